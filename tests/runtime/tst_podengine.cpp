// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/pod/engine.h"

#include "core/domain/eventcodec.h"
#include "tests/runtime/loopbench.h"

#include <QTest>

#include <array>
#include <fcntl.h>
#include <thread>

using namespace stormlab;

namespace
{

/// What an engine tells in its life, whose pod goes as soon as two logins of it are under way.
std::vector<TimelineEvent> eventsOfAShortLife(const PodOrder& order, DeadPort& server)
{
    std::array<int, 2> pipe{};
    std::array<int, 2> link{};
    if (::pipe2(pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0 ||
        ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, link.data()) != 0)
        return {};
    std::thread pod([&] {
        server.awaitCallers(2);
        ::close(link[1]);
    });
    Engine(order, Descriptor(link[0]), pipe[1]).run();
    pod.join();
    ::close(pipe[1]);
    std::string text;
    [[maybe_unused]] const bool open = takeText(pipe[0], text);
    ::close(pipe[0]);
    std::vector<TimelineEvent> events;
    TextLines lines;
    for (const std::string& line : lines.add(text)) {
        if (const Result<TimelineEvent> event = eventFromJson(line))
            events.push_back(event.value());
    }
    return events;
}

template <typename Body>
std::vector<Body> those(const std::vector<TimelineEvent>& events)
{
    std::vector<Body> found;
    for (const TimelineEvent& event : events) {
        if (const auto* const body = std::get_if<Body>(&event.body))
            found.push_back(*body);
    }
    return found;
}

} // namespace

class PodEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The lab may still have the figures of the engine before it, and every login is to be told once.
    void tellsHowItStandsAndWhatItGaveUp()
    {
        DeadPort server(DeadPort::Kind::Silent);
        PodOrder order;
        order.host = "127.0.0.1";
        order.port = server.port();
        order.database = "shop";
        order.role = "app_test";
        order.password = "secret";
        order.app = "proxy";
        order.settings = {{"pool.min", "2"}};
        const std::vector<TimelineEvent> told = eventsOfAShortLife(order, server);
        const std::vector<AppSecond> seconds = those<AppSecond>(told);
        QCOMPARE(seconds.size(), 1U);
        QCOMPARE(seconds.front().app, std::string("proxy"));
        QCOMPARE(seconds.front().connections + seconds.front().inUse, 0);
        const std::vector<LoginReport> logins = those<LoginReport>(told);
        QCOMPARE(logins.size(), 1U);
        QCOMPARE(logins.front().of(LoginOutcome::Cancelled), 2);
        QCOMPARE(logins.front().attempts(), 2);
    }
};

QTEST_APPLESS_MAIN(PodEngineTest)
#include "tst_podengine.moc"
