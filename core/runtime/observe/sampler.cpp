// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/sampler.h"

#include <QMetaObject>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace stormlab
{

namespace
{

constexpr std::chrono::milliseconds watchPeriod{200};
constexpr std::chrono::milliseconds abandonPeriod{10};

} // namespace

/// The thread: looks, waits for the next moment, looks again.
class Sampler::Worker
{
public:
    Worker(Sampler& owner, Milliseconds interval)
        : observation(*owner.m_reader, owner.m_now, interval), m_owner(owner), m_interval(interval)
    {
        m_thread = std::thread([this] { run(); });
    }

    ~Worker()
    {
        std::unique_lock lock(m_mutex);
        m_stopping = true;
        m_wake.notify_all();
        // Again and again, because a call may begin just after it was abandoned.
        while (!m_finished) {
            m_owner.m_reader->abandon();
            m_wake.wait_for(lock, abandonPeriod);
        }
        lock.unlock();
        m_thread.join();
    }

    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void setInterval(Milliseconds interval)
    {
        const std::lock_guard lock(m_mutex);
        m_interval = interval;
        m_changed = true;
        m_wake.notify_all();
    }

    [[nodiscard]] bool hasLookedFor(Milliseconds patience)
    {
        const std::lock_guard lock(m_mutex);
        return m_lookBegan && m_owner.m_now() - *m_lookBegan > patience;
    }

    Observation observation;

private:
    void run()
    {
        bool wasConnected = false;
        std::unique_lock lock(m_mutex);
        while (!m_stopping) {
            m_lookBegan = m_owner.m_now();
            lock.unlock();
            auto batch = std::make_shared<const ObservationBatch>(observation.look());
            const bool connects = observation.hasConnected() && !wasConnected;
            wasConnected = observation.hasConnected();
            lock.lock();
            m_lookBegan.reset();
            // An abandoned look is no news.
            if (!m_stopping)
                tell(std::move(batch), connects);
            rest(lock);
        }
        m_finished = true;
        m_wake.notify_all();
    }

    void tell(ObservationPtr batch, bool connects)
    {
        QMetaObject::invokeMethod(
            &m_owner,
            [sampler = &m_owner, batch = std::move(batch), connects, server = observation.introduction(),
             failure = observation.failure()] {
                if (connects)
                    Q_EMIT sampler->connected(server);
                if (!batch->empty())
                    Q_EMIT sampler->observed(batch);
                if (failure)
                    Q_EMIT sampler->lookFailed(*failure);
            },
            Qt::QueuedConnection);
    }

    void rest(std::unique_lock<std::mutex>& lock)
    {
        const auto woken = [this] { return m_stopping || m_changed; };
        do {
            if (std::exchange(m_changed, false))
                observation.setInterval(m_interval);
            const DrillTime wait = observation.nextLook() - m_owner.m_now();
            m_wake.wait_for(lock, wait, woken);
        } while (m_changed && !m_stopping);
    }

    Sampler& m_owner;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    Milliseconds m_interval;
    std::optional<DrillTime> m_lookBegan; ///< while a look is under way
    bool m_changed = false;
    bool m_stopping = false;
    bool m_finished = false;
    std::thread m_thread;
};

Sampler::Sampler(std::unique_ptr<ActivityReader> reader, std::function<DrillTime()> now, Milliseconds interval,
                 QObject* parent)
    : QObject(parent), m_reader(std::move(reader)), m_now(std::move(now)), m_interval(interval)
{
    m_watch.setInterval(watchPeriod);
    connect(&m_watch, &QTimer::timeout, this, &Sampler::tellOverdue);
}

Sampler::~Sampler()
{
    stop();
}

void Sampler::start()
{
    if (m_worker)
        return;
    m_worker = std::make_unique<Worker>(*this, m_interval);
    m_watch.start();
}

void Sampler::stop()
{
    m_watch.stop();
    m_worker.reset();
}

void Sampler::setInterval(Milliseconds interval)
{
    m_interval = interval;
    if (m_worker)
        m_worker->setInterval(interval);
}

void Sampler::tellOverdue()
{
    if (m_patience && m_worker->hasLookedFor(*m_patience))
        m_reader->abandon();
    if (auto gap = m_worker->observation.overdue()) {
        const DrillTime until = gap->until;
        Q_EMIT observed(std::make_shared<const ObservationBatch>(ObservationBatch{{until, std::move(*gap)}}));
    }
}

} // namespace stormlab
