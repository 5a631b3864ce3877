// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/keytable.h"

#include "ui/presentermode/masking.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QStringList>

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr KeyWindows all = KeyWindow::Drill | KeyWindow::Replay | KeyWindow::Comparison;
constexpr KeyWindows presented = KeyWindow::Drill | KeyWindow::Replay;
/// What stands beside the window that is presented.
constexpr KeyWindows beside = KeyWindow::Strip | KeyWindow::Room;
constexpr KeyWindows everyWindow = all | KeyWindow::Board | beside;

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

/// How Qt calls the keys of the table. Its own catalogue is a package that may not be installed, and menus would then
/// name other keys than sentences and the guide do: each of ours has these names, too.
[[maybe_unused]] constexpr const char* keyNames[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),  QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),   QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"), QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Tab"),   QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"), QT_TRANSLATE_NOOP("QShortcut", "Home"),
    QT_TRANSLATE_NOOP("QShortcut", "End"),   QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"), QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),  QT_TRANSLATE_NOOP("QShortcut", "Backspace"),
};

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
    constexpr KeyWindows both = presented | beside;
    constexpr KeyWindows masking = everyWindow;
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
        {Key::DemonstrationEnd, tr("Demonstration"), keys("Ctrl+Shift+D"),
         tr("End the demonstration; the replay stays where it is"), KeyWindow::Demonstration, KeyWindow::Replay},
    };
}

std::vector<KeyEntry> stripKeys()
{
    const QString vote = tr("Vote of the room, in the teacher's strip");
    return {
        {Key::VoteMore, vote, keys("+", "="), tr("One vote more for the cause"), KeyWindow::Strip, presented},
        {Key::VoteFewer, vote, keys("-"), tr("One vote fewer for the cause"), KeyWindow::Strip, presented},
        {Key::VoteNext, vote, keys("Down"), tr("To the next cause"), KeyWindow::Strip, presented},
        {Key::VotePrevious, vote, keys("Up"), tr("To the cause before"), KeyWindow::Strip, presented},
        {Key::MarkText, tr("Text of a mark, in the teacher's strip"), keys("Return", "Enter"), tr("Mark this moment"),
         KeyWindow::Strip, presented},
    };
}

std::vector<KeyEntry> chartKeys()
{
    const QString charts = tr("Charts");
    std::vector<KeyEntry> entries{
        {Key::ChartBack, charts, keys("Left"), tr("Cursor to the sample before")},
        {Key::ChartForward, charts, keys("Right"), tr("Cursor to the sample after")},
        {Key::ChartFarBack, charts, keys("Shift+Left"), tr("Cursor ten samples back")},
        {Key::ChartFarForward, charts, keys("Shift+Right"), tr("Cursor ten samples on")},
        {Key::ChartFirst, charts, keys("Home"), tr("Cursor to the first sample")},
        {Key::ChartLast, charts, keys("End"), tr("Cursor to the last sample")},
        {Key::ChartLeave, charts, keys("Esc"), tr("Take the cursor away")},
        {Key::ChartTable, charts, keys("Alt+T"), tr("The chart as a table, and back")},
    };
    for (KeyEntry& entry : entries)
        entry.in = all | KeyWindow::Room;
    constexpr KeyWindows timed = KeyWindow::Drill | KeyWindow::Replay;
    entries.insert(entries.end(), {{Key::TimeIn, charts, keys("Ctrl+Shift+I"),
                                    tr("Half as much time, around the cursor where there is one"), timed},
                                   {Key::TimeOut, charts, keys("Ctrl+Shift+O"), tr("Twice as much time"), timed},
                                   {Key::TimeWhole, charts, keys("Ctrl+Shift+W"),
                                    tr("All of the time; Esc in a chart, too, where a range was chosen"), timed},
                                   {Key::TimeUsual, charts, keys("Ctrl+Shift+L"),
                                    tr("The last three minutes, moving on with time"), timed}});
    entries.push_back(
        {Key::ChartPick, charts, keys("Return", "Enter"), tr("Go to the moment of the cursor"), KeyWindow::Replay});
    return entries;
}

/// Keys of what is to be read, and of lists from which something is begun.
std::vector<KeyEntry> pageKeys()
{
    const QString drills = tr("My drills");
    const QString report = tr("Page of a debrief or a comparison");
    return {
        {Key::IncidentStart, tr("Start page"), keys("Return", "Enter"), tr("Start the incident of the row")},
        {Key::DueStart, tr("My progress"), keys("Return", "Enter"), tr("Drill what is due in the row")},
        {Key::RecordingReplay, drills, keys("Return", "Enter"), tr("Replay the recording of the row")},
        {Key::RecordingDelete, drills, keys("Del"), tr("Move the recording of the row to the trash")},
        {Key::ResultReplay, tr("Class board"), keys("Return", "Enter"), tr("Replay the recording beside the result"),
         KeyWindow::Board},
        {Key::ReportBegin, report, keys("Home"), tr("To the beginning of the page"),
         KeyWindow::Drill | KeyWindow::Comparison},
        {Key::ReportEnd, report, keys("End"), tr("To the end of the page"), KeyWindow::Drill | KeyWindow::Comparison},
    };
}

std::vector<KeyEntry> windowKeys()
{
    const QString everywhere = tr("Everywhere");
    return {
        {Key::Help, everywhere, keys("F1"), tr("The guide, at the page for where you are"),
         everyWindow | KeyWindow::Dialog},
        {Key::GuideLeave, tr("Guide"), keys("Esc"), tr("Close the guide"), KeyWindow::Guide},
        {Key::GuideBack, tr("Guide"), keys("Alt+Left"), tr("Back to the page that was read before"), KeyWindow::Guide},
        {Key::GuideForward, tr("Guide"), keys("Alt+Right"), tr("Forward again"), KeyWindow::Guide},
        // Layouts that need Shift for the question mark report it with Shift.
        {Key::Keys, everywhere, keys("Ctrl+?", "Ctrl+Shift+?"), tr("This list of keys"),
         everyWindow | KeyWindow::Guide | KeyWindow::Dialog},
        {Key::FullScreen, everywhere, keys("F11"), tr("Full screen, and back"), everyWindow},
        // Where the plus needs Shift, the key without it is an equals sign. Qt tries a press with and without Shift: a
        // third sequence with Shift would make two of one press, and Qt then does nothing.
        {Key::TextLarger, everywhere, keys("Ctrl++", "Ctrl+="), tr("Larger text"), everyWindow},
        {Key::TextSmaller, everywhere, keys("Ctrl+-"), tr("Smaller text"), everyWindow},
        {Key::TextUsual, everywhere, keys("Ctrl+0"), tr("Text as large as the desktop has it"), everyWindow},
        {Key::OpenRecording, everywhere, keys("Ctrl+O"), tr("Open a recording"), all},
        {Key::Close, everywhere, keys("Ctrl+W"), tr("Close the window"),
         KeyWindow::Replay | KeyWindow::Comparison | KeyWindow::Board | beside},
        {Key::ButtonPress, everywhere, keys("Return", "Enter"), tr("Press the button that has the keyboard"),
         all | KeyWindow::Board | KeyWindow::Strip | KeyWindow::Guide},
        {Key::Quit, everywhere, keys("Ctrl+Q"), tr("Quit (asks first while a drill runs)"), everyWindow},
        {Key::Undo, everywhere, keys("Ctrl+Z"), tr("Bring back what was deleted last, while that is offered"),
         KeyWindow::Drill | KeyWindow::Replay},
        {Key::Preferences, everywhere, keys("Ctrl+,"), tr("Preferences"), all | KeyWindow::Board},
    };
}

std::vector<KeyEntry> drillKeys()
{
    const QString drill = tr("Drill");
    return {
        {Key::Progress, drill, keys("Ctrl+G"), tr("My progress, except during a drill")},
        {Key::Hint, drill, keys("Ctrl+H"), tr("Show the next hint")},
        {Key::Diagnose, drill, keys("Ctrl+D"), tr("Say what is wrong")},
        {Key::Check, drill, keys("Ctrl+K"), tr("Check: is it mitigated, is it fixed?")},
        {Key::CheckCancel, drill, keys("Esc"), tr("Cancel the check that runs, where Esc does nothing else")},
        {Key::Reset, drill, keys("Ctrl+R"), tr("Start this drill again from the beginning (asks first)")},
        {Key::PaneBrief, drill, keys("Ctrl+1"), tr("Go to brief and hints")},
        {Key::PaneDiagnosis, drill, keys("Ctrl+2"), tr("Go to the diagnosis")},
        {Key::PaneClients, drill, keys("Ctrl+3"), tr("Go to the client settings")},
        {Key::PaneEvents, drill, keys("Ctrl+4"), tr("Go to the events")},
        {Key::PaneConsole, drill, keys("Ctrl+5"), tr("Go to the console")},
        {Key::PanePooler, drill, keys("Ctrl+6"), tr("Go to the pooler, where the scenario has one")},
        {Key::Filter, drill, keys("Ctrl+F"), tr("Filter the session table")},
        {Key::Print, tr("Debrief"), keys("Ctrl+P"), tr("Print the debrief"), KeyWindow::Drill | KeyWindow::Replay},
        {Key::LimitNoteLeave, tr("Note on the limits"), keys("Esc"), tr("Close the note, where Esc does nothing else")},
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
         tr("Copy the selected rows; the menu key offers the whole table, and sorting"),
         all | KeyWindow::Board | KeyWindow::Room},
        {Key::EventGo, tr("Events"), keys("Return", "Enter"), tr("Show the moment of the event in the charts"),
         presented},
        {Key::DiagnosisGive, tr("Diagnosis"), keys("Return", "Enter"),
         tr("Say it, or go to the field that it still lacks")},
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

/// Whether it is typed as a sign: with Shift on one layout, without it on another.
bool isSign(Qt::Key key)
{
    return key > Qt::Key_Space && key < Qt::Key_Escape && !(key >= Qt::Key_A && key <= Qt::Key_Z) &&
           !(key >= Qt::Key_0 && key <= Qt::Key_9);
}

/// The press as the table would have it: without the Shift of a sign, and wherever on the keyboard it is.
QKeyCombination plainPress(QKeyCombination pressed)
{
    Qt::KeyboardModifiers modifiers = pressed.keyboardModifiers() & ~Qt::KeypadModifier;
    if (isSign(pressed.key()))
        modifiers &= ~Qt::ShiftModifier;
    return QKeyCombination(modifiers, pressed.key());
}

/// The first key that a reader knows such a press by.
QKeyCombination knownPress(QKeyCombination pressed)
{
    const QKeyCombination plain = plainPress(pressed);
    if (plain.key() == Qt::Key_Enter)
        return QKeyCombination(plain.keyboardModifiers(), Qt::Key_Return);
    // Where the plus needs Shift, this is its key without it.
    return plain.key() == Qt::Key_Equal ? QKeyCombination(plain.keyboardModifiers(), Qt::Key_Plus) : plain;
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
        std::vector<KeyEntry> entries = windowKeys();
        for (const std::vector<KeyEntry>& more :
             {drillKeys(), presenterKeys(), stripKeys(), drillPaneKeys(), chartKeys(), replayKeys(), pageKeys()})
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

QString keysInWords(const KeyEntry& entry)
{
    QStringList words;
    QList<QKeyCombination> known;
    for (const QKeySequence& sequence : entry.sequences) {
        if (const QKeyCombination press = knownPress(sequence[0]); !known.contains(press)) {
            known << press;
            words << sequence.toString(QKeySequence::NativeText);
        }
    }
    return words.join(QStringLiteral(", "));
}

bool isPressOf(Key key, const QKeyEvent& event)
{
    const QKeyCombination pressed = plainPress(event.keyCombination());
    return std::ranges::any_of(keySequences(key),
                               [pressed](const QKeySequence& each) { return plainPress(each[0]) == pressed; });
}

} // namespace stormlab
