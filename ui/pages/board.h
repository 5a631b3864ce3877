// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scorecard.h"
#include "ui/presenters/nextstep.h"
#include "ui/presenters/statuspresenter.h"

#include <QWidget>

#include <array>
#include <optional>

class QSplitter;
class QStackedWidget;

namespace stormlab
{

class ActivityChart;
class CheckResultPanel;
class DrillController;
class DrillFeed;
class ProgressStrip;
class ServicePane;
class SessionPanel;
class StatusBanner;
class Theme;
class ThemedButton;
class TimeChart;
class VisibleRange;

/// The middle of the drill page: the status sentence, the charts under one time cursor, and the session table or
/// the result of a check.
class Board : public QWidget
{
    Q_OBJECT

public:
    explicit Board(const Theme& theme, QWidget* parent = nullptr);

    /// Begins anew with the applications of a scenario.
    void setScenario(const Scenario& scenario);
    void refresh(const DrillController& controller, const DrillFeed& feed);
    /// A range that is chosen in a chart becomes that of all panes.
    void setRange(VisibleRange& range);
    /// For a replay: what can be asked only of a running drill is not offered, and the charts tell the time of the
    /// recording.
    void setReplay();
    /// A step of the preparation.
    void showStep(const QString& step, int done, int total);
    void showResult(const Scorecard& scorecard, const TimelineView& view);
    /// Puts the keyboard onto it, once it is shown.
    void goToResult();
    /// What stands out in the result of a check.
    void setNext(NextStep step);
    void showSessions();
    void showFailure(const QString& says);
    /// The one time cursor of all charts.
    void setTimeCursor(std::optional<DrillTime> moment);
    [[nodiscard]] SessionPanel& sessions() { return *m_sessions; }
    /// The status sentence.
    [[nodiscard]] StatusBanner& banner() { return *m_banner; }
    [[nodiscard]] ActivityChart& activity() { return *m_activity; }
    /// How high the board has to be so that the first chart is seen whole, at its present width and its least height.
    [[nodiscard]] int heightDownToChart() const;
    [[nodiscard]] bool showsResult() const;

    /// Something to be said above all else; takes it over. It has no room while it is hidden.
    void addNote(QWidget* note);

Q_SIGNALS:
    void limitsRequested();
    /// A moment was picked in a chart.
    void momentPicked(stormlab::DrillTime moment);
    /// With a click that was the first of two.
    void pickTakenBack();
    /// A chart was held still and is to be shown as it would be now.
    void showWanted();
    void cancelled();
    /// The preparation is over, and its *Cancel*, which had the keyboard, is about to go. From that of a check, which
    /// is the same button, the board leads on by itself.
    void preparedUnderKeyboard();
    void finishRequested();
    /// The person has gone to what is told of pods, or away from it.
    void probesChosen();
    void probesLeft();

private:
    [[nodiscard]] QWidget* statusRow();
    [[nodiscard]] QWidget* lowerCard();
    [[nodiscard]] bool mayTakeKeyboard() const;
    [[nodiscard]] std::array<TimeChart*, 3> charts() const;
    void makeRoomForPods();
    void divide(bool withPods);
    void showRange(const VisibleRange& range);
    void goOn();
    void refreshStrip(const DrillController& controller, const DrillFeed& feed);
    void showStrip();
    void takeKeyboardFromStrip(bool prepared);

    const Theme& m_theme;
    StatusBanner* m_banner;
    ThemedButton* m_limits;
    ProgressStrip* m_strip;
    QSplitter* m_split;
    ActivityChart* m_activity;
    ServicePane* m_service;
    QStackedWidget* m_lower;
    SessionPanel* m_sessions;
    CheckResultPanel* m_result;
    const Sample* m_shownSample = nullptr;
    bool m_replay = false;
    bool m_preparing = false; ///< when it was refreshed last
    bool m_hasRoomForPods = false;
};

} // namespace stormlab
