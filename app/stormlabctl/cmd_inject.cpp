// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/output.h"
#include "app/stormlabctl/remotecommand.h"
#include "app/stormlabctl/resulttext.h"

namespace stormlab
{

int runInject(const Arguments& arguments, const Engines& /*engines*/)
{
    return askDrill({{0, "inject", {{"name", arguments.words.front()}}, {}}, arguments.has("json"), injectText, {}});
}

} // namespace stormlab
