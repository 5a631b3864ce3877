// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/control/controlprotocol.h"

#include "core/domain/wholenumber.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace stormlab
{

namespace
{

using Json = nlohmann::ordered_json;

// In the order of ErrorCode.
constexpr std::array<std::string_view, 12> codeNames = {"usage",   "not-found", "bad-file",  "sandbox",
                                                        "engine",  "image",     "database",  "disconnected",
                                                        "timeout", "illegal",   "resources", "interrupted"};

std::string lineOf(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Error usage(std::string message, std::string nextStep = {})
{
    return {ErrorCode::Usage, std::move(message), {}, std::move(nextStep)};
}

std::string textOf(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t idOf(const Json& json)
{
    return wholeNumberAt<std::int64_t>(json, "id");
}

/// Texts as they are, numbers and booleans as their JSON text; nothing else is a value of an argument.
std::optional<std::string> scalarText(const Json& json)
{
    if (json.is_string())
        return json.get<std::string>();
    if (json.is_number() || json.is_boolean())
        return json.dump();
    return std::nullopt;
}

Json jsonOf(const Error& error)
{
    return {
        {"code", wordOf(error.code)}, {"message", error.message}, {"detail", error.detail}, {"next", error.nextStep}};
}

Error errorOf(const Json& json)
{
    const std::string word = textOf(json, "code");
    const auto* const found = std::find(codeNames.begin(), codeNames.end(), word);
    const auto index = found == codeNames.end() ? 0 : std::distance(codeNames.begin(), found);
    return {static_cast<ErrorCode>(index), textOf(json, "message"), textOf(json, "detail"), textOf(json, "next")};
}

Result<void> readSettings(const Json& json, ControlRequest& request)
{
    if (!json.is_object())
        return usage("\"settings\" has to be an object of keys and values.");
    for (const auto& [key, value] : json.items()) {
        const std::optional<std::string> text = scalarText(value);
        if (!text)
            return usage("The setting \"" + key + "\" has to be a text, a number or a boolean.");
        request.settings[key] = *text;
    }
    return {};
}

Result<void> readArguments(const Json& json, ControlRequest& request)
{
    if (!json.is_object())
        return usage("\"args\" has to be an object.");
    for (const auto& [key, value] : json.items()) {
        if (key == "settings") {
            if (Result<void> read = readSettings(value, request); !read)
                return read;
            continue;
        }
        const std::optional<std::string> text = scalarText(value);
        if (!text)
            return usage("The argument \"" + key + "\" has to be a text, a number or a boolean.");
        request.arguments[key] = *text;
    }
    return {};
}

std::string didYouMean(const std::string& word, const std::vector<std::string>& known)
{
    const std::string near = nearest(word, known);
    return near.empty() ? std::string() : "Did you mean \"" + near + "\"?";
}

Result<const ControlCommandSpec*> findCommand(const std::string& name)
{
    std::vector<std::string> names;
    for (const ControlCommandSpec& spec : controlCommands()) {
        if (spec.name == name)
            return &spec;
        names.push_back(spec.name);
    }
    return usage("There is no command \"" + name.substr(0, 80) + "\".", didYouMean(name, names));
}

Result<void> checkArguments(const ControlCommandSpec& spec, const ControlRequest& request)
{
    std::vector<std::string> known = spec.required;
    known.insert(known.end(), spec.optional.begin(), spec.optional.end());
    for (const auto& [key, value] : request.arguments) {
        if (std::find(known.begin(), known.end(), key) == known.end())
            return usage("\"" + spec.name + "\" takes no argument \"" + key.substr(0, 80) + "\".",
                         didYouMean(key, known));
    }
    if (!request.settings.empty() && !spec.takesSettings)
        return usage("\"" + spec.name + "\" takes no argument \"settings\".");
    for (const std::string& key : spec.required) {
        if (!request.arguments.contains(key))
            return usage("\"" + spec.name + "\" needs the argument \"" + key + "\".");
    }
    return {};
}

Result<ControlRequest> readObject(const Json& json)
{
    ControlRequest request;
    request.id = idOf(json);
    request.command = textOf(json, "command");
    if (request.command.empty())
        return usage("A request needs a \"command\" that is a text.", R"(For example {"id":1,"command":"status"}.)");
    for (const auto& [key, value] : json.items()) {
        if (key != "id" && key != "command" && key != "args")
            return usage("A request takes no field \"" + key.substr(0, 80) + "\".",
                         didYouMean(key, {"id", "command", "args"}));
    }
    if (json.contains("args")) {
        if (Result<void> read = readArguments(json["args"], request); !read)
            return read.error();
    }
    const Result<const ControlCommandSpec*> spec = findCommand(request.command);
    if (!spec)
        return spec.error();
    if (Result<void> checked = checkArguments(*spec.value(), request); !checked)
        return checked.error();
    return request;
}

} // namespace

const std::vector<ControlCommandSpec>& controlCommands()
{
    static const std::vector<ControlCommandSpec> commands = {
        {"status", {}, {}},
        {"env", {}, {}},
        {"hint", {}, {}},
        {"budget", {}, {}},
        {"probes", {}, {}},
        {"check", {}, {}},
        {"stop", {}, {}},
        {"reset", {}, {}},
        {"deploy", {"app"}, {"wait"}, true},
        {"diagnose", {"cause", "app", "count"}, {}},
        {"inject", {"name"}, {}},
        {"wait-incident", {}, {"timeout_ms"}},
    };
    return commands;
}

RequestReading readRequest(std::string_view line)
{
    const Json json = Json::parse(line, nullptr, false);
    if (json.is_discarded() || !json.is_object())
        return {0, usage("A request has to be one JSON object on one line.",
                         R"(For example {"id":1,"command":"status"}.)")};
    return {idOf(json), readObject(json)};
}

Result<ControlResponse> readResponse(std::string_view line)
{
    const Json json = Json::parse(line, nullptr, false);
    const Error broken{ErrorCode::Disconnected, "The drill answered with something that is no answer.",
                       std::string(line.substr(0, 200)), "Is its program of another version?"};
    if (json.is_discarded() || !json.is_object())
        return broken;
    const std::int64_t id = idOf(json);
    if (json.contains("progress"))
        return ControlResponse{id, ControlProgress{textOf(json, "progress")}};
    if (json.contains("result"))
        return ControlResponse{id, ControlResult{lineOf(json["result"])}};
    if (json.contains("error"))
        return ControlResponse{id, errorOf(json["error"])};
    return broken;
}

std::string toJson(const ControlRequest& request)
{
    Json json{{"id", request.id}, {"command", request.command}};
    for (const auto& [key, value] : request.arguments)
        json["args"][key] = value;
    for (const auto& [key, value] : request.settings)
        json["args"]["settings"][key] = value;
    return lineOf(json);
}

std::string toJson(const ControlResponse& response)
{
    Json json{{"id", response.id}};
    if (const auto* progress = std::get_if<ControlProgress>(&response.body)) {
        json["progress"] = progress->says;
        return lineOf(json);
    }
    const auto* result = std::get_if<ControlResult>(&response.body);
    json["ok"] = result != nullptr;
    if (result != nullptr)
        json["result"] = Json::parse(result->json, nullptr, false);
    else
        json["error"] = jsonOf(std::get<Error>(response.body));
    return lineOf(json);
}

std::string toJson(const Error& error)
{
    return lineOf(jsonOf(error));
}

std::string_view wordOf(ErrorCode code)
{
    return codeNames.at(static_cast<std::size_t>(code));
}

std::vector<std::string> LineBuffer::append(std::string_view bytes)
{
    std::vector<std::string> lines;
    while (!m_overflowed && !bytes.empty()) {
        const std::size_t end = bytes.find('\n');
        const std::string_view part = bytes.substr(0, end);
        if (m_rest.size() + part.size() >= m_limit) {
            m_overflowed = true;
            m_rest.clear();
            break;
        }
        m_rest += part;
        if (end == std::string_view::npos)
            break;
        lines.push_back(std::exchange(m_rest, {}));
        bytes.remove_prefix(end + 1);
    }
    return lines;
}

} // namespace stormlab
