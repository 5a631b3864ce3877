// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/podorder.h"

#include <nlohmann/json.hpp>

namespace stormlab
{

namespace
{

using Json = nlohmann::json;

Json stepsOf(const Workload& workload)
{
    Json steps = Json::array();
    for (const WorkStep& step : workload.steps)
        steps.push_back({{"sql", step.sql},
                         {"least", step.io.least.count()},
                         {"most", step.io.most.count()},
                         {"parallel", step.parallel}});
    return steps;
}

Workload workloadFrom(const Json& json)
{
    Workload workload;
    workload.transaction = json.at("transaction").get<bool>();
    for (const Json& step : json.at("steps"))
        workload.steps.push_back({step.at("sql").get<std::string>(),
                                  {Milliseconds{step.at("least").get<Milliseconds::rep>()},
                                   Milliseconds{step.at("most").get<Milliseconds::rep>()}},
                                  step.at("parallel").get<int>()});
    return workload;
}

} // namespace

LinkTarget targetOf(const PodOrder& order)
{
    return {order.host, order.port, order.database, order.role, order.password, order.app};
}

std::string toJson(const PodOrder& order)
{
    const Json json = {{"host", order.host},
                       {"port", order.port},
                       {"pooler_port", order.poolerPort},
                       {"database", order.database},
                       {"role", order.role},
                       {"password", order.password},
                       {"app", order.app},
                       {"settings", order.settings},
                       {"transaction", order.workload.transaction},
                       {"steps", stepsOf(order.workload)},
                       {"watchdog_ms", order.pods.watchdog.count()},
                       {"seed", order.seed},
                       {"number", order.number}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<PodOrder> podOrderFromJson(std::string_view text)
{
    try {
        const Json json = Json::parse(text);
        PodOrder order;
        order.host = json.at("host").get<std::string>();
        order.port = json.at("port").get<int>();
        order.poolerPort = json.at("pooler_port").get<int>();
        order.database = json.at("database").get<std::string>();
        order.role = json.at("role").get<std::string>();
        order.password = json.at("password").get<std::string>();
        order.app = json.at("app").get<std::string>();
        order.settings = json.at("settings").get<SettingMap>();
        order.workload = workloadFrom(json);
        order.pods.watchdog = Milliseconds{json.at("watchdog_ms").get<Milliseconds::rep>()};
        order.seed = json.at("seed").get<std::uint64_t>();
        order.number = json.at("number").get<int>();
        return order;
    } catch (const Json::exception& problem) {
        return Error{ErrorCode::BadFile, "A pod cannot read what it is to do.", problem.what(),
                     "Install stormlab and stormlab-pod of one version."};
    }
}

} // namespace stormlab
