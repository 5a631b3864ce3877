// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/statementparser.h"
#include "tests/fuzz/fuzztarget.h"

/// What a learner types: never thrown at, and every span lies within the text, in order.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace stormlab;
    const std::string_view text = fuzz::textOf(data, size);
    const StatementFacts facts = factsOf(text);
    fuzz::require(facts == factsOf(text), "the same text has the same facts");
    std::size_t last = 0;
    for (const StatementSpan& span : statementsIn(text)) {
        fuzz::require(last <= span.begin && span.begin <= span.end && span.end <= size, "statements follow each other");
        last = span.end;
    }
    for (const std::size_t offset : {std::size_t{0}, size / 2, size}) {
        const StatementSpan span = statementAt(text, offset);
        fuzz::require(span.begin <= span.end && span.end <= size, "the statement at the cursor lies within the text");
    }
    return 0;
}
