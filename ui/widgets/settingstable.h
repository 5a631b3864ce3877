// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clientsettings.h"

#include <QTableWidget>

#include <string>
#include <vector>

namespace stormlab
{

class RowMenu;
struct SettingRow;
class Theme;

/// A row for each client setting of an app: what is configured, or is to be, and what is in force. It only shows; what
/// is typed it hands on, and what comes of that it is shown anew. One frame after the other may be shown while somebody
/// types.
class SettingsTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit SettingsTable(const Theme& theme, QWidget* parent = nullptr);

    /// Changes are those that are not deployed yet; `unfit` says why they do not go together, or nothing.
    void show(const std::vector<SettingRow>& rows, const SettingMap& changes, const QString& unfit);
    /// Nothing can be changed.
    void setReadOnly();
    /// The setting in whose row the keyboard stands; empty where there is none.
    [[nodiscard]] std::string currentKey() const;
    /// For the context menu of whoever shows it.
    [[nodiscard]] RowMenu& rows() const { return *m_rows; }
    /// The setting in whose row the keyboard stands, to be changed there.
    void editCurrent();

Q_SIGNALS:
    /// A value was typed or chosen; `configured` is what follows from what is configured now. Empty: it was cleared.
    void valueGiven(const QString& key, const QString& value, const QString& configured);

protected:
    /// What is said below the table takes its place; the row that was just changed stays in view.
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpHeaders();
    void showConfigured(QTableWidgetItem* item, const SettingRow& setting, const SettingMap& changes,
                        const QString& unfit);
    void handOn(const QTableWidgetItem* item);

    const Theme& m_theme;
    RowMenu* m_rows;
    bool m_filling = false;
    bool m_readOnly = false;
};

} // namespace stormlab
