// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <vector>

class QKeyEvent;

namespace stormlab
{

/// Everything in the window that a key does.
enum class Key {
    Help,
    GuideLeave,
    GuideBack,
    GuideForward,
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
    CheckCancel,
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
    ChartFarBack,
    ChartFarForward,
    ChartFirst,
    ChartLast,
    ChartLeave,
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
    DemonstrationEnd,
    VoteMore,
    VoteFewer,
    VoteNext,
    VotePrevious,
    MarkText,
    ButtonPress,
    IncidentStart,
    DueStart,
    RecordingReplay,
    ResultReplay,
    RecordingDelete,
    DiagnosisGive,
    EventGo,
    ReportBegin,
    ReportEnd,
};

/// The windows in which a key does something.
enum class KeyWindow {
    Drill = 1,
    Replay = 2,
    Comparison = 4,
    Guide = 8,
    Board = 16,
    Demonstration = 32, ///< a replay that stops and asks
    Strip = 64,         ///< the teacher's
    Room = 128,         ///< the board alone, for the room
    Dialog = 256        ///< what opens over a window: a question, the preferences
};
Q_DECLARE_FLAGS(KeyWindows, KeyWindow)
Q_DECLARE_OPERATORS_FOR_FLAGS(KeyWindows)

/// One line of the key list. The list that is shown and the keys that are installed come from this one table: whoever
/// hears a key asks it. What every program of the desktop has (arrows in a list, Space on a button) is not in it.
struct KeyEntry {
    Key key;
    QString where; ///< a heading of the list: "Everywhere", "Drill", "Session table", "Console", "Charts"…
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

/// What the list shows as the keys of a line: all of them but those that only differ by the layout of a keyboard, by a
/// Shift for a sign or by the second Enter of the number block.
[[nodiscard]] QString keysInWords(const KeyEntry& entry);

/// Whether that is a press of the key, for a widget that hears its keys itself. Of a sign Shift says nothing: it needs
/// it on one layout and not on another.
[[nodiscard]] bool isPressOf(Key key, const QKeyEvent& event);

} // namespace stormlab
