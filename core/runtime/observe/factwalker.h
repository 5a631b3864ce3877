// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/statementfacts.h"
#include "core/runtime/observe/comparisons.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

/// Private to this folder: walks parse trees and gathers StatementFacts. One walker serves one text with everything
/// nested in it: DO bodies and the SQL that they build at run time. Not shared between threads.
class FactWalker
{
public:
    using Json = parsetree::Json;

    FactWalker(StatementFacts& facts, std::vector<std::string> parameters);

    /// False when the text does not parse; then nothing was added.
    bool walk(std::string_view sql);

private:
    static constexpr int maxNesting = 8;

    /// A query around the node at hand: the conditions that decide on which rows a function in it is called.
    struct Scope {
        const Scope* outer = nullptr;
        const Json* query = nullptr;
        std::vector<Comparison> conditions; ///< of IF and CONTINUE in PL/pgSQL
        bool reads = false;                 ///< whether the query reads any relation
        bool runs = true;                   ///< false inside EXPLAIN without ANALYZE
    };
    bool walkText(std::string_view sql, const Scope& scope);
    void prepare(const Json& node, int depth);
    void visit(const Json& node, const Scope& scope, int depth);
    void node(const std::string& kind, const Json& value, const Scope& scope, int depth);
    void select(const Json& value, const Scope& outer, int depth);
    void tableExpressions(const Json& withClause, const Scope& scope, int depth);
    void relation(const Json& rangeVar);
    void column(const Json& reference);
    void call(const Json& value, const Scope& scope);
    void act(BackendAct::Kind kind, const Json& arguments, const Scope& scope);
    void update(const Json& value);
    void explain(const Json& value, const Scope& scope, int depth);
    void execute(const Json& value, const Scope& scope);

    void group(const Json& items, const Json& targets);
    void groupItem(const Json& item, const Json& targets, int depth);
    void groupColumn(const std::string& name, int depth);
    void settingsRead(const Json& query);

    using Seen = std::set<const Json*>;
    parsetree::Bindings bind(parsetree::Bindings bindings);
    [[nodiscard]] const std::vector<Comparison>& comparisonsOf(const Json& query) const;
    [[nodiscard]] const Json* tableExpressionOf(const Json& rangeVar) const;
    [[nodiscard]] bool reads(const Json& node, Seen& seen, int depth) const;
    void addConditions(const Json& query, Seen& seen, std::vector<Comparison>& found) const;
    void addReferenced(const Json& node, Seen& seen, std::vector<Comparison>& found, int depth) const;
    void addConditions(const Scope& scope, BackendAct& act, bool& anyReads) const;

    // PL/pgSQL, in plpgsqlwalk.cpp.
    void doBlock(const Json& statement, const Scope& scope);
    void declare(const Json& node, int depth);
    void gather(const Json& node, int depth);
    void body(const Json& node, const Scope& scope, int depth);
    void statements(const Json& list, const Scope& scope, int depth);
    void loop(const Json& statement, const Scope& scope, int depth);
    void branch(const Json& statement, const Scope& scope, int depth);
    [[nodiscard]] std::vector<Comparison> conditionsOf(const Json& statement);
    void dynamic(const std::string& expression, const Scope& scope);
    const Json* builtBy(const Json& tree);
    void runBuilt(const Json& tree, const Scope& scope);
    [[nodiscard]] std::string dynamicText(const Json& expression, const std::string& placeholder, int depth) const;
    [[nodiscard]] std::string formatted(const Json& arguments, const std::string& placeholder, int depth) const;
    void pieces(std::string_view text, const Scope& scope);
    bool piece(std::string_view text, std::string_view word, const Scope& scope);
    const Json* treeOf(const std::string& fragment);
    const Json* keep(std::shared_ptr<const Json> tree);

    StatementFacts& m_facts;
    parsetree::Bindings m_bindings;
    std::map<std::string, const Json*> m_tables; ///< common table expressions
    std::vector<std::string> m_openTables;       ///< being defined: their own name means the real relation
    std::map<std::string, std::vector<std::string>> m_aliases;
    std::map<std::string, const Json*> m_prepared;
    std::vector<std::shared_ptr<const Json>> m_trees; ///< what the pointers above point into
    std::map<std::string, const Json*> m_fragments;   ///< text within a DO block → its tree; null: no SQL
    std::vector<const Json*> m_blockQueries;          ///< all queries of the DO block: the last resort for an act
    bool m_dynamic = false;                           ///< in SQL that is built at run time: $n stands for an expression
    /// Query → its comparisons under the present bindings: hundreds of calls may stand in one query.
    mutable std::map<const Json*, std::vector<Comparison>> m_comparisons;
    int m_nesting = 0; ///< of texts within texts
};

} // namespace stormlab
