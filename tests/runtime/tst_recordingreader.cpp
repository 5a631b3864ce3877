// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recordingreader.h"
#include "core/runtime/recording/recordingwriter.h"
#include "tests/domain/randomevents.h"
#include "tests/domain/timelineevents.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <optional>

#include <sys/stat.h>
#include <unistd.h>

using namespace stormlab;

namespace
{

using stormformat::BlockKind;

bool isPrefix(const std::vector<TimelineEvent>& part, const std::vector<TimelineEvent>& whole)
{
    return part.size() <= whole.size() && std::equal(part.begin(), part.end(), whole.begin());
}

/// A recording of some hundred bytes: small enough to be damaged in every place.
Timeline smallTimeline()
{
    Timeline timeline;
    timeline.append(DrillTime{0}, DrillStarted{"small-storm", 1, "00ff", 7, "native", "15.18"});
    for (const int half : {1, 2, 3}) {
        Sample sample;
        sample.asked = sample.answered = DrillTime{half * 500};
        sample.limits = {100, 3, 0};
        std::vector<Backend> backends(2);
        backends[0].pid = 7;
        backends[1].pid = 7 + half;
        sample.backends = std::move(backends);
        timeline.append(sample.answered, sample);
        timeline.append(sample.answered, HintShown{half});
    }
    return timeline;
}

/// A file of one block of these lines, as they are.
std::string fileOf(const std::string& lines, stormformat::Version version = stormformat::current)
{
    BlockPacker packer;
    return stormformat::versionLine(version) +
           stormformat::blockOf(BlockKind::Segment, lines.size(), packer.pack(lines));
}

/// The permissions of a file or folder, which are again what they were when it goes.
class FileMode
{
public:
    FileMode(const QString& path, mode_t mode) : m_path(QFile::encodeName(path))
    {
        struct stat before = {};
        if (::stat(m_path.constData(), &before) == 0)
            m_before = before.st_mode & 07777;
        if (::chmod(m_path.constData(), mode) != 0)
            qWarning("%s keeps its permissions.", m_path.constData());
    }
    ~FileMode() { static_cast<void>(::chmod(m_path.constData(), m_before)); }
    Q_DISABLE_COPY_MOVE(FileMode)

private:
    QByteArray m_path;
    mode_t m_before = 0700;
};

/// Root may read everything. While it lives, root looks as nobody; everybody else as themselves.
class OrdinaryUser
{
public:
    OrdinaryUser() : m_wasRoot(::geteuid() == 0)
    {
        constexpr uid_t nobody = 65'534;
        if (m_wasRoot)
            static_cast<void>(::seteuid(nobody));
    }
    ~OrdinaryUser()
    {
        if (m_wasRoot && ::seteuid(0) != 0)
            qFatal("The test cannot be root again.");
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

    [[nodiscard]] bool isOrdinary() const { return ::geteuid() != 0; }

private:
    bool m_wasRoot;
};

const std::string firstLine = R"({"seq":1,"t":500,"kind":"hint","number":1})";

} // namespace

class RecordingReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void readsBackEveryEvent()
    {
        for (unsigned seed = 1; seed <= 10; ++seed) {
            const Timeline timeline = randomTimeline(seed, 300);
            record(timeline, 50);
            const auto recording = readRecording(path());
            QVERIFY(recording.ok());
            QCOMPARE(recording.value().missing, std::string());
            QVERIFY(recording.value().events == eventsOf(timeline));
        }
    }

    void readsBackManySegments()
    {
        Timeline timeline;
        for (int minute = 0; minute < 60; ++minute)
            timeline.append(std::chrono::minutes(minute), HintShown{minute});
        record(timeline, 3);
        const auto reader = RecordingReader::open(path());
        QVERIFY(reader.ok());
        QVERIFY(reader.value()->index().has_value());
        QVERIFY(reader.value()->index()->segments.size() >= 10);
        QCOMPARE(readRecording(path()).value().events.size(), std::size_t{60});
    }

    /// Whoever takes events in on the main thread must not get a million of them at once.
    void aCrowdedSecondIsGivenInParts()
    {
        Timeline timeline;
        for (std::size_t number = 0; number < 3 * RecordingReader::mostAtOnce; ++number)
            timeline.append(DrillTime{0}, HintShown{1});
        record(timeline, timeline.size());
        const auto reader = RecordingReader::open(path());
        QVERIFY(reader.ok());
        std::vector<TimelineEvent> all;
        double share = 0;
        while (const auto events = reader.value()->next()) {
            QVERIFY(events->size() <= RecordingReader::mostAtOnce);
            QVERIFY(reader.value()->share() >= share);
            share = reader.value()->share();
            all.insert(all.end(), events->begin(), events->end());
        }
        QVERIFY(all == eventsOf(timeline));
        QVERIFY(reader.value()->isAtEnd());
        QCOMPARE(reader.value()->share(), 1.0);
    }

    void samplesComeAMinuteAtATime()
    {
        Timeline timeline;
        for (int half = 0; half < 300; ++half)
            timeline.append(DrillTime{half * 500}, Sample{DrillTime{half * 500}, DrillTime{half * 500}, {}, {}});
        record(timeline, 7);
        const auto reader = RecordingReader::open(path());
        QVERIFY(reader.ok());
        for (const std::size_t expected : {120U, 120U, 60U}) {
            const auto events = reader.value()->next();
            QVERIFY(events.has_value());
            QCOMPARE(events->size(), expected);
        }
        QVERIFY(!reader.value()->next());
    }

    void theIndexTellsWhatItIs()
    {
        Timeline timeline;
        const DrillStarted started{"small-storm", 1, "00ff", 7, "native", "15.18"};
        timeline.append(DrillTime{0}, started);
        timeline.append(DrillTime{900}, Scored{R"({"total":92})"});
        record(timeline, 10);
        const auto index = RecordingReader::open(path()).value()->index();
        QVERIFY(index.has_value());
        QCOMPARE(index->events, std::uint64_t{2});
        QCOMPARE(index->ends, DrillTime{900});
        QVERIFY(index->started == started);
        QCOMPARE(index->scored->scorecard, std::string(R"({"total":92})"));
    }

    /// However much of a file there is, what is whole can be read, and what is missing is said.
    void aFileCutAtAnyByteIsReadUpToItsLastWholeBlock()
    {
        const Timeline timeline = smallTimeline();
        const auto whole = eventsOf(timeline);
        record(timeline, 2);
        const QByteArray bytes = contents();
        std::size_t before = 0;
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            write(bytes.first(length).toStdString());
            const auto recording = readRecording(path());
            if (!recording) {
                QVERIFY(length < static_cast<qsizetype>(stormformat::versionLine().size()));
                continue;
            }
            const auto& [events, missing] = recording.value();
            QVERIFY(isPrefix(events, whole));
            QVERIFY(events.size() >= before);
            before = events.size();
            // A file without an index may be one that is still being written.
            QVERIFY2(!missing.empty() || events.size() == whole.size(), qPrintable(QString::number(length)));
        }
        QCOMPARE(before, whole.size());
    }

    void noFlippedBitIsBelieved()
    {
        const Timeline timeline = smallTimeline();
        const auto whole = eventsOf(timeline);
        record(timeline, 2);
        const QByteArray bytes = contents();
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray flipped = bytes;
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << (at % 8)));
            write(flipped.toStdString());
            const auto recording = readRecording(path());
            if (recording)
                QVERIFY2(isPrefix(recording.value().events, whole), qPrintable(QString::number(at)));
            else
                QVERIFY(!recording.error().message.empty() && !recording.error().nextStep.empty());
        }
    }

    void aBadBlockIsNotBelieved_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("says");
        const auto row = [](const char* name, const std::string& bytes, const char* says) {
            QTest::newRow(name) << bytes << std::string(says);
        };
        BlockPacker packer;
        const std::string packed = packer.pack(firstLine + '\n');
        const auto block = [&](BlockKind kind, std::size_t plain) {
            return stormformat::versionLine() + stormformat::blockOf(kind, plain, packed);
        };
        row("less than there is", block(BlockKind::Segment, 3), "does not hold what it says");
        row("more than there is", block(BlockKind::Segment, 30'000'000), "does not hold what it says");
        row("gigabytes", block(BlockKind::Segment, 4'000'000'000), "cut or damaged");
        row("no segment", block(BlockKind::More, firstLine.size() + 1), "does not hold what it says");
        row("no compression", stormformat::versionLine() + stormformat::blockOf(BlockKind::Segment, 4, "abcd"),
            "does not hold what it says");
        row("no line end", fileOf(firstLine), "a line is cut");
        std::string endless;
        endless.resize(17'000'000, ' ');
        row("a line without bound", fileOf(endless), "longer than 16 MB");
        row("no event", fileOf("7\n"), "must be a JSON object");
        row("event 2 first", fileOf("{\"seq\":2,\"t\":0,\"kind\":\"hint\",\"number\":1}\n"), "event 1 was expected");
        row("an event twice", fileOf(firstLine + '\n' + firstLine + '\n'), "event 2 was expected, and event 1");
        row("time runs backwards", fileOf(firstLine + "\n{\"seq\":2,\"t\":400,\"kind\":\"hint\",\"number\":1}\n"),
            "event 2 is earlier");
    }

    void aBadBlockIsNotBelieved()
    {
        QFETCH(std::string, bytes);
        QFETCH(std::string, says);
        write(bytes);
        const auto recording = readRecording(path());
        QVERIFY(recording.ok());
        QVERIFY(recording.value().events.size() <= 1);
        QVERIFY2(recording.value().missing.find(says) != std::string::npos, recording.value().missing.c_str());
    }

    void aNewerMinorVersionIsReadAsFarAsItIsUnderstood()
    {
        const std::string lines = firstLine + "\n{\"seq\":2,\"t\":600,\"kind\":\"phase\",\"phase\":\"interlude\"}\n" +
                                  "{\"seq\":3,\"t\":700,\"kind\":\"aurora\",\"colour\":\"green\"}\n";
        write(fileOf(lines, {1, 7}));
        const auto recording = readRecording(path());
        QVERIFY(recording.ok());
        QCOMPARE(recording.value().events.size(), std::size_t{3});
        QVERIFY(recording.value().events[1].body == EventBody(UnknownEvent{"phase", R"({"phase":"interlude"})"}));
        QVERIFY(recording.value().events[2].body == EventBody(UnknownEvent{"aurora", R"({"colour":"green"})"}));
    }

    void refusesWhatIsNoRecording_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("says");
        QTest::newRow("nothing") << std::string() << std::string("is empty");
        QTest::newRow("another file") << std::string("%PDF-1.7\n") << std::string("is no recording");
        QTest::newRow("no number") << std::string("stormlab-recording one\n") << std::string("is no recording");
        QTest::newRow("a newer format") << std::string("stormlab-recording 2.0\n") << std::string("format 2");
    }

    void refusesWhatIsNoRecording()
    {
        QFETCH(std::string, bytes);
        QFETCH(std::string, says);
        write(bytes);
        const auto recording = readRecording(path());
        QVERIFY(!recording.ok());
        QCOMPARE(recording.error().code, ErrorCode::BadFile);
        QVERIFY2(recording.error().message.find(says) != std::string::npos, recording.error().message.c_str());
        QVERIFY(!recording.error().nextStep.empty());
    }

    void refusesWhatIsNoRegularFile()
    {
        const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString& wrong : {pipe, m_folder.path(), m_folder.filePath(QStringLiteral("none"))}) {
            const auto recording = readRecording(wrong);
            QVERIFY(!recording.ok());
            QCOMPARE(recording.error().code, ErrorCode::BadFile);
            QVERIFY(!recording.error().detail.empty());
        }
        QVERIFY(QFile::remove(pipe));
    }

    void refusesWhatItMayNotRead()
    {
        write(stormformat::versionLine());
        // Whoever looks reaches the file: it is the file alone that refuses, and no folder above it.
        const FileMode reachable(m_folder.path(), 0711);
        const FileMode unreadable(path(), 0);
        struct stat found = {};
        int reached = -1;
        std::optional<Result<Recording>> read;
        {
            const OrdinaryUser user;
            QVERIFY(user.isOrdinary());
            reached = ::stat(QFile::encodeName(path()).constData(), &found);
            read = readRecording(path());
        }
        QCOMPARE(reached, 0);
        const Result<Recording>& recording = *read;
        QVERIFY(!recording.ok());
        QCOMPARE(recording.error().code, ErrorCode::BadFile);
        QCOMPARE(recording.error().detail, std::string("Permission denied"));
        QVERIFY(!recording.error().nextStep.empty());
    }

    void readsAFileWhileItGrows()
    {
        const Timeline timeline = randomTimeline(5, 40);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        RecordingWriter writer(file.handle());
        QVERIFY(writer.begin().ok());
        for (std::size_t index = 0; index < timeline.size(); ++index) {
            writer.add(timeline.at(index));
            QVERIFY(writer.flush().ok());
            const auto recording = readRecording(path());
            QVERIFY(recording.ok());
            QCOMPARE(recording.value().events.size(), index + 1);
            QVERIFY(recording.value().missing.find("has no end") != std::string::npos);
        }
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("drill.storm")); }

    void record(const Timeline& timeline, std::size_t eventsPerBlock)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        RecordingWriter writer(file.handle());
        QVERIFY(writer.begin().ok());
        for (std::size_t index = 0; index < timeline.size(); ++index) {
            writer.add(timeline.at(index));
            if (index % eventsPerBlock == eventsPerBlock - 1)
                QVERIFY(writer.flush().ok());
        }
        QVERIFY(writer.finish().ok());
        QCOMPARE(writer.written(), timeline.size());
    }

    [[nodiscard]] QByteArray contents() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const std::string& bytes)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes.data(), static_cast<qint64>(bytes.size())), static_cast<qint64>(bytes.size()));
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(RecordingReaderTest)
#include "tst_recordingreader.moc"
