// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/windowrig.h"
#include "ui/pages/board.h"
#include "ui/pages/drillpage.h"
#include "ui/widgets/consolepanel.h"
#include "ui/widgets/sessionpanel.h"
#include "ui/widgets/sqleditor.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace stormlab;

namespace
{

/// The lines beneath the statement.
bool tells(const ConsolePanel& console, const QString& words)
{
    return std::ranges::any_of(console.findChildren<QLabel*>(),
                               [&words](const QLabel* label) { return label->text().contains(words); });
}

/// A drill whose console the server does not let in any more.
struct RefusedConsole {
    RefusedConsole()
    {
        rig.show();
        rig.reachIncident();
        rig.window->drillPage().goTo(Key::PaneConsole);
        // The session of the table is opened right after that of the console.
        [this] { QTRY_VERIFY(tells(console(), QStringLiteral("Logged in as"))); }();
        rig.console()->refuse();
    }

    void run(const QString& statement)
    {
        console().editor().setText(statement);
        console().runAll();
    }

    [[nodiscard]] ConsolePanel& console() { return rig.window->drillPage().console(); }
    [[nodiscard]] QPushButton* useIt()
    {
        return named<QPushButton>(console(), "Use it: the session of the session table");
    }
    void lend()
    {
        run(QStringLiteral("select 1"));
        [&] { QTRY_VERIFY(useIt()->isVisible()); }();
        useIt()->click();
    }

    [[nodiscard]] QMessageBox* message() { return rig.window->findChild<QMessageBox*>(); }
    /// The session that cancels and terminates.
    [[nodiscard]] ScriptedSession& acts() { return *rig.sessions.back(); }

    WindowRig rig;
};

} // namespace

/// A console that is refused can go on in the session that was opened for the session table.
class TestConsoleOffer : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void nothingIsOfferedWhileTheConsoleWorks()
    {
        WindowRig rig;
        rig.show();
        rig.reachIncident();
        rig.window->drillPage().goTo(Key::PaneConsole);
        rig.window->drillPage().console().editor().setText(QStringLiteral("selec 1"));
        rig.window->drillPage().console().runAll();
        QTRY_VERIFY(tells(rig.window->drillPage().console(), QStringLiteral("syntax error")));
        QVERIFY(!named<QPushButton>(*rig.window, "Use it: the session of the session table")->isVisible());
    }

    void theOtherSessionRunsWhatTheRefusedOneCouldNot()
    {
        RefusedConsole refused;
        refused.run(QStringLiteral("select 1"));
        QTRY_VERIFY(refused.useIt()->isVisible());
        QVERIFY(tells(refused.console(), QStringLiteral("The server refused you too.")));
        QCOMPARE(refused.acts().applicationName(), std::string("stormlab-actions"));
        refused.useIt()->setFocus();
        QTest::keyClick(refused.useIt(), Qt::Key_Space);
        QVERIFY(!refused.useIt()->isVisible());
        QVERIFY(refused.console().editor().isAncestorOf(QApplication::focusWidget()));
        refused.run(QStringLiteral("select 2"));
        QTRY_COMPARE(refused.acts().ran(), std::vector<std::string>{"select 2"});
        QTRY_VERIFY(!refused.acts().isBusy());
        QVERIFY(!refused.useIt()->isVisible());
    }

    void aMistakeInTheConsoleIsNoRefusedAct()
    {
        RefusedConsole refused;
        refused.run(QStringLiteral("select 1"));
        QTRY_VERIFY(refused.useIt()->isVisible());
        refused.useIt()->click();
        refused.run(QStringLiteral("selec 1"));
        QTRY_VERIFY(tells(refused.console(), QStringLiteral("syntax error")));
        QVERIFY(refused.rig.window->findChild<QMessageBox*>() == nullptr);
    }

    void actsGoOnBesideIt()
    {
        RefusedConsole refused;
        refused.run(QStringLiteral("select 1"));
        QTRY_VERIFY(refused.useIt()->isVisible());
        refused.useIt()->click();
        Q_EMIT sessionsOf(refused.rig).cancelRequested({4711});
        QTRY_VERIFY(!refused.acts().ran().empty());
        QVERIFY(refused.acts().ran().front().find("pg_cancel_backend") != std::string::npos);
    }

    /// The only session that can act is not lost to a statement that waits for a lock.
    void aStatementThatHoldsTheSessionCanBeCancelled()
    {
        RefusedConsole refused;
        refused.lend();
        refused.acts().freeze();
        refused.run(QStringLiteral("select pg_sleep(600)"));
        QTRY_VERIFY(refused.acts().isBusy());
        Q_EMIT sessionsOf(refused.rig).cancelRequested({4711});
        QTRY_VERIFY(refused.message() != nullptr);
        QVERIFY(refused.message()->text().contains(QStringLiteral("console’s statement")));
        QVERIFY2(refused.message()->informativeText().contains(QStringLiteral("Esc in the console cancels it")),
                 qPrintable(refused.message()->informativeText()));
        refused.message()->close();
        QCOMPARE(refused.acts().cancels(), 0);
        refused.rig.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(refused.rig.window.get()));
        refused.console().editor().setFocus();
        QTest::keyClick(&refused.console().editor(), Qt::Key_Escape);
        QCOMPARE(refused.acts().cancels(), 1);
        // In the session table the statement is that of the session itself.
        Q_EMIT sessionsOf(refused.rig).cancelRequested({20'402});
        QCOMPARE(refused.acts().cancels(), 2);
        QCOMPARE(refused.acts().ran().size(), std::size_t{1});
    }

    void whatAnActIsAnsweredIsNoneOfTheConsoles()
    {
        RefusedConsole refused;
        refused.lend();
        refused.run(QStringLiteral("selec 1"));
        QTRY_VERIFY(tells(refused.console(), QStringLiteral("syntax error")));
        Q_EMIT sessionsOf(refused.rig).cancelRequested({4711});
        QTRY_COMPARE(refused.acts().ran().size(), std::size_t{2});
        QTRY_VERIFY(!refused.acts().isBusy());
        QVERIFY(tells(refused.console(), QStringLiteral("syntax error")));
        QVERIFY2(refused.message() == nullptr, "a mistake in the console is no refused act");
    }

    void aStatementWaitsForAnActAndCanBeCancelledMeanwhile()
    {
        RefusedConsole refused;
        refused.lend();
        for (const bool cancelled : {true, false}) {
            refused.acts().freeze();
            Q_EMIT sessionsOf(refused.rig).cancelRequested({4711});
            QTRY_VERIFY(refused.acts().isBusy());
            refused.run(QStringLiteral("select 2"));
            if (cancelled) {
                refused.console().cancel();
                QVERIFY(tells(refused.console(), QStringLiteral("cancelled before it ran")));
            }
            refused.acts().thaw();
            QTRY_VERIFY(!refused.acts().isBusy());
        }
        QTRY_VERIFY(tells(refused.console(), QStringLiteral(" row")));
        QCOMPARE(refused.acts().ran().back(), std::string("select 2"));
        QCOMPARE(refused.acts().ran().size(), std::size_t{3});
        QCOMPARE(refused.acts().cancels(), 0);
    }

    void whereTheOtherOneIsGoneTooNothingIsOffered()
    {
        RefusedConsole refused;
        Q_EMIT refused.acts().lost(QStringLiteral("terminating connection"));
        refused.run(QStringLiteral("select 1"));
        QTRY_VERIFY(tells(refused.console(), QStringLiteral("The server refused you too.")));
        QVERIFY(!refused.useIt()->isVisible());
    }

    void theNextDrillBeginsWithItsOwnSession()
    {
        RefusedConsole refused;
        refused.run(QStringLiteral("select 1"));
        QTRY_VERIFY(refused.useIt()->isVisible());
        refused.useIt()->click();
        QVERIFY(refused.rig.controller.reset().ok());
        QTRY_VERIFY(refused.rig.sessions.size() == 4);
        refused.run(QStringLiteral("select 3"));
        QTRY_COMPARE(refused.rig.sessions[2]->ran(), std::vector<std::string>{"select 3"});
        QCOMPARE(refused.rig.sessions[2]->applicationName(), std::string("stormlab-console"));
    }
};

QUIET_TEST_MAIN(TestConsoleOffer)
#include "tst_consoleoffer.moc"
