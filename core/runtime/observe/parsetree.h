// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

// Private to this folder: short ways through the JSON form of a parse tree. A missing field is null, empty or false,
// as the library leaves out what has its default value.
namespace stormlab::parsetree
{

using Json = nlohmann::json;

/// Below this depth nobody writes SQL by hand; walks end there, so that a hostile text cannot use up the stack.
inline constexpr int maxDepth = 500;

/// The field, or null.
[[nodiscard]] const Json& at(const Json& node, const char* field);
[[nodiscard]] std::string text(const Json& node, const char* field);
[[nodiscard]] bool flag(const Json& node, const char* field);

/// The one {"Kind": {…}} inside, when it is of this kind; null otherwise.
[[nodiscard]] const Json& as(const Json& node, const char* kind);

/// The words of a list of String nodes: {"pg_catalog", "lower"}.
[[nodiscard]] std::vector<std::string> words(const Json& list);

/// A name as the learner would say it: schema-qualified unless the schema is pg_catalog.
[[nodiscard]] std::string nameOf(const std::vector<std::string>& words);
[[nodiscard]] std::string relationOf(const Json& rangeVar);
/// Of a RoleSpec; empty for none.
[[nodiscard]] std::string roleOf(const Json& roleSpec);

/// The text of a constant, also behind casts; nothing for other expressions and for NULL.
[[nodiscard]] std::optional<std::string> constantOf(const Json& expression);

} // namespace stormlab::parsetree
