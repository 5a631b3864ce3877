// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/statustext.h"

#include "core/domain/wording.h"

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr Milliseconds staleAfter{3'000};
constexpr Milliseconds noticedAfter{100};

std::string left(std::string text, std::size_t width)
{
    text.resize(std::max(text.size(), width), ' ');
    return text;
}

std::string right(int number, std::size_t width)
{
    const std::string text = std::to_string(number);
    return std::string(width - std::min(width, text.size()), ' ') + text;
}

std::string slots(const DrillStatus& status)
{
    const int usable = status.limits->usable();
    return std::to_string(std::min(*status.backends, usable)) + " of " + std::to_string(usable) +
           " usable slots taken.";
}

std::string refusals(int refused)
{
    if (refused == 0)
        return {};
    return refused == 1 ? " 1 login refused in the last second."
                        : " " + std::to_string(refused) + " logins refused in the last second.";
}

std::string table(const DrillStatus& status)
{
    if (status.applications.empty())
        return {};
    std::size_t width = 11;
    for (const ApplicationStatus& each : status.applications)
        width = std::max(width, each.application.size());
    std::string text = "\n" + left("application", width) + "  backends  active  idle  idle in transaction\n";
    for (const ApplicationStatus& each : status.applications)
        text += left(each.application.empty() ? "(no name)" : each.application, width) + right(each.backends, 10) +
                right(each.active, 8) + right(each.idle, 6) + right(each.inTransaction, 21) + "\n";
    return text;
}

std::string limitsLine(const DrillStatus& status)
{
    if (!status.limits)
        return {};
    return "max_connections " + std::to_string(status.limits->maxConnections) + ", " +
           std::to_string(status.limits->maxConnections - status.limits->usable()) + " kept in reserve. ";
}

} // namespace

std::string statusSentence(const DrillStatus& status)
{
    if (!status.limits || !status.backends)
        return "The server has not been read yet.";
    std::string text;
    const bool stale = status.sampleAge && *status.sampleAge > staleAfter;
    if (stale || !status.cannotRead.empty())
        text = "The server cannot be read; the last look is " +
               secondsText(status.sampleAge.value_or(Milliseconds{0})) + " old. ";
    text += slots(status) + refusals(status.refusedLastSecond);
    if (status.longestWait >= noticedAfter)
        text += " " + status.longestWaitApp + " waits " + secondsText(*status.longestWait) + ".";
    return text;
}

std::string statusText(const DrillStatus& status)
{
    std::string text = status.scenario + ", " + status.state + ", " + clockText(status.time) + "\n";
    text += statusSentence(status) + "\n" + table(status) + "\n" + limitsLine(status);
    text += "Hints used: " + std::to_string(status.hintsUsed) + " of " + std::to_string(status.hintsTotal) + ". ";
    text += status.diagnosed ? "A diagnosis was given." : "No diagnosis yet.";
    return text + "\n";
}

} // namespace stormlab
