// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/syntheticpods.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "tests/ui/support/spokentree.h"
#include "ui/charts/activitychart.h"
#include "ui/charts/probechart.h"
#include "ui/charts/servicechart.h"
#include "ui/comparisonwindow.h"
#include "ui/pages/board.h"
#include "ui/pages/debriefpage.h"
#include "ui/pages/drillpage.h"
#include "ui/pages/replaypage.h"
#include "ui/widgets/aboutmessage.h"
#include "ui/widgets/consolepanel.h"
#include "ui/widgets/preparedqueries.h"
#include "ui/widgets/sessionpanel.h"
#include "ui/widgets/sqleditor.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QDialog>
#include <QDir>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <functional>
#include <memory>

using namespace stormlab;

namespace
{

/// A summary is told when the silence before it is over; on a busy machine that takes a while.
constexpr int patience = 30'000;

/// Fails with what somebody who hears the window would stumble over.
void hear(QWidget& window, int atLeast)
{
    const QStringList faults = faultsHeardIn(window);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    QVERIFY2(controlsHeardIn(window) >= atLeast, qPrintable(QString::number(controlsHeardIn(window))));
}

/// The dialog that has opened over the window.
QDialog* dialogOver(const QWidget& window)
{
    for (auto* dialog : window.findChildren<QDialog*>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

/// Walks what a screen reader is told of every page and dialog.
class TestAccessibility : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

    static void press(QWidget& window, Key key) { QTest::keySequence(&window, keySequences(key).first()); }

    /// Hears the dialog that these keys open, and closes it.
    static void hearDialog(QWidget& window, const std::function<void()>& open, int atLeast)
    {
        open();
        QDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = dialogOver(window)) != nullptr);
        hear(*dialog, atLeast);
        dialog->reject();
        QTRY_VERIFY(dialogOver(window) == nullptr);
    }

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void startPage()
    {
        WindowRig rig;
        rig.probe.findings.docker = workingEngine(ContainerEngine::Kind::Docker);
        rig.probe.findings.podman = brokenEngine(ContainerEngine::Kind::Podman, EngineTrouble::ImageMissing);
        rig.show();
        hear(*rig.window, 8);
    }

    void recordingsPage()
    {
        WindowRig rig;
        rig.show();
        QDir().mkpath(rig.recordingFolder());
        writeRecording(rig.recordingFolder() + QStringLiteral("/one.storm"), recordedDrill());
        named<QPushButton>(*rig.window, "My drills")->click();
        QTRY_VERIFY(named<QAbstractItemView>(*rig.window, "Recorded drills")->isVisible());
        hear(*rig.window, 6);
    }

    void drillPageInEveryPane_data()
    {
        QTest::addColumn<int>("pane");
        for (const Key pane :
             {Key::PaneBrief, Key::PaneDiagnosis, Key::PaneClients, Key::PaneEvents, Key::PanePooler, Key::PaneConsole})
            QTest::addRow("%s", qPrintable(keyText(pane))) << static_cast<int>(pane);
    }
    void drillPageInEveryPane()
    {
        QFETCH(const int, pane);
        WindowRig rig(pooledScenario());
        showIncident(rig);
        ConsolePanel& console = rig.window->drillPage().console();
        console.editor().setText(preparedQueries().front().sql);
        console.runAll();
        QTRY_VERIFY(named<QAbstractItemView>(console, "Rows of the answer")->isVisible());
        rig.window->drillPage().goTo(static_cast<Key>(pane));
        hear(*rig.window, 25);
    }

    void drillWhileItPrepares()
    {
        WindowRig rig;
        rig.show();
        rig.holdPreparing = true;
        rig.window->startScenario(QString::fromStdString(rig.scenario.id));
        QTRY_VERIFY(rig.controller.state() == DrillState::Preparing);
        hear(*rig.window, 10);
    }

    void checkAndDebrief()
    {
        WindowRig rig;
        showIncident(rig);
        rig.shed();
        rig.runCheck();
        QTRY_VERIFY(rig.window->drillPage().board().showsResult());
        hear(*rig.window, 15);
        rig.window->actions().finish.trigger();
        QTRY_VERIFY(rig.window->page() == MainWindow::Page::Debrief);
        hear(*rig.window, 6);
        press(*rig.window, Key::ChartTable);
        hear(*rig.window, 6);
    }

    void pods()
    {
        const Timeline timeline = podTimeline();
        Theme theme;
        DebriefPage debrief(theme);
        debrief.show(podScenario(), TimelineView(timeline));
        debrief.resize(1000, 1600);
        debrief.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&debrief));
        hear(debrief, 6);
    }

    void replayInEveryPane_data()
    {
        QTest::addColumn<int>("pane");
        for (const Key pane :
             {Key::PaneBrief, Key::PaneDiagnosis, Key::PaneClients, Key::PaneEvents, Key::PaneBookmarks})
            QTest::addRow("%s", qPrintable(keyText(pane))) << static_cast<int>(pane);
    }
    void replayInEveryPane()
    {
        QFETCH(const int, pane);
        ReplayRig rig;
        rig.open();
        rig.window->bookmarks().add(DrillTime{12'345});
        rig.window->page().docks().goTo(static_cast<Key>(pane));
        hear(*rig.window, 25);
    }

    void comparison()
    {
        ReplayRig rig;
        rig.open();
        const QString other = rig.folder.filePath(QStringLiteral("other.storm"));
        writeRecording(other, recordedInaction());
        std::unique_ptr<ComparisonWindow> window;
        connect(&rig.opener.comparisons(), &ComparisonOpener::opened, this, [&](ComparisonWindow* opened) {
            opened->setAttribute(Qt::WA_DeleteOnClose, false);
            window.reset(opened);
        });
        rig.opener.comparisons().open(rig.path(), other, rig.window);
        QTRY_VERIFY(window);
        hear(*window, 8);
    }

    void dialogsOfTheWindow()
    {
        WindowRig rig;
        rig.show();
        for (const Key key : {Key::Preferences, Key::Keys})
            hearDialog(
                *rig.window, [&] { press(*rig.window, key); }, 2);
        hearDialog(
            *rig.window, [&] { openAbout(rig.window.get()); }, 1);
    }

    void dialogsOfADrill()
    {
        WindowRig rig;
        showIncident(rig);
        QTreeView* table = tableOf(rig);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(3, 0));
        hearDialog(
            *rig.window, [&] { press(*table, Key::SessionDetails); }, 2);
        hearDialog(
            *rig.window, [&] { press(*table, Key::SessionTerminate); }, 4);
        hearDialog(
            *rig.window, [&] { named<QPushButton>(*rig.window, "Limits: how many connections there can be")->click(); },
            2);
        hearDialog(
            *rig.window, [&] { press(*rig.window, Key::Reset); }, 2);
    }

    // Charts are painted: what they show is heard as a summary, and read in a table that a key opens in their place.
    void everyChartHasItsTable()
    {
        WindowRig rig;
        showIncident(rig);
        QList<TimeChart*> charts;
        for (TimeChart* chart : rig.window->findChildren<TimeChart*>()) {
            if (chart->isVisible())
                charts << chart;
        }
        QVERIFY(charts.size() >= 2);
        for (TimeChart* chart : charts) {
            QCOMPARE(QAccessible::queryAccessibleInterface(chart)->role(), QAccessible::Chart);
            QVERIFY((chart->focusPolicy() & Qt::TabFocus) != 0);
            chart->setFocus();
            press(*chart, Key::ChartTable);
            QTRY_VERIFY(!chart->isVisible());
            const auto* table = qobject_cast<QTableView*>(QApplication::focusWidget());
            QVERIFY2(table != nullptr, qPrintable(chart->accessibleName()));
            QCOMPARE(table->model()->rowCount(), static_cast<int>(chart->figures().rows.size()));
            QVERIFY(table->model()->rowCount() > 10);
            hear(*rig.window, 20);
            press(*rig.window, Key::ChartTable);
            QTRY_VERIFY(chart->isVisible());
        }
    }

    void theSummarySaysPeakLimitsAndWhoLeads()
    {
        WindowRig rig;
        showIncident(rig);
        auto* chart = rig.window->findChild<ActivityChart*>();
        // The drill goes on and owes a new summary with every frame; what counts is what is heard in the end.
        const auto heard = [chart] {
            return QAccessible::queryAccessibleInterface(chart)->text(QAccessible::Description);
        };
        for (const char* part :
             {"of 97 usable, max_connections 100", "The most in this window: 97 at", "deploy_worker has the most."})
            QTRY_VERIFY2_WITH_TIMEOUT(heard().contains(QLatin1String(part)), qPrintable(heard()), patience);
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
