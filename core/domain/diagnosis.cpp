// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/diagnosis.h"

#include "core/domain/clientsettings.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace stormlab
{

namespace
{

Error malformed(std::string why)
{
    return {ErrorCode::Usage,
            std::move(why),
            {},
            "Write it as CAUSE:APP:COUNT, for example reconnect-storm:deploy_worker:80."};
}

std::optional<int> countFrom(std::string_view text)
{
    int value = 0;
    const char* end = text.data() + text.size();
    const auto [stop, failure] = std::from_chars(text.data(), end, value);
    if (failure != std::errc() || stop != end || value < 0)
        return std::nullopt;
    return value;
}

Error unknownCause(const std::string& cause)
{
    const std::string near = nearest(cause, diagnosisCauses());
    return {ErrorCode::Usage,
            "There is no cause “" + cause + "”.",
            {},
            (near.empty() ? "" : "Did you mean “" + near + "”? ") +
                std::string("`stormlabctl list SCENARIO` lists the causes of a scenario.")};
}

} // namespace

const std::vector<std::string>& diagnosisCauses()
{
    static const std::vector<std::string> causes = {"reconnect-storm",
                                                    "connection-leak",
                                                    "idle-in-transaction",
                                                    "pool-budget-exceeded",
                                                    "pool-too-small",
                                                    "pool-exhausted",
                                                    "unbounded-fanout",
                                                    "retry-storm",
                                                    "lock-queue",
                                                    "slow-query",
                                                    "runaway-query",
                                                    "database-frozen",
                                                    "event-loop-blocked",
                                                    "reserve-exhausted",
                                                    "ceiling-too-high",
                                                    "session-state-lost",
                                                    "prepared-statement-lost",
                                                    "disk-full",
                                                    "memory-pressure",
                                                    "network"};
    return causes;
}

Result<Diagnosis> parseDiagnosis(std::string_view text)
{
    // An application's name may hold a colon, a cause and a count may not: so the outer two colons divide.
    const std::size_t first = text.find(':');
    const std::size_t last = text.rfind(':');
    if (first == std::string_view::npos || first == last)
        return malformed("The diagnosis “" + std::string(text) + "” does not have three parts.");
    Diagnosis diagnosis;
    diagnosis.cause = text.substr(0, first);
    diagnosis.app = text.substr(first + 1, last - first - 1);
    if (std::find(diagnosisCauses().begin(), diagnosisCauses().end(), diagnosis.cause) == diagnosisCauses().end())
        return unknownCause(diagnosis.cause);
    if (diagnosis.app.empty())
        return malformed("The diagnosis names no application.");
    const std::optional<int> count = countFrom(text.substr(last + 1));
    if (!count)
        return malformed("The count “" + std::string(text.substr(last + 1)) + "” is not a whole number.");
    diagnosis.count = *count;
    return diagnosis;
}

} // namespace stormlab
