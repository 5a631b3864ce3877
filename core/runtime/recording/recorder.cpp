// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recorder.h"

#include "core/runtime/recording/recordingfile.h"
#include "core/runtime/recording/recordingwriter.h"

#include <QFile>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <utility>

#include <unistd.h>

namespace stormlab
{

namespace
{

// How long an event waits for others before it is written. What is left of the promised second is the disk's; shorter
// blocks would hold a single sample each, and make a file a sixth larger.
constexpr auto longestUnwritten = std::chrono::milliseconds(700);
/// So many events do not wait for the clock.
constexpr std::size_t writeAtOnce = 100;

Error cannotWrite(const QString& path, const std::string& words, std::size_t events)
{
    return {ErrorCode::Resources, "The recording " + path.toStdString() + " cannot be written any more.",
            words + "; the file holds the first " + std::to_string(events) + " events",
            "The drill goes on without it."};
}

} // namespace

/// The thread and what it shares with the recorder.
class Recorder::Worker
{
public:
    /// What the thread tells; called on it.
    struct Listener {
        std::function<void(Error)> failed;
        std::function<void()> ended; ///< the last call
    };

    /// `descriptor`: of the opened file, which becomes the worker's; one that is to be created has none.
    Worker(QString path, int descriptor, Beginning beginning, Listener listener)
        : m_path(std::move(path)),
          m_descriptor(descriptor),
          m_beginning(beginning),
          m_listener(std::move(listener)),
          m_thread([this] { run(); })
    {
    }

    ~Worker()
    {
        end();
        m_thread.join();
    }

    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void accept(const TimelineEvent& event)
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.empty())
            m_due = std::chrono::steady_clock::now() + longestUnwritten;
        if (m_waiting.size() < backlogLimit)
            m_waiting.push_back(event);
        else
            m_overrun = true;
        if (m_waiting.size() == 1 || m_waiting.size() == writeAtOnce)
            m_wake.notify_one();
    }

    void restart()
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();
        m_restart = true;
        m_wake.notify_one();
    }

    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_wake.notify_one();
    }

    void discard() { m_unwanted = true; }

    [[nodiscard]] std::size_t written() const { return m_written; }
    [[nodiscard]] bool hasEnded() const { return m_ended; }

private:
    /// What the thread takes over at one time.
    struct Share {
        std::vector<TimelineEvent> events;
        bool restart = false;
        bool overrun = false;
        bool ending = false;
    };

    void run()
    {
        record();
        if (m_descriptor >= 0) {
            // Before the lock is gone with the descriptor, so that nobody else has begun to write it.
            if (m_unwanted || (m_beginning == Beginning::Created && m_written == 0))
                QFile::remove(m_path);
            ::close(m_descriptor);
        }
        m_ended = true;
        m_listener.ended();
    }

    void record()
    {
        if (m_beginning == Beginning::Created) {
            const Result<int> created = createRecordingFile(m_path);
            m_descriptor = created ? created.value() : -1;
            if (!created)
                m_listener.failed(created.error());
        }
        RecordingWriter writer(m_descriptor);
        bool good = m_descriptor >= 0 && told(writer, writer.begin());
        while (true) {
            const Share share = take();
            good = good && told(writer, write(writer, share));
            if (share.ending)
                return;
        }
    }

    Share take()
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_ending || m_restart || !m_waiting.empty(); });
        m_wake.wait_until(lock, m_due, [this] { return m_ending || m_restart || m_waiting.size() >= writeAtOnce; });
        return {std::exchange(m_waiting, {}), std::exchange(m_restart, false), m_overrun, m_ending};
    }

    static Result<void> write(RecordingWriter& writer, const Share& share)
    {
        Result<void> done;
        if (share.restart)
            done = writer.begin();
        for (const TimelineEvent& event : share.events) {
            if (!done)
                return done;
            writer.add(event);
            if (writer.isFull())
                done = writer.flush();
        }
        if (done)
            done = share.ending && !share.overrun ? writer.finish() : writer.flush();
        if (done && share.overrun)
            return Error{ErrorCode::Resources, "the disk is too slow", {}, {}};
        return done;
    }

    /// False when recording has come to its end.
    bool told(const RecordingWriter& writer, const Result<void>& done)
    {
        m_written = writer.written();
        if (!done)
            m_listener.failed(cannotWrite(m_path, done.error().message, m_written));
        return done.ok();
    }

    const QString m_path;
    int m_descriptor; ///< the thread's own
    const Beginning m_beginning;
    const Listener m_listener;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<TimelineEvent> m_waiting;
    std::chrono::steady_clock::time_point m_due; ///< when what waits is to be written
    bool m_restart = false;
    bool m_overrun = false;
    bool m_ending = false;
    std::atomic<bool> m_unwanted = false;
    std::atomic<bool> m_ended = false;
    std::atomic<std::size_t> m_written = 0;
    std::thread m_thread; ///< last, so that it starts when all else is there
};

Recorder::Recorder(QObject* parent) : QObject(parent) {}

Recorder::~Recorder()
{
    m_worker.reset();
    m_ending.clear();
}

Result<void> Recorder::open(const QString& path)
{
    end();
    const Result<int> descriptor = openRecordingFile(path);
    if (!descriptor)
        return descriptor.error();
    begin(path, descriptor.value(), Beginning::Opened);
    return {};
}

void Recorder::create(const QString& path)
{
    end();
    begin(path, -1, Beginning::Created);
}

void Recorder::begin(const QString& path, int descriptor, Beginning beginning)
{
    Worker::Listener listener;
    listener.failed = [this](Error error) {
        QMetaObject::invokeMethod(
            this, [this, error = std::move(error)] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    };
    listener.ended = [this] { QMetaObject::invokeMethod(this, &Recorder::forgetEnded, Qt::QueuedConnection); };
    m_worker = std::make_unique<Worker>(path, descriptor, beginning, std::move(listener));
}

void Recorder::accept(const TimelineEvent& event)
{
    if (m_worker)
        m_worker->accept(event);
}

void Recorder::restart()
{
    if (m_worker)
        m_worker->restart();
}

void Recorder::close()
{
    end();
    if (m_ending.empty())
        QMetaObject::invokeMethod(this, &Recorder::closed, Qt::QueuedConnection);
}

void Recorder::discard()
{
    if (m_worker)
        m_worker->discard();
    close();
}

void Recorder::end()
{
    if (!m_worker)
        return;
    m_worker->end();
    m_ending.push_back(std::move(m_worker));
}

/// A thread that has said that it ended is joined at once.
void Recorder::forgetEnded()
{
    const auto had = std::erase_if(m_ending, [](const auto& worker) { return worker->hasEnded(); });
    if (had > 0 && m_ending.empty())
        Q_EMIT closed();
}

std::size_t Recorder::written() const
{
    return m_worker ? m_worker->written() : 0;
}

} // namespace stormlab
