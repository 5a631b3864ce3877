// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scenarioparts.h"

#include "core/domain/diagnosis.h"
#include "core/domain/serverparameters.h"

#include <algorithm>
#include <array>

namespace stormlab
{

namespace
{

bool isLower(char letter)
{
    return letter >= 'a' && letter <= 'z';
}

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool isSlug(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char letter) { return isLower(letter) || isDigit(letter) || letter == '-'; });
}

bool isAppName(std::string_view text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](char letter) {
        return isLower(letter) || isDigit(letter) || letter == '_' || letter == '-' || letter == '.';
    });
    // Names of the lab's own sessions and of the learner's are taken.
    return plain && isLower(text[0]) && !text.starts_with("stormlab") && !text.starts_with("oncall");
}

bool isIdentifier(std::string_view text)
{
    return isLower(text[0]) && std::all_of(text.begin(), text.end(), [](char letter) {
               return isLower(letter) || isDigit(letter) || letter == '_';
           });
}

bool isRole(std::string_view text)
{
    return text.size() > 4 && text.starts_with("app_") && isIdentifier(text);
}

bool isDatabase(std::string_view text)
{
    return isIdentifier(text) && text != "postgres" && !text.starts_with("template");
}

bool isParameterValue(std::string_view text)
{
    constexpr std::string_view others = " ._%/,:+-";
    return std::all_of(text.begin(), text.end(), [others](char letter) {
        const bool upper = letter >= 'A' && letter <= 'Z';
        return isLower(letter) || upper || isDigit(letter) || others.find(letter) != std::string_view::npos;
    });
}

bool isCause(std::string_view text)
{
    return std::find(diagnosisCauses().begin(), diagnosisCauses().end(), text) != diagnosisCauses().end();
}

std::optional<std::string> settingText(const DocumentNode& node, const SettingDescription& setting)
{
    if (!setting.choices.empty()) {
        const std::string word = node.oneOf(setting.choices);
        return word.empty() ? std::nullopt : std::optional(word);
    }
    const int value = node.whole({setting.minimum, setting.maximum});
    const bool fits = node.value().is_number() && value >= setting.minimum && value <= setting.maximum;
    return fits ? std::optional(std::to_string(value)) : std::nullopt;
}

SettingMap readSettings(const DocumentNode& node)
{
    SettingMap settings;
    std::vector<std::string> known;
    for (const SettingDescription& setting : settingDescriptions())
        known.push_back(setting.key);
    node.expectMembers({{}, known});
    for (const SettingDescription& setting : settingDescriptions()) {
        const std::optional<DocumentNode> value = node.member(setting.key.c_str());
        if (const std::optional<std::string> text = value ? settingText(*value, setting) : std::nullopt)
            settings[setting.key] = *text;
    }
    return settings;
}

PodsSpec readPods(const DocumentNode& node)
{
    PodsSpec pods;
    node.expectMembers({{}, {"watchdog_ms"}});
    node.read("watchdog_ms", pods.watchdog, WholeRange{100, 600'000});
    return pods;
}

AppSpec readApp(const DocumentNode& node)
{
    AppSpec app;
    node.expectMembers({{"app", "role", "slot", "workload"}, {"settings", "deployable", "pods"}});
    node.read("app", app.name, appRule());
    node.read("role", app.role, {63, 1, isRole, "a role whose name begins with app_"});
    node.read("slot", app.slot, WholeRange{0, 6});
    node.read("deployable", app.deployable);
    if (const std::optional<DocumentNode> settings = node.member("settings"))
        app.settings = readSettings(*settings);
    if (const std::optional<DocumentNode> workload = node.member("workload"))
        app.workload = readWorkload(*workload);
    if (const std::optional<DocumentNode> pods = node.member("pods"))
        app.pods = readPods(*pods);
    return app;
}

/// The tunable parameters, and those of the node that belong to a tunable family.
std::vector<std::string> parameterNames(const DocumentNode& settings)
{
    std::vector<std::string> names = tunableParameters();
    for (const auto& [name, value] : settings.members()) {
        if (isTunableParameter(name))
            names.push_back(name);
    }
    return names;
}

/// What an inject of a kind must and may have, beside its name and kind.
struct InjectForm {
    InjectSpec::Kind kind;
    MemberNames members;
};

const InjectForm* injectFormOf(const DocumentNode& inject)
{
    using Kind = InjectSpec::Kind;
    static const std::array<InjectForm, 4> forms = {
        InjectForm{Kind::Deploy,
                   {{"name", "kind"}, {"after_deploy_ms", "app", "apps", "at_ms", "every_ms", "settings"}}},
        InjectForm{Kind::Pause, {{"name", "kind"}, {"after_deploy_ms", "at_ms", "every_ms", "for_ms"}}},
        InjectForm{Kind::Resume, {{"name", "kind"}, {"after_deploy_ms", "at_ms"}}},
        InjectForm{
            Kind::Burst,
            {{"name", "kind", "for_ms"},
             {"after_deploy_ms", "app", "apps", "at_ms", "every_ms", "factor", "ramp_ms", "requests_per_second"}}},
    };
    const std::optional<DocumentNode> kind = inject.member("kind");
    const std::string word = kind ? kind->oneOf({"deploy", "pause", "resume", "burst"}) : std::string();
    const auto found =
        std::find_if(forms.begin(), forms.end(), [&](const InjectForm& form) { return toString(form.kind) == word; });
    return found == forms.end() ? nullptr : &*found;
}

void readRepetition(const DocumentNode& node, InjectSpec& inject)
{
    const std::optional<DocumentNode> every = node.member("every_ms");
    if (!every)
        return;
    inject.every = Milliseconds{every->whole({1'000, 600'000})};
    if (!inject.at && !inject.afterDeploy)
        node.mistake("has \"every_ms\" without a beginning: expected \"at_ms\" or \"after_deploy_ms\" beside it");
}

/// What an inject of the kind deploy has of its own.
void readRelease(const DocumentNode& node, InjectSpec& inject)
{
    inject.apps = oneOrSeveralApps(node);
    if (const std::optional<DocumentNode> settings = node.member("settings"))
        inject.settings = readSettings(*settings);
}

/// What an inject of the kind burst has of its own.
void readBurst(const DocumentNode& node, InjectSpec& inject)
{
    inject.apps = oneOrSeveralApps(node);
    const std::optional<DocumentNode> rate = node.member("requests_per_second");
    const std::optional<DocumentNode> factor = node.member("factor");
    if (rate)
        inject.rate.requestsPerSecond = rate->number({0, 10'000});
    if (factor)
        inject.rate.factor = factor->number({1, 1'000});
    if (rate.has_value() == factor.has_value())
        node.mistake(rate ? "has \"requests_per_second\" and \"factor\": expected one of them"
                          : "does not say how many requests come: expected \"requests_per_second\" or \"factor\"");
    node.read("ramp_ms", inject.rate.ramp, tenMinutes);
}

InjectSpec readInject(const DocumentNode& node)
{
    InjectSpec inject;
    node.read("name", inject.name, slugRule());
    if (const std::optional<DocumentNode> at = node.member("at_ms"))
        inject.at = Milliseconds{at->whole({0, 3'600'000})};
    if (const std::optional<DocumentNode> after = node.member("after_deploy_ms"))
        inject.afterDeploy = Milliseconds{after->whole({0, 3'600'000})};
    if (inject.at && inject.afterDeploy)
        node.mistake("has \"at_ms\" and \"after_deploy_ms\": expected one of them");
    const InjectForm* form = injectFormOf(node);
    if (form == nullptr) {
        // Without its kind nobody knows which of the other members are right.
        node.expectMembers({{"name", "kind"},
                            {"after_deploy_ms", "app", "apps", "at_ms", "every_ms", "factor", "for_ms", "ramp_ms",
                             "requests_per_second", "settings"}});
        return inject;
    }
    node.expectMembers(form->members);
    inject.kind = form->kind;
    if (inject.kind == InjectSpec::Kind::Deploy)
        readRelease(node, inject);
    if (inject.kind == InjectSpec::Kind::Burst)
        readBurst(node, inject);
    if (inject.kind != InjectSpec::Kind::Resume)
        readRepetition(node, inject);
    const std::optional<DocumentNode> lasts = node.member("for_ms");
    if (lasts && (inject.kind == InjectSpec::Kind::Pause || inject.kind == InjectSpec::Kind::Burst))
        inject.lasts = Milliseconds{lasts->whole({1, 600'000})};
    return inject;
}

} // namespace

std::vector<std::string> oneOrSeveralApps(const DocumentNode& node)
{
    const std::optional<DocumentNode> one = node.member("app");
    const std::optional<DocumentNode> several = node.member("apps");
    if (one.has_value() == several.has_value()) {
        node.mistake(one ? "has \"app\" and \"apps\": expected one of them"
                         : "names no app: expected \"app\", or several \"apps\"");
        return {};
    }
    return several ? several->distinctTexts({2, 20}, appRule()) : std::vector<std::string>{one->text(appRule())};
}

TextRule slugRule()
{
    return {60, 1, isSlug, "a name of a-z, 0-9 and -"};
}

TextRule appRule()
{
    return {63, 1, isAppName, "a name of a-z, 0-9, _, - and . that does not begin with stormlab or oncall"};
}

TextRule causeRule()
{
    return {60, 1, isCause, "a known cause (see scenarios/README.md)"};
}

void readSandbox(const DocumentNode& node, SandboxSpec& sandbox)
{
    node.expectMembers({{"max_connections"}, {"superuser_reserved_connections", "database", "settings", "pooler"}});
    node.read("max_connections", sandbox.maxConnections, WholeRange{10, 2'000});
    node.read("superuser_reserved_connections", sandbox.superuserReserved, WholeRange{0, 100});
    node.read("database", sandbox.database,
              {63, 1, isDatabase, "a database name of a-z, 0-9 and _ that is not one of the server's own"});
    if (const std::optional<DocumentNode> pooler = node.member("pooler"))
        readPooler(*pooler, sandbox.pooler.emplace());
    const std::optional<DocumentNode> settings = node.member("settings");
    if (!settings)
        return;
    settings->expectMembers({{}, parameterNames(*settings)});
    for (const auto& [name, value] : settings->members()) {
        if (isTunableParameter(name))
            sandbox.settings[name] =
                value.text({100, 0, isParameterValue, "a parameter's value as a text of letters, digits and ._%/,:+-"});
    }
}

void readOncall(const DocumentNode& node, OncallSpec& oncall)
{
    node.expectMembers({{}, {"reserve", "alter_system"}});
    node.read("reserve", oncall.reserve);
    if (const std::optional<DocumentNode> parameters = node.member("alter_system"))
        oncall.alterSystem = parameters->distinctTexts(
            {0, 50}, {63, 1, isGrantableParameter, "a server parameter that a scenario may let learners change"});
}

void readFleet(const DocumentNode& node, std::vector<AppSpec>& fleet)
{
    for (const DocumentNode& app : node.elements({1, 20}))
        fleet.push_back(readApp(app));
}

void readInjects(const DocumentNode& node, std::vector<InjectSpec>& injects)
{
    for (const DocumentNode& element : node.elements({1, 20}))
        injects.push_back(readInject(element));
}

} // namespace stormlab
