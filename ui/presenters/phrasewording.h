// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/phrase.h"

#include <QString>

namespace stormlab
{

/// What the domain says, in the language and with the decimal point of the window; where the catalogue lacks a text, in
/// English. Any thread.
[[nodiscard]] QString inWords(const Phrase& phrase);
/// The same for whoever takes no QString. It lives as long as the program.
[[nodiscard]] const PhraseTongue& windowTongue();

} // namespace stormlab
