// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/keytable.h"

#include <QCoreApplication>

#include <algorithm>

namespace stormlab
{

namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("KeyTable", text);
}

QList<QKeySequence> keys(const char* first, const char* second = nullptr)
{
    QList<QKeySequence> list{QKeySequence(QLatin1String(first))};
    if (second != nullptr)
        list.append(QKeySequence(QLatin1String(second)));
    return list;
}

std::vector<KeyEntry> makeTable()
{
    const QString everywhere = tr("Everywhere");
    const QString drill = tr("Drill");
    const QString sessions = tr("Session table");
    const QString console = tr("Console");
    const QString charts = tr("Charts");
    return {
        {Key::Help, everywhere, keys("F1"), tr("What to do, in short")},
        // Layouts that need Shift for the question mark report it with Shift.
        {Key::Keys, everywhere, keys("Ctrl+?", "Ctrl+Shift+?"), tr("This list of keys")},
        {Key::Preferences, everywhere, keys("Ctrl+,"), tr("Preferences")},
        {Key::FullScreen, everywhere, keys("F11"), tr("Full screen, and back")},
        {Key::Quit, everywhere, keys("Ctrl+Q"), tr("Quit; a running drill is ended first")},
        {Key::Hint, drill, keys("Ctrl+H"), tr("Show the next hint")},
        {Key::Diagnose, drill, keys("Ctrl+D"), tr("Say what is wrong")},
        {Key::Check, drill, keys("Ctrl+K"), tr("Check: is it mitigated, is it fixed?")},
        {Key::Reset, drill, keys("Ctrl+R"), tr("Start this drill again from the beginning (asks first)")},
        {Key::PaneBrief, drill, keys("Ctrl+1"), tr("Go to brief and hints")},
        {Key::PaneDiagnosis, drill, keys("Ctrl+2"), tr("Go to the diagnosis")},
        {Key::PaneClients, drill, keys("Ctrl+3"), tr("Go to the client settings")},
        {Key::PaneEvents, drill, keys("Ctrl+4"), tr("Go to the events")},
        {Key::PaneConsole, drill, keys("Ctrl+5"), tr("Go to the console")},
        {Key::Filter, drill, keys("Ctrl+F"), tr("Filter the session table")},
        {Key::SessionCancel, sessions, keys("C"), tr("Cancel the running query of the selected sessions")},
        {Key::SessionTerminate, sessions, keys("K"), tr("Terminate the selected sessions (shows the list first)")},
        {Key::SessionDetails, sessions, keys("Return", "Enter"), tr("Details of the session, or open a group")},
        {Key::ConsoleRun, console, keys("Ctrl+Return", "Ctrl+Enter"), tr("Run the statement under the cursor")},
        {Key::ConsoleRunAll, console, keys("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), tr("Run all statements")},
        {Key::ConsoleCancel, console, keys("Esc"), tr("Cancel what runs")},
        {Key::ConsolePrevious, console, keys("Ctrl+Up"), tr("Earlier statement")},
        {Key::ConsoleNext, console, keys("Ctrl+Down"), tr("Later statement")},
        {Key::ConsoleRows, console, keys("F6"), tr("From the statement to the rows of the answer, and back")},
        {Key::ChartBack, charts, keys("Left"), tr("Cursor to the sample before; with Shift, ten")},
        {Key::ChartForward, charts, keys("Right"), tr("Cursor to the sample after; with Shift, ten")},
        {Key::ChartFirst, charts, keys("Home"), tr("Cursor to the first sample; Esc takes it away")},
        {Key::ChartLast, charts, keys("End"), tr("Cursor to the last sample")},
        {Key::ChartTable, tr("Debrief"), keys("Alt+T"), tr("The chart as a table, and back")},
    };
}

} // namespace

const std::vector<KeyEntry>& keyTable()
{
    static const std::vector<KeyEntry> table = makeTable();
    return table;
}

const QList<QKeySequence>& keySequences(Key key)
{
    const auto& table = keyTable();
    const auto found =
        std::find_if(table.begin(), table.end(), [key](const KeyEntry& entry) { return entry.key == key; });
    Q_ASSERT(found != table.end());
    return found->sequences;
}

} // namespace stormlab
