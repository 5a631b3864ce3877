// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/keysofconsole.h"

#include "tests/ui/support/lookup.h"
#include "ui/pages/drillpage.h"
#include "ui/widgets/consolepanel.h"
#include "ui/widgets/preparedqueries.h"
#include "ui/widgets/sqleditor.h"

#include <QApplication>
#include <QTableView>
#include <QTest>

namespace stormlab
{

namespace
{

QWidget* editorOf(WindowRig& rig)
{
    rig.window->drillPage().goTo(Key::PaneConsole);
    return rig.window->drillPage().console().editor().focusProxy();
}

QTableView* rowsOf(WindowRig& rig)
{
    return rig.window->drillPage().console().findChild<QTableView*>();
}

QWidget* prepareRows(WindowRig& rig)
{
    rig.window->drillPage().console().editor().setText(preparedQueries().front().sql);
    rig.window->drillPage().console().runAll();
    QWidget* editor = editorOf(rig);
    return QTest::qWaitFor([&rig] { return rowsOf(rig)->model()->rowCount() > 0; }) ? editor : nullptr;
}

QWidget* prepareHistory(WindowRig& rig, Key key)
{
    ConsolePanel& console = rig.window->drillPage().console();
    console.editor().setText(QStringLiteral("select 1"));
    console.runAll();
    console.editor().setText(QStringLiteral("typing"));
    if (key == Key::ConsoleNext)
        QTest::keyClick(editorOf(rig), Qt::Key_Up, Qt::ControlModifier);
    return editorOf(rig);
}

} // namespace

QWidget* prepareInConsole(WindowRig& rig, Key key)
{
    switch (key) {
    case Key::ConsoleLeave:
    case Key::ConsoleRun:
    case Key::ConsoleRunAll:
        rig.window->drillPage().console().editor().setText(QStringLiteral("select 1; select 2"));
        return editorOf(rig);
    case Key::ConsoleCancel:
        rig.console()->freeze();
        rig.console()->run({"select pg_sleep(60)"});
        return editorOf(rig);
    case Key::ConsolePrevious:
    case Key::ConsoleNext:
        return prepareHistory(rig, key);
    case Key::ConsoleRows:
        return prepareRows(rig);
    default:
        return rig.window.get();
    }
}

bool happenedInConsole(WindowRig& rig, Key key)
{
    switch (key) {
    case Key::ConsoleRun:
        return rig.console()->ran() == std::vector<std::string>{"select 2"};
    case Key::ConsoleRunAll:
        return rig.console()->ran() == std::vector<std::string>{"select 1", "select 2"};
    case Key::ConsoleCancel:
        return rig.console()->cancels() == 1;
    case Key::ConsolePrevious:
        return rig.window->drillPage().console().editor().text() == "select 1";
    case Key::ConsoleNext:
        return rig.window->drillPage().console().editor().text() == "typing";
    case Key::ConsoleRows:
        return rowsOf(rig)->hasFocus();
    case Key::ConsoleLeave:
        return QApplication::focusWidget() != rig.window->drillPage().console().editor().focusProxy();
    default:
        return false;
    }
}

} // namespace stormlab
