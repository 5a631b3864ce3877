// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/reactor.h"

#include <algorithm>
#include <array>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <unistd.h>

namespace stormlab
{

namespace
{

constexpr int loginStepsPerTurn = 64;
constexpr std::chrono::milliseconds loginTimePerTurn{10};

/// Descriptors left to the rest of the program: files, pipes, sockets of the window and of the lab's own sessions.
constexpr rlim_t descriptorsOfOthers = 256;
constexpr std::size_t fewestWatchers = 64;

constexpr Reactor::WatchId wakeUpId = 0;

std::size_t watchersAllowed()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_cur > descriptorsOfOthers + fewestWatchers ? limit.rlim_cur - descriptorsOfOthers
                                                                 : fewestWatchers;
}

epoll_event eventFor(Reactor::WatchId id, Reactor::Interest interest)
{
    epoll_event event{};
    if (interest != Reactor::Interest::Write)
        event.events |= EPOLLIN;
    if (interest != Reactor::Interest::Read)
        event.events |= EPOLLOUT;
    event.data.u64 = id;
    return event;
}

} // namespace

Reactor::Reactor()
    : m_now(std::chrono::steady_clock::now()),
      m_mostWatchers(watchersAllowed()),
      m_epoll(::epoll_create1(EPOLL_CLOEXEC)),
      m_wakeUp(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    epoll_event event = eventFor(wakeUpId, Interest::Read);
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wakeUp, &event);
}

Reactor::~Reactor()
{
    emptyDisposed();
    ::close(m_wakeUp);
    ::close(m_epoll);
}

void Reactor::turn()
{
    waitForEvents();
    m_timers.runDue(m_now);
    emptyDisposed();
}

void Reactor::wake()
{
    const std::uint64_t one = 1;
    // It can only fail when the counter is full, and then the loop is awake anyway.
    [[maybe_unused]] const ssize_t written = ::write(m_wakeUp, &one, sizeof one);
}

Reactor::WatchId Reactor::watch(int descriptor, Interest interest, Watcher& watcher)
{
    const WatchId id = ++m_lastId;
    m_watchers.emplace(id, &watcher);
    epoll_event event = eventFor(id, interest);
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
    return id;
}

void Reactor::rewatch(WatchId id, int descriptor, Interest interest)
{
    epoll_event event = eventFor(id, interest);
    if (::epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event) != 0)
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
}

void Reactor::unwatch(WatchId id, int descriptor)
{
    m_watchers.erase(id);
    if (descriptor >= 0)
        ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
}

bool Reactor::takeLoginStep()
{
    if (m_loginSteps >= loginStepsPerTurn || std::chrono::steady_clock::now() - m_loginsSince > loginTimePerTurn)
        return false;
    ++m_loginSteps;
    return true;
}

void Reactor::emptyDisposed()
{
    // A destructor may dispose of more.
    while (!m_disposed.empty())
        std::vector<std::shared_ptr<void>>().swap(m_disposed);
}

void Reactor::waitForEvents()
{
    std::array<epoll_event, 256> events{};
    const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), timeout());
    m_now = std::chrono::steady_clock::now();
    m_loginsSince = m_now;
    m_loginSteps = 0;
    for (int index = 0; index < count; ++index) {
        const epoll_event& event = events.at(static_cast<std::size_t>(index));
        serve(event.data.u64, event.events);
    }
}

void Reactor::serve(WatchId id, std::uint32_t events)
{
    if (id == wakeUpId) {
        std::uint64_t count = 0;
        [[maybe_unused]] const ssize_t taken = ::read(m_wakeUp, &count, sizeof count);
        return;
    }
    // An earlier event of this turn may have ended this one's watcher.
    const auto found = m_watchers.find(id);
    if (found == m_watchers.end())
        return;
    const bool ended = (events & (EPOLLERR | EPOLLHUP)) != 0;
    found->second->ready(ended || (events & EPOLLIN) != 0, ended || (events & EPOLLOUT) != 0);
}

int Reactor::timeout() const
{
    const std::optional<Moment> next = m_timers.next();
    if (!next)
        return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*next - std::chrono::steady_clock::now());
    // A minute at most keeps the count within an int.
    return static_cast<int>(std::clamp<std::chrono::milliseconds::rep>(left.count(), 0, 60'000));
}

} // namespace stormlab
