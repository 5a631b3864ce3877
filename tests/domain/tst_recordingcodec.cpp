// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/eventcodec.h"
#include "core/domain/recordingcodec.h"
#include "tests/domain/randomevents.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

constexpr std::size_t segmentLength = 7;

Backend backendWith(int pid, BackendState state, Milliseconds stateAge)
{
    Backend backend;
    backend.pid = pid;
    backend.applicationName = "checkout_api";
    backend.state = state;
    backend.stateAge = stateAge;
    return backend;
}

Sample sampleOf(DrillTime answered, std::vector<Backend> backends)
{
    return {answered - 2ms, answered, {100, 3, 0}, std::move(backends)};
}

/// A server on which a few backends change, come and go from sample to sample.
Timeline busyTimeline(unsigned seed, int samples)
{
    std::mt19937 dice(seed);
    const auto below = [&dice](unsigned bound) { return static_cast<int>(dice() % bound); };
    Timeline timeline;
    std::vector<Backend> backends;
    DrillTime time{0};
    for (int number = 0; number < samples; ++number) {
        const Milliseconds step{490 + below(20)};
        time += step;
        for (Backend& backend : backends)
            backend.stateAge = *backend.stateAge + step;
        std::erase_if(backends, [&below](const Backend&) { return below(20) == 0; });
        for (int pid = 1; pid <= 40; ++pid) {
            const auto place = std::ranges::lower_bound(backends, pid, {}, &Backend::pid);
            const bool there = place != backends.end() && place->pid == pid;
            if (below(10) == 0)
                *(there ? place : backends.insert(place, Backend{})) =
                    backendWith(pid, static_cast<BackendState>(below(7)), Milliseconds{below(500)});
        }
        for (Backend& backend : backends) {
            if (below(30) == 0)
                backend.transactionAge = Milliseconds{below(9'000)};
            if (below(30) == 0)
                backend.queryAge = backend.stateAge;
        }
        timeline.append(time, sampleOf(time, backends));
    }
    return timeline;
}

void compareReadBack(const Timeline& timeline)
{
    RecordingEncoder encoder;
    RecordingDecoder decoder;
    for (std::size_t index = 0; index < timeline.size(); ++index) {
        if (index % segmentLength == 0) {
            encoder.beginSegment();
            decoder.beginSegment();
        }
        const std::string line = encoder.line(timeline.at(index));
        QCOMPARE(line.find('\n'), std::string::npos);
        const Result<TimelineEvent> read = decoder.event(line);
        QVERIFY2(read.ok(), (line + "\n" + (read ? "" : read.error().message)).c_str());
        QVERIFY2(read.value() == timeline.at(index), line.c_str());
    }
}

} // namespace

class RecordingCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Whatever can be read can be written, and read back.
    void theFarthestTimesComeBackEqual()
    {
        constexpr Milliseconds far{std::int64_t{1} << 49};
        RecordingEncoder encoder;
        RecordingDecoder decoder;
        encoder.beginSegment();
        decoder.beginSegment();
        std::uint64_t sequence = 0;
        for (const auto& [answered, age] : {std::pair{far, -far}, {-far, far}, {far, far}, {Milliseconds{0}, far}}) {
            Backend backend = backendWith(1, BackendState::Idle, age);
            backend.transactionAge = -age;
            const TimelineEvent event{++sequence, far, sampleOf(answered, {backend})};
            const Result<TimelineEvent> whole = eventFromJson(toJson(event));
            // Its question lies two milliseconds before the farthest time.
            QCOMPARE(whole.ok(), answered != -far);
            const Result<TimelineEvent> read = decoder.event(encoder.line(event));
            QCOMPARE(read.ok(), whole.ok());
            QVERIFY(!read || read.value() == event);
            if (!read) {
                encoder.beginSegment();
                decoder.beginSegment();
            }
        }
    }

    void busyServersComeBackEqual()
    {
        for (unsigned seed = 1; seed <= 20; ++seed)
            compareReadBack(busyTimeline(seed, 60));
    }

    void eventsOfEveryKindComeBackEqual()
    {
        for (unsigned seed = 1; seed <= 40; ++seed)
            compareReadBack(randomTimeline(seed, 100));
    }

    /// The lines of RECORDING.md are what is written, and mean what it says.
    void theDocumentedExampleIsRead()
    {
        QFile document(QStringLiteral(STORMLAB_SOURCE_DIR "/core/domain/RECORDING.md"));
        QVERIFY(document.open(QIODevice::ReadOnly));
        const QByteArray text = document.readAll();
        const QByteArray mark = "```json\n";
        const qsizetype begin = text.indexOf(mark) + mark.size();
        const QByteArray lines = text.mid(begin, text.indexOf("```", begin) - begin);
        RecordingEncoder encoder;
        RecordingDecoder decoder;
        std::vector<TimelineEvent> events;
        for (const QByteArray& line : lines.trimmed().split('\n')) {
            const auto event = decoder.event(line.toStdString());
            QVERIFY2(event.ok(), line.constData());
            QCOMPARE(encoder.line(event.value()), line.toStdString());
            events.push_back(event.value());
        }
        QCOMPARE(events.size(), std::size_t{4});
        const std::vector<Backend> backends = std::get<Sample>(events[2].body).backends.all();
        QCOMPARE(backends.size(), std::size_t{2});
        QCOMPARE(backends[0].pid, 811);
        QVERIFY(backends[0].state == BackendState::Active);
        QVERIFY(backends[0].transactionAge == Milliseconds{20} && backends[0].queryAge == Milliseconds{0});
        QCOMPARE(backends[1].pid, 820);
        QVERIFY(backends[1].stateAge == Milliseconds{30} && !backends[1].transactionAge);
    }

    /// Nothing is written of a backend to which nothing happened but time.
    void timeAloneIsNoChange()
    {
        RecordingEncoder encoder;
        Backend resting = backendWith(7, BackendState::Idle, 10s);
        static_cast<void>(encoder.line({1, 500ms, sampleOf(500ms, {resting})}));
        resting.stateAge = 10'500ms;
        QCOMPARE(encoder.line({2, 1'000ms, sampleOf(1'000ms, {resting})}),
                 std::string(R"({"seq":2,"t":1000,"kind":"sample","took":2})"));
    }

    void aChangeIsALookAndAnAge()
    {
        RecordingEncoder encoder;
        const Backend resting = backendWith(7, BackendState::Idle, 10s);
        const Backend other = backendWith(9, BackendState::Idle, 10s);
        static_cast<void>(encoder.line({1, 500ms, sampleOf(500ms, {resting})}));
        const std::string line = encoder.line({2, 500ms, sampleOf(500ms, {resting, other})});
        QVERIFY2(line.ends_with(R"("come":[9],"at":[1],"turn":[0],"age":[10000]})"), line.c_str());
    }

    void oneChangeAmongHundredsIsFound()
    {
        for (const int changed : {0, 50, 51, 52, 101, 102, 299}) {
            std::vector<Backend> backends;
            for (int pid = 1; pid <= 300; ++pid)
                backends.push_back(backendWith(pid, BackendState::Idle, 1s));
            Timeline timeline;
            timeline.append(0ms, sampleOf(0ms, backends));
            backends[static_cast<std::size_t>(changed)].state = BackendState::Active;
            timeline.append(0ms, sampleOf(0ms, backends));
            compareReadBack(timeline);
        }
    }

    void backendsOutOfOrderAreWrittenWhole()
    {
        RecordingEncoder encoder;
        const std::vector<Backend> backends = {backendWith(9, BackendState::Idle, 1s),
                                               backendWith(7, BackendState::Idle, 1s)};
        const TimelineEvent event{1, 0ms, sampleOf(0ms, backends)};
        QCOMPARE(encoder.line(event), toJson(event));
    }

    void aDiffThatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QByteArray>("fields");
        const QByteArray look = R"("looks":[["a","b","","idle","",[],"",true,"none","none"]],)";
        const QByteArray own = R"("looks":[["a","b","","idle","",[],"",true,"own","none"]],)";
        QTest::newRow("nobody is there to change") << QByteArray(R"("turn":[0],"look":[0],"age":[1])");
        QTest::newRow("nobody is there to go") << QByteArray(R"("gone":[7])");
        QTest::newRow("a look without words") << QByteArray(R"("come":[7],"turn":[0],"look":[3],"age":[1])");
        QTest::newRow("a turn to nothing") << look + R"("come":[7],"turn":[0],"age":[1])";
        QTest::newRow("a turn too far") << look + R"("come":[7],"turn":[1],"look":[0],"age":[1])";
        QTest::newRow("a look that nothing turns to") << look + R"("come":[7],"turn":[0],"look":[0,0],"age":[1])";
        QTest::newRow("too few ages") << look + R"("come":[7],"turn":[0],"look":[0])";
        QTest::newRow("too many own ages") << look + R"("come":[7],"turn":[0],"look":[0],"age":[1],"own":[1])";
        QTest::newRow("too few own ages") << own + R"("come":[7],"turn":[0],"look":[0],"age":[1])";
        QTest::newRow("a short look") << QByteArray(R"("come":[7],"looks":[["a"]],"turn":[0],"look":[0],"age":[1])");
        QTest::newRow("pids out of order") << QByteArray(R"("come":[9,7])");
        QTest::newRow("a pid twice") << QByteArray(R"("come":[7,7])");
        QTest::newRow("an index far beyond")
            << look + R"("come":[7],"at":[4000000000],"turn":[0],"look":[0],"age":[1])";
        QTest::newRow("an index beyond") << look + R"("come":[7],"at":[1],"turn":[0],"look":[0],"age":[1])";
        QTest::newRow("an age beyond all time")
            << look + R"("come":[7],"turn":[0],"look":[0],"age":[9000000000000000000])";
        QTest::newRow("no list") << QByteArray(R"("come":7)");
    }

    void aDiffThatDoesNotFitIsRefused()
    {
        QFETCH(QByteArray, fields);
        RecordingDecoder decoder;
        const std::string head = R"({"seq":1,"t":0,"kind":"sample","took":0,"limits":[1,0,0],)";
        const Result<TimelineEvent> read = decoder.event(head + fields.toStdString() + '}');
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::BadFile);
        QVERIFY(!read.error().message.empty());
    }

    void newerEventsAreKeptWhenAsked()
    {
        const std::string line = R"({"seq":1,"t":0,"kind":"phase","phase":"interlude"})";
        QVERIFY(!RecordingDecoder().event(line).ok());
        const Result<TimelineEvent> kept = RecordingDecoder(UnreadableEvents::Keep).event(line);
        QVERIFY(kept.ok());
        QVERIFY(kept.value().body == EventBody(UnknownEvent{"phase", R"({"phase":"interlude"})"}));
    }
};

QTEST_APPLESS_MAIN(RecordingCodecTest)
#include "tst_recordingcodec.moc"
