// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/classfile.h"
#include "core/domain/scenario.h"

#include <QDialog>
#include <QString>

#include <optional>

class QLineEdit;

namespace stormlab
{

class ElidedLabel;
class Theme;
class ThemedButton;

/// What a learner sees who has opened a class file: what will be drilled, by which rules, where the result goes, and
/// whose it is.
class ClassStartDialog : public QDialog
{
    Q_OBJECT

public:
    struct Parts {
        ClassFile file;
        Scenario scenario;
        QString name;   ///< as it was given last; may be empty
        QString folder; ///< where results go unless the person says otherwise
    };

    ClassStartDialog(const Theme& theme, Parts parts, QWidget* parent = nullptr);

    [[nodiscard]] const ClassFile& file() const { return m_parts.file; }
    [[nodiscard]] const Scenario& scenario() const { return m_parts.scenario; }
    /// In one line; may be empty.
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString folder() const { return m_parts.folder; }
    void setFolder(const QString& folder);
    /// Why no drill can be started now; empty where one can.
    void setHindrance(const QString& why);

private:
    [[nodiscard]] QLayout* fields(const Theme& theme);
    [[nodiscard]] QString scenarioNote() const;
    void chooseFolder();
    void mask();

    const Theme& m_theme;
    Parts m_parts;
    QLineEdit* m_name;
    ElidedLabel* m_folder;
    ThemedButton* m_start;
};

} // namespace stormlab
