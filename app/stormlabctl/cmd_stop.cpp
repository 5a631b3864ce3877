// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/output.h"
#include "app/stormlabctl/remotecommand.h"

namespace stormlab
{

int runStop(const Arguments& arguments, const Engines& /*engines*/)
{
    const auto words = [](const std::string&) {
        return std::string("The drill has ended and its sandbox is removed.\n");
    };
    return askDrill({{0, "stop", {}, {}}, arguments.has("json"), words, {}});
}

} // namespace stormlab
