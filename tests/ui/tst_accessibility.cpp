// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/syntheticpods.h"
#include "tests/ui/support/everywindow.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/spokentree.h"
#include "ui/charts/activitychart.h"
#include "ui/pages/debriefpage.h"
#include "ui/pages/drillpage.h"

#include <QAccessible>
#include <QApplication>
#include <QMainWindow>
#include <QTableView>
#include <QTest>

using namespace stormlab;

namespace
{

/// A summary is told when the silence before it is over; on a busy machine that takes a while.
constexpr int patience = 30'000;
constexpr QSize usualSize{1280, 800};

/// Fails with what somebody who hears the window would stumble over.
void hear(QWidget& window, const QString& place)
{
    const QStringList faults = faultsHeardIn(window);
    QVERIFY2(faults.isEmpty(), qPrintable(place + QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    const bool hasBoard = place.startsWith(QStringLiteral("drill, ")) || place.startsWith(QStringLiteral("replay, "));
    const int atLeast = hasBoard ? 20 : qobject_cast<const QMainWindow*>(&window) != nullptr ? 6 : 1;
    const int heard = controlsHeardIn(window);
    QVERIFY2(heard >= atLeast, qPrintable(QStringLiteral("%1: %2 controls").arg(place).arg(heard)));
}

} // namespace

/// Walks what a screen reader is told of every page and dialog.
class TestAccessibility : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

    static void press(QWidget& window, Key key) { QTest::keySequence(&window, keySequences(key).first()); }

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void everyWindowIsHeard_data() { addCourseRows(); }
    void everyWindowIsHeard()
    {
        QFETCH(const int, course);
        int places = 0;
        const auto visit = [&places](QWidget& window, const QString& place) {
            hear(window, place);
            ++places;
        };
        everyWindow().at(static_cast<std::size_t>(course)).go({usualSize, usualZoom, {}}, visit);
        QVERIFY(places > 0);
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
        hear(debrief, QStringLiteral("debrief of pods"));
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
            hear(*rig.window, QStringLiteral("drill, table of a chart"));
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

QUIET_TEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
