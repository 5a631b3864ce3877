// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/loginrefusal.h"

#include <cerrno>
#include <cstring>

namespace stormlab
{

LoginOutcome refusalOf(std::string_view message)
{
    const auto says = [message](std::string_view words) { return message.find(words) != std::string_view::npos; };

    // Up to 15: "… for non-replication superuser connections"; from 16: "… for roles with …".
    if (says("remaining connection slots are reserved"))
        return LoginOutcome::Reserved;
    if (says("sorry, too many clients already"))
        return LoginOutcome::TooMany;
    if (says("too many connections for role") || says("too many connections for database"))
        return LoginOutcome::RoleLimit;
    if (says("FATAL:"))
        return LoginOutcome::Rejected;
    // A unix socket whose listen queue is full; over TCP the kernel is silent then and our own deadline speaks.
    return says(std::strerror(EAGAIN)) ? LoginOutcome::Backlog : LoginOutcome::Reset;
}

} // namespace stormlab
