// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/computerreport.h"

#include "app/stormlabctl/columns.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace stormlab
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr std::int64_t megabyte = 1024 * 1024;
constexpr std::size_t nameWidth = 14;

std::string line(const std::string& name, const std::string& text)
{
    return leftAligned(name, nameWidth) + text + "\n";
}

std::string number(const std::optional<std::int64_t>& value)
{
    return value ? std::to_string(*value) : "no limit";
}

std::string megabytes(const std::optional<std::int64_t>& bytes)
{
    return bytes ? std::to_string(*bytes / megabyte) + " MB" : "unknown";
}

std::string postgresLines(const ComputerReport& report)
{
    std::string text;
    if (report.postgresError)
        text += line("PostgreSQL", report.postgresError->message + " " + report.postgresError->nextStep);
    else
        text += line("PostgreSQL", report.postgresVersion + " in " + report.postgresFolder);
    for (const std::string& folder : report.otherPostgres)
        text += line("", "also in " + folder);
    return text;
}

std::string folderLine(const FolderReport& folder)
{
    if (folder.error)
        return line(folder.use, folder.path + ": " + folder.error->message);
    return line(folder.use, folder.path + ", " + megabytes(folder.freeBytes) + " free");
}

Json orNull(const std::optional<std::int64_t>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json orNull(const std::optional<Error>& error)
{
    return error ? Json(error->message) : Json(nullptr);
}

} // namespace

bool ComputerReport::canDrill() const
{
    return !postgresError && std::none_of(folders.begin(), folders.end(), [](const FolderReport& folder) {
        return folder.use == "runtime" && folder.error;
    });
}

std::string computerText(const ComputerReport& report)
{
    std::string text =
        report.canDrill() ? "Drills work on this computer.\n\n" : "Drills do not work on this computer.\n\n";
    text += postgresLines(report);
    for (const FolderReport& folder : report.folders)
        text += folderLine(folder);
    text += line("cores", std::to_string(report.cores));
    text += line("memory", megabytes(report.memoryBytes) + " available");
    text += line("open files", number(report.descriptors));
    text += line("processes", number(report.processes));
    text +=
        line("drills", report.running.empty() ? "none is running" : std::to_string(report.running.size()) + " running");
    for (const std::string& folder : report.leftovers)
        text += line("left over", folder);
    if (!report.leftovers.empty())
        text += "\n`stormlabctl clean` removes what is left over.\n";
    return text;
}

std::string computerJson(const ComputerReport& report)
{
    Json folders = Json::array();
    for (const FolderReport& folder : report.folders)
        folders.push_back({{"use", folder.use},
                           {"path", folder.path},
                           {"free_bytes", orNull(folder.freeBytes)},
                           {"error", orNull(folder.error)}});
    const Json json{{"can_drill", report.canDrill()},
                    {"postgresql",
                     {{"version", report.postgresVersion},
                      {"folder", report.postgresFolder},
                      {"error", orNull(report.postgresError)},
                      {"others", report.otherPostgres}}},
                    {"folders", folders},
                    {"cores", report.cores},
                    {"memory_bytes", orNull(report.memoryBytes)},
                    {"descriptors", orNull(report.descriptors)},
                    {"processes", orNull(report.processes)},
                    {"running", report.running},
                    {"leftovers", report.leftovers}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace stormlab
