// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/classroom/resultgrading.h"

#include <QObject>
#include <QThreadPool>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace stormlab
{

/// Grades the recordings of many results again, one after another and on another thread. Main thread.
class GradingRun : public QObject
{
    Q_OBJECT

public:
    /// A result by the name of its file.
    using Claim = std::pair<QString, ResultFile>;
    /// How many came out how, by GradedAgain.
    using Counts = std::array<int, 4>;

    GradingRun(ClassFile file, std::optional<Scenario> scenario, QObject* parent = nullptr);
    /// Waits for a recording that is being graded.
    ~GradingRun() override;

    /// Answered by finished(). Does nothing while it runs.
    void start(const QString& folder, std::vector<Claim> claims);
    /// Finishes with what has been graded by then.
    void cancel() { m_ahead.clear(); }
    /// Ends at once and without finished(); what is being graded is not told. Another run may start.
    void abandon();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progress(int done, int total);
    /// `claim`: the result as it was graded; the file may hold a newer one by now.
    void graded(const QString& file, const stormlab::ResultFile& claim, const stormlab::ResultGrading& grading);
    void finished(const stormlab::GradingRun::Counts& counts);

private:
    void next();
    void take(const Claim& claim, const ResultGrading& grading);

    const ClassFile m_file;
    const std::optional<Scenario> m_scenario;
    QString m_folder;
    std::vector<Claim> m_ahead; ///< the next one last
    int m_total = 0;
    Counts m_counts{};
    bool m_running = false;
    int m_run = 0; ///< answers of an earlier one are not told
    QThreadPool m_disk;
};

} // namespace stormlab
