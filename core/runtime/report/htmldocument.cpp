// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/htmldocument.h"

#include "core/runtime/report/escaping.h"
#include "core/runtime/report/htmlstyle.h"
#include "core/runtime/report/markdownhtml.h"

namespace stormlab
{

namespace
{

enum class Target { Screen, Paper };

constexpr std::size_t manyColumns = 8;
constexpr std::string_view zeroWidthSpace = "\u200b";

std::string element(const std::string& tag, const std::string& content)
{
    return "<" + tag + ">" + content + "</" + tag.substr(0, tag.find(' ')) + ">\n";
}

std::string toneClass(Paragraph::Tone tone)
{
    switch (tone) {
    case Paragraph::Tone::Muted:
        return "p class=\"quiet\"";
    case Paragraph::Tone::Good:
        return "p class=\"verdict good\"";
    case Paragraph::Tone::Bad:
        return "p class=\"verdict bad\"";
    case Paragraph::Tone::Plain:
        break;
    }
    return "p";
}

class HtmlWriter
{
public:
    explicit HtmlWriter(Target target) : m_target(target) {}

    void operator()(const Heading& heading)
    {
        m_html += element("h" + std::to_string(heading.level), htmlEscaped(heading.text));
    }
    void operator()(const Paragraph& paragraph)
    {
        const std::string words = htmlEscaped(paragraph.text);
        // Qt's rich text knows no classes of ours.
        const bool verdict = paragraph.tone == Paragraph::Tone::Good || paragraph.tone == Paragraph::Tone::Bad;
        if (m_target == Target::Paper)
            m_html += element("p", verdict ? "<b>" + words + "</b>" : words);
        else
            m_html += element(toneClass(paragraph.tone), words);
    }
    void operator()(const Table& table)
    {
        if (m_target == Target::Paper) {
            m_html += element("p", "<i>" + htmlEscaped(table.caption) + "</i>") +
                      "<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">\n<thead>" +
                      headOf(table) + "</thead>\n" + rowsOf(table) + "</table>\n";
            return;
        }
        // A wide table scrolls by itself, and the page does not.
        const std::string whole = "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"" +
                                  htmlEscaped(table.caption) + "\">\n<table>\n<caption>" + htmlEscaped(table.caption) +
                                  "</caption>\n<thead>\n" + headOf(table) + "</thead>\n<tbody>\n" + rowsOf(table) +
                                  "</tbody>\n</table>\n</div>\n";
        m_html += table.folded.empty()
                      ? whole
                      : "<details>\n<summary>" + htmlEscaped(table.folded) + "</summary>\n" + whole + "</details>\n";
    }
    void operator()(const NumberedList& list)
    {
        m_html += "<ol>\n";
        for (const std::string& item : list.items)
            m_html += element("li", htmlEscaped(item));
        m_html += "</ol>\n";
    }
    void operator()(const MarkdownText& markdown) { m_html += htmlOfMarkdown(markdown.text, markdown.level); }
    void operator()(const Picture& picture)
    {
        if (m_target == Target::Paper)
            m_html += "<p><img src=\"picture:" + std::to_string(m_pictures++) + "\"></p>\n";
        else
            m_html +=
                "<figure>\n" + picture.svg + "<figcaption>" + htmlEscaped(picture.says) + "</figcaption>\n</figure>\n";
    }

    [[nodiscard]] const std::string& html() const { return m_html; }

private:
    [[nodiscard]] std::string cellTag(const Table& table, std::size_t index, std::string tag) const
    {
        if (table.columns.at(index).numeric)
            tag += m_target == Target::Paper ? " align=\"right\"" : " class=\"number\"";
        // Paper does not scroll: the more columns, the smaller they are.
        if (m_target == Target::Paper && table.columns.size() > manyColumns)
            tag += " style=\"font-size: 7pt\"";
        return tag;
    }

    /// Names are long words on paper, and their columns narrow. They break where their parts meet, not in the midst.
    [[nodiscard]] std::string titleOf(const TableColumn& column) const
    {
        std::string title = htmlEscaped(column.title);
        for (std::size_t at = 0; m_target == Target::Paper && (at = title.find('_', at)) != std::string::npos;)
            title.insert(++at, zeroWidthSpace);
        return title;
    }

    [[nodiscard]] std::string headOf(const Table& table) const
    {
        std::string row = "<tr>";
        for (std::size_t index = 0; index < table.columns.size(); ++index) {
            const std::string tag = m_target == Target::Paper ? "th" : "th scope=\"col\"";
            const TableColumn& column = table.columns[index];
            // A corner heads nothing.
            row +=
                column.title.empty() ? "<td></td>" : "<" + cellTag(table, index, tag) + ">" + titleOf(column) + "</th>";
        }
        return row + "</tr>\n";
    }

    [[nodiscard]] std::string rowsOf(const Table& table) const
    {
        std::string rows;
        for (const std::vector<std::string>& cells : table.rows) {
            rows += "<tr>";
            for (std::size_t index = 0; index < cells.size(); ++index)
                rows += "<" + cellTag(table, index, "td") + ">" + htmlEscaped(cells[index]) + "</td>";
            rows += "</tr>\n";
        }
        return rows;
    }

    Target m_target;
    int m_pictures = 0;
    std::string m_html;
};

std::string bodyOf(const Document& document, Target target)
{
    HtmlWriter writer(target);
    for (const DocumentBlock& block : document.blocks)
        std::visit(writer, block);
    return writer.html();
}

} // namespace

std::string htmlOf(const Document& document)
{
    return "<!DOCTYPE html>\n<html lang=\"" + htmlEscaped(document.language) +
           "\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"generator\" content=\"Stormlab\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
           "<title>" +
           htmlEscaped(document.title) + "</title>\n<style>\n" + std::string(htmlStyle()) +
           "</style>\n</head>\n<body>\n<main>\n" + bodyOf(document, Target::Screen) + "</main>\n</body>\n</html>\n";
}

std::string paperHtmlOf(const Document& document)
{
    return bodyOf(document, Target::Paper);
}

} // namespace stormlab
