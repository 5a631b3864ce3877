// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/domain/scenario.h"
#include "core/runtime/report/debriefreport.h"
#include "core/runtime/report/recordedtimeline.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace stormlab
{

/// A reading that somebody waits for. It deletes itself when it ends. Main thread.
class ReportReading : public QObject
{
    Q_OBJECT

public:
    explicit ReportReading(QObject* context);
    /// What is still being read is given up.
    ~ReportReading() override;

    /// Nobody hears of its outcome any more.
    void cancel();

Q_SIGNALS:
    /// Now and then.
    void progressed(int percent);
    void ended();

private:
    friend class ReportReader;
    [[nodiscard]] ReadingWatch watch() const;
    void end();

    std::shared_ptr<std::atomic<int>> m_percent; ///< the other thread writes it
    std::stop_source m_stop;
    QTimer m_look;
};

/// Makes reports of recordings, on another thread: what is exported from a replay, or laid beside another one. They are
/// handed over and not copied, for a report holds every sample. Main thread.
class ReportReader : public QObject
{
    Q_OBJECT

public:
    /// `scenarios`: those that are installed; a recording of another one is told without grade.
    explicit ReportReader(std::vector<Scenario> scenarios, QObject* parent = nullptr);
    /// Waits for a file that is being read.
    ~ReportReader() override;

    using Then = std::function<void(Result<DebriefReport>)>;
    /// Errors as readRecordedTimeline(). `then` is not called when `context` is gone.
    ReportReading& read(const QString& path, QObject* context, Then then);

    using ThenCompared = std::function<void(Result<ComparedReports>)>;
    /// Two recordings, aligned at the inject of each, or at its start where it has none.
    ReportReading& compare(const QString& upper, const QString& lower, QObject* context, ThenCompared then);

private:
    std::shared_ptr<const std::vector<Scenario>> m_scenarios; ///< the other thread reads them too
    QThreadPool m_disk;
};

} // namespace stormlab
