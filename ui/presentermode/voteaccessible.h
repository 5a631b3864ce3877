// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace stormlab
{

/// From now on each VoteRow is heard as what it is: a number that + and − change. Any number of calls count as one.
void installVoteAccessibility();

} // namespace stormlab
