// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace stormlab
{

/// Returns once whatever was put off to the next turn has been done; false where that never comes.
[[nodiscard]] bool hasHadATurn();

} // namespace stormlab
