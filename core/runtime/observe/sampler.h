// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/runtime/observe/activityreader.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace stormlab
{

/// Payloads cross threads as pointers to const.
using ObservationBatch = std::vector<std::pair<DrillTime, EventBody>>;
using ObservationPtr = std::shared_ptr<const ObservationBatch>;

/// Looks at the server in a fixed cadence on a thread of its own, and tells what it saw as event bodies: Sample,
/// SampleGap, ServerChanged, StatementRun, LabSession. A missed or late read is a gap, never an invented zero.
class Sampler : public QObject
{
    Q_OBJECT

public:
    Sampler(std::unique_ptr<ActivityReader> reader, std::function<DrillTime()> now, Milliseconds interval,
            QObject* parent = nullptr);
    /// Stops.
    ~Sampler() override;

    void start();
    /// Bounded also when the server is frozen: the blocked call is abandoned, the thread joined.
    void stop();
    /// Takes effect after the current read.
    void setInterval(Milliseconds interval);

Q_SIGNALS:
    /// Delivered on the thread this object lives on.
    void observed(const stormlab::ObservationPtr& batch);
    /// The first reading was made: the monitor session is up.
    void connected();

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace stormlab

Q_DECLARE_METATYPE(stormlab::ObservationPtr)
