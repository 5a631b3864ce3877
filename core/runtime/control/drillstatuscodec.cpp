// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/control/drillstatus.h"

#include "core/domain/wholenumber.h"

#include <nlohmann/json.hpp>

#include <stdexcept>
#include <string>

namespace stormlab
{

namespace
{

using Json = nlohmann::ordered_json;

template <typename T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json orNull(const std::optional<Milliseconds>& value)
{
    return value ? Json(value->count()) : Json(nullptr);
}

Json jsonOf(const Limits& limits)
{
    return {{"max_connections", limits.maxConnections},
            {"superuser_reserved_connections", limits.superuserReserved},
            {"reserved_connections", limits.reserved},
            {"usable", limits.usable()}};
}

Json jsonOf(const ApplicationStatus& status)
{
    return {{"application", status.application},
            {"backends", status.backends},
            {"active", status.active},
            {"idle", status.idle},
            {"idle_in_transaction", status.inTransaction}};
}

/// Absent is 0. Throws at everything that is no number of this kind.
template <typename Number>
Number numberAt(const Json& json, const char* key)
{
    if (!json.contains(key))
        return 0;
    if (const auto number = wholeNumber<Number>(json[key]))
        return *number;
    throw std::out_of_range(std::string("“") + key + "” has to be a whole number.");
}

std::optional<Milliseconds> timeOf(const Json& json, const char* key)
{
    if (!json.contains(key) || json[key].is_null())
        return std::nullopt;
    return Milliseconds(numberAt<std::int64_t>(json, key));
}

Limits limitsOf(const Json& json)
{
    return {numberAt<int>(json, "max_connections"), numberAt<int>(json, "superuser_reserved_connections"),
            numberAt<int>(json, "reserved_connections")};
}

ApplicationStatus applicationOf(const Json& json)
{
    return {json.value("application", std::string()), numberAt<int>(json, "backends"), numberAt<int>(json, "active"),
            numberAt<int>(json, "idle"), numberAt<int>(json, "idle_in_transaction")};
}

// May throw: the caller catches what numberAt() and the JSON library throw at a field of another type.
void readHead(const Json& json, DrillStatus& status)
{
    status.drill = json.value("drill", std::string());
    status.scenario = json.value("scenario", std::string());
    status.state = json.value("state", std::string());
    status.time = DrillTime(numberAt<std::int64_t>(json, "time_ms"));
    status.says = json.value("says", std::string());
    status.seed = numberAt<std::uint64_t>(json, "seed");
    status.engine = json.value("engine", std::string());
    status.serverVersion = json.value("server_version", std::string());
    status.hintsUsed = numberAt<int>(json, "hints_used");
    status.hintsTotal = numberAt<int>(json, "hints_total");
    status.diagnosed = json.value("diagnosed", false);
    status.checks = numberAt<int>(json, "checks");
    if (json.contains("pooler_port") && !json["pooler_port"].is_null())
        status.poolerPort = numberAt<int>(json, "pooler_port");
}

void readSymptoms(const Json& json, DrillStatus& status)
{
    if (json.contains("server") && json["server"].is_string())
        status.server = json["server"].get<std::string>();
    if (json.contains("limits") && json["limits"].is_object())
        status.limits = limitsOf(json["limits"]);
    if (json.contains("backends") && !json["backends"].is_null())
        status.backends = numberAt<int>(json, "backends");
    status.sampleAge = timeOf(json, "sample_age_ms");
    status.cannotRead = json.value("cannot_read", std::string());
    for (const Json& application : json.value("applications", Json::array()))
        status.applications.push_back(applicationOf(application));
    status.refusedLastSecond = numberAt<int>(json, "refused_last_second");
    status.waiting = numberAt<int>(json, "waiting");
    status.longestWaitApp = json.value("longest_wait_app", std::string());
    status.longestWait = timeOf(json, "longest_wait_ms");
}

} // namespace

std::string toJson(const DrillStatus& status)
{
    Json applications = Json::array();
    for (const ApplicationStatus& application : status.applications)
        applications.push_back(jsonOf(application));
    const Json json{{"drill", status.drill},
                    {"scenario", status.scenario},
                    {"state", status.state},
                    {"time_ms", status.time.count()},
                    {"says", status.says},
                    {"seed", status.seed},
                    {"engine", status.engine},
                    {"server_version", status.serverVersion},
                    {"server", orNull(status.server)},
                    {"limits", status.limits ? jsonOf(*status.limits) : Json(nullptr)},
                    {"backends", orNull(status.backends)},
                    {"sample_age_ms", orNull(status.sampleAge)},
                    {"cannot_read", status.cannotRead},
                    {"applications", applications},
                    {"refused_last_second", status.refusedLastSecond},
                    {"waiting", status.waiting},
                    {"longest_wait_app", status.longestWaitApp},
                    {"longest_wait_ms", orNull(status.longestWait)},
                    {"hints_used", status.hintsUsed},
                    {"hints_total", status.hintsTotal},
                    {"diagnosed", status.diagnosed},
                    {"checks", status.checks},
                    {"pooler_port", orNull(status.poolerPort)}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<DrillStatus> statusFromJson(std::string_view text)
{
    DrillStatus status;
    try {
        const Json json = Json::parse(text);
        readHead(json, status);
        readSymptoms(json, status);
    } catch (const std::exception& exception) {
        return Error{ErrorCode::Disconnected, "The drill's status cannot be read.", exception.what(),
                     "Is its program of another version?"};
    }
    return status;
}

} // namespace stormlab
