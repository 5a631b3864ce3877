// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <vector>

namespace stormlab
{

/// Everything in the window that a key does.
enum class Key {
    Help,
    GuideLeave,
    Keys,
    Preferences,
    Progress,
    OpenRecording,
    Close,
    Quit,
    Undo,
    Print,
    FullScreen,
    PaneBrief,
    PaneDiagnosis,
    PaneClients,
    PaneEvents,
    PaneConsole,
    PanePooler,
    Filter,
    BoardFilter,
    LimitNoteLeave,
    Hint,
    Diagnose,
    Check,
    Reset,
    SessionCancel,
    SessionTerminate,
    SessionDetails,
    RowsCopy,
    SettingEdit,
    SettingTakeBack,
    ConsoleRun,
    ConsoleRunAll,
    ConsoleCancel,
    ConsolePrevious,
    ConsoleNext,
    ConsoleRows,
    ConsoleLeave,
    ChartBack,
    ChartForward,
    ChartFirst,
    ChartLast,
    ChartPick,
    ChartTable,
    TimeIn,
    TimeOut,
    TimeWhole,
    TimeUsual,
    TextLarger,
    TextSmaller,
    TextUsual,
    Presenter,
    PresenterNames,
    PresenterAnswers,
    PresenterScores,
    PresenterHints,
    PresenterBoard,
    PresenterStrip,
    PaneBookmarks,
    ReplayPlay,
    ReplayBack,
    ReplayForward,
    ReplayFarBack,
    ReplayFarForward,
    ReplaySampleBack,
    ReplaySampleForward,
    ReplayMarkBack,
    ReplayMarkForward,
    ReplaySlower,
    ReplayFaster,
    ReplayBegin,
    ReplayEnd,
    ReplayBookmark,
    ReplayFind,
    ReplayFindNext,
    ReplayFindPrevious,
    FindOnward,
    FindBackward,
    FindLeave,
    BookmarkGo,
    BookmarkRemove,
    DemonstrationAnswer,
    DemonstrationOn,
    DemonstrationHands,
    VoteMore,
    VoteFewer,
};

/// The windows in which a key does something.
enum class KeyWindow {
    Drill = 1,
    Replay = 2,
    Comparison = 4,
    Guide = 8,
    Board = 16,
    Demonstration = 32, ///< a replay that stops and asks
    Strip = 64          ///< the teacher's
};
Q_DECLARE_FLAGS(KeyWindows, KeyWindow)
Q_DECLARE_OPERATORS_FOR_FLAGS(KeyWindows)

/// One line of the key list. The list that is shown and the keys that are installed come from this one table; those of
/// the charts and of the search field are only shown by it, for they hear their keys themselves.
struct KeyEntry {
    Key key;
    QString where; ///< "Everywhere", "Drill", "Session table", "Console", "Charts", "Debrief", "Replay", "Class board"…
    QList<QKeySequence> sequences;
    QString does;
    KeyWindows in = KeyWindow::Drill;
    KeyWindows listedIn{}; ///< windows that do not hear it themselves, whose list tells of it all the same

    [[nodiscard]] bool isListedIn(KeyWindow window) const { return in.testFlag(window) || listedIn.testFlag(window); }
};

/// In the order of the key list; translated.
[[nodiscard]] const std::vector<KeyEntry>& keyTable();

[[nodiscard]] const QList<QKeySequence>& keySequences(Key key);

/// What the key does, in the words of the list.
[[nodiscard]] const QString& keyText(Key key);

} // namespace stormlab
