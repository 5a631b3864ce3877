// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/backends.h"
#include "core/domain/packedbackends.h"
#include "core/domain/recordingcodec.h"
#include "core/domain/timeline.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

constexpr std::size_t block = PackedBackends::capacity;

/// What a server with some hundred backends shows, half a second apart.
class Server
{
public:
    explicit Server(unsigned seed) : m_dice(seed) {}

    Sample next()
    {
        const Milliseconds step{490 + below(20)};
        m_now += step;
        for (Backend& backend : m_backends) {
            for (auto* age : {&backend.stateAge, &backend.transactionAge, &backend.queryAge})
                *age = *age ? std::optional(**age + step) : std::nullopt;
        }
        std::erase_if(m_backends, [this](const Backend&) { return below(40) == 0; });
        for (int pid = 1; pid <= 150; ++pid) {
            const auto place = std::ranges::lower_bound(m_backends, pid, {}, &Backend::pid);
            const bool there = place != m_backends.end() && place->pid == pid;
            if (below(10) == 0)
                *(there ? place : m_backends.insert(place, Backend{})) = backendOf(pid);
        }
        return {m_now - 2ms, m_now, {200, 3, 0}, m_backends};
    }

private:
    int below(unsigned bound) { return static_cast<int>(m_dice() % bound); }
    std::optional<Milliseconds> someAge()
    {
        return below(3) == 0 ? std::nullopt : std::optional(Milliseconds{below(900'000) - 500});
    }

    Backend backendOf(int pid)
    {
        Backend backend;
        backend.pid = pid;
        backend.applicationName = below(9) == 0 ? "stormlab-monitor" : "app_" + std::to_string(below(5));
        backend.role = "app";
        backend.state = static_cast<BackendState>(below(7));
        backend.stateAge = someAge();
        backend.transactionAge = below(2) == 0 ? backend.stateAge : someAge();
        backend.queryAge = below(2) == 0 ? backend.stateAge : someAge();
        if (below(4) == 0)
            backend.blockedBy = {below(150), 7};
        backend.query = "select " + std::to_string(below(50));
        return backend;
    }

    std::mt19937 m_dice;
    std::vector<Backend> m_backends;
    DrillTime m_now{0};
};

const Backends& backendsAt(const Timeline& timeline, std::size_t index)
{
    return std::get<Sample>(timeline.at(index).body).backends;
}

} // namespace

class BackendsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimelinePacksWithoutChangingWhatSamplesSay()
    {
        for (unsigned seed = 1; seed <= 5; ++seed) {
            Server server(seed);
            Timeline timeline;
            std::vector<std::vector<Backend>> seen;
            for (std::size_t count = 0; count < 2 * block + 30; ++count) {
                const Sample sample = server.next();
                seen.push_back(sample.backends.all());
                timeline.append(sample.answered, sample);
            }
            for (std::size_t index = 0; index < seen.size(); ++index) {
                const Backends plain(seen[index]);
                QCOMPARE(backendsAt(timeline, index).isPacked(), index < 2 * block);
                QVERIFY(backendsAt(timeline, index).all() == seen[index]);
                QVERIFY(backendsAt(timeline, index) == plain);
                QVERIFY(backendsAt(timeline, index).counts() == plain.counts());
                QCOMPARE(backendsAt(timeline, index).size(), plain.size());
            }
        }
    }

    /// What other threads hold must not change under them, and outlives the timeline.
    void copiesStayAsTheyWere()
    {
        Server server(3);
        const Sample first = server.next();
        Backends before;
        Backends after;
        {
            Timeline timeline;
            timeline.append(first.answered, first);
            before = backendsAt(timeline, 0);
            while (timeline.size() < block)
                timeline.append(timeline.endTime(), server.next());
            after = backendsAt(timeline, 0);
        }
        QVERIFY(!before.isPacked());
        QVERIFY(after.isPacked());
        QVERIFY(before.all() == first.backends.all());
        QVERIFY(after.all() == first.backends.all());
    }

    void whatNoServerSendsStaysAsItIs()
    {
        Server server(5);
        std::vector<Backend> reversed = server.next().backends.all();
        std::ranges::reverse(reversed);
        Timeline timeline;
        for (std::size_t count = 0; count < 2 * block; ++count)
            timeline.append(DrillTime{0}, count % 2 == 0 ? server.next() : Sample{0ms, 0ms, {}, reversed});
        QVERIFY(backendsAt(timeline, 0).isPacked());
        QVERIFY(!backendsAt(timeline, 1).isPacked());
        QVERIFY(backendsAt(timeline, 1).all() == reversed);
    }

    void aRecordingIsReadPacked()
    {
        Server server(7);
        RecordingEncoder encoder;
        RecordingDecoder decoder;
        std::vector<Backends> read;
        std::vector<Sample> samples;
        for (std::size_t count = 0; count < block + 20; ++count) {
            const Sample& sample = samples.emplace_back(server.next());
            const auto event = decoder.event(encoder.line({count + 1, sample.answered, sample}));
            QVERIFY(event.ok());
            read.push_back(std::get<Sample>(event.value().body).backends);
            QVERIFY(read.back() == sample.backends);
        }
        decoder.seal();
        for (std::size_t index = 0; index < samples.size(); ++index) {
            QVERIFY(read[index].isPacked());
            QVERIFY(read[index] == samples[index].backends);
        }
    }

    void nobodyIsAList()
    {
        QVERIFY(Backends() == Backends(std::vector<Backend>()));
        QVERIFY(Backends().empty() && Backends().all().empty() && Backends().counts().empty());
        QVERIFY(!(Backends() == Backends(std::vector<Backend>(1))));
    }

    void countsAreByApplicationAndStateInOrderOfFirstSight()
    {
        std::vector<Backend> all(4);
        all[0].applicationName = all[3].applicationName = "b";
        all[1].applicationName = all[2].applicationName = "a";
        all[2].state = BackendState::Idle;
        const Backends backends(all);
        const std::vector<BackendCount> expected = {
            {"b", BackendState::Starting, 2}, {"a", BackendState::Starting, 1}, {"a", BackendState::Idle, 1}};
        QVERIFY(backends.counts() == expected);
    }
};

QTEST_APPLESS_MAIN(BackendsTest)
#include "tst_backends.moc"
