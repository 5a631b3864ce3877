// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/output.h"
#include "app/stormlabctl/remotecommand.h"
#include "app/stormlabctl/statustext.h"

namespace stormlab
{

int runStatus(const Arguments& arguments, const Engines& /*engines*/)
{
    const auto words = [](const std::string& json) -> Result<std::string> {
        const Result<DrillStatus> status = statusFromJson(json);
        return status ? Result<std::string>(statusText(status.value())) : status.error();
    };
    return askDrill({{0, "status", {}, {}}, arguments.has("json"), words, {}});
}

} // namespace stormlab
