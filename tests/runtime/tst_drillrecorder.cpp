// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/drillrecorder.h"

#include "core/runtime/recording/recordingreader.h"
#include "tests/domain/timelineevents.h"
#include "tests/support/scriptedsource.h"
#include "tests/support/stormscenario.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stormlab;

namespace
{

/// Drills on a scripted source, recorded.
struct Lab {
    QTemporaryDir data;
    DrillRecorder::Place place{data.filePath(QStringLiteral("stormlab/recordings")), {}};
    ScriptedSource* source = nullptr;
    bool holdPreparing = false;
    DrillController controller{[this](const Scenario& scenario, const DrillController::DrillOptions&) {
        auto made = std::make_unique<ScriptedSource>(scenario);
        source = made.get();
        if (holdPreparing)
            source->holdPreparing();
        return made;
    }};
    DrillRecorder recorder{controller, QStringLiteral("drill-1a2b3c4d"), [this] { return place; }};
    QSignalSpy failures{&recorder, &DrillRecorder::failed};
    QSignalSpy closed{&recorder, &DrillRecorder::closed};
    QSignalSpy stopped{&controller, &DrillController::stopped};

    void reachIncident()
    {
        QVERIFY(controller.start(stormScenario(), {}).ok());
        QTRY_VERIFY(controller.state() == DrillState::Incident);
        source->advance(Milliseconds{2'000});
    }

    void reset()
    {
        const QSignalSpy anew(&controller, &DrillController::timelineReset);
        QVERIFY(controller.reset().ok());
        QTRY_COMPARE(anew.size(), 1);
        QTRY_VERIFY(controller.state() == DrillState::Incident);
    }

    void stop()
    {
        closed.clear();
        controller.stop();
        QTRY_VERIFY(!closed.isEmpty());
    }

    [[nodiscard]] QStringList files() const { return QDir(place.folder).entryList(QDir::Files, QDir::Name); }
};

} // namespace

class DrillRecorderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDrillIsRecordedFromItsFirstEvent()
    {
        Lab lab;
        lab.reachIncident();
        const QString path = lab.recorder.path();
        QVERIFY2(path.endsWith(QStringLiteral("-1a2b3c4d.storm")), qPrintable(path));
        // It can be read while it grows.
        QTRY_VERIFY_WITH_TIMEOUT(readRecording(path).ok() && readRecording(path).value().events.size() > 3, 2'000);
        QCOMPARE(readRecording(path).value().events.front().sequence, std::uint64_t{1});
        lab.stop();
        const auto recording = readRecording(path);
        QCOMPARE(recording.value().missing, std::string());
        QVERIFY(recording.value().events == eventsOf(lab.controller.timeline()));
    }

    void anotherDrillGetsAnotherFile()
    {
        Lab lab;
        lab.reachIncident();
        lab.reset();
        lab.stop();
        // The end of the first may be told while the second is still being written.
        QTRY_COMPARE(lab.files().size(), 2);
        for (const QString& file : lab.files()) {
            const QString path = lab.place.folder + QLatin1Char('/') + file;
            QTRY_VERIFY(readRecording(path).ok());
            QTRY_COMPARE(readRecording(path).value().missing, std::string());
        }
    }

    void aDrillWhoseServerNeverCameUpIsNotKept()
    {
        Lab lab;
        lab.holdPreparing = true;
        QVERIFY(lab.controller.start(stormScenario(), {}).ok());
        QTRY_COMPARE(lab.files().size(), 1);
        lab.stop();
        QCOMPARE(lab.files(), QStringList());
        QVERIFY(lab.recorder.path().isEmpty());
        QCOMPARE(lab.failures.size(), 0);
    }

    void nothingIsRecordedWhereNothingIsKept()
    {
        Lab lab;
        lab.place.limits.drills = 0;
        lab.reachIncident();
        QVERIFY(lab.recorder.path().isEmpty());
        lab.stop();
        QCOMPARE(lab.files(), QStringList());
    }

    void theDrillGoesOnWithoutItsFolder()
    {
        Lab lab;
        const QString file = lab.data.filePath(QStringLiteral("file"));
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        lab.place.folder = file + QStringLiteral("/recordings");
        lab.reachIncident();
        QTRY_COMPARE(lab.failures.size(), 1);
        lab.source->advance(Milliseconds{5'000});
        QVERIFY(lab.controller.state() == DrillState::Incident);
        QVERIFY(lab.recorder.path().isEmpty());
        lab.stop();
        QCOMPARE(lab.failures.size(), 1);
    }

    void onlySoManyAreKept()
    {
        Lab lab;
        lab.place.limits.drills = 2;
        for (int drill = 0; drill < 4; ++drill) {
            lab.stopped.clear();
            lab.reachIncident();
            lab.stop();
            QTRY_COMPARE(lab.stopped.size(), 1);
        }
        QTRY_COMPARE(lab.files().size(), 2);
    }

    void aFileThatSomebodyNamedTakesTheirPlace()
    {
        Lab lab;
        const QString file = lab.data.filePath(QStringLiteral("mine.storm"));
        QVERIFY(lab.recorder.recordInto(file).ok());
        lab.reachIncident();
        QCOMPARE(lab.recorder.path(), file);
        lab.reset();
        lab.stop();
        const auto recording = readRecording(file);
        QCOMPARE(recording.value().missing, std::string());
        QVERIFY(recording.value().events == eventsOf(lab.controller.timeline()));
        QCOMPARE(lab.files(), QStringList());
    }

    void aNamedFileIsNotKeptWhenTheSecondAttemptNeverBegan()
    {
        Lab lab;
        const QString file = lab.data.filePath(QStringLiteral("mine.storm"));
        QVERIFY(lab.recorder.recordInto(file).ok());
        lab.reachIncident();
        lab.holdPreparing = true;
        const QSignalSpy anew(&lab.controller, &DrillController::timelineReset);
        QVERIFY(lab.controller.reset().ok());
        QTRY_COMPARE(anew.size(), 1);
        lab.stop();
        QVERIFY(!QFile::exists(file));
    }

    void answersAlsoWhenNothingWasRecorded()
    {
        Lab lab;
        lab.recorder.close();
        QTRY_COMPARE(lab.closed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(DrillRecorderTest)
#include "tst_drillrecorder.moc"
