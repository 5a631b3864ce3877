// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/csvcell.h"
#include "core/domain/regrade.h"
#include "core/runtime/report/escaping.h"
#include "core/runtime/report/markdownhtml.h"
#include "core/runtime/report/paperdocument.h"
#include "tests/fuzz/fuzztarget.h"

using namespace stormlab;

namespace
{

void tryMarkdown(std::string_view text)
{
    const std::string html = htmlOfMarkdown(text, 3);
    for (const char* const unwanted : {"<script", "<img", "<iframe", "href=\"javascript", "onerror=\""})
        fuzz::require(html.find(unwanted) == std::string::npos, "nothing of strangers becomes markup");
}

void tryEscaping(std::string_view text)
{
    fuzz::require(htmlEscaped(text).find_first_of("<>\"") == std::string::npos, "escaped text has no markup");
    fuzz::require(markdownEscaped(text).find('\n') == std::string::npos, "an escaped line is one line");
    const std::string cell = csvCell(text);
    const bool quoted = cell.starts_with('"') && cell.ends_with('"');
    fuzz::require(quoted || cell.find_first_of(",\r\n") == std::string::npos, "a cell is one cell");
}

void tryScorecard(std::string_view text)
{
    const Result<Scorecard> card = scorecardFromJson(text);
    if (!card)
        return;
    const Result<Scorecard> again = scorecardFromJson(toJson(card.value()));
    fuzz::require(again.ok(), "what was written can be read");
    fuzz::require(differences(card.value(), card.value()).empty(), "a scorecard equals itself");
}

} // namespace

// The first byte says which reader gets the rest: a scenario's Markdown, a name, a scorecard, a document to print.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text = fuzz::textOf(data + 1, size - 1);
    switch (data[0]) {
    case 'm':
        tryMarkdown(text);
        break;
    case 'n':
        tryEscaping(text);
        break;
    case 's':
        tryScorecard(text);
        break;
    default:
        if (const Result<PaperDocument> paper = paperFromJson(text))
            fuzz::require(paperFromJson(toJson(paper.value())).ok(), "what was written can be read");
    }
    return 0;
}
