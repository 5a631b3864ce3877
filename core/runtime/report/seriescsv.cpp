// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/seriescsv.h"

#include "core/domain/csvcell.h"

#include <algorithm>
#include <set>

namespace stormlab
{

namespace
{

using Cells = std::vector<std::string>;

constexpr std::size_t podColumns = 5;

std::string nameOf(const std::string& application)
{
    return application.empty() ? "(no name)" : application;
}

/// A liveness probe with what else is known of its pod at that moment.
struct ProbeLine {
    const PodName* pod;
    const LivenessPoint* probe;
    Readiness readiness;
    int restarts;
};

void addLines(const PodView& pod, std::vector<ProbeLine>& lines)
{
    std::size_t changes = 0;
    std::size_t turns = 0;
    for (const LivenessPoint& probe : pod.liveness) {
        while (changes < pod.readiness.size() && pod.readiness[changes].sequence < probe.sequence)
            ++changes;
        while (turns < pod.turns.size() && pod.turns[turns].sequence < probe.sequence)
            ++turns;
        lines.push_back({&pod.name, &probe, changes == 0 ? Readiness::Unknown : pod.readiness[changes - 1].readiness,
                         turns == 0 ? 0 : pod.turns[turns - 1].restarts});
    }
}

/// Of all pods, in the order in which they ended.
std::vector<ProbeLine> linesOf(const ProbeView& pods)
{
    std::vector<ProbeLine> lines;
    for (const PodView& pod : pods)
        addLines(pod, lines);
    std::ranges::sort(lines, {}, [](const ProbeLine& line) { return line.probe->sequence; });
    return lines;
}

class SeriesWriter
{
public:
    SeriesWriter(const ActivitySeries& activity, const std::vector<ServicePoint>& service, const ProbeView& pods)
        : m_activity(activity), m_service(service), m_probes(linesOf(pods))
    {
        std::set<std::string> timed;
        std::set<std::string> figured;
        for (const ServicePoint& point : service) {
            for (const auto& [app, latency] : point.p95)
                timed.insert(app);
            for (const auto& [app, figures] : point.figures)
                figured.insert(app);
        }
        m_timed.assign(timed.begin(), timed.end());
        m_figured.assign(figured.begin(), figured.end());
    }

    std::string write(DrillTime from, DrillTime until)
    {
        writeHead();
        auto second = m_service.begin();
        auto probe = m_probes.begin();
        const auto isShown = [from, until](DrillTime time) { return time >= from && time <= until; };
        const auto writeProbes = [&](DrillTime before) {
            for (; probe != m_probes.end() && probe->probe->time < before; ++probe) {
                if (isShown(probe->probe->time))
                    writeProbe(*probe);
            }
        };
        const auto writeSeconds = [&](DrillTime before) {
            for (; second != m_service.end() && second->time < before; ++second) {
                writeProbes(second->time);
                if (isShown(second->time))
                    writeSecond(*second);
            }
            writeProbes(before);
        };
        for (const ActivityPoint& point : m_activity.points) {
            writeSeconds(point.time);
            if (isShown(point.time))
                writeSample(point);
        }
        writeSeconds(DrillTime::max());
        return m_text;
    }

private:
    void line(const Cells& cells)
    {
        for (std::size_t index = 0; index < cells.size(); ++index)
            m_text += (index > 0 ? "," : "") + csvCell(cells[index]);
        m_text += "\r\n";
    }

    void writeHead()
    {
        Cells cells{"time_ms", "kind", "gap_before", "max_connections", "usable", "total"};
        for (const std::string& name : m_activity.applications)
            cells.push_back("backends of " + nameOf(name));
        cells.insert(cells.end(), {"refused", "waiting"});
        for (const std::string& name : m_timed)
            cells.push_back("p95_ms of " + nameOf(name));
        for (const std::string& name : m_figured) {
            for (const char* what : {"cache_misses", "cache_miss_percent", "breakers_open", "environments", "frozen"})
                cells.push_back(what + (" of " + nameOf(name)));
        }
        if (!m_probes.empty())
            cells.insert(cells.end(), {"pod", "liveness", "took_ms", "readiness", "restarts"});
        m_columns = cells.size();
        line(cells);
    }

    void writeProbe(const ProbeLine& probe)
    {
        Cells cells{std::to_string(probe.probe->time.count()), "probe"};
        cells.resize(m_columns - podColumns);
        cells.insert(cells.end(), {podText(*probe.pod), std::string(toString(probe.probe->outcome)),
                                   std::to_string(probe.probe->took.count()), std::string(toString(probe.readiness)),
                                   std::to_string(probe.restarts)});
        line(cells);
    }

    void writeSample(const ActivityPoint& point)
    {
        const bool known = point.limits.areKnown();
        Cells cells{std::to_string(point.time.count()),
                    "sample",
                    point.gapBefore ? "1" : "0",
                    known ? std::to_string(point.limits.maxConnections) : "",
                    known ? std::to_string(point.limits.usable()) : "",
                    std::to_string(point.total)};
        for (std::size_t index = 0; index < m_activity.applications.size(); ++index)
            cells.push_back(std::to_string(index < point.counts.size() ? point.counts[index] : 0));
        cells.resize(m_columns);
        line(cells);
    }

    void writeSecond(const ServicePoint& point)
    {
        Cells cells{std::to_string(point.time.count()), "second"};
        cells.resize(6 + m_activity.applications.size());
        cells.push_back(std::to_string(point.refused));
        cells.push_back(point.waiting ? std::to_string(*point.waiting) : std::string());
        for (const std::string& name : m_timed) {
            const auto found = point.p95.find(name);
            cells.push_back(found == point.p95.end() ? std::string() : std::to_string(found->second.count()));
        }
        for (const std::string& name : m_figured) {
            const auto found = point.figures.find(name);
            const AppFigures figures = found == point.figures.end() ? AppFigures{} : found->second;
            for (const std::optional<int>& figure : {figures.cacheMisses, figures.missPercent(), figures.breakersOpen,
                                                     figures.environments, figures.frozen})
                cells.push_back(figure ? std::to_string(*figure) : std::string());
        }
        cells.resize(m_columns);
        line(cells);
    }

    const ActivitySeries& m_activity;
    const std::vector<ServicePoint>& m_service;
    std::vector<ProbeLine> m_probes;
    std::vector<std::string> m_timed;   ///< applications with a latency
    std::vector<std::string> m_figured; ///< applications with a cache, breakers or environments
    std::size_t m_columns = 0;
    std::string m_text;
};

} // namespace

std::string seriesCsv(const ActivitySeries& activity, const std::vector<ServicePoint>& service, const ProbeView& probes,
                      DrillTime from, DrillTime until)
{
    return SeriesWriter(activity, service, probes).write(from, until);
}

} // namespace stormlab
