// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/linerecorder.h"

#include "core/domain/eventcodec.h"

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
#include <sys/stat.h>
#include <unistd.h>

namespace stormlab
{

namespace
{

// What waits is written this often, well within the promised second.
constexpr auto writeEvery = std::chrono::milliseconds(250);

Error cannotWrite(const std::string& path, const std::string& words, std::size_t events)
{
    return {ErrorCode::Resources, "The recording " + path + " cannot be written any more.",
            words + "; the file holds the first " + std::to_string(events) + " events",
            "The drill goes on without it."};
}

Result<void> writeAll(int descriptor, const std::string& text)
{
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t count = ::write(descriptor, text.data() + done, text.size() - done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return Error{ErrorCode::Resources, std::strerror(errno), {}, {}};
        done += static_cast<std::size_t>(count);
    }
    return {};
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
    if (regular && ::ftruncate(descriptor, 0) == 0)
        return descriptor;
    const std::string words = regular ? std::strerror(errno) : "it is there and is no regular file";
    ::close(descriptor);
    return Error{ErrorCode::BadFile, "The recording " + shown + " cannot be written.", words, "Choose another name."};
}

} // namespace

/// The thread and what it shares with the recorder.
class LineRecorder::Worker
{
public:
    Worker(int descriptor, std::string path, std::function<void(Error)> fail)
        : m_descriptor(descriptor), m_path(std::move(path)), m_fail(std::move(fail)), m_thread([this] { run(); })
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
    }

    void restart()
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();
        m_restart = true;
    }

    [[nodiscard]] std::size_t written() const { return m_written; }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        bool failed = false;
        while (true) {
            m_wake.wait_for(lock, writeEvery, [this] { return m_ending; });
            const bool ending = m_ending;
            const bool restart = std::exchange(m_restart, false);
            const bool overrun = m_overrun;
            const std::vector<TimelineEvent> events = std::exchange(m_waiting, {});
            lock.unlock();
            if (!failed)
                failed = !write(events, restart, overrun);
            if (ending)
                return;
            lock.lock();
        }
    }

    /// False when recording has come to its end.
    bool write(const std::vector<TimelineEvent>& events, bool restart, bool overrun)
    {
        if (restart && !begin())
            return giveUp(std::strerror(errno));
        for (const TimelineEvent& event : events) {
            if (const Result<void> done = writeAll(m_descriptor, toJson(event) + "\n"); !done)
                return giveUp(done.error().message);
            m_length = ::lseek(m_descriptor, 0, SEEK_CUR);
            ++m_written;
        }
        struct stat facts = {};
        if (::fstat(m_descriptor, &facts) == 0 && facts.st_nlink == 0)
            return giveUp("the file was removed");
        return overrun ? giveUp("the disk is too slow") : true;
    }

    bool begin()
    {
        m_written = 0;
        m_length = 0;
        return ::ftruncate(m_descriptor, 0) == 0 && ::lseek(m_descriptor, 0, SEEK_SET) == 0;
    }

    /// The file ends with the last event that is whole.
    bool giveUp(const std::string& words)
    {
        const bool cut = ::ftruncate(m_descriptor, m_length) == 0;
        m_fail(cannotWrite(m_path, cut ? words : words + ", its last line is cut", m_written));
        return false;
    }

    const int m_descriptor;
    const std::string m_path;
    const std::function<void(Error)> m_fail;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<TimelineEvent> m_waiting;
    bool m_restart = false;
    bool m_overrun = false;
    bool m_ending = false;
    off_t m_length = 0; ///< of whole lines; the thread's own
    std::atomic<std::size_t> m_written = 0;
    std::thread m_thread; ///< last, so that it starts when all else is there
};

LineRecorder::LineRecorder(QObject* parent) : QObject(parent) {}

LineRecorder::~LineRecorder()
{
    close();
}

Result<void> LineRecorder::open(const QString& path)
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

void LineRecorder::accept(const TimelineEvent& event)
{
    if (m_worker)
        m_worker->accept(event);
}

void LineRecorder::restart()
{
    if (m_worker)
        m_worker->restart();
}

void LineRecorder::close()
{
    m_worker.reset();
}

std::size_t LineRecorder::written() const
{
    return m_worker ? m_worker->written() : 0;
}

} // namespace stormlab
