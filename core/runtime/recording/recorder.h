// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/domain/result.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace stormlab
{

/// Writes the log of a drill to a .storm file on a thread of its own; every event is on the disk within a second. The
/// drill goes on whatever happens to the file. Lives on one thread, which waits for the disk in open() and when a
/// recorder is destroyed and nowhere else; its signals come there.
class Recorder : public QObject
{
    Q_OBJECT

public:
    /// Events that wait for the disk. When more come the disk is too slow, and recording ends as failed.
    static constexpr std::size_t backlogLimit = 200'000;

    explicit Recorder(QObject* parent = nullptr);
    /// Closes, and waits until all is on the disk.
    ~Recorder() override;

    /// Creates the file, in a folder that is there. Whatever is there already is refused. Errors: Usage, BadFile.
    Result<void> open(const QString& path);
    /// Creates a new file, its folders with it, on the recorder's thread; failed() tells when that is not possible. A
    /// file without events is not kept.
    void create(const QString& path);
    /// O(1); ignored while nothing is open and after a failure.
    void accept(const TimelineEvent& event);
    /// A new log begins (the drill was reset): the file is emptied, numbering starts again.
    void restart();
    /// Ends the file: what waits and the index are written. Another one can be opened at once. Answered by closed(),
    /// also when there was nothing to end.
    void close();
    /// As close(), and then removes the file.
    void discard();
    /// Events of the present file that are on the disk so far.
    [[nodiscard]] std::size_t written() const;

Q_SIGNALS:
    /// Comes once a file; nothing is written to it from then on. The detail says how many events it holds.
    void failed(const stormlab::Error& error);
    /// Every file that was ended is whole. Comes after the failures of these files.
    void closed();

private:
    class Worker;
    enum class Beginning { Opened, Created };

    void begin(const QString& path, int descriptor, Beginning beginning);
    void end();
    void forgetEnded();

    std::unique_ptr<Worker> m_worker;
    std::vector<std::unique_ptr<Worker>> m_ending; ///< have something to write still
};

} // namespace stormlab
