// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/podstext.h"
#include "app/stormlabctl/remotecommand.h"

namespace stormlab
{

int runProbes(const Arguments& arguments, const Engines& /*engines*/)
{
    const auto words = [](const std::string& json) -> Result<std::string> {
        const Result<std::vector<PodStatus>> pods = readPods(json);
        return pods ? Result<std::string>(podsText(pods.value())) : pods.error();
    };
    return askDrill({{0, "probes", {}, {}}, arguments.has("json"), words, {}});
}

} // namespace stormlab
