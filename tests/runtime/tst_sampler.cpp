// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drillclock.h"
#include "core/runtime/observe/gaptracker.h"
#include "core/runtime/observe/observation.h"
#include "core/runtime/observe/sampler.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <condition_variable>
#include <deque>
#include <mutex>

using namespace stormlab;

namespace
{

Error disconnected()
{
    return {ErrorCode::Disconnected, "The connection is gone.", "server closed", ""};
}

/// A server that a test scripts: every read takes the next answer, or repeats a good one.
class FakeReader : public ActivityReader
{
public:
    explicit FakeReader(DrillTime& clock) : m_clock(clock) {}

    Result<ServerReading> read() override
    {
        ++reads;
        m_clock += takes;
        if (failures.empty())
            return ServerReading{Sample{}, state};
        const Error error = failures.front();
        failures.pop_front();
        return error;
    }

    Result<std::vector<LogRecord>> readLog() override
    {
        ++logReads;
        if (logError)
            return *logError;
        if (log.empty())
            return std::vector<LogRecord>{};
        auto records = log.front();
        log.pop_front();
        return records;
    }

    void abandon() override {}

    int reads = 0;
    int logReads = 0;
    Milliseconds takes{2};
    ServerState state;
    std::deque<Error> failures;
    std::deque<std::vector<LogRecord>> log;
    std::optional<Error> logError;

private:
    DrillTime& m_clock;
};

/// A server that does not answer until it is abandoned or thawed.
class FrozenReader : public ActivityReader
{
public:
    Result<ServerReading> read() override
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return !m_frozen || m_abandoned; });
        if (m_abandoned)
            return disconnected();
        return ServerReading{};
    }

    Result<std::vector<LogRecord>> readLog() override { return std::vector<LogRecord>{}; }

    void abandon() override
    {
        const std::lock_guard lock(m_mutex);
        m_abandoned = true;
        m_wake.notify_all();
    }

    void freeze(bool frozen)
    {
        const std::lock_guard lock(m_mutex);
        m_frozen = frozen;
        m_wake.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_frozen = false;
    bool m_abandoned = false;
};

QStringList kinds(const ObservationBatch& batch)
{
    QStringList words;
    for (const auto& [time, body] : batch)
        words << QString::fromUtf8(kindOf(body).data(), static_cast<qsizetype>(kindOf(body).size()));
    return words;
}

template <typename Body>
const Body& first(const ObservationBatch& batch)
{
    for (const auto& [time, body] : batch) {
        if (const auto* found = std::get_if<Body>(&body))
            return *found;
    }
    qFatal("no such event in the batch");
}

std::pair<int, int> span(const std::optional<SampleGap>& gap)
{
    return gap ? std::pair(int(gap->from.count()), int(gap->until.count())) : std::pair(-1, -1);
}

} // namespace

class SamplerTest : public QObject
{
    Q_OBJECT

private:
    DrillTime m_clock{0};
    std::unique_ptr<FakeReader> m_reader;
    std::unique_ptr<Observation> m_observation;

    ObservationBatch lookAt(int moment)
    {
        m_clock = DrillTime{moment};
        return m_observation->look();
    }

private Q_SLOTS:
    void init()
    {
        m_clock = DrillTime{0};
        m_reader = std::make_unique<FakeReader>(m_clock);
        m_observation = std::make_unique<Observation>(
            *m_reader, [this] { return m_clock; }, Milliseconds{500});
    }

    void knowsNoGapWhileSamplesComeInTime()
    {
        GapTracker gaps(DrillTime{0}, Milliseconds{500});
        QVERIFY(!gaps.answered(DrillTime{20}));
        QVERIFY(!gaps.overdue(DrillTime{1'000}));
        QVERIFY(!gaps.answered(DrillTime{1'020}));
    }

    void tellsALateSampleAsAGap()
    {
        GapTracker gaps(DrillTime{0}, Milliseconds{500});
        QVERIFY(!gaps.answered(DrillTime{20}));
        QCOMPARE(span(gaps.answered(DrillTime{1'021})), std::pair(20, 1'021));
        QVERIFY(!gaps.answered(DrillTime{1'521}));
    }

    void tellsALongGapPieceByPiece()
    {
        GapTracker gaps(DrillTime{0}, Milliseconds{500});
        QCOMPARE(span(gaps.overdue(DrillTime{1'001})), std::pair(0, 1'001));
        QVERIFY(!gaps.overdue(DrillTime{1'900}));
        QCOMPARE(span(gaps.overdue(DrillTime{2'001})), std::pair(1'001, 2'001));
        QCOMPARE(span(gaps.answered(DrillTime{2'400})), std::pair(2'001, 2'400));
        QVERIFY(!gaps.overdue(DrillTime{3'000}));
    }

    void tellsAFailureAtOnceAndThenEachSecond()
    {
        GapTracker gaps(DrillTime{0}, Milliseconds{500});
        QVERIFY(!gaps.answered(DrillTime{10}));
        const auto gap = gaps.failed(DrillTime{200}, "gone");
        QCOMPARE(span(gap), std::pair(10, 200));
        QCOMPARE(gap->why, std::string("gone"));
        QVERIFY(!gaps.failed(DrillTime{300}, "gone"));
        QCOMPARE(span(gaps.failed(DrillTime{1'200}, "gone")), std::pair(200, 1'200));
        QCOMPARE(span(gaps.answered(DrillTime{1'300})), std::pair(1'200, 1'300));
    }

    void seesNoGapInAChangeOfPace()
    {
        GapTracker gaps(DrillTime{0}, Milliseconds{500});
        gaps.setInterval(Milliseconds{100});
        QVERIFY(!gaps.answered(DrillTime{500}));
        QVERIFY(gaps.overdue(DrillTime{701}));
    }

    void stampsSamplesWhenAskedAndWhenAnswered()
    {
        m_reader->takes = Milliseconds{30};
        const auto batch = lookAt(400);
        QCOMPARE(kinds(batch), QStringList{QStringLiteral("sample")});
        QCOMPARE(first<Sample>(batch).asked, DrillTime{400});
        QCOMPARE(first<Sample>(batch).answered, DrillTime{430});
        QCOMPARE(batch.front().first, DrillTime{430});
    }

    void keepsToItsGrid()
    {
        for (const auto& [moment, next] :
             std::map<int, int>{{0, 500}, {3, 500}, {499, 500}, {500, 1'000}, {1'730, 2'000}}) {
            m_clock = DrillTime{moment};
            QCOMPARE(m_observation->nextLook(), DrillTime{next});
        }
        m_observation->setInterval(Milliseconds{100});
        m_clock = DrillTime{2'010};
        QCOMPARE(m_observation->nextLook(), DrillTime{2'100});
    }

    void triesAgainSoonAndThenLessOften()
    {
        m_reader->takes = Milliseconds{0};
        std::vector<int> waits;
        for (int i = 0; i < 6; ++i) {
            m_reader->failures.push_back(disconnected());
            (void)m_observation->look();
            waits.push_back(int((m_observation->nextLook() - m_clock).count()));
        }
        QCOMPARE(waits, (std::vector<int>{100, 200, 400, 800, 1'000, 1'000}));
        (void)lookAt(10'000);
        QCOMPARE(m_observation->nextLook(), DrillTime{10'500});
    }

    void takesTheFirstStateAsTheBeginning()
    {
        m_reader->state.settings = {{"max_connections", "100"}};
        QCOMPARE(kinds(lookAt(0)), QStringList{QStringLiteral("sample")});
        m_reader->state.settings = {{"max_connections", "200"}};
        const auto batch = lookAt(500);
        QCOMPARE(kinds(batch), (QStringList{QStringLiteral("server_changed"), QStringLiteral("sample")}));
        QCOMPARE(first<ServerChanged>(batch).change,
                 (ServerChange{ServerChangeKind::Setting, "max_connections", "100", "200"}));
        QCOMPARE(kinds(lookAt(1'000)), QStringList{QStringLiteral("sample")});
    }

    void tellsThatTheMonitorWasLostAndIsBack()
    {
        (void)lookAt(0);
        m_reader->failures = {disconnected(), disconnected()};
        const auto lost = lookAt(500);
        QCOMPARE(kinds(lost), (QStringList{QStringLiteral("gap"), QStringLiteral("lab_session")}));
        QCOMPARE(first<LabSession>(lost), (LabSession{"monitor", true, "The connection is gone. (server closed)"}));
        QCOMPARE(kinds(lookAt(600)), QStringList());
        const auto back = lookAt(700);
        QCOMPARE(kinds(back),
                 (QStringList{QStringLiteral("gap"), QStringLiteral("lab_session"), QStringLiteral("sample")}));
        QVERIFY(!first<LabSession>(back).lost);
        QCOMPARE(first<SampleGap>(back).until, DrillTime{702});
    }

    void comparesWithTheStateBeforeARestart()
    {
        m_reader->state.postmasterStart = "one";
        (void)lookAt(0);
        m_reader->failures = {disconnected()};
        (void)lookAt(500);
        m_reader->state.postmasterStart = "two";
        QCOMPARE(first<ServerChanged>(lookAt(600)).change.kind, ServerChangeKind::Restart);
    }

    void isSilentAboutAMonitorThatNeverCame()
    {
        m_reader->failures = {disconnected()};
        QCOMPARE(kinds(lookAt(0)), QStringList{QStringLiteral("gap")});
        QCOMPARE(m_reader->logReads, 0);
        QVERIFY(!m_observation->hasConnected());
        QCOMPARE(kinds(lookAt(100)), (QStringList{QStringLiteral("gap"), QStringLiteral("sample")}));
        QVERIFY(m_observation->hasConnected());
    }

    void keepsTheSessionThroughAnErrorOfOneStatement()
    {
        (void)lookAt(0);
        m_reader->failures = {Error{ErrorCode::Timeout, "too long", "", ""}};
        QCOMPARE(kinds(lookAt(500)), QStringList{QStringLiteral("gap")});
    }

    void tellsStatementsBeforeTheSampleThatShowsTheirEffect()
    {
        (void)lookAt(0);
        m_reader->log = {{{7, "oncall", "psql", "select pg_terminate_backend(5)", {}, false, {}}}};
        const auto batch = lookAt(500);
        QCOMPARE(kinds(batch), (QStringList{QStringLiteral("statement"), QStringLiteral("sample")}));
        QCOMPARE(first<StatementRun>(batch).facts.backendActs.size(), std::size_t{1});
        QCOMPARE(batch.front().first, DrillTime{500});
    }

    void findsTheErrorOfAStatementInTheSameLook()
    {
        (void)lookAt(0);
        m_reader->log = {{{7, "oncall", "psql", "drop table x", {}, false, {}}},
                         {{7, "oncall", "psql", "drop table x", "42501", true, {}}}};
        QCOMPARE(first<StatementRun>(lookAt(500)).sqlstate, std::string("42501"));
    }

    void tellsOnceThatTheLogIsGone()
    {
        (void)lookAt(0);
        m_reader->logError = Error{ErrorCode::NotFound, "The log is gone.", "", ""};
        QCOMPARE(first<LabSession>(lookAt(500)), (LabSession{"log", true, "The log is gone."}));
        QCOMPARE(kinds(lookAt(1'000)), QStringList{QStringLiteral("sample")});
        m_reader->logError.reset();
        QCOMPARE(first<LabSession>(lookAt(1'500)), (LabSession{"log", false, ""}));
    }

    void deliversOnItsOwnThread()
    {
        const DrillClock clock;
        Sampler sampler(
            std::make_unique<FrozenReader>(), [clock] { return clock.now(); }, Milliseconds{20});
        QSignalSpy connected(&sampler, &Sampler::connected);
        int batches = 0;
        bool sameThread = true;
        connect(&sampler, &Sampler::observed, this, [&](const ObservationPtr&) {
            ++batches;
            sameThread = sameThread && QThread::currentThread() == thread();
        });
        sampler.start();
        QTRY_VERIFY(batches >= 3);
        sampler.stop();
        QVERIFY(sameThread);
        QCOMPARE(connected.count(), 1);
    }

    void tellsAGapWhileTheServerIsSilent()
    {
        const DrillClock clock;
        auto owned = std::make_unique<FrozenReader>();
        FrozenReader& reader = *owned;
        Sampler sampler(
            std::move(owned), [clock] { return clock.now(); }, Milliseconds{50});
        QStringList seen;
        connect(&sampler, &Sampler::observed, this, [&](const ObservationPtr& batch) { seen += kinds(*batch); });
        sampler.start();
        QTRY_VERIFY(seen.contains(QStringLiteral("sample")));
        reader.freeze(true);
        QTRY_VERIFY(seen.contains(QStringLiteral("gap")));
        seen.clear();
        reader.freeze(false);
        QTRY_VERIFY(seen.contains(QStringLiteral("sample")));
    }

    void stopsAtOnceWhileTheServerIsSilent()
    {
        const DrillClock clock;
        auto reader = std::make_unique<FrozenReader>();
        reader->freeze(true);
        Sampler sampler(
            std::move(reader), [clock] { return clock.now(); }, Milliseconds{50});
        sampler.start();
        QElapsedTimer timer;
        timer.start();
        sampler.stop();
        QVERIFY(timer.elapsed() < 500);
    }

    void abandonsAReadThatOutlastsItsPatience()
    {
        const DrillClock clock;
        auto reader = std::make_unique<FrozenReader>();
        reader->freeze(true);
        Sampler sampler(
            std::move(reader), [clock] { return clock.now(); }, Milliseconds{20});
        sampler.setPatience(Milliseconds{300});
        QSignalSpy failed(&sampler, &Sampler::lookFailed);
        sampler.start();
        QTRY_VERIFY(failed.count() > 0);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Disconnected);
    }

    void changesItsPaceWhileItRests()
    {
        const DrillClock clock;
        Sampler sampler(
            std::make_unique<FrozenReader>(), [clock] { return clock.now(); }, Milliseconds{60'000});
        QSignalSpy observed(&sampler, &Sampler::observed);
        sampler.start();
        QTRY_COMPARE(observed.count(), 1);
        sampler.setInterval(Milliseconds{20});
        QTRY_VERIFY(observed.count() >= 3);
    }
};

QTEST_GUILESS_MAIN(SamplerTest)
#include "tst_sampler.moc"
