// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/viewwording.h"

#include "core/domain/event.h"

namespace stormlab
{

std::string viewWords(const std::string& view)
{
    if (view == "limits")
        return "You looked at the limits";
    if (view == "sessions-by-application")
        return "You grouped the sessions by application";
    if (view == "session-states")
        return "You grouped the sessions by state";
    if (view == "client-settings")
        return "You looked at the client settings";
    if (view == "probes")
        return "You looked at the probes of the pods";
    if (view == "pooler")
        return "You looked at the pooler";
    if (view == poolerConsoleView)
        return "You asked the console of the pooler";
    return "You opened the view “" + view + "”";
}

} // namespace stormlab
