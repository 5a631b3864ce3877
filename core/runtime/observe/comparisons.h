// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/statementfacts.h"
#include "core/runtime/observe/parsetree.h"

#include <map>
#include <string>
#include <vector>

// Private to this folder: conditions of a parse tree as Comparisons.
namespace stormlab::parsetree
{

/// What stands behind names in a statement that are no columns.
struct Bindings {
    std::vector<std::string> parameters;          ///< $1, $2, …; a missing one keeps its name as value
    std::map<std::string, std::string> variables; ///< PL/pgSQL variable → its constant, or "?"
};

/// Every comparison of a column with values that stands anywhere in the tree, in order, each once. AND and OR are
/// flattened; NOT turns the operator round. Operators: = <> < <= > >= ~ !~ ~* !~*, "in", "like", "ilike", "similar
/// to", "between" and these with "not " before them, "is null", "is not null". A condition between two columns is none.
/// At most 200.
[[nodiscard]] std::vector<Comparison> comparisonsIn(const Json& tree, const Bindings& bindings);

/// The columns named in an expression, each once, in order.
[[nodiscard]] std::vector<std::string> columnsIn(const Json& expression, const Bindings& bindings);

/// The same conditions, negated one by one.
[[nodiscard]] std::vector<Comparison> negated(std::vector<Comparison> comparisons);

} // namespace stormlab::parsetree
