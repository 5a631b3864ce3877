// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/windowrig.h"
#include "ui/pages/board.h"
#include "ui/pages/drillbar.h"
#include "ui/pages/drillpage.h"
#include "ui/widgets/briefpanel.h"
#include "ui/widgets/checkresultpanel.h"
#include "ui/widgets/consolepanel.h"
#include "ui/widgets/paneldock.h"
#include "ui/widgets/sqleditor.h"
#include "ui/widgets/themedbutton.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace stormlab;

/// How a drill's page begins, and what it does when a check ends.
class TestDrillCourse : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<WindowRig> m_rig;

    void reachIncident()
    {
        m_rig->show();
        m_rig->reachIncident();
    }

    void pressCheck() const
    {
        QTest::keySequence(m_rig->window.get(), keySequences(Key::Check).first());
        QVERIFY(m_rig->window->actions().cancelCheck.isEnabled());
    }
    [[nodiscard]] QPushButton* barButton(const char* text) const
    {
        return buttonWith(*m_rig->window->drillPage().findChild<DrillBar*>(), QString::fromUtf8(text));
    }
    /// The texts of the accented buttons that are seen on the page.
    [[nodiscard]] QStringList standingOut() const
    {
        QStringList texts;
        for (const auto* button : m_rig->window->drillPage().findChildren<ThemedButton*>()) {
            if (button->isVisible() && button->look() == ThemedButton::Look::Accent)
                texts << button->text();
        }
        return texts;
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<WindowRig>(); }
    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void aCheckShowsItsResultAndGoesOn()
    {
        reachIncident();
        m_rig->shed();
        m_rig->runCheck();
        QTRY_VERIFY(m_rig->window->drillPage().board().showsResult());
        buttonWith(m_rig->window->drillPage().board(), QStringLiteral("Go on"))->click();
        QVERIFY(!m_rig->window->drillPage().board().showsResult());
        QVERIFY(m_rig->controller.state() == DrillState::Incident);
        QVERIFY(tableOf(*m_rig)->hasFocus());
    }

    void aCheckThatEndsLeavesTheKeyboardWithWhoeverWrites()
    {
        reachIncident();
        m_rig->shed();
        m_rig->window->drillPage().goTo(Key::PaneConsole);
        const QWidget* writing = m_rig->window->focusWidget();
        m_rig->runCheck();
        QTRY_VERIFY(m_rig->window->drillPage().board().showsResult());
        QCOMPARE(m_rig->window->focusWidget(), writing);
        QVERIFY(!m_rig->window->drillPage().board().isAncestorOf(writing));
    }

    void aCheckByItsKeyLeadsToItsResultAndIsHeard()
    {
        reachIncident();
        m_rig->shed();
        m_rig->window->drillPage().goTo(Key::PaneConsole);
        const QSignalSpy spoken(m_rig->window->findChild<CheckResultPanel*>(), &CheckResultPanel::spoken);
        m_rig->runCheck([this] { pressCheck(); });
        QTRY_VERIFY(m_rig->window->drillPage().board().showsResult());
        QTRY_COMPARE(m_rig->window->focusWidget()->accessibleName(), QStringLiteral("Go on with the drill"));
        QCOMPARE(spoken.size(), 1);
        QVERIFY(spoken.front().front().toString().startsWith(QStringLiteral("Not passed yet: ")));
    }

    void whoTypesWhileACheckRunsKeepsTheKeyboard()
    {
        reachIncident();
        m_rig->shed();
        m_rig->window->drillPage().goTo(Key::PaneConsole);
        QWidget* writing = m_rig->window->focusWidget();
        m_rig->runCheck([this, writing] {
            pressCheck();
            QTest::keyClick(writing, Qt::Key_S);
        });
        QTRY_VERIFY(m_rig->window->drillPage().board().showsResult());
        QCOMPARE(m_rig->window->focusWidget(), writing);
    }

    void whoClicksInATableWhileACheckRunsKeepsTheKeyboard()
    {
        reachIncident();
        m_rig->shed();
        m_rig->window->drillPage().goTo(Key::PaneEvents);
        auto* table = named<QTableView>(m_rig->window->drillPage(), "Events");
        QTRY_VERIFY(table->model()->rowCount() > 0 && table->hasFocus());
        m_rig->runCheck([this, table] {
            pressCheck();
            QTest::mouseClick(table->viewport(), Qt::LeftButton);
        });
        QTRY_VERIFY(m_rig->window->drillPage().board().showsResult());
        QCOMPARE(m_rig->window->focusWidget(), table);
    }

    void aCheckThatDidNotEndLeavesTheKeyboardToTheNext_data()
    {
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("cancelled") << true;
        QTest::newRow("the drill began anew") << false;
    }
    /// The keyboard stays where it was, and who waited for that check waits for nothing any more.
    void aCheckThatDidNotEndLeavesTheKeyboardToTheNext()
    {
        QFETCH(const bool, cancelled);
        reachIncident();
        m_rig->window->drillPage().goTo(Key::PaneConsole);
        const QWidget* writing = m_rig->window->focusWidget();
        pressCheck();
        if (cancelled) {
            QVERIFY(m_rig->controller.cancelCheck().ok());
        } else {
            m_rig->beginDrill([this] { QVERIFY(m_rig->controller.reset().ok()); });
            m_rig->source->advance(Milliseconds{20'000});
            m_rig->controller.endBaseline();
            m_rig->source->advance(Milliseconds{30'000});
            m_rig->window->drillPage().goTo(Key::PaneConsole);
        }
        QCOMPARE(m_rig->window->focusWidget(), writing);
        m_rig->shed();
        m_rig->runCheck();
        QTRY_VERIFY(m_rig->window->drillPage().board().showsResult());
        QCOMPARE(m_rig->window->focusWidget(), writing);
    }

    void aCheckThatEndsUnderItsCancelLeadsToItsResult()
    {
        reachIncident();
        m_rig->shed();
        DrillPage& page = m_rig->window->drillPage();
        page.goTo(Key::PaneEvents);
        m_rig->runCheck([this] {
            QVERIFY(m_rig->controller.check().ok());
            auto* cancel = named<QPushButton>(m_rig->window->drillPage().board(), "Cancel");
            QTRY_VERIFY(cancel->isVisible());
            cancel->setFocus();
        });
        QTRY_VERIFY(page.board().showsResult());
        QTRY_COMPARE(m_rig->window->focusWidget()->accessibleName(), QStringLiteral("Go on with the drill"));
        QVERIFY(page.docks().dock(Key::PaneEvents)->isInFront());
    }

    void whoGoesElsewhereWhileACheckRunsKeepsTheKeyboard()
    {
        reachIncident();
        m_rig->shed();
        m_rig->window->drillPage().goTo(Key::PaneConsole);
        m_rig->runCheck([this] {
            pressCheck();
            m_rig->window->drillPage().goTo(Key::PaneEvents);
        });
        QTRY_VERIFY(m_rig->window->drillPage().board().showsResult());
        QCOMPARE(m_rig->window->focusWidget()->accessibleName(), QStringLiteral("Events"));
    }

    void aCheckThatIsPressedKeepsTheKeyboardOnItsButton_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Space") << int(Qt::Key_Space);
        QTest::newRow("Return") << int(Qt::Key_Return);
    }
    void aCheckThatIsPressedKeepsTheKeyboardOnItsButton()
    {
        QFETCH(const int, key);
        reachIncident();
        m_rig->shed();
        QPushButton* check = barButton("Check");
        check->setFocus(Qt::TabFocusReason);
        m_rig->runCheck([this, check, key] {
            QTest::keyClick(check, static_cast<Qt::Key>(key));
            QVERIFY(m_rig->controller.state() == DrillState::Verifying);
            QCOMPARE(m_rig->window->focusWidget(), check);
            QVERIFY(check->toolTip().contains(QStringLiteral("A check is running")));
            QCOMPARE(check->accessibleDescription(), check->toolTip());
            // A second press is nothing.
            QTest::keyClick(check, static_cast<Qt::Key>(key));
            QVERIFY(m_rig->controller.state() == DrillState::Verifying);
        });
        QTRY_VERIFY(m_rig->window->drillPage().board().showsResult());
        QCOMPARE(m_rig->window->focusWidget(), check);
        QVERIFY(check->isEnabled() && check->accessibleDescription().isEmpty());
    }

    void whoLeavesTheButtonOfACheckThatRunsLeavesItDisabled()
    {
        reachIncident();
        QPushButton* check = barButton("Check");
        check->setFocus(Qt::TabFocusReason);
        QTest::keyClick(check, Qt::Key_Space);
        QVERIFY(check->isEnabled());
        QTest::keyClick(check, Qt::Key_Tab);
        QVERIFY(m_rig->window->focusWidget() != check);
        QVERIFY(!check->isEnabled());
    }

    void whoCommandsACheckByItsKeyStaysOnTheButtonThatHadTheKeyboard()
    {
        reachIncident();
        for (const char* button : {"Diagnose…", "Deploy…"}) {
            barButton(button)->setFocus(Qt::TabFocusReason);
            pressCheck();
            QCOMPARE(m_rig->window->focusWidget(), barButton(button));
            QVERIFY(m_rig->controller.cancelCheck().ok());
            QCOMPARE(m_rig->window->focusWidget(), barButton(button));
        }
    }

    void escapeCancelsTheCheckThatRuns_data()
    {
        QTest::addColumn<int>("pane");
        QTest::newRow("from the brief") << int(Key::PaneBrief);
        QTest::newRow("from the diagnosis") << int(Key::PaneDiagnosis);
        QTest::newRow("from the clients") << int(Key::PaneClients);
        QTest::newRow("from the events") << int(Key::PaneEvents);
        QTest::newRow("from the console") << int(Key::PaneConsole);
        QTest::newRow("from the filter of the sessions") << int(Key::Filter);
    }
    void escapeCancelsTheCheckThatRuns()
    {
        QFETCH(const int, pane);
        reachIncident();
        if (static_cast<Key>(pane) == Key::Filter)
            m_rig->window->drillPage().focusFilter();
        else
            m_rig->window->drillPage().goTo(static_cast<Key>(pane));
        QWidget* focus = m_rig->window->focusWidget();
        QTest::keyClick(focus, Qt::Key_Escape);
        QVERIFY(m_rig->controller.state() == DrillState::Incident);
        pressCheck();
        QCOMPARE(m_rig->window->focusWidget(), focus);
        QTest::keyClick(focus, Qt::Key_Escape);
        QVERIFY(m_rig->controller.state() == DrillState::Incident);
        QCOMPARE(m_rig->window->focusWidget(), focus);
    }

    void escapeBelongsFirstToWhatIsNearer()
    {
        reachIncident();
        pressCheck();
        m_rig->console()->freeze();
        ConsolePanel& console = m_rig->window->drillPage().console();
        console.editor().setText(QStringLiteral("select pg_sleep(60)"));
        m_rig->window->drillPage().goTo(Key::PaneConsole);
        console.runStatement();
        QVERIFY(m_rig->console()->isBusy());
        QTest::keyClick(m_rig->window->focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_rig->console()->cancels(), 1);
        QVERIFY(m_rig->controller.state() == DrillState::Verifying);
    }

    void aCheckThatWasCancelledIsToldWhereItsProgressStood()
    {
        reachIncident();
        const Board& board = m_rig->window->drillPage().board();
        pressCheck();
        auto* cancel = named<QPushButton>(board, "Cancel");
        QTRY_VERIFY(cancel->isVisible());
        QVERIFY2(cancel->toolTip().endsWith(QStringLiteral("(Esc)")), qPrintable(cancel->toolTip()));
        QTest::keyClick(m_rig->window->focusWidget(), Qt::Key_Escape);
        const QString told = QStringLiteral("Check 1 was cancelled: it gave no result. The drill goes on.");
        QTRY_VERIFY(says(board, told));
        QVERIFY(!cancel->isVisible());
        QVERIFY(!named<QProgressBar>(board, "Progress")->isVisible());
        // It is told for as long as it is news.
        m_rig->source->advance(Milliseconds{31'000});
        QTRY_VERIFY(!named<QProgressBar>(board, "Progress")->parentWidget()->isVisible());
    }

    void theNextCheckTakesThePlaceOfWhatWasToldOfTheLast()
    {
        reachIncident();
        const Board& board = m_rig->window->drillPage().board();
        pressCheck();
        QVERIFY(m_rig->controller.cancelCheck().ok());
        QTRY_VERIFY(says(board, QStringLiteral("Check 1 was cancelled: it gave no result. The drill goes on.")));
        pressCheck();
        QTRY_VERIFY(named<QProgressBar>(board, "Progress")->isVisible());
        QVERIFY(!says(board, QStringLiteral("Check 1 was cancelled: it gave no result. The drill goes on.")));
    }

    void theButtonThatStandsOutIsThatOfTheNextStep()
    {
        reachIncident();
        QTRY_COMPARE(standingOut(), QStringList{QStringLiteral("Diagnose…")});
        QVERIFY(m_rig->controller.diagnose({"reconnect-storm", "deploy_worker", 80}).ok());
        QTRY_COMPARE(standingOut(), QStringList());
        QVERIFY(m_rig->window->actions().check.isEnabled());
        m_rig->shed();
        QTRY_COMPARE(standingOut(), QStringList{QStringLiteral("Check")});
        m_rig->runCheck();
        QTRY_VERIFY(m_rig->window->drillPage().board().showsResult());
        QTRY_COMPARE(standingOut(), QStringList{QStringLiteral("Go on")});
        QVERIFY(buttonWith(m_rig->window->drillPage().board(), QStringLiteral("Finish: debrief"))->isEnabled());
        QVERIFY(m_rig->controller.deploy("deploy_worker", {{"pool.max", "2"}}).ok());
        QTRY_COMPARE(standingOut(), QStringList{QStringLiteral("Check")});
        const QSignalSpy anew(&m_rig->controller, &DrillController::timelineReset);
        QVERIFY(m_rig->controller.reset().ok());
        QTRY_COMPARE(anew.size(), 1);
        QTRY_COMPARE(standingOut(), QStringList{QStringLiteral("Diagnose…")});
    }

    void everyDrillBeginsWithAnEmptyConsole()
    {
        reachIncident();
        ConsolePanel& console = m_rig->window->drillPage().console();
        console.editor().setText(QStringLiteral("select of_the_last_drill"));
        QVERIFY(m_rig->controller.reset().ok());
        QTRY_COMPARE(console.editor().text(), std::string());
        m_rig->window->drillPage().goTo(Key::PaneConsole);
        QTest::keyClick(console.editor().focusProxy(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(console.editor().text(), std::string("select of_the_last_drill"));
    }

    void everyDrillBeginsWithItsBrief()
    {
        reachIncident();
        m_rig->window->drillPage().goTo(Key::PaneEvents);
        const QSignalSpy anew(&m_rig->controller, &DrillController::timelineReset);
        QVERIFY(m_rig->controller.reset().ok());
        QTRY_COMPARE(anew.size(), 1);
        QTRY_VERIFY(m_rig->window->drillPage().findChild<BriefPanel*>()->isVisible());
    }
};

QUIET_TEST_MAIN(TestDrillCourse)
#include "tst_drillcourse.moc"
