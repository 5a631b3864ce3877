// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/output.h"
#include "app/stormlabctl/remotecommand.h"
#include "app/stormlabctl/resulttext.h"
#include "core/domain/clientsettings.h"

namespace stormlab
{

int runDeploy(const Arguments& arguments, const Engines& /*engines*/)
{
    const bool json = arguments.has("json");
    ControlRequest request{0, "deploy", {{"app", arguments.words.front()}}, {}};
    request.arguments["wait"] = arguments.has("no-wait") ? "false" : "true";
    for (std::size_t index = 1; index < arguments.words.size(); ++index) {
        const auto setting = parseSetting(arguments.words[index]);
        if (!setting)
            return report(setting.error(), json);
        if (!request.settings.insert(setting.value()).second)
            return report({ErrorCode::Usage, "“" + setting.value().first + "” is given twice.", {}, {}}, json);
    }
    return askDrill({request, json, deployText, {}});
}

} // namespace stormlab
