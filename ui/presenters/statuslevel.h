// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace stormlab
{

/// How loud a message is. Never told by colour alone: the words say it too. Silent: there is nothing to judge, as
/// before the first look at a server.
enum class StatusLevel { Calm, Warning, Critical, Silent };

} // namespace stormlab
