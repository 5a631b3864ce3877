// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/console.h"

#include "core/runtime/observe/consolesession.h"

#include <QMetaObject>

#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>

namespace stormlab
{

/// The thread of the session: opens it, runs what waits, and listens to it in between.
class Console::Worker
{
public:
    Worker(Console& owner, int generation)
        : m_owner(owner), m_generation(generation), m_session(owner.m_connectionString, m_interrupt)
    {
        m_thread = std::thread([this] { work(); });
    }

    ~Worker()
    {
        m_interrupt.stop();
        m_thread.join();
    }

    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// An empty list opens the session only.
    void add(std::vector<std::string> statements)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back(std::move(statements));
        }
        m_interrupt.wake();
    }

    void cancel() { m_session.requestCancel(); }

private:
    void work()
    {
        while (!m_interrupt.isStopping()) {
            if (auto statements = take())
                run(*statements);
            else if (auto why = m_session.idle())
                say([words = QString::fromStdString(*why)](Console& console) { Q_EMIT console.lost(words); });
        }
    }

    std::optional<std::vector<std::string>> take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.empty())
            return std::nullopt;
        std::optional<std::vector<std::string>> next(std::move(m_waiting.front()));
        m_waiting.pop_front();
        return next;
    }

    void run(const std::vector<std::string>& statements)
    {
        if (statements.empty()) {
            if (const auto opened = open(); !opened && !m_interrupt.isStopping())
                tellLost(opened.error().detail);
            return;
        }
        bool well = true;
        for (std::size_t i = 0; i < statements.size() && well && !m_interrupt.isStopping(); ++i)
            well = runOne(statements[i]);
        say([generation = m_generation](Console& console) { console.finish(generation); });
    }

    bool runOne(const std::string& statement)
    {
        if (const auto opened = open(); !opened) {
            ConsoleResult refused;
            refused.statement = statement;
            refused.failed = true;
            refused.refusedLogin = opened.error().code == ErrorCode::Database;
            refused.error = opened.error();
            tell(std::move(refused));
            return false;
        }
        const bool well = m_session.run(statement, [this](ConsoleResult result) { tell(std::move(result)); });
        if (!m_session.isOpen() && !m_interrupt.isStopping())
            tellLost(m_session.farewell());
        return well;
    }

    Result<void> open()
    {
        if (m_session.isOpen())
            return {};
        const Result<int> pid = m_session.open();
        if (!pid)
            return pid.error();
        say([backend = pid.value()](Console& console) { Q_EMIT console.opened(backend); });
        return {};
    }

    void tell(ConsoleResult result)
    {
        say([answer = std::make_shared<const ConsoleResult>(std::move(result))](Console& console) {
            Q_EMIT console.answered(answer);
        });
    }

    void tellLost(const std::string& words)
    {
        say([why = QString::fromStdString(words)](Console& console) { Q_EMIT console.lost(why); });
    }

    void say(std::function<void(Console&)> signal)
    {
        QMetaObject::invokeMethod(
            &m_owner, [owner = &m_owner, signal = std::move(signal)] { signal(*owner); }, Qt::QueuedConnection);
    }

    Console& m_owner;
    const int m_generation;
    Interrupt m_interrupt;
    ConsoleSession m_session;
    std::mutex m_mutex;
    std::deque<std::vector<std::string>> m_waiting;
    std::thread m_thread;
};

Console::Console(std::string connectionString, QObject* parent)
    : QObject(parent), m_connectionString(std::move(connectionString))
{
}

Console::~Console() = default;

Console::Worker& Console::worker()
{
    if (!m_worker)
        m_worker = std::make_unique<Worker>(*this, ++m_generation);
    return *m_worker;
}

void Console::open()
{
    worker().add({});
}

void Console::run(const std::vector<std::string>& statements)
{
    if (statements.empty())
        return;
    worker().add(statements);
    if (m_waiting++ == 0)
        Q_EMIT busyChanged(true);
}

void Console::cancel()
{
    if (isBusy())
        m_worker->cancel();
}

void Console::close()
{
    m_worker.reset();
    ++m_generation;
    if (std::exchange(m_waiting, 0) > 0)
        Q_EMIT busyChanged(false);
}

bool Console::isBusy() const
{
    return m_waiting > 0;
}

void Console::finish(int generation)
{
    if (generation == m_generation && --m_waiting == 0)
        Q_EMIT busyChanged(false);
}

} // namespace stormlab
