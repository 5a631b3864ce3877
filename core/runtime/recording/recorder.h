// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/domain/result.h"

#include <QObject>
#include <QString>

#include <memory>

namespace stormlab
{

/// Writes the log of a drill to a .storm file on a thread of its own; every event is on the disk within a second. The
/// drill goes on whatever happens to the file. Lives on one thread; its signals come there.
class Recorder : public QObject
{
    Q_OBJECT

public:
    /// Events that wait for the disk. When more come the disk is too slow, and recording ends as failed.
    static constexpr std::size_t backlogLimit = 200'000;

    explicit Recorder(QObject* parent = nullptr);
    /// Closes.
    ~Recorder() override;

    /// Creates the file or empties a regular one; anything else (a device, a pipe, a folder) is refused.
    Result<void> open(const QString& path);
    /// O(1); ignored while nothing is open and after a failure.
    void accept(const TimelineEvent& event);
    /// A new log begins (the drill was reset): the file is emptied, numbering starts again.
    void restart();
    /// Writes what waits and the index, and joins the thread. Repeatable.
    void close();
    /// Events that are on the disk so far.
    [[nodiscard]] std::size_t written() const;

Q_SIGNALS:
    /// Comes once; nothing is written from then on. The detail says how many events the file holds.
    void failed(const stormlab::Error& error);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace stormlab
