// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/podprocess.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <utility>

namespace stormlab
{

namespace
{

struct Listener {
    Descriptor socket;
    int port = 0;
};

struct Pipe {
    Descriptor readEnd;
    Descriptor writeEnd;
};

/// What is killed ends at once, unless the system itself does not let it go; then the fleet's end must not wait for it.
constexpr Milliseconds endsWithin{900};

Error systemRefuses(const std::string& what, int problem)
{
    return {ErrorCode::Resources, "There is no " + what + " for another pod.", std::strerror(problem),
            "Raise the limit of open files (ulimit -n) and start again."};
}

Result<Listener> listenOnLoopback()
{
    constexpr int backlog = 128;
    Listener listener{Descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)), 0};
    sockaddr_in address{};
    socklen_t size = sizeof address;
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto* const plain = reinterpret_cast<sockaddr*>(&address);
    const int descriptor = listener.socket.number();
    if (descriptor < 0 || ::bind(descriptor, plain, size) != 0 || ::listen(descriptor, backlog) != 0 ||
        ::getsockname(descriptor, plain, &size) != 0)
        return systemRefuses("port", errno);
    listener.port = ntohs(address.sin_port);
    return listener;
}

/// Neither end blocks: a lab that is slow to read must not hold up a pod.
Result<Pipe> makePipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return systemRefuses("pipe", errno);
    return Pipe{Descriptor(ends[0]), Descriptor(ends[1])};
}

/// The order as a file that has no name: it holds a password.
Result<Descriptor> writtenOrder(const PodOrder& order)
{
    const std::string text = toJson(order);
    Descriptor file(::memfd_create("stormlab-pod-order", MFD_CLOEXEC));
    const ssize_t written = file.isOpen() ? ::write(file.number(), text.data(), text.size()) : -1;
    if (written == static_cast<ssize_t>(text.size()))
        return file;
    // A part of it is written where there is no room for the rest, and that is no error by itself.
    return systemRefuses("memory", written < 0 ? errno : ENOSPC);
}

} // namespace

Result<std::shared_ptr<PodProcess>> PodProcess::start(Reactor& reactor, const std::string& program,
                                                      const PodOrder& order, Host host)
{
    Result<Descriptor> file = writtenOrder(order);
    Result<Listener> listener = listenOnLoopback();
    Result<Pipe> output = makePipe();
    Result<Pipe> log = makePipe();
    for (const Error* error : {file ? nullptr : &file.error(), listener ? nullptr : &listener.error(),
                               output ? nullptr : &output.error(), log ? nullptr : &log.error()}) {
        if (error != nullptr)
            return *error;
    }
    ChildCommand command;
    command.program = program;
    command.arguments = {"--parent", std::to_string(::getpid())};
    command.ownGroup = true;
    command.descriptors = {file.value().number(), output.value().writeEnd.number(), log.value().writeEnd.number(),
                           listener.value().socket.number()};
    Result<Child> child = startChild(command);
    if (!child)
        return child.error();
    Pipes pipes{std::move(output.value().readEnd), std::move(log.value().readEnd)};
    return std::shared_ptr<PodProcess>(
        new PodProcess(reactor, std::move(child.value()), std::move(pipes), listener.value().port, std::move(host)));
}

PodProcess::PodProcess(Reactor& reactor, Child child, Pipes pipes, int port, Host host)
    : m_process(child.process),
      m_port(port),
      m_host(std::move(host)),
      m_began(reactor.now()),
      m_ending(reactor, std::move(child.ending), [this] { reap(); }),
      m_outputPipe(reactor, std::move(pipes.output), [this] { hear(); }),
      m_logPipe(reactor, std::move(pipes.log), [this] { hearLog(); })
{
}

PodProcess::~PodProcess()
{
    if (!m_ending.isOpen())
        return;
    kill();
    awaitEnd(m_process, m_ending.number(), *m_killed + endsWithin);
}

void PodProcess::kill()
{
    // Its leader is not reaped before this object knows of its end, so nobody else can have its number.
    if (!m_ending.isOpen())
        return;
    ::kill(-m_process, SIGKILL);
    if (!m_killed)
        m_killed = std::chrono::steady_clock::now();
}

void PodProcess::hear()
{
    std::string text;
    if (!takeText(m_outputPipe.number(), text))
        m_outputPipe.close();
    for (const std::string& line : m_output.add(text))
        m_host.said(line);
}

void PodProcess::hearLog()
{
    std::string text;
    if (!takeText(m_logPipe.number(), text))
        m_logPipe.close();
    for (std::string& line : m_log.add(text))
        m_lastWords = std::move(line);
}

void PodProcess::reap()
{
    // The engine ends with its pod by the kernel; nothing of the group may stay in any case. As long as the pod is not
    // reaped, the group's number is its own.
    kill();
    const std::optional<std::string> how = endOf(m_process);
    if (!how)
        return;
    m_ending.close();
    if (m_outputPipe.isOpen())
        hear();
    if (m_logPipe.isOpen())
        hearLog();
    m_host.ended(*how);
}

} // namespace stormlab
