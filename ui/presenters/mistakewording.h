// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace stormlab
{

/// What is wrong with a value of a file, in the window's language: "is 7: expected a whole number from 1 to 5". Names
/// of fields and values stay as they are. Null where the catalogue does not know it. Any thread.
[[nodiscard]] QString mistakeWords(const QString& english);

/// What was filled in behind a colon: a mistake in the window's language, everything else as it is. A name may read
/// like any other sentence, and stays.
[[nodiscard]] QString reasonWords(const QString& english);

} // namespace stormlab
