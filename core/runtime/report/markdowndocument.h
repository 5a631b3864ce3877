// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/report/document.h"

#include <string>

namespace stormlab
{

/// The document as Markdown (with tables, as GitHub writes them). Drawings are told in words; their tables follow.
[[nodiscard]] std::string markdownOf(const Document& document);

} // namespace stormlab
