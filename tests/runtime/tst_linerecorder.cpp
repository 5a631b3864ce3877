// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/lineformat.h"
#include "core/runtime/recording/linerecorder.h"

#include "core/domain/timeline.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

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
        sample.backends = {backend};
        timeline.append(sample.answered, sample);
    }
    timeline.append(DrillTime{samples * 500}, HintShown{1});
    return timeline;
}

std::vector<TimelineEvent> eventsOf(const Timeline& timeline)
{
    std::vector<TimelineEvent> events;
    for (const TimelineEvent& event : TimelineView(timeline))
        events.push_back(event);
    return events;
}

void record(LineRecorder& recorder, const Timeline& timeline)
{
    for (const TimelineEvent& event : TimelineView(timeline))
        recorder.accept(event);
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
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

class LineRecorderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void readsBackWhatWasRecorded()
    {
        const Timeline timeline = someTimeline(40);
        LineRecorder recorder;
        QVERIFY(recorder.open(path()).ok());
        record(recorder, timeline);
        recorder.close();
        const auto events = readLines(path());
        QVERIFY(events.ok());
        QVERIFY(events.value() == eventsOf(timeline));
    }

    void writesWithinASecond()
    {
        LineRecorder recorder;
        QVERIFY(recorder.open(path()).ok());
        record(recorder, someTimeline(1));
        QTRY_COMPARE_WITH_TIMEOUT(recorder.written(), std::size_t{3}, 1'000);
    }

    void beginsAnewAfterAReset()
    {
        LineRecorder recorder;
        QVERIFY(recorder.open(path()).ok());
        record(recorder, someTimeline(30));
        QTRY_COMPARE(recorder.written(), std::size_t{32});
        recorder.restart();
        const Timeline second = someTimeline(2);
        record(recorder, second);
        recorder.close();
        const auto events = readLines(path());
        QVERIFY(events.ok());
        QVERIFY(events.value() == eventsOf(second));
    }

    void refusesWhatIsNoRegularFile()
    {
        LineRecorder recorder;
        QCOMPARE(recorder.open(QStringLiteral("/dev/full")).error().code, ErrorCode::BadFile);
        QCOMPARE(recorder.open(m_folder.path()).error().code, ErrorCode::BadFile);
        const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(recorder.open(pipe).error().code, ErrorCode::BadFile);
        QVERIFY(QFileInfo::exists(pipe));
    }

    void refusesAFolderThatIsNotThere()
    {
        LineRecorder recorder;
        const auto opened = recorder.open(m_folder.filePath(QStringLiteral("none/drill.jsonl")));
        QCOMPARE(opened.error().code, ErrorCode::BadFile);
        QVERIFY(!opened.error().detail.empty());
    }

    void tellsOnceWhenTheDiskIsFullAndKeepsWholeLines()
    {
        const SmallDisk disk(4'096);
        LineRecorder recorder;
        const QSignalSpy failures(&recorder, &LineRecorder::failed);
        QVERIFY(recorder.open(path()).ok());
        const Timeline timeline = someTimeline(200);
        record(recorder, timeline);
        QTRY_COMPARE(failures.size(), 1);
        record(recorder, timeline);
        recorder.close();
        QCOMPARE(failures.size(), 1);
        const auto events = readLines(path());
        QVERIFY(events.ok());
        QVERIFY(events.value().size() > 5 && events.value().size() < timeline.size());
    }

    void tellsWhenTheFileWasRemoved()
    {
        LineRecorder recorder;
        const QSignalSpy failures(&recorder, &LineRecorder::failed);
        QVERIFY(recorder.open(path()).ok());
        QVERIFY(QFile::remove(path()));
        record(recorder, someTimeline(1));
        QTRY_COMPARE(failures.size(), 1);
    }

    void leavesOutALastLineThatWasCut()
    {
        const Timeline timeline = someTimeline(3);
        LineRecorder recorder;
        QVERIFY(recorder.open(path()).ok());
        record(recorder, timeline);
        recorder.close();
        QVERIFY(QFile::resize(path(), QFileInfo(path()).size() - 4));
        const auto events = readLines(path());
        QVERIFY(events.ok());
        QCOMPARE(events.value().size(), timeline.size() - 1);
    }

    void refusesAFileThatWasChanged()
    {
        const Timeline timeline = someTimeline(3);
        LineRecorder recorder;
        QVERIFY(recorder.open(path()).ok());
        record(recorder, timeline);
        recorder.close();
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QList<QByteArray> lines = file.readAll().split('\n');
        lines.removeAt(1);
        write(path(), lines.join('\n'));
        const auto events = readLines(path());
        QCOMPARE(events.error().code, ErrorCode::BadFile);
        QVERIFY(events.error().message.find("line 2") != std::string::npos);
    }

    void refusesALineWithoutBound()
    {
        write(path(), QByteArray(static_cast<qsizetype>(eventLineLimit) + 10, ' '));
        QCOMPARE(readLines(path()).error().code, ErrorCode::BadFile);
    }

    void saysThatAFileIsNotThere()
    {
        QCOMPARE(readLines(m_folder.filePath(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("drill.jsonl")); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(LineRecorderTest)
#include "tst_linerecorder.moc"
