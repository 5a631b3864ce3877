// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recorder.h"

#include "core/runtime/recording/recordingwriter.h"

#include <QFile>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace stormlab
{

namespace
{

// Within the promised second also when the disk takes its time. More often would be larger: see RECORDING.md.
constexpr auto writeEvery = std::chrono::milliseconds(800);
/// So many events do not wait for the clock.
constexpr std::size_t writeAtOnce = 100;

Error cannotWrite(const std::string& path, const std::string& words, std::size_t events)
{
    return {ErrorCode::Resources, "The recording " + path + " cannot be written any more.",
            words + "; the file holds the first " + std::to_string(events) + " events",
            "The drill goes on without it."};
}

Result<int> openRegular(const QString& path)
{
    const std::string shown = path.toStdString();
    // Without O_NONBLOCK opening a pipe would wait for its reader.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0644);
    if (descriptor < 0)
        return Error{ErrorCode::BadFile, "The recording " + shown + " cannot be opened.", std::strerror(errno),
                     "Choose a file in a folder that you may write to."};
    struct stat facts = {};
    const bool regular = ::fstat(descriptor, &facts) == 0 && S_ISREG(facts.st_mode);
    if (regular && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return descriptor;
    ::close(descriptor);
    return Error{ErrorCode::BadFile, "The recording " + shown + " cannot be written.",
                 regular ? "another drill is being recorded into it" : "it is there and is no regular file",
                 "Choose another name."};
}

} // namespace

/// The thread and what it shares with the recorder.
class Recorder::Worker
{
public:
    Worker(int descriptor, std::string path, std::function<void(Error)> fail)
        : m_descriptor(descriptor),
          m_path(std::move(path)),
          m_fail(std::move(fail)),
          m_writer(descriptor),
          m_thread([this] { run(); })
    {
    }

    ~Worker()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
        }
        m_wake.notify_one();
        m_thread.join();
        ::close(m_descriptor);
    }

    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void accept(const TimelineEvent& event)
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() < backlogLimit)
            m_waiting.push_back(event);
        else
            m_overrun = true;
        if (m_waiting.size() == writeAtOnce)
            m_wake.notify_one();
    }

    void restart()
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();
        m_restart = true;
    }

    [[nodiscard]] std::size_t written() const { return m_written; }

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
        bool good = told(m_writer.begin());
        while (true) {
            const Share share = take();
            good = good && told(write(share));
            if (share.ending)
                return;
        }
    }

    Share take()
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, writeEvery, [this] { return m_ending || m_waiting.size() >= writeAtOnce; });
        return {std::exchange(m_waiting, {}), std::exchange(m_restart, false), m_overrun, m_ending};
    }

    Result<void> write(const Share& share)
    {
        Result<void> done;
        if (share.restart)
            done = m_writer.begin();
        for (const TimelineEvent& event : share.events) {
            if (!done)
                return done;
            m_writer.add(event);
            if (m_writer.isFull())
                done = m_writer.flush();
        }
        if (done)
            done = share.ending && !share.overrun ? m_writer.finish() : m_writer.flush();
        if (done && share.overrun)
            return Error{ErrorCode::Resources, "the disk is too slow", {}, {}};
        return done;
    }

    /// False when recording has come to its end.
    bool told(const Result<void>& done)
    {
        m_written = m_writer.written();
        if (!done)
            m_fail(cannotWrite(m_path, done.error().message, m_written));
        return done.ok();
    }

    const int m_descriptor;
    const std::string m_path;
    const std::function<void(Error)> m_fail;
    RecordingWriter m_writer; ///< the thread's own
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<TimelineEvent> m_waiting;
    bool m_restart = false;
    bool m_overrun = false;
    bool m_ending = false;
    std::atomic<std::size_t> m_written = 0;
    std::thread m_thread; ///< last, so that it starts when all else is there
};

Recorder::Recorder(QObject* parent) : QObject(parent) {}

Recorder::~Recorder()
{
    close();
}

Result<void> Recorder::open(const QString& path)
{
    close();
    const Result<int> descriptor = openRegular(path);
    if (!descriptor)
        return descriptor.error();
    const auto fail = [this](Error error) {
        QMetaObject::invokeMethod(
            this, [this, error = std::move(error)] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    };
    m_worker = std::make_unique<Worker>(descriptor.value(), path.toStdString(), fail);
    return {};
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
    m_worker.reset();
}

std::size_t Recorder::written() const
{
    return m_worker ? m_worker->written() : 0;
}

} // namespace stormlab
