// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "ui/charts/activitychart.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/timeplot.h"
#include "ui/pages/board.h"
#include "ui/pages/replaypage.h"
#include "ui/presenters/durationwording.h"
#include "ui/widgets/briefpanel.h"
#include "ui/widgets/eventspanel.h"
#include "ui/widgets/givendiagnoses.h"
#include "ui/widgets/sessionpanel.h"
#include "ui/widgets/timeslider.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

QTableView* eventTable(const ReplayRig& rig)
{
    return rig.window->page().findChild<EventsPanel*>()->findChild<QTableView*>();
}

} // namespace

class TestReplayWindow : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<ReplayRig> m_rig;

private Q_SLOTS:
    void initTestCase() { QVERIFY(recordedDrill().size() > 200); }
    void init() { m_rig = std::make_unique<ReplayRig>(); }
    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void itBeginsPausedAtTheBeginning()
    {
        m_rig->open();
        QCOMPARE(positionOf(*m_rig), DrillTime{0});
        QVERIFY(!m_rig->window->clock().playback().playing);
        QVERIFY2(statusOf(*m_rig).startsWith(QStringLiteral("Replay, 0:00.")), qPrintable(statusOf(*m_rig)));
        QVERIFY(m_rig->window->windowTitle().contains(QStringLiteral("drill.storm")));
    }

    void itPromisesNoServerThatWillRun()
    {
        m_rig->open();
        QStringList promised;
        for (const auto* label : m_rig->window->findChildren<QLabel*>())
            promised << label->text();
        for (const auto* plot : m_rig->window->findChildren<TimePlot*>())
            promised << plot->note();
        QVERIFY(promised.contains(QStringLiteral("Up to this moment no backend was recorded.")));
        QVERIFY(promised.filter(QStringLiteral("as soon as the server runs")).isEmpty());
    }

    // The sentence over the charts is of the playhead; two samples may lie in the same second.
    void aLegendSaysThatItsFiguresAreOfTheCursor()
    {
        m_rig->open();
        goTo(*m_rig, 70s);
        auto* chart = m_rig->window->page().findChild<ActivityChart*>();
        QTRY_COMPARE(chart->lastMoment(), DrillTime{70s});
        const auto headings = [this] {
            QStringList all;
            for (const auto* legend : m_rig->window->findChildren<ChartLegend*>()) {
                if (legend->isVisible())
                    all << legend->heading();
            }
            return all;
        };
        const QStringList usual = headings();
        QVERIFY(usual.contains(QStringLiteral("Backends by application")));
        QCOMPARE(usual.filter(QStringLiteral("cursor")), QStringList());
        m_rig->window->page().board().setTimeCursor(61'500ms);
        QVERIFY(chart->timeCursor().has_value());
        QVERIFY(headings().contains(QStringLiteral("At the cursor, 1:01.5")));
        QVERIFY(headings().contains(QStringLiteral("Logins, 1:01.5")));
        QVERIFY(headings().contains(QStringLiteral("Latency, p95 (ms), 1:01.5")));
        QVERIFY2(statusOf(*m_rig).startsWith(QStringLiteral("Replay, ")), qPrintable(statusOf(*m_rig)));
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Escape);
        QCOMPARE(headings(), usual);
    }

    void whatOnlyARunningDrillCanDoIsNotOffered()
    {
        m_rig->open();
        goTo(*m_rig, firstOf<DiagnosisGiven>());
        QStringList offered;
        for (const auto* button : m_rig->window->findChildren<QAbstractButton*>()) {
            if (button->isVisible())
                offered << button->text() + button->accessibleName();
        }
        QVERIFY(!offered.isEmpty());
        for (const char* word : {"Terminate", "Cancel", "Deploy", "Hint", "Check", "psql", "Run", "Say it", "Reset"})
            QVERIFY2(offered.filter(QLatin1String(word)).isEmpty(), word);
        for (const QAction* menu : m_rig->window->menuBar()->actions())
            QVERIFY(menu->text() != QStringLiteral("&Drill"));
    }

    void sessionsAreThoseOfTheMoment()
    {
        m_rig->open();
        const auto rows = [this] {
            return m_rig->window->page().board().sessions().findChild<QAbstractItemView*>()->model()->rowCount();
        };
        goTo(*m_rig, firstOf<InjectFired>() + 15s);
        const int storm = rows();
        goTo(*m_rig, firstOf<InjectFired>() - 2s);
        const int before = rows();
        QVERIFY(storm > 2 * before);
        goTo(*m_rig, firstOf<InjectFired>() + 15s);
        QCOMPARE(rows(), storm);
        goTo(*m_rig, DrillTime{0});
        QCOMPARE(rows(), 0);
    }

    void hintsAndDiagnosesComeWhenTheyCame()
    {
        m_rig->open();
        const auto brief = [this] {
            return m_rig->window->page().findChild<BriefPanel*>()->findChild<QTextBrowser*>()->toPlainText();
        };
        const auto diagnoses = [this] {
            return m_rig->window->page().findChild<GivenDiagnoses*>()->findChild<QLabel*>()->text();
        };
        goTo(*m_rig, firstOf<HintShown>() - 1ms);
        QVERIFY(!brief().contains(QStringLiteral("Hint 1")));
        goTo(*m_rig, firstOf<HintShown>());
        QVERIFY(brief().contains(QStringLiteral("Hint 1")));
        QVERIFY(!diagnoses().contains(QStringLiteral("deploy_worker")));
        goTo(*m_rig, firstOf<DiagnosisGiven>());
        QVERIFY(diagnoses().contains(QStringLiteral("deploy_worker")));
        goTo(*m_rig, firstOf<HintShown>() - 1ms);
        QVERIFY(!brief().contains(QStringLiteral("Hint 1")));
    }

    void aMomentThatIsPickedInAChartIsSought()
    {
        m_rig->open();
        goTo(*m_rig, 60s);
        auto* chart = m_rig->window->page().findChild<ActivityChart*>();
        QTest::mouseClick(chart, Qt::LeftButton, {}, QPoint(chart->width() / 2, chart->height() / 2));
        QVERIFY(positionOf(*m_rig) > 20s && positionOf(*m_rig) < 40s);
    }

    void aCursorThatTheChartsDoNotReachIsTakenAway()
    {
        m_rig->open();
        auto* chart = m_rig->window->page().findChild<ActivityChart*>();
        goTo(*m_rig, 60s);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_End);
        QVERIFY(chart->timeCursor());
        goTo(*m_rig, 20s);
        QVERIFY(!chart->timeCursor());
        m_rig->window->page().board().setTimeCursor(10s);
        QCOMPARE(chart->timeCursor(), std::optional(DrillTime{10s}));
        m_rig->window->page().board().setTimeCursor(30s);
        QVERIFY(!chart->timeCursor());
    }

    void whatIsShownIsSpoken()
    {
        m_rig->open();
        auto* slider = m_rig->window->findChild<TimeSlider*>();
        const QString end = timeLabel(recordedDrill().back().time);
        QCOMPARE(slider->accessibleDescription(), QStringLiteral("0:00 of ") + end);
        goTo(*m_rig, firstOf<DiagnosisGiven>());
        const auto spoken = [this](const char* name) {
            const auto* label = namedFrom<QLabel>(*m_rig->window, name);
            return label == nullptr ? QString() : label->accessibleName().section(QStringLiteral(": "), 1);
        };
        QCOMPARE(spoken("The moment that is shown"), timeLabel(firstOf<DiagnosisGiven>()));
        QCOMPARE(spoken("Length of the recording"), end);
        QCOMPARE(spoken("Speed"), QStringLiteral("1×"));
        QVERIFY(spoken("Diagnoses given so far").contains(QStringLiteral("deploy_worker")));
        QVERIFY(namedFrom<QAbstractButton>(*m_rig->window, "To the mark or bookmark before") != nullptr);
        QVERIFY(namedFrom<QAbstractButton>(*m_rig->window, "To the next mark or bookmark") != nullptr);
    }

    void theSliderGoesWhereItIsClicked()
    {
        m_rig->open();
        auto* slider = m_rig->window->findChild<TimeSlider*>();
        QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() / 2, slider->height() / 2));
        const DrillTime half = recordedDrill().back().time / 2;
        QVERIFY(std::chrono::abs(positionOf(*m_rig) - half) < 1s);
        QCOMPARE(slider->accessibleName(), QStringLiteral("Position in the recording"));
        QVERIFY(!slider->accessibleDescription().isEmpty());
    }

    void marksBehindThePlayheadAreTicks()
    {
        m_rig->open();
        auto* slider = m_rig->window->findChild<TimeSlider*>();
        goTo(*m_rig, firstOf<DiagnosisGiven>());
        QCOMPARE(slider->marks().back(), firstOf<DiagnosisGiven>());
        m_rig->window->clock().seekMark(1);
        QVERIFY(positionOf(*m_rig) > firstOf<DiagnosisGiven>());
        QTRY_VERIFY(slider->marks().back() > firstOf<DiagnosisGiven>());
    }

    void findingJumpsToStatementsAndEvents()
    {
        m_rig->open();
        auto* field = namedFrom<QLineEdit>(*m_rig->window, "Find in events and statements");
        QCOMPARE(field->toolTip(),
                 QStringLiteral("Return goes to the next one, Shift+Return to the one before (Ctrl+F)"));
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("PG_TERMINATE_backend"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(positionOf(*m_rig), firstOf<StatementRun>());
        const auto* table = eventTable(*m_rig);
        QVERIFY(table->currentIndex().siblingAtColumn(2).data().toString().contains(QStringLiteral("terminat"),
                                                                                    Qt::CaseInsensitive));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(positionOf(*m_rig), firstOf<StatementRun>());
        const auto* came = namedFrom<QLabel>(*m_rig->window, "What came of the search");
        QVERIFY(came->text().contains(QStringLiteral("Not found")));
        QVERIFY(came->accessibleName().endsWith(came->text()));
        field->setText(QStringLiteral("incident"));
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(positionOf(*m_rig) < firstOf<StatementRun>());
    }

    void spaceStillPressesAButtonThatHasTheKeyboard()
    {
        m_rig->open();
        auto* grouping = namedFrom<QComboBox>(*m_rig->window, "Group by");
        grouping->setFocus();
        QTest::keyClick(grouping, Qt::Key_Space);
        QVERIFY(!m_rig->window->clock().playback().playing);
        QApplication::activePopupWidget()->close();
        m_rig->window->page().board().setFocus();
        QTest::keyClick(m_rig->window, Qt::Key_Space);
        QVERIFY(m_rig->window->clock().playback().playing);
    }
};

QUIET_TEST_MAIN(TestReplayWindow)
#include "tst_replaywindow.moc"
