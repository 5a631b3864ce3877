// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/phrase.h"

#include <string>

namespace stormlab
{

/// What a learner did who opened a view of the window, or asked for what it shows: "You looked at the limits". Without
/// a full stop.
[[nodiscard]] Phrase viewWords(const std::string& view);

} // namespace stormlab
