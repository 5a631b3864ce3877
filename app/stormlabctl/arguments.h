// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace stormlab
{

struct OptionSpec {
    std::string name;  ///< without the dashes
    std::string value; ///< what its value is called; empty for a flag
    std::string says;  ///< one line
};

/// What a command line of one command may look like.
struct CommandSyntax {
    std::vector<OptionSpec> options;
    std::size_t least = 0; ///< words that are no options
    std::size_t most = 0;
    bool takesCommand = false; ///< everything after "--" is a command of its own
    std::string instead{};     ///< an option with a value that takes the place of the words; empty: none does
};

inline constexpr std::size_t anyNumber = std::numeric_limits<std::size_t>::max();

/// A command line that fits its syntax.
struct Arguments {
    std::set<std::string> flags;
    std::map<std::string, std::string> values;
    std::vector<std::string> words;
    std::vector<std::string> command; ///< after "--"

    [[nodiscard]] bool has(const std::string& flag) const { return flags.contains(flag); }
    [[nodiscard]] std::optional<std::string> value(const std::string& option) const;
};

/// Options are "--name VALUE", "--name=VALUE" or "--flag", anywhere before "--". An unknown one is refused with the
/// nearest known one. "--help" and "-h" are known everywhere and end the checking: the flag "help" is set.
[[nodiscard]] Result<Arguments> parseArguments(const CommandSyntax& syntax, const std::vector<std::string>& line);

/// A whole number within bounds, or Usage.
[[nodiscard]] Result<long long> numberIn(const std::string& what, const std::string& text, long long least,
                                         long long most);

} // namespace stormlab
