// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/control/interrupts.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>

#include <sys/eventfd.h>
#include <unistd.h>

namespace stormlab
{

namespace
{

constexpr std::array interruptingSignals = {SIGINT, SIGTERM, SIGHUP};

// A signal handler can reach nothing but this.
volatile std::sig_atomic_t wakeDescriptor = -1;

void wake(int /*signal*/)
{
    const int savedError = errno;
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(wakeDescriptor, &one, sizeof one);
    errno = savedError;
}

void setHandler(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(signal, &action, nullptr);
}

/// `nohup` is respected: who starts the program so wants it to outlive the terminal.
bool isIgnored(int signal)
{
    struct sigaction action = {};
    return signal == SIGHUP && ::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

Interrupts::Interrupts(QObject* parent) : QObject(parent)
{
    m_receiver = ::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    m_notifier = std::make_unique<QSocketNotifier>(m_receiver, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Interrupts::read);
    wakeDescriptor = m_receiver;
    for (const int signal : interruptingSignals) {
        if (!isIgnored(signal))
            setHandler(signal, wake);
    }
    setHandler(SIGPIPE, SIG_IGN);
}

Interrupts::~Interrupts()
{
    for (const int signal : interruptingSignals) {
        if (!isIgnored(signal))
            setHandler(signal, SIG_DFL);
    }
    wakeDescriptor = -1;
    m_notifier.reset();
    ::close(m_receiver);
}

void Interrupts::read()
{
    std::uint64_t count = 0;
    if (::read(m_receiver, &count, sizeof count) == sizeof count)
        Q_EMIT interrupted(++m_times);
}

} // namespace stormlab
