// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/report/documentlanguage.h"

namespace stormlab
{

/// The language of the window, for documents that are written or printed from it. Main thread; the value may be used on
/// another one.
[[nodiscard]] DocumentLanguage windowLanguage();

} // namespace stormlab
