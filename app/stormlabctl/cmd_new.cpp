// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/newscenario.h"
#include "app/stormlabctl/output.h"
#include "core/runtime/drill/scenariodirectories.h"

#include <QFileInfo>

#include <nlohmann/json.hpp>

namespace stormlab
{

namespace
{

/// The guide lies beside the scenarios that came with the program.
QString authorsGuide()
{
    for (const QString& directory : scenarioDirectories()) {
        const QString guide = directory + QStringLiteral("/README.md");
        if (QFileInfo::exists(guide))
            return guide;
    }
    return {};
}

std::string nextSteps(const std::string& folder)
{
    std::string text = "Made " + folder + ", an incident that can be played as it is. Now change it:\n\n";
    for (const char* const command : {"run", "validate", "verify"})
        text += std::string("  stormlabctl ") + command + " " + folder + "\n";
    const QString guide = authorsGuide();
    return guide.isEmpty() ? text : text + "\nWhat its files mean is told by " + guide.toStdString() + ".\n";
}

} // namespace

int runNew(const Arguments& arguments, const Engines& /*engines*/)
{
    const bool json = arguments.has("json");
    NewScenario wanted;
    wanted.id = arguments.words.front();
    wanted.title = arguments.value("title").value_or("");
    wanted.place = arguments.words.size() > 1 ? QString::fromStdString(arguments.words[1]) : QStringLiteral(".");
    const Result<QString> folder = writeNewScenario(wanted);
    if (!folder)
        return report(folder.error(), json);
    if (json)
        print(nlohmann::ordered_json{{"id", wanted.id},
                                     {"folder", QFileInfo(folder.value()).absoluteFilePath().toStdString()}}
                  .dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) +
              "\n");
    else
        print(nextSteps(folder.value().toStdString()));
    return ExitDone;
}

} // namespace stormlab
