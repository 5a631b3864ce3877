// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/seriescsv.h"

#include "core/runtime/report/escaping.h"

#include <set>

namespace stormlab
{

namespace
{

using Cells = std::vector<std::string>;

/// Columns of an application with a cache, breakers or environments.
constexpr std::size_t figuresEach = 5;

std::string nameOf(const std::string& application)
{
    return application.empty() ? "(no name)" : application;
}

class SeriesWriter
{
public:
    SeriesWriter(const ActivitySeries& activity, const std::vector<ServicePoint>& service)
        : m_activity(activity), m_service(service)
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
        const auto writeSeconds = [&](DrillTime before) {
            for (; second != m_service.end() && second->time < before; ++second) {
                if (second->time >= from && second->time <= until)
                    writeSecond(*second);
            }
        };
        for (const ActivityPoint& point : m_activity.points) {
            writeSeconds(point.time);
            if (point.time >= from && point.time <= until)
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
        cells.resize(cells.size() + 2 + m_timed.size() + figuresEach * m_figured.size());
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
        line(cells);
    }

    const ActivitySeries& m_activity;
    const std::vector<ServicePoint>& m_service;
    std::vector<std::string> m_timed;   ///< applications with a latency
    std::vector<std::string> m_figured; ///< applications with a cache, breakers or environments
    std::string m_text;
};

} // namespace

std::string seriesCsv(const ActivitySeries& activity, const std::vector<ServicePoint>& service, DrillTime from,
                      DrillTime until)
{
    return SeriesWriter(activity, service).write(from, until);
}

} // namespace stormlab
