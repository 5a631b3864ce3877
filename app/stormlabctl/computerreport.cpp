// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/computerreport.h"

#include "app/stormlabctl/columns.h"
#include "core/runtime/engines/findingwords.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace stormlab
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr std::int64_t megabyte = 1024 * 1024;
constexpr std::size_t computerNameWidth = 14;

std::string line(const std::string& name, const std::string& text)
{
    return leftAligned(name, computerNameWidth) + text + "\n";
}

std::string number(const std::optional<std::int64_t>& value)
{
    return value ? std::to_string(*value) : "no limit";
}

std::string megabytes(const std::optional<std::int64_t>& bytes)
{
    return bytes ? std::to_string(*bytes / megabyte) + " MB" : "unknown";
}

std::string titleOf(FindingSubject subject)
{
    switch (subject) {
    case FindingSubject::Native:
        return "PostgreSQL";
    case FindingSubject::Leftovers:
        return "left over";
    default:
        return nameOf(subject).toStdString();
    }
}

/// Further lines below a first one.
std::string below(const QString& text)
{
    std::string lines;
    for (const QString& each : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        lines += line("", each.toStdString());
    return lines;
}

std::string findingLines(const FindingWords& words)
{
    const std::string used = words.inUse ? " Drills use it." : "";
    const bool helps = words.sign != FindingSign::Works && words.sign != FindingSign::Absent;
    return line(titleOf(words.subject), words.says.toStdString() + used) + below(words.more) + below(words.nextStep) +
           (helps ? below(words.details) : std::string());
}

std::string othersLines(const std::optional<NativeFinding>& native)
{
    std::string text;
    for (const std::string& folder : native ? native->others : std::vector<std::string>())
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

Json wordsJson(const FindingWords& words)
{
    return {{"message", words.says.toStdString()},
            {"next_step", words.nextStep.toStdString()},
            {"command", words.command.toStdString()},
            {"detail", words.details.toStdString()},
            {"in_use", words.inUse}};
}

Json engineJson(const NativeFinding& native)
{
    return {{"engine", "native"},
            {"place", ""},
            {"address", ""},
            {"state", native.works() ? "works" : "not_installed"},
            {"version", native.installation.version},
            {"image", ""},
            {"image_present", false},
            {"unenforced_limits", Json::array()},
            {"can_pause", true}};
}

Json engineJson(const EngineFinding& finding)
{
    Json limits = Json::array();
    for (const QString& limit : finding.unenforced)
        limits.push_back(limit.toStdString());
    const QString state = finding.works() ? QStringLiteral("works") : wordOf(finding.problem->trouble);
    return {{"engine", engineName(finding.engine.kind).toStdString()},
            {"place", finding.engine.place.toStdString()},
            {"address", finding.engine.address.toStdString()},
            {"state", state.toStdString()},
            {"version", finding.version.toStdString()},
            {"image", finding.image.toStdString()},
            {"image_present", finding.volumes.has_value()},
            {"unenforced_limits", limits},
            {"can_pause", finding.pauses}};
}

Json enginesJson(const ComputerFindings& findings)
{
    Json list = Json::array();
    for (const FindingWords& words : wordsFor(findings)) {
        Json engine;
        if (words.subject == FindingSubject::Native && findings.native)
            engine = engineJson(*findings.native);
        else if (words.subject == FindingSubject::Docker && findings.docker)
            engine = engineJson(*findings.docker);
        else if (words.subject == FindingSubject::Podman && findings.podman)
            engine = engineJson(*findings.podman);
        else
            continue;
        engine.update(wordsJson(words));
        list.push_back(engine);
    }
    return list;
}

} // namespace

bool ComputerReport::canDrill() const
{
    const auto works = [](const auto& finding) { return finding && finding->works(); };
    const bool place = std::none_of(folders.begin(), folders.end(),
                                    [](const FolderReport& folder) { return folder.use == "runtime" && folder.error; });
    return place && (works(findings.native) || works(findings.docker) || works(findings.podman));
}

std::string computerText(const ComputerReport& report)
{
    std::string text =
        report.canDrill() ? "Drills work on this computer.\n\n" : "Drills do not work on this computer.\n\n";
    for (const FindingWords& words : wordsFor(report.findings)) {
        text += findingLines(words);
        if (words.subject == FindingSubject::Native)
            text += othersLines(report.findings.native);
    }
    for (const FolderReport& folder : report.folders)
        text += folderLine(folder);
    text += line("cores", std::to_string(report.cores));
    text += line("memory", megabytes(report.memoryBytes) + " available");
    text += line("open files", number(report.descriptors));
    text += line("processes", number(report.processes));
    text +=
        line("drills", report.running.empty() ? "none is running" : std::to_string(report.running.size()) + " running");
    if (report.findings.leftovers && !report.findings.leftovers->empty())
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
    const NativeFinding native = report.findings.native.value_or(NativeFinding());
    const Json json{{"can_drill", report.canDrill()},
                    {"postgresql",
                     {{"version", native.installation.version},
                      {"folder", native.installation.binFolder},
                      {"error", orNull(native.problem)},
                      {"others", native.others}}},
                    {"pgbouncer", {{"error", orNull(native.noPooler)}}},
                    {"engines", enginesJson(report.findings)},
                    {"folders", folders},
                    {"cores", report.cores},
                    {"memory_bytes", orNull(report.memoryBytes)},
                    {"descriptors", orNull(report.descriptors)},
                    {"processes", orNull(report.processes)},
                    {"running", report.running},
                    {"leftovers", report.findings.leftovers.value_or(std::vector<std::string>())}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace stormlab
