// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/runtime/observe/activityreader.h"
#include "core/runtime/observe/observation.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace stormlab
{

using ObservationPtr = std::shared_ptr<const ObservationBatch>;

/// Looks at the server in a fixed cadence on a thread of its own, and tells what it saw as event bodies: Sample,
/// SampleGap, ServerChanged, StatementRun, LabSession ("monitor", and "log" when the server's log is gone). A missed or
/// late read is a gap, never an invented zero; while the server is silent the gap is told piece by piece. `now` is
/// called from the sampler's thread and from this object's.
class Sampler : public QObject
{
    Q_OBJECT

public:
    Sampler(std::unique_ptr<ActivityReader> reader, std::function<DrillTime()> now, Milliseconds interval,
            QObject* parent = nullptr);
    /// Stops.
    ~Sampler() override;

    void start();
    /// Bounded also when the server is frozen: the blocked call is abandoned, the thread joined. What was seen before
    /// is still delivered when the event loop comes round. start() begins anew.
    void stop();
    /// Takes effect after the current read.
    void setInterval(Milliseconds interval);
    /// A read that has lasted longer is abandoned and the connection made anew: the way to a server that is not the
    /// lab's may be cut in silence. Never, unless this is called; before start().
    void setPatience(Milliseconds patience) { m_patience = patience; }

Q_SIGNALS:
    /// Delivered on the thread this object lives on.
    void observed(const stormlab::ObservationPtr& batch);
    /// The first reading was made: the monitor session is up.
    void connected(const stormlab::ServerIntroduction& server);
    /// A look failed. The gap that it leaves is told by observed().
    void lookFailed(const stormlab::Error& error);

private:
    void tellOverdue();

    class Worker;
    std::unique_ptr<ActivityReader> m_reader;
    std::function<DrillTime()> m_now;
    Milliseconds m_interval;
    std::optional<Milliseconds> m_patience;
    QTimer m_watch;
    std::unique_ptr<Worker> m_worker; ///< while it runs
};

} // namespace stormlab

Q_DECLARE_METATYPE(stormlab::ObservationPtr)
