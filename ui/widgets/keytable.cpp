// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/keytable.h"

#include "ui/presentermode/masking.h"

#include <QCoreApplication>

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr KeyWindows all = KeyWindow::Drill | KeyWindow::Replay | KeyWindow::Comparison;

// The context is what lupdate takes it for: the namespace.
QString tr(const char* text)
{
    return QCoreApplication::translate("stormlab", text);
}

template <typename... Text>
QList<QKeySequence> keys(Text... texts)
{
    return {QKeySequence(QLatin1String(texts))...};
}

std::vector<KeyEntry> replayKeys()
{
    const QString replay = tr("Replay");
    const QString find = tr("Search field");
    const QString bookmarks = tr("Bookmarks");
    std::vector<KeyEntry> entries{
        {Key::ReplayPlay, replay, keys("Space"), tr("Play, and pause")},
        {Key::ReplayBack, replay, keys("Left"), tr("Five seconds back")},
        {Key::ReplayForward, replay, keys("Right"), tr("Five seconds on")},
        {Key::ReplayFarBack, replay, keys("Shift+Left"), tr("A tenth of the recording back")},
        {Key::ReplayFarForward, replay, keys("Shift+Right"), tr("A tenth of the recording on")},
        {Key::ReplaySampleBack, replay, keys(","), tr("To the sample before")},
        {Key::ReplaySampleForward, replay, keys("."), tr("To the next sample")},
        {Key::ReplayMarkBack, replay, keys("["), tr("To the mark or bookmark before")},
        {Key::ReplayMarkForward, replay, keys("]"), tr("To the next mark or bookmark")},
        // Shift, as for the question mark.
        {Key::ReplaySlower, replay, keys("<", "Shift+<"), tr("Slower")},
        {Key::ReplayFaster, replay, keys(">", "Shift+>"), tr("Faster")},
        {Key::ReplayBegin, replay, keys("Home"), tr("To the beginning")},
        {Key::ReplayEnd, replay, keys("End"), tr("To the end, and stay there")},
        {Key::ReplayBookmark, replay, keys("B"), tr("Bookmark this moment")},
        {Key::ReplayFind, replay, keys("Ctrl+F", "/"), tr("Find in events and statements")},
        {Key::ReplayFindNext, replay, keys("F3"), tr("Find the next one")},
        {Key::ReplayFindPrevious, replay, keys("Shift+F3"), tr("Find the one before")},
        {Key::PaneBookmarks, replay, keys("Ctrl+5"),
         tr("Go to the bookmarks; Ctrl+1 to 4, and 6 where there is a pooler, lead to the other panes")},
        {Key::FindOnward, find, keys("Return", "Enter"), tr("Find the next one")},
        {Key::FindBackward, find, keys("Shift+Return", "Shift+Enter"), tr("Find the one before")},
        {Key::FindLeave, find, keys("Esc"), tr("Back to the board")},
        {Key::BookmarkGo, bookmarks, keys("Return", "Enter"), tr("Go to the bookmark")},
        {Key::BookmarkRemove, bookmarks, keys("Del"), tr("Remove the bookmark")},
    };
    for (KeyEntry& entry : entries)
        entry.in = KeyWindow::Replay;
    return entries;
}

std::vector<KeyEntry> presenterKeys()
{
    const QString presenter = tr("Presenter mode");
    const QString demonstration = tr("Demonstration, while it asks");
    const QString vote = tr("Vote of the room, in the teacher's strip");
    constexpr KeyWindows both = KeyWindow::Drill | KeyWindow::Replay;
    constexpr KeyWindows masking = all | KeyWindow::Board;
    return {
        {Key::Presenter, presenter, keys("Ctrl+Shift+P"), tr("Presenter mode, and back"), masking},
        {Key::PresenterNames, presenter, {revealKey(Secret::Names)}, tr("Show names, and mask them again"), masking},
        {Key::PresenterAnswers,
         presenter,
         {revealKey(Secret::Answers)},
         tr("Show answers, and mask them again"),
         masking},
        {Key::PresenterScores, presenter, {revealKey(Secret::Scores)}, tr("Show scores, and mask them again"), masking},
        {Key::PresenterHints, presenter, {revealKey(Secret::Hints)}, tr("Show hints, and mask them again"), masking},
        {Key::PresenterBoard, presenter, keys("Ctrl+Shift+B"), tr("The board in a window of its own"), both},
        {Key::PresenterStrip, presenter, keys("Ctrl+Shift+T"), tr("The teacher's strip"), both},
        {Key::DemonstrationAnswer, demonstration, keys("A"), tr("Show the answer"), KeyWindow::Demonstration,
         KeyWindow::Replay},
        {Key::DemonstrationOn, demonstration, keys("Space"), tr("Go on"), KeyWindow::Demonstration, KeyWindow::Replay},
        {Key::DemonstrationHands, demonstration, keys("H"), tr("Go on by itself, or not"), KeyWindow::Demonstration,
         KeyWindow::Replay},
        {Key::VoteMore, vote, keys("+"), tr("One vote more for the cause"), KeyWindow::Strip, both},
        {Key::VoteFewer, vote, keys("-"), tr("One vote fewer for the cause"), KeyWindow::Strip, both},
    };
}

std::vector<KeyEntry> chartKeys()
{
    const QString charts = tr("Charts");
    constexpr KeyWindows timed = KeyWindow::Drill | KeyWindow::Replay;
    return {
        {Key::ChartBack, charts, keys("Left"), tr("Cursor to the sample before; with Shift, ten"), all},
        {Key::ChartForward, charts, keys("Right"), tr("Cursor to the sample after; with Shift, ten"), all},
        {Key::ChartFirst, charts, keys("Home"), tr("Cursor to the first sample; Esc takes it away"), all},
        {Key::ChartLast, charts, keys("End"), tr("Cursor to the last sample"), all},
        {Key::ChartPick, charts, keys("Return", "Enter"), tr("Go to the moment of the cursor"), KeyWindow::Replay},
        {Key::ChartTable, charts, keys("Alt+T"), tr("The chart as a table, and back"), all},
        {Key::TimeIn, charts, keys("Ctrl+Shift+I"), tr("Half as much time, around the cursor where there is one"),
         timed},
        {Key::TimeOut, charts, keys("Ctrl+Shift+O"), tr("Twice as much time"), timed},
        {Key::TimeWhole, charts, keys("Ctrl+Shift+W"),
         tr("All of the time; Esc in a chart, too, where a range was chosen"), timed},
        {Key::TimeUsual, charts, keys("Ctrl+Shift+L"), tr("The last three minutes, moving on with time"), timed},
    };
}

std::vector<KeyEntry> drillKeys()
{
    const QString everywhere = tr("Everywhere");
    const QString drill = tr("Drill");
    return {
        {Key::Help, everywhere, keys("F1"), tr("The guide, at the page for where you are"), all | KeyWindow::Board},
        {Key::GuideLeave, tr("Guide"), keys("Esc"), tr("Close the guide"), KeyWindow::Guide},
        // Layouts that need Shift for the question mark report it with Shift.
        {Key::Keys, everywhere, keys("Ctrl+?", "Ctrl+Shift+?"), tr("This list of keys"), all | KeyWindow::Board},
        {Key::FullScreen, everywhere, keys("F11"), tr("Full screen, and back"), all | KeyWindow::Board},
        // Where the plus needs Shift, the key without it is an equals sign. Qt tries a press with and without Shift: a
        // third sequence with Shift would make two of one press, and Qt then does nothing.
        {Key::TextLarger, everywhere, keys("Ctrl++", "Ctrl+="), tr("Larger text"), all | KeyWindow::Board},
        {Key::TextSmaller, everywhere, keys("Ctrl+-"), tr("Smaller text"), all | KeyWindow::Board},
        {Key::TextUsual, everywhere, keys("Ctrl+0"), tr("Text as large as the desktop has it"), all | KeyWindow::Board},
        {Key::OpenRecording, everywhere, keys("Ctrl+O"), tr("Open a recording"), all},
        {Key::Close, everywhere, keys("Ctrl+W"), tr("Close the window"),
         KeyWindow::Replay | KeyWindow::Comparison | KeyWindow::Board},
        {Key::Quit, everywhere, keys("Ctrl+Q"), tr("Quit (asks first while a drill runs)"), all | KeyWindow::Board},
        {Key::Undo, everywhere, keys("Ctrl+Z"), tr("Bring back what was deleted last, while that is offered"),
         KeyWindow::Drill | KeyWindow::Replay},
        {Key::Preferences, everywhere, keys("Ctrl+,"), tr("Preferences"), all | KeyWindow::Board},
        {Key::Progress, drill, keys("Ctrl+G"), tr("My progress, except during a drill")},
        {Key::Hint, drill, keys("Ctrl+H"), tr("Show the next hint")},
        {Key::Diagnose, drill, keys("Ctrl+D"), tr("Say what is wrong")},
        {Key::Check, drill, keys("Ctrl+K"), tr("Check: is it mitigated, is it fixed?")},
        {Key::Reset, drill, keys("Ctrl+R"), tr("Start this drill again from the beginning (asks first)")},
        {Key::PaneBrief, drill, keys("Ctrl+1"), tr("Go to brief and hints")},
        {Key::PaneDiagnosis, drill, keys("Ctrl+2"), tr("Go to the diagnosis")},
        {Key::PaneClients, drill, keys("Ctrl+3"), tr("Go to the client settings")},
        {Key::PaneEvents, drill, keys("Ctrl+4"), tr("Go to the events")},
        {Key::PaneConsole, drill, keys("Ctrl+5"), tr("Go to the console")},
        {Key::PanePooler, drill, keys("Ctrl+6"), tr("Go to the pooler, where the scenario has one")},
        {Key::Filter, drill, keys("Ctrl+F"), tr("Filter the session table")},
        {Key::Print, tr("Debrief"), keys("Ctrl+P"), tr("Print the debrief"), KeyWindow::Drill | KeyWindow::Replay},
        {Key::LimitNoteLeave, tr("Note on the limits"), keys("Esc"), tr("Close the note, from the board")},
        {Key::BoardFilter, tr("Class board"), keys("Ctrl+F"), tr("Filter the results"), KeyWindow::Board},
    };
}

std::vector<KeyEntry> drillPaneKeys()
{
    const QString sessions = tr("Session table");
    const QString console = tr("Console");
    return {
        {Key::SessionCancel, sessions, keys("C"), tr("Cancel the running query of the selected sessions")},
        {Key::SessionTerminate, sessions, keys("K"), tr("Terminate the selected sessions (shows the list first)")},
        {Key::SessionDetails, sessions, keys("Return", "Enter"), tr("Details of the session, or open a group"),
         KeyWindow::Drill | KeyWindow::Replay},
        {Key::RowsCopy, tr("Tables"), keys("Ctrl+C"),
         tr("Copy the selected rows; the menu key offers the whole table, and sorting"), all | KeyWindow::Board},
        {Key::SettingEdit, tr("Client settings"), keys("F2", "Return", "Enter"), tr("Change the setting of the row")},
        {Key::SettingTakeBack, tr("Client settings"), keys("Del"), tr("Take the planned change of the row back")},
        {Key::ConsoleRun, console, keys("Ctrl+Return", "Ctrl+Enter"), tr("Run the statement under the cursor")},
        {Key::ConsoleRunAll, console, keys("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), tr("Run all statements")},
        {Key::ConsoleCancel, console, keys("Esc"), tr("Cancel what runs")},
        {Key::ConsolePrevious, console, keys("Ctrl+Up"), tr("Earlier statement")},
        {Key::ConsoleNext, console, keys("Ctrl+Down"), tr("Later statement")},
        {Key::ConsoleRows, console, keys("F6"), tr("From the statement to the rows of the answer, and back")},
        {Key::ConsoleLeave, console, keys("Tab", "Shift+Tab"),
         tr("Out of the statement; lines that are selected are indented instead")},
    };
}

const KeyEntry& entryOf(Key key)
{
    const auto& table = keyTable();
    const auto found =
        std::find_if(table.begin(), table.end(), [key](const KeyEntry& entry) { return entry.key == key; });
    Q_ASSERT(found != table.end());
    return *found;
}

} // namespace

const std::vector<KeyEntry>& keyTable()
{
    static const std::vector<KeyEntry> table = [] {
        std::vector<KeyEntry> entries = drillKeys();
        for (const std::vector<KeyEntry>& more : {presenterKeys(), drillPaneKeys(), chartKeys(), replayKeys()})
            entries.insert(entries.end(), more.begin(), more.end());
        return entries;
    }();
    return table;
}

const QList<QKeySequence>& keySequences(Key key)
{
    return entryOf(key).sequences;
}

const QString& keyText(Key key)
{
    return entryOf(key).does;
}

} // namespace stormlab
