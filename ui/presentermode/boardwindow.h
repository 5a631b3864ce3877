// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

#include <string>

class QScreen;
class QVBoxLayout;

namespace stormlab
{

class ActivityChart;
class DemonstrationRun;
class DrillController;
class DrillFeed;
class QuestionPane;
class StatusBanner;
class Theme;
class ToneLabel;

/// The board alone, for the room: what the incident is called, the status sentence, and the chart with both limits.
/// It follows a drill or a replay, and shows nothing that would have to be masked. Where a demonstration asks, the
/// question stands above the chart, with the answer once the teacher has shown it. It is deleted when it is closed.
class BoardWindow : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive the window.
    BoardWindow(const Theme& theme, const DrillController& controller, const DrillFeed& feed);

    /// Full screen, and without the keyboard, where there is another screen than that of `presented`; else a window like
    /// others.
    void showBeside(const QWidget& presented);
    /// From now on it tells what this one asks; what another one asked is gone. `language`: of the texts.
    void follow(const DemonstrationRun& run, const std::string& language);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin();
    void refresh();
    void makeRoom();

    const Theme& m_theme;
    const DrillController& m_controller;
    const DrillFeed& m_feed;
    ToneLabel* m_title;
    StatusBanner* m_banner;
    ActivityChart* m_chart;
    QVBoxLayout* m_layout;
    QPointer<QuestionPane> m_question; ///< of a demonstration
};

/// A screen on which the window is not; nullptr where there is none.
[[nodiscard]] QScreen* roomScreen(const QWidget& window);

} // namespace stormlab
