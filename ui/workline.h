// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QToolBar>

class QMainWindow;
class QWidget;

namespace stormlab
{

class DebriefExport;
class DebriefPrint;
class DrillController;
class ProgressStrip;
class ReportReading;
class Theme;

/// A line at the foot of a window for work that goes on beside it: what is done, how far it is, and a way out. It is
/// seen when the work takes longer than a moment, and deletes itself when that ends.
class WorkLine : public QToolBar
{
    Q_OBJECT

public:
    enum class WayOut { Cancel, None };

    /// Adds itself to the window. `says`: what is done.
    WorkLine(const Theme& theme, QMainWindow& window, const QString& says, WayOut wayOut = WayOut::Cancel);

    /// Nobody knows how far before the first one.
    void tell(int percent);
    void end();

Q_SIGNALS:
    void cancelled();

private:
    const QString m_says;
    ProgressStrip* m_strip;
    QTimer m_moment;
};

/// Shows a reading in the window of `asker`, where that is a main window.
void showReading(const Theme& theme, const QWidget& asker, ReportReading& reading);
/// From now on shows what they write and print in the window.
void showExports(const Theme& theme, QMainWindow& window, DebriefExport& exporter);
void showPrints(const Theme& theme, QMainWindow& window, DebriefPrint& printer);
/// The same for what is left of a drill that has ended. There is no way out of it: half a sandbox is of use to nobody,
/// and each step of its removal has a time limit.
void showRemovals(const Theme& theme, QMainWindow& window, const DrillController& controller);

} // namespace stormlab
