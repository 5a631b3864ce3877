// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/engines/enginewish.h"
#include "core/runtime/recording/recordingfolder.h"
#include "ui/theme.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace stormlab
{

class ToneLabel;

/// What a person can prefer. It keeps nothing itself: whoever opened it takes the values when it was accepted.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    struct Values {
        EnginePreferences engines;
        RecordingLimits recordings;
        Theme::Mode theme = Theme::Mode::System;
        int textZoom = usualZoom;
        Theme::Motion motion = Theme::Motion::System;
        QString language{}; ///< empty: the system's
        friend bool operator==(const Values&, const Values&) = default;
    };

    PreferencesDialog(const Theme& theme, const Values& values, QWidget* parent = nullptr);

    [[nodiscard]] Values values() const;

    /// Stays open, and says why, while a value makes no sense.
    void accept() override;

private:
    [[nodiscard]] QWidget* engineFields(const EnginePreferences& preferences);
    [[nodiscard]] QWidget* recordingFields(const RecordingLimits& limits);
    [[nodiscard]] QWidget* lookFields(const Values& values);
    void fillLanguages(const QString& chosen);
    [[nodiscard]] QWidget* folderField(const QString& folder);
    void maskFolders();
    void chooseFolder();
    void updateFields();
    [[nodiscard]] QString mistake() const;

    const Theme& m_theme;
    QComboBox* m_engine;
    QLineEdit* m_image;
    QLineEdit* m_folder;
    ToneLabel* m_coveredFolder;
    QSpinBox* m_drills;
    QDoubleSpinBox* m_gigabytes;
    ToneLabel* m_recordingWords;
    QComboBox* m_mode;
    QSpinBox* m_zoom;
    QComboBox* m_motion;
    QComboBox* m_language;
    ToneLabel* m_mistake;
};

} // namespace stormlab
