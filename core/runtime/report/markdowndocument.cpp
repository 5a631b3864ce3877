// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/markdowndocument.h"

#include "core/runtime/report/escaping.h"

namespace stormlab
{

namespace
{

/// A scenario's own headings, further down by some levels. Fences keep what is in them as it is.
std::string lowered(const std::string& markdown, int by)
{
    std::string text;
    bool fenced = false;
    for (std::size_t begin = 0; begin < markdown.size();) {
        std::size_t end = markdown.find('\n', begin);
        end = end == std::string::npos ? markdown.size() : end;
        const std::string line = markdown.substr(begin, end - begin);
        fenced = line.starts_with("```") ? !fenced : fenced;
        if (!fenced && line.starts_with("#"))
            text += std::string(static_cast<std::size_t>(by), '#');
        text += line + "\n";
        begin = end + 1;
    }
    return text;
}

struct MarkdownWriter {
    std::string text;

    void operator()(const Heading& heading)
    {
        text +=
            std::string(static_cast<std::size_t>(heading.level), '#') + " " + markdownEscaped(heading.text) + "\n\n";
    }
    void operator()(const Paragraph& paragraph)
    {
        const bool verdict = paragraph.tone == Paragraph::Tone::Good || paragraph.tone == Paragraph::Tone::Bad;
        const std::string words = markdownEscaped(paragraph.text);
        text += (verdict ? "**" + words + "**" : words) + "\n\n";
    }
    void operator()(const Table& table)
    {
        text += markdownEscaped(table.caption) + ":\n\n|";
        for (const TableColumn& column : table.columns)
            text += " " + markdownEscaped(column.title) + " |";
        text += "\n|";
        for (const TableColumn& column : table.columns)
            text += column.numeric ? " ---: |" : " --- |";
        text += "\n";
        for (const std::vector<std::string>& cells : table.rows) {
            text += "|";
            for (const std::string& cell : cells)
                text += " " + markdownEscaped(cell) + " |";
            text += "\n";
        }
        text += "\n";
    }
    void operator()(const NumberedList& list)
    {
        int number = 0;
        for (const std::string& item : list.items)
            text += std::to_string(++number) + ". " + markdownEscaped(item) + "\n";
        text += "\n";
    }
    void operator()(const MarkdownText& markdown) { text += lowered(markdown.text, markdown.level - 1) + "\n"; }
    void operator()(const Picture& picture) { text += markdownEscaped(picture.says) + "\n\n"; }
};

} // namespace

std::string markdownOf(const Document& document)
{
    MarkdownWriter writer;
    for (const DocumentBlock& block : document.blocks)
        std::visit(writer, block);
    while (writer.text.ends_with("\n\n"))
        writer.text.pop_back();
    return writer.text;
}

} // namespace stormlab
