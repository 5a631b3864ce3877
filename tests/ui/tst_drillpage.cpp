// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/windowrig.h"
#include "ui/pages/board.h"
#include "ui/pages/drillpage.h"
#include "ui/widgets/briefpanel.h"
#include "ui/widgets/clientsettingspanel.h"
#include "ui/widgets/consolepanel.h"
#include "ui/widgets/paneldock.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/sessionpanel.h"
#include "ui/widgets/sqleditor.h"

#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QFontInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace stormlab;

class TestDrillPage : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<WindowRig> m_rig;

private Q_SLOTS:
    void init() { m_rig = std::make_unique<WindowRig>(); }
    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void theBriefIsReadableWhileTheSandboxStarts()
    {
        m_rig->holdPreparing = true;
        m_rig->show();
        m_rig->window->startScenario(QString::fromStdString(m_rig->scenario.id));
        auto* brief = m_rig->window->drillPage().findChild<BriefPanel*>();
        QVERIFY(brief->isVisible());
        QVERIFY(brief->findChild<QTextBrowser*>()->toPlainText().contains(QStringLiteral("You are on call")));
    }

    void consoleAndActionsLogInBeforeTheInject()
    {
        m_rig = std::make_unique<WindowRig>(restingScenario());
        m_rig->show();
        m_rig->startDrill();
        QCOMPARE(m_rig->sessions.size(), std::size_t{2});
        QCOMPARE(m_rig->sessions.at(0)->applicationName(), std::string("stormlab-console"));
        QCOMPARE(m_rig->sessions.at(1)->applicationName(), std::string("stormlab-actions"));
        QVERIFY(m_rig->controller.state() == DrillState::Baseline);
    }

    void noHintIsShownBeforeItWasAskedFor()
    {
        showIncident(*m_rig);
        const auto* text = m_rig->window->drillPage().findChild<BriefPanel*>()->findChild<QTextBrowser*>();
        QVERIFY(!text->toPlainText().contains(QStringLiteral("Ask who is connected")));
        m_rig->window->actions().hint.trigger();
        QVERIFY(text->toPlainText().contains(QStringLiteral("Ask who is connected")));
        QVERIFY(!text->toPlainText().contains(QStringLiteral("Buy time first")));
    }

    void aFilterThatFindsNothingSaysSo()
    {
        showIncident(*m_rig);
        filter(*m_rig, QStringLiteral("nobody"));
        const auto told = [this] {
            for (const auto* label : sessionsOf(*m_rig).findChildren<QLabel*>()) {
                if (label->isVisible() && label->text() == QStringLiteral("No session matches “nobody”."))
                    return true;
            }
            return false;
        };
        QVERIFY(told());
        filter(*m_rig, QString());
        QVERIFY(!told());
    }

    void theOnlyRowOfTheTableIsSelectedByTheKeyboard_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("down") << Qt::Key_Down;
        QTest::newRow("up") << Qt::Key_Up;
    }
    void theOnlyRowOfTheTableIsSelectedByTheKeyboard()
    {
        QFETCH(const Qt::Key, key);
        showIncident(*m_rig);
        const int pid = m_rig->source->pidsOf("reporting", BackendState::Idle).front();
        filter(*m_rig, QString::number(pid));
        QCOMPARE(tableOf(*m_rig)->model()->rowCount(), 1);
        tableOf(*m_rig)->setFocus(Qt::TabFocusReason);
        QVERIFY(buttonWith(sessionsOf(*m_rig), QStringLiteral("Terminate…")) != nullptr);
        QTest::keyClick(tableOf(*m_rig), key);
        QVERIFY(buttonWith(sessionsOf(*m_rig), QStringLiteral("Terminate (1)…")) != nullptr);
    }

    void onlyGroupsAreIndented()
    {
        showIncident(*m_rig);
        QVERIFY(!tableOf(*m_rig)->rootIsDecorated());
        choose(named<QComboBox>(sessionsOf(*m_rig), "Group by"), 1);
        QVERIFY(tableOf(*m_rig)->rootIsDecorated());
    }

    void aPreparedQueryPutsAsideWhatWasTyped()
    {
        showIncident(*m_rig);
        ConsolePanel& console = m_rig->window->drillPage().console();
        console.editor().setText(QStringLiteral("half a thought"));
        named<QPushButton>(console, "Prepared queries")->menu()->actions().first()->trigger();
        QVERIFY(console.editor().text() != "half a thought");
        m_rig->window->drillPage().goTo(Key::PaneConsole);
        QTest::keyClick(console.editor().focusProxy(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(console.editor().text(), std::string("half a thought"));
    }

    void theEditorsKeysAreReadOutAndCoverNothing()
    {
        showIncident(*m_rig);
        const QWidget* editor = m_rig->window->drillPage().console().editor().focusProxy();
        QVERIFY(editor->toolTip().isEmpty());
        const QString says = editor->accessibleDescription();
        for (const Key key : {Key::ConsoleRun, Key::ConsoleRows, Key::ConsoleLeave})
            QVERIFY2(says.contains(keyText(key)), qPrintable(says));
        QVERIFY2(says.startsWith(keySequences(Key::ConsoleRun).front().toString(QKeySequence::NativeText)),
                 qPrintable(says));
    }

    void theServersCaretStandsBelowTheWordThatItMeans()
    {
        showIncident(*m_rig);
        ConsolePanel& console = m_rig->window->drillPage().console();
        console.editor().setText(QStringLiteral("selec 1"));
        console.runAll();
        const auto* place = named<QPlainTextEdit>(console, "Where in the statement");
        QTRY_VERIFY(place->isVisible());
        QCOMPARE(place->toPlainText(), QStringLiteral("LINE 1: selec 1\n        ^"));
        QVERIFY(QFontInfo(place->font()).fixedPitch());
        QVERIFY(says(console, QStringLiteral("The server refused the statement: syntax error at or near \"selec\".\n"
                                             "SQLSTATE 42601\nCorrect it and run it again.")));
    }

    void anAnswerGoesWithTheServerThatGaveIt()
    {
        showIncident(*m_rig);
        ConsolePanel& console = m_rig->window->drillPage().console();
        named<QPushButton>(console, "Prepared queries")->menu()->actions().first()->trigger();
        auto* rows = named<QTableView>(console, "Rows of the answer");
        QTRY_VERIFY(rows->model()->rowCount() > 0);
        QVERIFY(m_rig->controller.reset().ok());
        QTRY_COMPARE(rows->model()->rowCount(), 0);
    }

    void cancellingAQueryAsksNothing()
    {
        showIncident(*m_rig);
        filter(*m_rig, QStringLiteral("reporting active"));
        tableOf(*m_rig)->selectAll();
        buttonWith(sessionsOf(*m_rig), QStringLiteral("Cancel query"))->click();
        QCOMPARE(m_rig->window->findChild<QDialog*>(), nullptr);
        QCOMPARE(m_rig->sessions.at(1)->ran().size(), std::size_t{1});
    }

    void theLabsOwnSessionsCannotBeSelectedForTermination()
    {
        showIncident(*m_rig);
        tableOf(*m_rig)->selectAll();
        const auto all = static_cast<int>(m_rig->source->pidsOf("stormlab-monitor", BackendState::Idle).size());
        QCOMPARE(all, 1);
        QVERIFY(buttonWith(sessionsOf(*m_rig), QStringLiteral("Terminate (95)…")) != nullptr);
    }

    void changedSettingsAreDeployed()
    {
        showIncident(*m_rig);
        m_rig->window->drillPage().goTo(Key::PaneClients);
        auto* panel = m_rig->window->drillPage().findChild<ClientSettingsPanel*>();
        auto* table = panel->findChild<QTableWidget*>();
        const int poolMax = 2;
        QCOMPARE(table->item(poolMax, 0)->text(), QStringLiteral("pool.max"));
        QCOMPARE(table->item(poolMax, 2)->text(), QStringLiteral("11"));
        table->setCurrentCell(poolMax, 1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        auto* editor = table->findChild<QSpinBox*>();
        QVERIFY(editor != nullptr);
        editor->setValue(2);
        // Frames go by while somebody types.
        QSignalSpy frames(&m_rig->window->drillPage().feed(), &DrillFeed::refreshed);
        QTRY_VERIFY(frames.size() > 1);
        QCOMPARE(editor->value(), 2);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(table->item(poolMax, 1)->text(), QStringLiteral("→ 2"));
        buttonWith(*panel, QStringLiteral("Deploy 1 change"))->setFocus();
        buttonWith(*panel, QStringLiteral("Deploy 1 change"))->click();
        QVERIFY(table->hasFocus());
        QVERIFY(m_rig->controller.isDeploying("deploy_worker"));
        QVERIFY(!buttonWith(*panel, QStringLiteral("Deploying…"))->isEnabled());
        QTRY_COMPARE(table->item(poolMax, 2)->text(), QStringLiteral("11…"));
        QVERIFY(says(*panel, QStringLiteral("Rolling out: pool.min, pool.max. Instances that are not replaced yet run "
                                            "with the old value.")));
        m_rig->source->advance(Milliseconds{11'000});
        QTRY_COMPARE(table->item(poolMax, 2)->text(), QStringLiteral("2"));
        QCOMPARE(m_rig->controller.configured("deploy_worker").at("pool.max"), std::string("2"));
    }

    void aFrozenServerLeavesTheWindowQuick()
    {
        showIncident(*m_rig);
        for (const auto& session : m_rig->sessions)
            session->freeze();
        m_rig->window->drillPage().console().editor().setText(QStringLiteral("select 1"));
        m_rig->window->drillPage().console().runAll();
        filter(*m_rig, QStringLiteral("deploy_worker idle"));
        tableOf(*m_rig)->selectAll();
        QElapsedTimer since;
        since.start();
        Q_EMIT sessionsOf(*m_rig).terminateRequested({{1, 2, 3}});
        m_rig->window->drillPage().console().cancel();
        m_rig->window->actions().check.trigger();
        QVERIFY(since.elapsed() < 1'000);
        QTRY_VERIFY(m_rig->controller.state() == DrillState::Incident);
        m_rig->window->closeUnasked();
        m_rig->window->close();
        QTRY_VERIFY(!m_rig->window->isVisible());
    }

    void aCheckCanBeCancelled()
    {
        showIncident(*m_rig);
        m_rig->window->drillPage().goTo(Key::PaneEvents);
        const auto* strip = m_rig->window->drillPage().findChild<ProgressStrip*>();
        DrillActions& actions = m_rig->window->actions();
        QVERIFY(!actions.cancelCheck.isEnabled());
        actions.check.trigger();
        QVERIFY(m_rig->controller.state() == DrillState::Verifying);
        QVERIFY(actions.cancelCheck.isEnabled());
        auto* cancel = named<QPushButton>(*strip, "Cancel");
        QTRY_VERIFY(cancel->isVisible());
        cancel->setFocus();
        QTest::keyClick(cancel, Qt::Key_Space);
        QVERIFY(m_rig->controller.state() == DrillState::Incident);
        QTRY_VERIFY(!cancel->isVisible());
        QTRY_VERIFY(strip->isVisible() &&
                    says(*strip, QStringLiteral("Check 1 was cancelled: it gave no result. The drill goes on.")));
        QVERIFY(m_rig->window->page() == MainWindow::Page::Drill);
        QVERIFY(tableOf(*m_rig)->hasFocus());
        QVERIFY(m_rig->window->drillPage().docks().dock(Key::PaneEvents)->isInFront());
        QVERIFY(!actions.cancelCheck.isEnabled());
        QVERIFY(actions.check.isEnabled());
    }

    void aSecondActWhileTheFirstIsNotAnsweredIsRefusedInWords()
    {
        showIncident(*m_rig);
        m_rig->sessions.at(1)->freeze();
        Error told;
        connect(&m_rig->window->drillPage(), &DrillPage::refused, this, [&told](const Error& error) { told = error; });
        Q_EMIT sessionsOf(*m_rig).cancelRequested({1});
        Q_EMIT sessionsOf(*m_rig).cancelRequested({1});
        QCOMPARE(told.message, std::string("The last action has not been answered yet."));
    }

    void anEventThatTheRowCutsIsReadBelowTheList()
    {
        showIncident(*m_rig);
        m_rig->shed();
        m_rig->window->drillPage().goTo(Key::PaneEvents);
        auto* table = named<QTableView>(m_rig->window->drillPage(), "Events");
        const auto* whole = named<QPlainTextEdit>(m_rig->window->drillPage(), "The chosen event in full");
        const QModelIndex first = table->model()->index(0, 1);
        QTRY_VERIFY(!table->model()->match(first, Qt::DisplayRole, QStringLiteral("Lost")).isEmpty());
        QTRY_COMPARE(table->currentIndex().row(), table->model()->rowCount() - 1);
        const auto isOfTheLost = [whole] { return whole->toPlainText().contains(QStringLiteral("  Lost\n")); };
        for (int row = 0; row < table->model()->rowCount() && !isOfTheLost(); ++row)
            QTest::keyClick(table, Qt::Key_Up);
        QVERIFY2(isOfTheLost(), qPrintable(whole->toPlainText()));
        QVERIFY(whole->isVisible());
        QVERIFY(whole->toPlainText().contains(QStringLiteral("backends of deploy_worker were terminated")));
        QVERIFY(whole->toPlainText().contains(QStringLiteral("pid 20")));
    }
};

QUIET_TEST_MAIN(TestDrillPage)
#include "tst_drillpage.moc"
