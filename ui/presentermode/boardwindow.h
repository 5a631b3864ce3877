// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QScreen;

namespace stormlab
{

class ActivityChart;
class DrillController;
class DrillFeed;
class StatusBanner;
class Theme;
class ToneLabel;

/// The board alone, for the room: what the incident is called, the status sentence, and the chart with both limits.
/// It follows a drill or a replay, and shows nothing that would have to be masked. It is deleted when it is closed.
class BoardWindow : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive the window.
    BoardWindow(const Theme& theme, const DrillController& controller, const DrillFeed& feed);

    /// Full screen where there is another screen than that of `presented`; else a window like others.
    void showBeside(const QWidget& presented);

private:
    void begin();
    void refresh();

    const DrillController& m_controller;
    const DrillFeed& m_feed;
    ToneLabel* m_title;
    StatusBanner* m_banner;
    ActivityChart* m_chart;
};

/// A screen on which the window is not; nullptr where there is none.
[[nodiscard]] QScreen* roomScreen(const QWidget& window);

} // namespace stormlab
