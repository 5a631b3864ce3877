// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace stormlab
{

// The answers of a drill in words, from the JSON text of its results. A field that is not there reads as empty.

[[nodiscard]] std::string hintText(const std::string& resultJson);
[[nodiscard]] std::string deployText(const std::string& resultJson);
[[nodiscard]] std::string diagnosisText(const std::string& resultJson);
[[nodiscard]] std::string injectText(const std::string& resultJson);
[[nodiscard]] std::string environmentText(const std::string& resultJson);

} // namespace stormlab
