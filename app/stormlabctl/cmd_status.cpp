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
    const auto show = [](const std::string& json) {
        const Result<DrillStatus> status = statusFromJson(json);
        print(status ? statusText(status.value()) : errorText(status.error()) + "\n");
    };
    return askDrill({{0, "status", {}, {}}, arguments.has("json"), show, {}});
}

} // namespace stormlab
