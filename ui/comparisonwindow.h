// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/report/debriefreport.h"
#include "ui/keys/keytable.h"
#include "ui/theme.h"

#include <QMainWindow>

#include <functional>

namespace stormlab
{

class ComparisonPage;
class Preferences;

/// A window with two recordings on one time axis.
class ComparisonWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Everything must outlive the window.
    ComparisonWindow(Theme& theme, Preferences& preferences, QWidget* parent = nullptr);

    /// Once.
    void begin(ComparedReports reports);

    [[nodiscard]] ComparisonPage& page() { return *m_page; }

Q_SIGNALS:
    /// The person wants to open a recording.
    void recordingRequested();
    void preferencesRequested();

private:
    void addKey(QMenu& menu, Key key, const QString& text, const std::function<void()>& does);
    void buildMenus(Preferences& preferences);

    Theme& m_theme;
    ComparisonPage* m_page;
};

} // namespace stormlab
