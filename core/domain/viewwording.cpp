// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/viewwording.h"

#include "core/domain/event.h"

namespace stormlab
{

Phrase viewWords(const std::string& view)
{
    if (view == "limits")
        return worded("Debrief", "You looked at the limits");
    if (view == "sessions-by-application")
        return worded("Debrief", "You grouped the sessions by application");
    if (view == "session-states")
        return worded("Debrief", "You grouped the sessions by state");
    if (view == "client-settings")
        return worded("Debrief", "You looked at the client settings");
    if (view == "probes")
        return worded("Debrief", "You looked at the probes of the pods");
    if (view == "pooler")
        return worded("Debrief", "You looked at the pooler");
    if (view == poolerConsoleView)
        return worded("Debrief", "You asked the console of the pooler");
    return worded("Debrief", "You opened the view “%1”")(view);
}

} // namespace stormlab
