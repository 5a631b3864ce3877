// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/pod/podprogram.h"

#include "core/runtime/pod/engine.h"
#include "core/runtime/pod/enginekeeper.h"
#include "core/runtime/pod/podlog.h"
#include "core/runtime/pod/podserver.h"

#include <array>
#include <charconv>
#include <csignal>
#include <optional>
#include <sys/syscall.h>

namespace stormlab
{

namespace
{

constexpr int exitDone = 0;
constexpr int exitUsage = 2;
constexpr int given = 3; ///< the descriptor of the socket that this process was given

struct Role {
    bool isEngine = false;
    int parent = 0;
};

std::optional<Role> roleOf(std::vector<std::string> arguments)
{
    Role role;
    role.isEngine = !arguments.empty() && arguments.front() == "--engine";
    if (role.isEngine)
        arguments.erase(arguments.begin());
    if (arguments.size() != 2 || arguments.front() != "--parent")
        return std::nullopt;
    const std::string& number = arguments.back();
    const auto [stop, problem] = std::from_chars(number.data(), number.data() + number.size(), role.parent);
    const bool whole = problem == std::errc() && stop == number.data() + number.size() && role.parent > 0;
    return whole ? std::optional(role) : std::nullopt;
}

/// Pod and engine share the file and its position, so each reads from its beginning.
Result<PodOrder> readOrder()
{
    std::string text;
    std::array<char, 4'096> bytes{};
    ssize_t count = 0;
    do {
        count = ::pread(STDIN_FILENO, bytes.data(), bytes.size(), static_cast<off_t>(text.size()));
        text.append(bytes.data(), static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    } while (count > 0);
    Result<PodOrder> order = podOrderFromJson(text);
    if (!order)
        return order;
    const Result<ClientSettings> settings = effectiveSettings(order.value().settings);
    return settings ? order : Result<PodOrder>(settings.error());
}

void route(EngineKeeper& engine, const std::string& target, const PodReply& reply)
{
    if (target == "/health/liveliness") {
        reply(200, "alive\n");
    } else if (target == "/health/readiness") {
        engine.ask(Question::Ping,
                   [reply](bool good) { reply(good ? 200 : 503, good ? "db: connected\n" : "db: not connected\n"); });
    } else if (target == "/work") {
        engine.ask(Question::Work,
                   [reply](bool good) { reply(good ? 200 : 503, good ? "done\n" : "the database did not answer\n"); });
    } else {
        reply(404, "There is nothing here.\n");
    }
}

[[noreturn]] void runPod(const PodOrder& order)
{
    Reactor reactor;
    EngineKeeper engine(reactor, order, "/proc/self/exe", STDOUT_FILENO);
    const PodServer server(reactor, Descriptor(given), [&engine](const std::string& target, const PodReply& reply) {
        route(engine, target, reply);
    });
    engine.start();
    while (true)
        reactor.turn();
}

} // namespace

int runPodProgram(const std::vector<std::string>& arguments)
{
    const std::optional<Role> role = roleOf(arguments);
    if (!role) {
        podLog("stormlab-pod is started by Stormlab, for drills whose applications run as pods.");
        return exitUsage;
    }
    endWithParent(role->parent);
    // What the lab has open is none of a pod's business.
    ::syscall(SYS_close_range, given + 1U, ~0U, 0U);
    std::signal(SIGPIPE, SIG_IGN);
    const Result<PodOrder> order = readOrder();
    if (!order) {
        podLog(order.error().message + " " + order.error().detail);
        return exitUsage;
    }
    if (!role->isEngine)
        runPod(order.value());
    Engine(order.value(), Descriptor(given), STDOUT_FILENO).run();
    return exitDone;
}

} // namespace stormlab
