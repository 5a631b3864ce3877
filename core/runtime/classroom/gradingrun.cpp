// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/gradingrun.h"

#include "core/runtime/backgroundjob.h"

#include <algorithm>

namespace stormlab
{

GradingRun::GradingRun(ClassFile file, std::optional<Scenario> scenario, QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_scenario(std::move(scenario))
{
    m_disk.setMaxThreadCount(1);
}

GradingRun::~GradingRun() = default;

void GradingRun::start(const QString& folder, std::vector<Claim> claims)
{
    if (m_running)
        return;
    m_folder = folder;
    m_ahead = std::move(claims);
    std::ranges::reverse(m_ahead);
    m_total = static_cast<int>(m_ahead.size());
    m_counts = {};
    m_running = true;
    next();
}

void GradingRun::take(const Claim& claim, const ResultGrading& grading)
{
    ++m_counts.at(static_cast<std::size_t>(grading.outcome));
    Q_EMIT graded(claim.first, claim.second, grading);
    next();
}

void GradingRun::abandon()
{
    m_ahead.clear();
    m_running = false;
    ++m_run;
}

void GradingRun::next()
{
    if (m_ahead.empty()) {
        m_running = false;
        Q_EMIT finished(m_counts);
        return;
    }
    Q_EMIT progress(m_total - static_cast<int>(m_ahead.size()), m_total);
    const Claim claim = std::move(m_ahead.back());
    m_ahead.pop_back();
    runInBackground(
        m_disk, this,
        [folder = m_folder, result = claim.second, file = m_file, scenario = m_scenario] {
            return gradeResultAgain(folder, result, file, scenario);
        },
        [this, claim, run = m_run](const ResultGrading& grading) {
            if (run == m_run)
                take(claim, grading);
        });
}

} // namespace stormlab
