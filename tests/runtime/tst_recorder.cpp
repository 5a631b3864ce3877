// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recorder.h"
#include "core/runtime/recording/recordingfile.h"
#include "core/runtime/recording/recordingreader.h"
#include "tests/domain/timelineevents.h"

#include "core/domain/timeline.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <random>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace stormlab;

namespace
{

Timeline someTimeline(int samples)
{
    Timeline timeline;
    timeline.append(DrillTime{0}, DrillStarted{"small-storm", 1, "00ff", 7, "native", "15.18"});
    for (int index = 1; index <= samples; ++index) {
        Sample sample;
        sample.asked = sample.answered = DrillTime{index * 500};
        sample.limits = {100, 3, 0};
        Backend backend;
        backend.pid = 1'000 + index;
        backend.applicationName = "deploy \"worker\"\n";
        backend.state = BackendState::Idle;
        sample.backends = std::vector<Backend>{backend};
        timeline.append(sample.answered, sample);
    }
    timeline.append(DrillTime{samples * 500}, HintShown{1});
    return timeline;
}

void feed(Recorder& recorder, const Timeline& timeline)
{
    for (const TimelineEvent& event : TimelineView(timeline))
        recorder.accept(event);
}

/// No file of this process may grow beyond a size, as if the disk were full, while this lives.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    rlimit m_before = {};
    void (*m_handler)(int) = nullptr;
};

} // namespace

class RecorderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        QFile::remove(path());
    }

    void readsBackWhatWasRecorded()
    {
        const Timeline timeline = someTimeline(40);
        Recorder recorder;
        QVERIFY(recorder.open(path()).ok());
        feed(recorder, timeline);
        close(recorder);
        const auto recording = readRecording(path());
        QVERIFY(recording.ok());
        QCOMPARE(recording.value().missing, std::string());
        QVERIFY(recording.value().events == eventsOf(timeline));
    }

    // That it takes less than a second is shown by tst_killedrecording.
    void writesWithoutBeingClosedAndAlsoAfterARest()
    {
        Recorder recorder;
        QVERIFY(recorder.open(path()).ok());
        const Timeline timeline = someTimeline(2);
        recorder.accept(timeline.at(0));
        QTRY_COMPARE(recorder.written(), std::size_t{1});
        recorder.accept(timeline.at(1));
        recorder.accept(timeline.at(2));
        QTRY_COMPARE(recorder.written(), std::size_t{3});
    }

    void beginsAnewAfterAReset()
    {
        Recorder recorder;
        QVERIFY(recorder.open(path()).ok());
        feed(recorder, someTimeline(30));
        QTRY_COMPARE(recorder.written(), std::size_t{32});
        recorder.restart();
        const Timeline second = someTimeline(2);
        feed(recorder, second);
        close(recorder);
        const auto recording = readRecording(path());
        QVERIFY(recording.ok());
        QVERIFY(recording.value().events == eventsOf(second));
    }

    void refusesWhateverIsThere()
    {
        Recorder recorder;
        QCOMPARE(recorder.open(QStringLiteral("/dev/full")).error().code, ErrorCode::Usage);
        QCOMPARE(recorder.open(m_folder.path()).error().code, ErrorCode::Usage);
        const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(recorder.open(pipe).error().code, ErrorCode::Usage);
        QVERIFY(QFileInfo::exists(pipe));
        record(path(), 1);
        QCOMPARE(recorder.open(path()).error().code, ErrorCode::Usage);
        QCOMPARE(readRecording(path()).value().events.size(), std::size_t{3});
    }

    void refusesAFolderThatIsNotThere()
    {
        Recorder recorder;
        const auto opened = recorder.open(m_folder.filePath(QStringLiteral("none/drill.storm")));
        QCOMPARE(opened.error().code, ErrorCode::BadFile);
        QVERIFY(!opened.error().detail.empty());
    }

    void tellsOnceWhenTheDiskIsFullAndKeepsWholeBlocks()
    {
        const SmallDisk disk(4'096);
        Recorder recorder;
        const QSignalSpy failures(&recorder, &Recorder::failed);
        QVERIFY(recorder.open(path()).ok());
        Timeline timeline = someTimeline(200);
        feed(recorder, timeline);
        const std::size_t fits = timeline.size();
        QTRY_COMPARE(recorder.written(), fits);
        // One text that does not shrink: it is the recorder's to choose how many events make a block.
        std::mt19937_64 dice(7);
        std::string text;
        for (int number = 0; number < 500; ++number)
            text += std::to_string(dice());
        recorder.accept(timeline.append(timeline.endTime(), ViewOpened{text}));
        QTRY_COMPARE(failures.size(), 1);
        recorder.accept(timeline.append(timeline.endTime(), HintShown{2}));
        close(recorder);
        QCOMPARE(failures.size(), 1);
        const auto recording = readRecording(path());
        QVERIFY(recording.ok());
        QCOMPARE(recording.value().events.size(), fits);
        QVERIFY(recording.value().events.back() == timeline.at(fits - 1));
        QVERIFY(!recording.value().missing.empty());
    }

    void tellsWhenTheFileWasRemoved()
    {
        Recorder recorder;
        const QSignalSpy failures(&recorder, &Recorder::failed);
        QVERIFY(recorder.open(path()).ok());
        QVERIFY(QFile::remove(path()));
        feed(recorder, someTimeline(1));
        QTRY_COMPARE(failures.size(), 1);
    }

    void tellsWhichFileIsBeingRecorded()
    {
        Recorder recorder;
        QVERIFY(recorder.open(path()).ok());
        QVERIFY(isBeingRecorded(path()));
        close(recorder);
        QVERIFY(!isBeingRecorded(path()));
    }

    void losesNothingWhenItIsDestroyed()
    {
        const Timeline timeline = someTimeline(150);
        {
            Recorder recorder;
            QVERIFY(recorder.open(path()).ok());
            feed(recorder, timeline);
            recorder.close();
        }
        const auto recording = readRecording(path());
        QVERIFY(recording.ok());
        QCOMPARE(recording.value().missing, std::string());
        QVERIFY(recording.value().events == eventsOf(timeline));
    }

    void answersAlsoWhenThereIsNothingToEnd()
    {
        Recorder recorder;
        close(recorder);
        QVERIFY(recorder.open(path()).ok());
        close(recorder);
        close(recorder);
    }

    void beginsTheNextFileWhileTheLastOneIsEnded()
    {
        const QString other = m_folder.filePath(QStringLiteral("other.storm"));
        Recorder recorder;
        recorder.create(path());
        feed(recorder, someTimeline(40));
        recorder.close();
        recorder.create(other);
        feed(recorder, someTimeline(2));
        close(recorder);
        QCOMPARE(readRecording(path()).value().events.size(), std::size_t{42});
        QCOMPARE(readRecording(other).value().events.size(), std::size_t{4});
    }

    void makesFolderAndFileForTheirOwnerAlone()
    {
        const QString file = m_folder.filePath(QStringLiteral("some/where/drill.storm"));
        Recorder recorder;
        recorder.create(file);
        feed(recorder, someTimeline(1));
        close(recorder);
        constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                              QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(file).permissions() & others));
        QVERIFY(!(QFileInfo(QFileInfo(file).path()).permissions() & others));
    }

    void overwritesNoFileThatItIsToCreate()
    {
        record(path(), 1);
        Recorder recorder;
        const QSignalSpy failures(&recorder, &Recorder::failed);
        recorder.create(path());
        feed(recorder, someTimeline(5));
        close(recorder);
        QCOMPARE(failures.size(), 1);
        QCOMPARE(readRecording(path()).value().events.size(), std::size_t{3});
    }

    void tellsThatTheFolderCannotBeMade()
    {
        record(path(), 1);
        Recorder recorder;
        const QSignalSpy failures(&recorder, &Recorder::failed);
        recorder.create(path() + QStringLiteral("/below/drill.storm"));
        feed(recorder, someTimeline(1));
        close(recorder);
        QCOMPARE(failures.size(), 1);
        const auto error = failures.first().first().value<Error>();
        QVERIFY(!error.message.empty() && !error.detail.empty() && !error.nextStep.empty());
    }

    void keepsNoFileWithoutEvents()
    {
        Recorder recorder;
        recorder.create(path());
        close(recorder);
        QVERIFY(!QFileInfo::exists(path()));
    }

    void removesWhatIsDiscarded()
    {
        Recorder recorder;
        recorder.create(path());
        feed(recorder, someTimeline(1));
        QTRY_COMPARE(recorder.written(), std::size_t{3});
        const QSignalSpy closed(&recorder, &Recorder::closed);
        recorder.discard();
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(!QFileInfo::exists(path()));
    }

private:
    static void close(Recorder& recorder)
    {
        const QSignalSpy closed(&recorder, &Recorder::closed);
        recorder.close();
        QTRY_COMPARE(closed.size(), 1);
    }

    static void record(const QString& path, int samples)
    {
        Recorder recorder;
        QVERIFY(recorder.open(path).ok());
        feed(recorder, someTimeline(samples));
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("drill.storm")); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(RecorderTest)
#include "tst_recorder.moc"
