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
    if (says("sorry, too many clients already") || says("no more connections allowed"))
        return LoginOutcome::TooMany;
    if (says("too many connections for role") || says("too many connections for database"))
        return LoginOutcome::RoleLimit;
    if (says("FATAL:"))
        return LoginOutcome::Rejected;
    // A unix socket whose listen queue is full; over TCP the kernel is silent then and our own deadline speaks.
    return says(std::strerror(EAGAIN)) ? LoginOutcome::Backlog : LoginOutcome::Reset;
}

LinkEnd endThroughPooler(std::string_view sqlstate, std::string_view message)
{
    // Terminated, crashed, shut down, idle for too long: the backend's own words, passed on.
    if (sqlstate.starts_with("57P") || sqlstate == "25P03")
        return {LinkLoss::Backend, std::string(sqlstate)};
    // It died without a word, as by SIGKILL.
    if (message.find("server conn crashed") != std::string_view::npos)
        return {LinkLoss::Backend, {}};
    return {LinkLoss::Refusal, {}};
}

} // namespace stormlab
