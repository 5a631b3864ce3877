// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/observedserver.h"
#include "core/runtime/observe/foreignserver.h"
#include "core/runtime/observe/serverwatch.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace stormlab;

namespace
{

Error refused()
{
    return {ErrorCode::Disconnected, "The connection is gone.", "no such role", {}};
}

/// A server that answers while it is up.
class SwitchedReader : public ActivityReader
{
public:
    SwitchedReader(std::atomic<bool>& up, std::atomic<int>& looks) : m_up(up), m_looks(looks) {}

    Result<ServerReading> read() override
    {
        ++m_looks;
        if (!m_up)
            return refused();
        ServerReading reading;
        reading.sample.limits = {100, 3, 0};
        reading.introduction = {"15.18", "orders on 10.0.0.5:5432 as watcher", false};
        return reading;
    }
    Result<std::vector<LogRecord>> readLog() override { return std::vector<LogRecord>{}; }
    void abandon() override {}

private:
    std::atomic<bool>& m_up;
    std::atomic<int>& m_looks;
};

std::string messageOf(const std::string& typed)
{
    const Result<ForeignConnection> connection = foreignConnection(typed);
    return connection ? std::string() : connection.error().message + connection.error().detail;
}

} // namespace

class ServerWatchTest : public QObject
{
    Q_OBJECT

private:
    std::atomic<bool> m_up = true;
    std::atomic<int> m_looks = 0;
    std::vector<TimelineEvent> m_events;

    std::unique_ptr<ServerWatch> startWatch()
    {
        WatchOptions options;
        options.interval = Milliseconds{10};
        options.since = Milliseconds{1785412991250};
        auto watch = std::make_unique<ServerWatch>(std::make_unique<SwitchedReader>(m_up, m_looks), options);
        connect(watch.get(), &ServerWatch::appended, this,
                [this](const TimelineEvent& event) { m_events.push_back(event); });
        watch->start();
        return watch;
    }

    template <typename Body>
    [[nodiscard]] qsizetype count() const
    {
        return std::count_if(m_events.begin(), m_events.end(),
                             [](const TimelineEvent& event) { return std::holds_alternative<Body>(event.body); });
    }

private Q_SLOTS:
    void init()
    {
        m_up = true;
        m_events.clear();
    }

    void tellsAWholeLog()
    {
        const auto watch = startWatch();
        QTRY_VERIFY(count<Sample>() >= 3);
        watch->end("Somebody ended it.");
        const std::size_t size = m_events.size();
        const int looks = m_looks;
        QVERIFY(!hasScenario(std::get<DrillStarted>(m_events.front().body)));
        QCOMPARE(std::get<DrillStarted>(m_events.front().body).serverVersion, std::string("15.18"));
        QVERIFY(std::get<DrillStarted>(m_events.front().body).startedAt == Milliseconds{1785412991250});
        QCOMPARE(std::get<PhaseChanged>(m_events[1].body).says,
                 std::string(
                     "Sampled from orders on 10.0.0.5:5432 as watcher, from 2026-07-30 12:03:11 UTC on. The states and "
                     "statements of other roles could not be seen."));
        QCOMPARE(std::get<PhaseChanged>(m_events.back().body).says, std::string("Somebody ended it."));
        for (std::size_t index = 0; index < size; ++index) {
            QCOMPARE(m_events[index].sequence, index + 1);
            QVERIFY(index == 0 || m_events[index].time >= m_events[index - 1].time);
        }
        QTRY_VERIFY(m_looks >= looks + 2);
        QCOMPARE(m_events.size(), size);
    }

    void tellsNothingOfAServerThatItNeverSaw()
    {
        m_up = false;
        const auto watch = startWatch();
        QSignalSpy failed(watch.get(), &ServerWatch::failed);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().detail, std::string("no such role"));
        watch->end("Somebody ended it.");
        QVERIFY(m_events.empty());
    }

    void goesOnAfterAGap()
    {
        const auto watch = startWatch();
        QSignalSpy failed(watch.get(), &ServerWatch::failed);
        QTRY_VERIFY(count<Sample>() >= 1);
        m_up = false;
        QTRY_VERIFY(count<SampleGap>() >= 1);
        const qsizetype before = count<Sample>();
        m_up = true;
        QTRY_VERIFY(count<Sample>() > before);
        QCOMPARE(count<DrillStarted>(), 1);
        QCOMPARE(failed.count(), 0);
    }

    void connectsUnderItsOwnName()
    {
        const auto keywords = foreignConnection("dbname=orders application_name='a b' replication=true");
        QVERIFY(keywords.ok());
        QVERIFY(keywords.value().text.find("application_name='stormlab record'") != std::string::npos);
        QVERIFY(keywords.value().text.find("replication") == std::string::npos);
        QVERIFY(!keywords.value().holdsPassword);
        const auto uri = foreignConnection("postgresql://watcher:it%27s@db.example.com:6432/orders");
        QVERIFY(uri.ok());
        QVERIFY(uri.value().text.find("password='it\\'s'") != std::string::npos);
        QVERIFY(uri.value().text.find("host='db.example.com'") != std::string::npos);
        QVERIFY(uri.value().holdsPassword);
    }

    void repeatsNothingOfAStringThatCannotBeUnderstood()
    {
        for (const char* typed :
             {"password=se cret", "password=se cret=x", "postgresql://a:secret@[h", "host='secret"}) {
            QVERIFY2(!messageOf(typed).empty(), typed);
            QVERIFY2(messageOf(typed).find("cret") == std::string::npos, typed);
        }
    }
};

QTEST_GUILESS_MAIN(ServerWatchTest)
#include "tst_serverwatch.moc"
