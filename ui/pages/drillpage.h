// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/domain/scorecard.h"
#include "core/runtime/drill/drillstate.h"
#include "ui/keys/keytable.h"
#include "ui/pages/drillfeed.h"
#include "ui/pages/drillsessions.h"
#include "ui/pages/keyboardstay.h"
#include "ui/pages/panedocks.h"
#include "ui/pages/rangeactions.h"

#include <QMainWindow>
#include <QTimer>

#include <vector>

namespace stormlab
{

class Board;
class BriefPanel;
class ChartRoom;
class ClientSettingsPanel;
class ConsolePanel;
class DiagnosisPanel;
class DrillActions;
class DrillBar;
class DrillController;
class EventsPanel;
class LimitCoach;
class PoolerPanel;
class Theme;
class ViewLook;
struct Diagnosis;

/// A drill: the board in the middle, and around it the docks for brief, diagnosis, client settings, events, console
/// and, where the scenario has one, the pooler. It shows what is visible of the timeline and sends commands to the
/// controller; it knows nothing by itself.
class DrillPage : public QMainWindow
{
    Q_OBJECT

public:
    DrillPage(const Theme& theme, DrillController& controller, DrillActions& actions, SqlSessionFactory makeSession,
              QWidget* parent = nullptr);

    using Pane = PaneDocks::Pane;
    [[nodiscard]] const std::vector<Pane>& panes() const { return m_docks.panes(); }
    /// Shows the dock and puts the keyboard into it, as the person wants.
    void goTo(Key pane);
    /// Puts the keyboard where a drill begins with it: into the brief. That is what is to be read first, and no key
    /// does harm there; the buttons over the board, *Stop* among them, are a Tab away. Where the panes have given way
    /// to the chart for a room, into that.
    void takeKeyboard();
    void focusFilter();
    /// Chooses a cause in the diagnosis, which is not given by that, and leads there.
    void propose(const QString& cause);
    /// They are arranged once the page is first shown, for until then it has no size to divide among them.
    [[nodiscard]] PaneDocks& docks() { return m_docks; }
    [[nodiscard]] ConsolePanel& console() { return *m_console; }
    [[nodiscard]] Board& board() { return *m_board; }
    /// Escape closes it before it cancels a check. The board owns it.
    void setCoach(LimitCoach& coach) { m_coach = &coach; }
    [[nodiscard]] const DrillFeed& feed() const { return m_feed; }
    [[nodiscard]] RangeActions& rangeActions() { return m_rangeActions; }

Q_SIGNALS:
    /// Something was refused; for a message.
    void refused(const stormlab::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    /// What nothing nearer the keyboard has used.
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildDocks();
    void connectPanels();
    void check();
    bool cancelCheck();
    bool leave();
    bool leavesBy(const QKeyEvent& key);
    void cancelWork();
    void connectLooks();
    void onPaneChosen(Key pane);
    void beginTimeline();
    void onState(DrillState state);
    void onChecked(const Scorecard& scorecard);
    void onFailed(const Error& error);
    void refresh();
    void refreshSettings();
    void refreshPooler();
    void showHint();
    void diagnose(const Diagnosis& diagnosis);
    void deploy(const QString& app, const SettingMap& changes);
    void showLimits();
    void tell(const Result<void>& result);
    [[nodiscard]] QString title() const;

    const Theme& m_theme;
    DrillController& m_controller;
    DrillActions& m_actions;
    DrillFeed m_feed;
    RangeActions m_rangeActions;
    DrillSessions m_sessions;
    KeyboardStay m_checkStay;
    QTimer m_second; ///< time goes on also when nothing happens
    DrillBar* m_bar;
    Board* m_board;
    LimitCoach* m_coach = nullptr;
    BriefPanel* m_brief;
    DiagnosisPanel* m_diagnosis;
    ClientSettingsPanel* m_clients;
    EventsPanel* m_events;
    PoolerPanel* m_pooler;
    ConsolePanel* m_console; ///< made last: Tab leads through the panes as they were made
    PaneDocks m_docks;
    ChartRoom* m_room = nullptr;
    ViewLook* m_settingsLook = nullptr;
    ViewLook* m_probesLook = nullptr;
    ViewLook* m_poolerLook = nullptr;
};

} // namespace stormlab
