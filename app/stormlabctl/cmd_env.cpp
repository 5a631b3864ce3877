// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/output.h"
#include "app/stormlabctl/remotecommand.h"
#include "app/stormlabctl/resulttext.h"

namespace stormlab
{

int runEnv(const Arguments& arguments, const Engines& /*engines*/)
{
    return askDrill({{0, "env", {}, {}}, arguments.has("json"), environmentText, {}});
}

} // namespace stormlab
