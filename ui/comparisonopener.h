// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QObject>
#include <QWidget>

namespace stormlab
{

class ComparisonWindow;
class Preferences;
class ReportReader;
struct ComparedReports;

/// Lays one recording over another, in a window of its own. What such a window is writing when it is closed is finished
/// all the same. Main thread; it must outlive the windows that ask it.
class ComparisonOpener : public QObject
{
    Q_OBJECT

public:
    /// Everything must outlive it.
    ComparisonOpener(Theme& theme, Preferences& preferences, ReportReader& reports, QObject* parent = nullptr);

    /// `asker` tells what went wrong.
    void open(const QString& upper, const QString& lower, QWidget* asker);
    /// Lets the person choose what this recording is compared with.
    void choose(const QString& upper, QWidget* asker);

Q_SIGNALS:
    void opened(stormlab::ComparisonWindow* window);
    /// Somebody wants to open a recording, from this window.
    void recordingRequested(QWidget* asker);
    /// Or to see the preferences.
    void preferencesRequested(QWidget* over);

private:
    void show(ComparedReports reports);

    Theme& m_theme;
    Preferences& m_preferences;
    ReportReader& m_reports;
};

} // namespace stormlab
