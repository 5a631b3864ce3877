// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/reportreader.h"

#include "core/runtime/backgroundjob.h"
#include "core/runtime/report/recordedtimeline.h"

#include <QFileInfo>

#include <algorithm>

namespace stormlab
{

namespace
{

Result<DebriefReport> reportOf(const QString& path, const std::vector<Scenario>& scenarios)
{
    const Result<RecordedTimeline> recorded = readRecordedTimeline(path);
    if (!recorded)
        return recorded.error();
    const auto installed = [&scenarios](const std::string& id) {
        const auto found = std::find_if(scenarios.begin(), scenarios.end(),
                                        [&id](const Scenario& scenario) { return scenario.id == id; });
        return found == scenarios.end() ? nullptr : &*found;
    };
    return makeReport({QFileInfo(path).fileName().toStdString(), installed, DrillTime{0}},
                      TimelineView(recorded.value().timeline));
}

/// One after the other, so that the timeline of only one of them is in memory at a time.
Result<ComparedReports> comparedReportsOf(const QString& upper, const QString& lower,
                                          const std::vector<Scenario>& scenarios)
{
    Result<DebriefReport> first = reportOf(upper, scenarios);
    if (!first)
        return first.error();
    Result<DebriefReport> second = reportOf(lower, scenarios);
    if (!second)
        return second.error();
    ComparedReports reports{std::move(first).value(), std::move(second).value()};
    if (const auto compared = addComparison(reports.upper, reports.lower, {}, {}); !compared)
        return compared.error();
    return reports;
}

} // namespace

ReportReader::ReportReader(std::vector<Scenario> scenarios, QObject* parent)
    : QObject(parent), m_scenarios(std::make_shared<const std::vector<Scenario>>(std::move(scenarios)))
{
}

ReportReader::~ReportReader() = default;

void ReportReader::read(const QString& path, QObject* context, Then then)
{
    runInBackground(
        m_disk, context, [path, scenarios = m_scenarios] { return reportOf(path, *scenarios); }, std::move(then));
}

void ReportReader::compare(const QString& upper, const QString& lower, QObject* context, ThenCompared then)
{
    runInBackground(
        m_disk, context,
        [upper, lower, scenarios = m_scenarios] { return comparedReportsOf(upper, lower, *scenarios); },
        std::move(then));
}

} // namespace stormlab
