// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/debriefreport.h"
#include "tests/support/syntheticpods.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "ui/charts/activitychart.h"
#include "ui/charts/probechart.h"
#include "ui/charts/servicechart.h"
#include "ui/pages/board.h"
#include "ui/pages/comparisonpage.h"
#include "ui/pages/debriefpage.h"
#include "ui/pages/drillpage.h"
#include "ui/pages/servicepane.h"
#include "ui/widgets/statusbanner.h"

#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

QStringList viewsOpened(const WindowRig& rig)
{
    QStringList views;
    for (const TimelineEvent& event : TimelineView(rig.controller.timeline())) {
        if (const auto* opened = std::get_if<ViewOpened>(&event.body))
            views << QString::fromStdString(opened->view);
    }
    return views;
}

DebriefReport reportOf(const Scenario& scenario)
{
    static const Timeline timeline = podTimeline();
    return makeReport({"pods", only(scenario), DrillTime{0}}, TimelineView(timeline));
}

} // namespace

/// Where the window shows what runs in pods, and that it shows nothing of it elsewhere.
class tst_PodPages : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<WindowRig> m_rig;

    [[nodiscard]] DrillPage& page() const { return m_rig->window->drillPage(); }
    [[nodiscard]] QTabBar& tabs() const { return *named<QTabBar>(page(), "Service, probes or pods"); }
    void tell(const EventBody& body) const { Q_EMIT m_rig->source->happened(m_rig->source->now(), body); }
    void beginPods() const
    {
        tell(PodChanged{"proxy", 0, PodChange::Started, 1, 4711, 0, {}, {}});
        tell(ProbeEnded{"proxy", 0, ProbeKind::Liveness, ProbeOutcome::Good, 3ms});
        QTRY_VERIFY(tabs().isVisible());
    }
    void choose(int tab) const { QTest::mouseClick(&tabs(), Qt::LeftButton, {}, tabs().tabRect(tab).center()); }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<WindowRig>();
        showIncident(*m_rig);
    }
    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void withoutPodsThereAreNoTabs()
    {
        QVERIFY(tabs().isHidden());
        QVERIFY(page().findChild<ServiceChart*>()->isVisible());
    }

    void podsBringTabs()
    {
        beginPods();
        QVERIFY(page().findChild<ServiceChart*>()->isVisible());
        choose(1);
        QVERIFY(page().findChild<ProbeChart*>()->isVisible());
        choose(2);
        auto* table = named<QTableView>(page(), "Pods");
        QVERIFY(table->isVisible());
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("3 ms"));
    }

    void whoGoesToTheProbesHasLookedAtThem()
    {
        beginPods();
        QCOMPARE(viewsOpened(*m_rig), QStringList());
        choose(1);
        choose(2);
        choose(1);
        QCOMPARE(viewsOpened(*m_rig), QStringList{QStringLiteral("probes")});
        choose(0);
        choose(2);
        QCOMPARE(viewsOpened(*m_rig).join(QLatin1Char('|')), QStringLiteral("probes|probes"));
    }

    void theKeyboardLooksAsWell()
    {
        beginPods();
        tabs().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&tabs(), Qt::Key_Right);
        QCOMPARE(viewsOpened(*m_rig), QStringList{QStringLiteral("probes")});
    }

    void anotherDrillBeginsAtTheServiceAndLooksAtNothing()
    {
        beginPods();
        choose(1);
        m_rig->window->drillPage().board().setScenario(m_rig->scenario);
        QVERIFY(tabs().isHidden());
        QVERIFY(page().findChild<ServiceChart*>()->isVisible());
        QCOMPARE(viewsOpened(*m_rig), QStringList{QStringLiteral("probes")});
    }

    void theChartsShareOneCursor()
    {
        beginPods();
        choose(1);
        const DrillTime moment = page().findChild<ActivityChart*>()->until() - 3s;
        page().board().setTimeCursor(moment);
        QVERIFY(page().findChild<ProbeChart*>()->timeCursor() == moment);
    }

    void theStatusTellsOfPods()
    {
        beginPods();
        tell(ProbeEnded{"proxy", 0, ProbeKind::Liveness, ProbeOutcome::TimedOut, 1s});
        QTRY_VERIFY(page().findChild<StatusBanner*>()->status().sentence.contains(
            QStringLiteral("1 of 1 pod of proxy does not answer its liveness probe.")));
    }

    void theDebriefHasTheTableOfTheStory()
    {
        const Timeline timeline = podTimeline();
        DebriefPage debrief(m_rig->theme);
        debrief.show(podScenario(), TimelineView(timeline));
        auto* table = named<QTreeWidget>(debrief, "Liveness before and after");
        QVERIFY(table != nullptr);
        QCOMPARE(table->topLevelItemCount(), 2);
        QCOMPARE(table->topLevelItem(0)->text(2), QStringLiteral("no answer within 1 s"));
        QCOMPARE(table->topLevelItem(1)->text(4), QStringLiteral("0"));
        auto* chart = debrief.findChild<ProbeChart*>();
        debrief.findChild<ActivityChart*>()->setFocus();
        QTest::keyClick(debrief.findChild<ActivityChart*>(), Qt::Key_Home);
        QVERIFY(chart->timeCursor().has_value());
        auto* button = named<QPushButton>(debrief, "Table of the pods: Liveness and readiness of pods");
        button->click();
        QVERIFY(named<QTableView>(debrief, "Liveness and readiness of pods, as a table")->isVisibleTo(&debrief));
        QCOMPARE(button->text(), QStringLiteral("Back to the chart"));
    }

    void theDebriefOfOthersHasNone()
    {
        DebriefPage debrief(m_rig->theme);
        debrief.show(m_rig->scenario, TimelineView(m_rig->controller.timeline()));
        QVERIFY(debrief.findChild<ProbeChart*>() == nullptr);
    }

    void aComparisonShowsTheProbesOfBoth()
    {
        const Scenario scenario = podScenario();
        DebriefReport upper = reportOf(scenario);
        const DebriefReport lower = reportOf(scenario);
        QVERIFY(addComparison(upper, lower, {}, {}).ok());
        ComparisonPage comparison(m_rig->theme);
        comparison.begin({upper, lower});
        const auto charts = comparison.findChildren<ProbeChart*>();
        QCOMPARE(charts.size(), 2);
        QTest::keyClick(charts[0], Qt::Key_Home);
        QVERIFY(charts[0]->timeCursor().has_value());
        QVERIFY(charts[1]->timeCursor() == charts[0]->timeCursor());
        QCOMPARE(charts[0]->from(), -40s);
    }
};

QUIET_TEST_MAIN(tst_PodPages)
#include "tst_podpages.moc"
