// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <string>

namespace stormlab
{

/// What is wrong with a text that parseJson() refused, for people who did not write it: where, in a sentence of its
/// own, and on the next line the parser's words.
[[nodiscard]] std::string jsonMistake(const Error& refused);

} // namespace stormlab
