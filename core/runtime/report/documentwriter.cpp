// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/documentwriter.h"

#include <utility>

namespace stormlab
{

DocumentWriter::DocumentWriter(const std::string& title, const DocumentLanguage& language) : m_language(language)
{
    m_document.title = title;
    m_document.language = language.code;
}

void DocumentWriter::add(DocumentBlock block)
{
    m_document.blocks.push_back(std::move(block));
}

void DocumentWriter::addHeading(int level, const Phrase& words)
{
    add(Heading{level, say(words)});
}

void DocumentWriter::addWords(const Phrase& words, Paragraph::Tone tone)
{
    add(Paragraph{say(words), tone});
}

Table DocumentWriter::table(const Phrase& caption, const std::vector<Column>& columns) const
{
    Table table;
    table.caption = say(caption);
    for (const Column& column : columns)
        table.columns.push_back({say(column.title), column.numeric});
    return table;
}

void DocumentWriter::addRow(Table& table, const std::vector<Phrase>& cells) const
{
    std::vector<std::string>& row = table.rows.emplace_back();
    for (const Phrase& cell : cells)
        row.push_back(say(cell));
}

std::string DocumentWriter::say(const Phrase& words) const
{
    return words.in(m_language.tongue);
}

std::string DocumentWriter::recorded(const std::string& english) const
{
    return m_language.recorded ? m_language.recorded(english) : english;
}

Document DocumentWriter::take()
{
    return std::exchange(m_document, {});
}

Phrase appTitle(const std::string& name)
{
    if (name.empty())
        return worded("Report", "(no name)");
    return name == labSessions ? Phrase(worded("Report", "the lab")) : Phrase(name);
}

ChartWords chartWords(const DocumentWriter& writer)
{
    return {writer.say(worded("Report", "Backends by application over time")),
            writer.say(worded("Report", "Refused logins a second over time")),
            writer.say(worded("Report", "refused logins")),
            writer.say(worded("Report", "a second")),
            writer.say(appTitle({})),
            writer.say(appTitle(std::string(labSessions))),
            writer.say(worded("Report", "usable"))};
}

} // namespace stormlab
