// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/statustext.h"

#include "app/stormlabctl/columns.h"
#include "core/domain/wording.h"

#include <algorithm>

namespace stormlab
{

namespace
{

std::string table(const DrillStatus& status)
{
    if (status.applications.empty())
        return {};
    std::size_t width = 11;
    for (const ApplicationStatus& each : status.applications)
        width = std::max(width, each.application.size());
    std::string text = "\n" + leftAligned("application", width) + "  backends  active  idle  idle in transaction\n";
    for (const ApplicationStatus& each : status.applications)
        text += leftAligned(each.application.empty() ? "(no name)" : each.application, width) +
                rightAligned(each.backends, 10) + rightAligned(each.active, 8) + rightAligned(each.idle, 6) +
                rightAligned(each.inTransaction, 21) + "\n";
    return text;
}

std::string limitsLine(const DrillStatus& status)
{
    if (!status.limits || !status.limits->areKnown())
        return {};
    return "max_connections " + std::to_string(status.limits->maxConnections) + ", " +
           std::to_string(status.limits->maxConnections - status.limits->usable()) + " kept in reserve. ";
}

} // namespace

std::string statusText(const DrillStatus& status)
{
    std::string text = status.scenario + ", " + status.state + ", " + clockText(status.time) + "\n";
    text += status.says + "\n" + table(status) + "\n" + limitsLine(status);
    text += "Hints used: " + std::to_string(status.hintsUsed) + " of " + std::to_string(status.hintsTotal) + ". ";
    text += status.diagnosed ? "A diagnosis was given." : "No diagnosis yet.";
    text += "\n";
    if (status.poolerPort)
        text += "Pooler: port " + std::to_string(*status.poolerPort) + "; its console is the database pgbouncer.\n";
    return text;
}

} // namespace stormlab
