// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

/// Puts lines together from pieces of text as they come in. What is longer than a megabyte without an end is dropped.
class TextLines
{
public:
    /// The lines that are complete now, without their ends.
    [[nodiscard]] std::vector<std::string> add(std::string_view piece);

private:
    std::string m_rest;
};

/// Takes what is there from a descriptor that does not block. False once its other end is closed.
[[nodiscard]] bool takeText(int descriptor, std::string& text);

} // namespace stormlab
