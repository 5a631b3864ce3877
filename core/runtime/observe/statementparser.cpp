// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/statementparser.h"

#include "core/runtime/observe/factwalker.h"

#include <algorithm>

namespace stormlab
{

namespace
{

void sortOnce(std::vector<std::string>& names)
{
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
}

} // namespace

StatementFacts factsOf(std::string_view sql, const std::vector<std::string>& parameters)
{
    StatementFacts facts;
    if (sql.size() > maxParsedBytes)
        return facts;
    facts.parsed = FactWalker(facts, parameters).walk(sql);
    sortOnce(facts.relations);
    sortOnce(facts.functions);
    sortOnce(facts.columns);
    sortOnce(facts.groupedBy);
    sortOnce(facts.settings);
    return facts;
}

} // namespace stormlab
