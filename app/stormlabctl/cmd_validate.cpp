// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/output.h"
#include "app/stormlabctl/recordingmistakes.h"
#include "app/stormlabctl/scenarios.h"
#include "core/runtime/drill/scenariostore.h"

#include <QFileInfo>

#include <nlohmann/json.hpp>

namespace stormlab
{

namespace
{

using Json = nlohmann::ordered_json;

struct Validated {
    std::string path;
    std::vector<ScenarioMistake> mistakes;
};

Validated validate(const std::string& path)
{
    const QString folder = QFileInfo(QString::fromStdString(path)).absoluteFilePath();
    const Result<StoredScenario> stored = ScenarioStore({}).read(folder);
    if (!stored)
        return {path, {{"scenario.json", {}, "is not there"}}};
    const ScenarioReading& reading = stored.value().reading;
    Validated validated{path, reading.mistakes};
    for (const ScenarioTextsReading& language : languagesOf(stored.value()))
        validated.mistakes.insert(validated.mistakes.end(), language.mistakes.begin(), language.mistakes.end());
    const auto more = recordingMistakes(stored.value().folder, reading.scenario);
    validated.mistakes.insert(validated.mistakes.end(), more.begin(), more.end());
    return validated;
}

std::string textOf(const Validated& validated)
{
    if (validated.mistakes.empty())
        return validated.path + ": no mistakes\n";
    std::string text;
    for (const ScenarioMistake& mistake : validated.mistakes)
        text += validated.path + "/" + toString(mistake) + "\n";
    return text;
}

std::string jsonOf(const std::vector<Validated>& all)
{
    Json list = Json::array();
    std::size_t count = 0;
    for (const Validated& validated : all) {
        Json mistakes = Json::array();
        for (const ScenarioMistake& mistake : validated.mistakes)
            mistakes.push_back({{"file", mistake.file}, {"pointer", mistake.pointer}, {"says", mistake.says}});
        count += validated.mistakes.size();
        list.push_back({{"path", validated.path}, {"mistakes", mistakes}});
    }
    const Json json{{"valid", count == 0}, {"mistakes", count}, {"scenarios", list}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace

int runValidate(const Arguments& arguments, const Engines& /*engines*/)
{
    std::vector<Validated> all;
    bool valid = true;
    for (const std::string& path : scenarioFoldersAt(arguments.words)) {
        all.push_back(validate(path));
        valid = valid && all.back().mistakes.empty();
    }
    if (arguments.has("json")) {
        print(jsonOf(all));
    } else {
        for (const Validated& validated : all)
            print(textOf(validated));
    }
    return valid ? ExitDone : ExitBadFile;
}

} // namespace stormlab
