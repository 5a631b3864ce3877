// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/reportreader.h"

#include "core/runtime/backgroundjob.h"
#include "core/runtime/report/recordedtimeline.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace stormlab
{

namespace
{

using namespace std::chrono_literals;

constexpr auto betweenLooks = 100ms;

Result<DebriefReport> reportOf(const QString& path, const std::vector<Scenario>& scenarios, const ReadingWatch& watch)
{
    const Result<RecordedTimeline> recorded = readRecordedTimeline(path, watch);
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
                                          const std::vector<Scenario>& scenarios, const ReadingWatch& watch)
{
    const auto half = [&watch](int before) {
        return ReadingWatch{watch.stop, [&watch, before](int percent) { watch.tell(before + percent / 2); }};
    };
    Result<DebriefReport> first = reportOf(upper, scenarios, half(0));
    if (!first)
        return first.error();
    Result<DebriefReport> second = reportOf(lower, scenarios, half(50));
    if (!second)
        return second.error();
    ComparedReports reports{std::move(first).value(), std::move(second).value()};
    if (const auto compared = addComparison(reports.upper, reports.lower, {}, {}); !compared)
        return compared.error();
    return reports;
}

} // namespace

ReportReading::ReportReading(QObject* context) : QObject(context), m_percent(std::make_shared<std::atomic<int>>(0))
{
    m_look.setInterval(betweenLooks);
    connect(&m_look, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_percent->load()); });
    m_look.start();
}

ReportReading::~ReportReading()
{
    m_stop.request_stop();
}

ReadingWatch ReportReading::watch() const
{
    return {m_stop.get_token(), [percent = m_percent](int read) { percent->store(read); }};
}

void ReportReading::cancel()
{
    // With the children goes what would have told the outcome.
    qDeleteAll(findChildren<QObject*>(Qt::FindDirectChildrenOnly));
    m_stop.request_stop();
    end();
}

void ReportReading::end()
{
    m_look.stop();
    Q_EMIT ended();
    deleteLater();
}

ReportReader::ReportReader(std::vector<Scenario> scenarios, QObject* parent)
    : QObject(parent), m_scenarios(std::make_shared<const std::vector<Scenario>>(std::move(scenarios)))
{
}

ReportReader::~ReportReader() = default;

ReportReading& ReportReader::read(const QString& path, QObject* context, Then then)
{
    auto* reading = new ReportReading(context);
    runInBackground(
        m_disk, reading,
        [path, scenarios = m_scenarios, watch = reading->watch()] { return reportOf(path, *scenarios, watch); },
        [reading, then = std::move(then)](Result<DebriefReport> report) {
            reading->end();
            then(std::move(report));
        });
    return *reading;
}

ReportReading& ReportReader::compare(const QString& upper, const QString& lower, QObject* context, ThenCompared then)
{
    auto* reading = new ReportReading(context);
    runInBackground(
        m_disk, reading,
        [upper, lower, scenarios = m_scenarios, watch = reading->watch()] {
            return comparedReportsOf(upper, lower, *scenarios, watch);
        },
        [reading, then = std::move(then)](Result<ComparedReports> reports) {
            reading->end();
            then(std::move(reports));
        });
    return *reading;
}

} // namespace stormlab
