// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/classfile.h"
#include "core/domain/resultfile.h"

#include <string>
#include <string_view>

namespace stormlab
{

/// The class with an id and a key of its own, from the system's random numbers.
[[nodiscard]] ClassFile withNewKeys(ClassFile file);

/// HMAC-SHA-256 of a result's content with the key of its class, in hexadecimal digits. Everybody who has the class
/// file can make one: it tells a result of another class, and one that was edited or damaged, from a whole one. It
/// proves nothing about a person who wants to cheat.
[[nodiscard]] std::string sealOf(const ClassFile& file, const std::string& content);

/// Reads a result for this class: also marked where it is of another class, or does not fit its seal.
[[nodiscard]] ResultReading readSealedResult(const ClassFile& file, std::string_view text);

} // namespace stormlab
