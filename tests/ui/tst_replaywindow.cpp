// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recordingwriter.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "tests/ui/syntheticstorm.h"
#include "ui/charts/activitychart.h"
#include "ui/pages/board.h"
#include "ui/pages/replaypage.h"
#include "ui/presenters/durationwording.h"
#include "ui/recordedscenario.h"
#include "ui/widgets/briefpanel.h"
#include "ui/widgets/clientsettingspanel.h"
#include "ui/widgets/eventspanel.h"
#include "ui/widgets/givendiagnoses.h"
#include "ui/widgets/sessionpanel.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/timeslider.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

template <typename Widget>
Widget* named(const QWidget& where, const char* name)
{
    for (auto* widget : where.findChildren<Widget*>()) {
        if (widget->accessibleName().startsWith(QLatin1String(name)))
            return widget;
    }
    return nullptr;
}

QString status(const ReplayRig& rig)
{
    return rig.window->page().findChild<StatusBanner*>()->status().sentence;
}

QTableView* eventTable(const ReplayRig& rig)
{
    return rig.window->page().findChild<EventsPanel*>()->findChild<QTableView*>();
}

DrillTime positionOf(const ReplayRig& rig)
{
    return rig.window->clock().playback().position;
}

/// What has become visible after a seek; a test of panes must not wait for frames.
void goTo(const ReplayRig& rig, DrillTime moment)
{
    rig.window->clock().seek(moment);
    QSignalSpy refreshed(&rig.window->page().feed(), &DrillFeed::refreshed);
    QVERIFY(refreshed.wait());
}

} // namespace

class TestReplayWindow : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<ReplayRig> m_rig;
    const Scenario m_rigScenario = shippedScenario();

    [[nodiscard]] QString anotherPath() const { return m_rig->folder.filePath(QStringLiteral("another.storm")); }

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
        QVERIFY2(status(*m_rig).startsWith(QStringLiteral("Replay, 0:00.")), qPrintable(status(*m_rig)));
        QVERIFY(m_rig->window->windowTitle().contains(QStringLiteral("drill.storm")));
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
            const auto* label = named<QLabel>(*m_rig->window, name);
            return label == nullptr ? QString() : label->accessibleName().section(QStringLiteral(": "), 1);
        };
        QCOMPARE(spoken("The moment that is shown"), timeLabel(firstOf<DiagnosisGiven>()));
        QCOMPARE(spoken("Length of the recording"), end);
        QCOMPARE(spoken("Speed"), QStringLiteral("1×"));
        QVERIFY(spoken("Diagnoses given so far").contains(QStringLiteral("deploy_worker")));
        QVERIFY(named<QAbstractButton>(*m_rig->window, "To the mark or bookmark before") != nullptr);
        QVERIFY(named<QAbstractButton>(*m_rig->window, "To the next mark or bookmark") != nullptr);
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
        auto* field = named<QLineEdit>(*m_rig->window, "Find in events and statements");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("PG_TERMINATE_backend"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(positionOf(*m_rig), firstOf<StatementRun>());
        const auto* table = eventTable(*m_rig);
        QVERIFY(table->currentIndex().siblingAtColumn(2).data().toString().contains(QStringLiteral("terminat"),
                                                                                    Qt::CaseInsensitive));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(positionOf(*m_rig), firstOf<StatementRun>());
        const auto* came = named<QLabel>(*m_rig->window, "What came of the search");
        QVERIFY(came->text().contains(QStringLiteral("Not found")));
        QVERIFY(came->accessibleName().endsWith(came->text()));
        field->setText(QStringLiteral("incident"));
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(positionOf(*m_rig) < firstOf<StatementRun>());
    }

    void severalRecordingsReplayAtOnce()
    {
        m_rig->open();
        QPointer<ReplayWindow> first = m_rig->window;
        m_rig->window = nullptr;
        writeRecording(anotherPath(), recordedDrill());
        m_rig->opener.open(anotherPath(), nullptr);
        QTRY_VERIFY(m_rig->window);
        m_rig->window->clock().seek(20s);
        QCOMPARE(first->clock().playback().position, DrillTime{0});
        m_rig->window->close();
        QTRY_VERIFY(!m_rig->window);
        QVERIFY(first);
    }

    void aRecordingHasOneWindow()
    {
        m_rig->open();
        const QPointer<ReplayWindow> first = m_rig->window;
        writeRecording(anotherPath(), recordedDrill());
        m_rig->opener.open(anotherPath(), nullptr);
        QTRY_VERIFY(m_rig->window != first);
        const QPointer<ReplayWindow> second = m_rig->window;
        QVERIFY(QTest::qWaitForWindowActive(second));
        const QString link = m_rig->folder.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(m_rig->folder.path(), link));
        m_rig->opener.open(link + QStringLiteral("/drill.storm"), nullptr);
        QVERIFY(QTest::qWaitForWindowActive(first));
        QCOMPARE(m_rig->window, second);
        first->close();
        QTRY_VERIFY(!first);
        m_rig->opener.open(m_rig->path(), nullptr);
        QTRY_VERIFY(m_rig->window != second);
    }

    void aFileThatIsNoRecordingIsToldInWords()
    {
        QSignalSpy failed(&m_rig->opener, &RecordingOpener::failed);
        const QString path = m_rig->folder.filePath(QStringLiteral("empty.storm"));
        writeRecording(path, {});
        m_rig->opener.open(path, nullptr);
        m_rig->opener.open(m_rig->folder.filePath(QStringLiteral("missing.storm")), nullptr);
        QTRY_COMPARE(failed.size(), 2);
        for (const QList<QVariant>& each : failed)
            QVERIFY(!each.front().value<Error>().message.empty());
        QVERIFY(!m_rig->window);
    }

    void aRecordingThatWasCutOpensAndSaysWhatIsMissing()
    {
        QFile file(m_rig->path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        RecordingWriter writer(file.handle());
        QVERIFY(writer.begin().ok());
        const std::vector<TimelineEvent> events = recordedDrill();
        for (const TimelineEvent& event : events) {
            writer.add(event);
            if (event.sequence == events.size() / 2)
                QVERIFY(writer.flush().ok());
        }
        QVERIFY(writer.finish().ok());
        QVERIFY(file.resize(file.size() * 3 / 4));
        m_rig->opener.open(m_rig->path(), nullptr);
        QTRY_VERIFY(m_rig->window);
        QTRY_VERIFY(m_rig->window->findChild<QMessageBox*>() != nullptr);
        QVERIFY(!m_rig->window->findChild<QMessageBox*>()->informativeText().isEmpty());
    }

    /// Half an hour is there to be looked at before it has been read, and says so.
    void aLongRecordingIsShownWhileTheRestIsRead()
    {
        std::vector<TimelineEvent> events;
        for (DrillTime time{0}; time <= 30min; time += 500ms)
            events.push_back({events.size() + 1, time, stormSample({}, time)});
        const QString path = m_rig->folder.filePath(QStringLiteral("long.storm"));
        writeRecording(path, events);
        QString said;
        bool waits = false;
        connect(&m_rig->opener, &RecordingOpener::opened, this, [&](ReplayWindow* window) {
            const PlaybackMap& map = window->clock().map();
            window->clock().follow();
            waits = map.readUntil && *map.readUntil < 2min && window->clock().playback().position == DrillTime{0};
            const auto* reading = named<QLabel>(*window, "How much of the recording has been read");
            said = reading->isVisible() ? reading->text() : QString();
        });
        m_rig->opener.open(path, nullptr);
        QTRY_VERIFY(m_rig->window);
        QVERIFY(waits);
        QVERIFY2(said.startsWith(QStringLiteral("Reading up to 30:00")), qPrintable(said));
        QTRY_VERIFY(!m_rig->window->clock().map().readUntil);
        QVERIFY(!named<QLabel>(*m_rig->window, "How much of the recording has been read")->isVisible());
        QCOMPARE(positionOf(*m_rig), DrillTime{30min});
        QTRY_COMPARE(m_rig->window->page().feed().view().size(), events.size());
        QVERIFY(m_rig->window->page().feed().lastSample()->backends.isPacked());
    }

    void aWindowThatIsClosedIsReadNoFurther()
    {
        std::vector<TimelineEvent> events;
        for (DrillTime time{0}; time <= 10min; time += 500ms)
            events.push_back({events.size() + 1, time, stormSample({}, time)});
        const QString path = m_rig->folder.filePath(QStringLiteral("long.storm"));
        writeRecording(path, events);
        m_rig->opener.open(path, nullptr);
        QTRY_VERIFY(m_rig->window);
        m_rig->window->close();
        QTRY_VERIFY(!m_rig->window);
    }

    void aDroppedRecordingOpens()
    {
        m_rig->open();
        QPointer<ReplayWindow> first = m_rig->window;
        m_rig->window = nullptr;
        writeRecording(anotherPath(), recordedDrill());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(anotherPath())});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(first, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(first, &drop);
        QTRY_VERIFY(m_rig->window);
    }

    void aScenarioThatIsNotInstalledPlaysAndSaysSo()
    {
        std::vector<TimelineEvent> events = recordedDrill();
        for (TimelineEvent& event : events) {
            if (auto* started = std::get_if<DrillStarted>(&event.body))
                started->scenario = "of-somebody-else";
        }
        const QString path = m_rig->folder.filePath(QStringLiteral("foreign.storm"));
        writeRecording(path, events);
        m_rig->opener.open(path, nullptr);
        QTRY_VERIFY(m_rig->window);
        QStringList said;
        for (const auto* label : m_rig->window->findChildren<QLabel*>())
            said << label->text();
        QVERIFY(!said.filter(QStringLiteral("is not installed")).isEmpty());
        auto& page = m_rig->window->page();
        QVERIFY(page.findChild<BriefPanel*>()->findChild<QTextBrowser*>()->toPlainText().contains(
            QStringLiteral("There is no brief here")));
        page.docks().goTo(Key::PaneClients);
        QVERIFY(!said.filter(QStringLiteral("No client settings are known")).isEmpty());
        QVERIFY(!page.findChild<ClientSettingsPanel*>()->findChild<QTableWidget*>()->isVisible());
        goTo(*m_rig, firstOf<InjectFired>() + 15s);
        QVERIFY(m_rig->window->page().feed().lastSample() != nullptr);
        QVERIFY2(m_rig->window->minimumSizeHint().width() <= 1024, "it fits a small screen");
    }

    void aScenarioThatHasChangedIsNoted_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<std::string>("hash");
        QTest::addColumn<QString>("note");
        QTest::newRow("the same") << 0 << m_rigScenario.hash << QString();
        QTest::newRow("another version") << 1 << std::string("other") << QStringLiteral("is installed");
        QTest::newRow("other files") << 0 << std::string("other") << QStringLiteral("files have changed");
    }

    void aScenarioThatHasChangedIsNoted()
    {
        QFETCH(const int, version);
        QFETCH(const std::string, hash);
        QFETCH(const QString, note);
        DrillStarted started;
        started.scenario = m_rigScenario.id;
        started.scenarioVersion = m_rigScenario.version + version;
        started.scenarioHash = hash;
        const RecordedScenario recorded = scenarioOf({{1, DrillTime{0}, started}}, {m_rigScenario});
        QCOMPARE(recorded.scenario.id, m_rigScenario.id);
        QCOMPARE(recorded.note.isEmpty(), note.isEmpty());
        QVERIFY2(recorded.note.contains(note), qPrintable(recorded.note));
    }

    void spaceStillPressesAButtonThatHasTheKeyboard()
    {
        m_rig->open();
        auto* grouping = named<QComboBox>(*m_rig->window, "Group by");
        grouping->setFocus();
        QTest::keyClick(grouping, Qt::Key_Space);
        QVERIFY(!m_rig->window->clock().playback().playing);
        QApplication::activePopupWidget()->close();
        m_rig->window->page().board().setFocus();
        QTest::keyClick(m_rig->window, Qt::Key_Space);
        QVERIFY(m_rig->window->clock().playback().playing);
    }
};

QTEST_MAIN(TestReplayWindow)
#include "tst_replaywindow.moc"
