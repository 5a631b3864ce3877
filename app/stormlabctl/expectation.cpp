// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/expectation.h"

#include "core/domain/clientsettings.h"
#include "core/domain/wholenumber.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace stormlab
{

namespace
{

constexpr int noMost = std::numeric_limits<int>::max();

/// Thrown and caught in this file only: it ends the reading at the first mistake.
struct Mistake {
    std::string says;
};

void refuseUnknown(const nlohmann::json& object, const std::string& where, const std::vector<std::string>& known)
{
    if (!object.is_object())
        throw Mistake{where + " has to be an object"};
    for (const auto& [key, value] : object.items()) {
        if (std::find(known.begin(), known.end(), key) != known.end())
            continue;
        const std::string near = nearest(key, known);
        throw Mistake{where + " has an unknown key “" + key + "”" +
                      (near.empty() ? "" : "; did you mean “" + near + "”?")};
    }
}

int numberOf(const nlohmann::json& value, const std::string& where)
{
    const std::optional<int> number = wholeNumber<int>(value);
    if (!number)
        throw Mistake{where + " has to be a whole number"};
    return *number;
}

std::optional<bool> truthAt(const nlohmann::json& object, const std::string& key)
{
    if (!object.contains(key))
        return std::nullopt;
    if (!object[key].is_boolean())
        throw Mistake{"“" + key + "” has to be true or false"};
    return object[key].get<bool>();
}

PointRange rangeOf(const nlohmann::json& object, const std::string& where)
{
    const int least = object.contains("min") ? numberOf(object["min"], where + "/min") : 0;
    const int most = object.contains("max") ? numberOf(object["max"], where + "/max") : noMost;
    if (least > most)
        throw Mistake{where + " has a minimum above its maximum"};
    return {least, most};
}

std::optional<PointRange> totalOf(const nlohmann::json& object)
{
    if (!object.contains("total"))
        return std::nullopt;
    const nlohmann::json& total = object["total"];
    if (total.is_object()) {
        refuseUnknown(total, "“total”", {"min", "max"});
        return rangeOf(total, "“total”");
    }
    const int exactly = numberOf(total, "“total”");
    return PointRange{exactly, exactly};
}

CheckExpectation checkOf(const nlohmann::json& object, const std::string& where)
{
    refuseUnknown(object, where, {"points", "min", "max", "sprung"});
    CheckExpectation check;
    check.sprung = truthAt(object, "sprung");
    if (object.contains("points")) {
        const int exactly = numberOf(object["points"], where + "/points");
        check.points = {exactly, exactly};
    } else if (object.contains("min") || object.contains("max")) {
        check.points = rangeOf(object, where);
    }
    return check;
}

Expectation expectationOf(const nlohmann::json& json)
{
    refuseUnknown(json, "expected.json", {"passed", "mitigated", "fixed", "total", "checks", "settings"});
    Expectation expected;
    expected.passed = truthAt(json, "passed");
    expected.mitigated = truthAt(json, "mitigated");
    expected.fixed = truthAt(json, "fixed");
    expected.total = totalOf(json);
    if (json.contains("checks")) {
        for (const auto& [id, check] : json["checks"].items())
            expected.checks[id] = checkOf(check, "“checks/" + id + "”");
    }
    if (json.contains("settings")) {
        refuseUnknown(json["settings"], "“settings”", {"timeout_s"});
        expected.timeout =
            std::chrono::seconds(numberOf(json["settings"].value("timeout_s", nlohmann::json(300)), "“timeout_s”"));
    }
    return expected;
}

std::string textOf(const PointRange& range)
{
    if (range.least == range.most)
        return std::to_string(range.least);
    return std::to_string(range.least) + (range.most == noMost ? " or more" : " to " + std::to_string(range.most));
}

void compare(const std::string& what, const std::optional<bool>& expected, bool found, std::vector<std::string>& all)
{
    if (expected && *expected != found)
        all.push_back(what + " is " + (found ? "true" : "false") + ", expected " + (*expected ? "true" : "false"));
}

void compare(const std::string& what, const std::optional<PointRange>& expected, int found,
             std::vector<std::string>& all)
{
    if (expected && (found < expected->least || found > expected->most))
        all.push_back(what + " is " + std::to_string(found) + ", expected " + textOf(*expected));
}

const ScoredCheck* findCheck(const Scorecard& scorecard, const std::string& id)
{
    for (const ScoredPart& part : scorecard.parts) {
        for (const ScoredCheck& check : part.checks) {
            if (check.id == id)
                return &check;
        }
    }
    return nullptr;
}

} // namespace

Result<Expectation> readExpectation(std::string_view text)
{
    const nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
    if (json.is_discarded())
        return Error{ErrorCode::BadFile, "expected.json is no JSON.", {}, {}};
    try {
        return expectationOf(json);
    } catch (const Mistake& mistake) {
        return Error{ErrorCode::BadFile, mistake.says + ".", {}, "`stormlabctl verify --help` shows what it may hold."};
    }
}

std::vector<std::string> differences(const Expectation& expected, const Scorecard& scorecard)
{
    std::vector<std::string> all;
    compare("passed", expected.passed, scorecard.passed, all);
    compare("mitigated", expected.mitigated, scorecard.mitigated, all);
    compare("fixed", expected.fixed, scorecard.fixed, all);
    compare("total", expected.total, scorecard.total, all);
    for (const auto& [id, check] : expected.checks) {
        const ScoredCheck* found = findCheck(scorecard, id);
        if (found == nullptr) {
            all.push_back("there is no check “" + id + "”");
            continue;
        }
        compare(id, check.points, found->points, all);
        compare(id + " sprung", check.sprung, found->sprung, all);
    }
    return all;
}

} // namespace stormlab
