// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/markdownhtml.h"

#include "core/runtime/report/escaping.h"

#include <md4c.h>

#include <algorithm>
#include <array>

namespace stormlab
{

namespace
{

struct Writing {
    std::string html;
    int level = 2;
    int pictures = 0;        ///< how deep in descriptions of pictures
    bool link = false;       ///< an <a> is open
    std::size_t longest = 0; ///< a piece of text cannot be longer: size of the whole source
};

Writing& writing(void* user)
{
    return *static_cast<Writing*>(user);
}

std::string textOf(const MD_ATTRIBUTE& attribute)
{
    return {attribute.text, attribute.size};
}

bool isSafe(const std::string& target)
{
    return target.starts_with("https://") || target.starts_with("http://") || target.starts_with("mailto:");
}

/// Entities that every reader of HTML knows. Others are shown as they were written.
bool isKnownEntity(std::string_view entity)
{
    constexpr std::array<std::string_view, 9> known = {"&amp;",   "&lt;",    "&gt;",     "&quot;", "&nbsp;",
                                                       "&ndash;", "&mdash;", "&hellip;", "&rarr;"};
    return std::find(known.begin(), known.end(), entity) != known.end();
}

std::string headingTag(const Writing& out, const void* detail)
{
    const unsigned own = static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level;
    return "h" + std::to_string(std::min(6, out.level + static_cast<int>(own) - 1));
}

std::string cellTag(MD_BLOCKTYPE type)
{
    return type == MD_BLOCK_TH ? "th" : "td";
}

/// The element of a block; empty for those that have none.
std::string tagOf(const Writing& out, MD_BLOCKTYPE type, const void* detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        return "blockquote";
    case MD_BLOCK_UL:
        return "ul";
    case MD_BLOCK_OL:
        return "ol";
    case MD_BLOCK_LI:
        return "li";
    case MD_BLOCK_H:
        return headingTag(out, detail);
    case MD_BLOCK_CODE:
        return "pre";
    case MD_BLOCK_P:
        return "p";
    case MD_BLOCK_TABLE:
        return "table";
    case MD_BLOCK_THEAD:
        return "thead";
    case MD_BLOCK_TBODY:
        return "tbody";
    case MD_BLOCK_TR:
        return "tr";
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        return cellTag(type);
    case MD_BLOCK_DOC:
    case MD_BLOCK_HR:
    case MD_BLOCK_HTML:
        break;
    }
    return {};
}

std::string_view spanTag(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_EM:
        return "em";
    case MD_SPAN_STRONG:
        return "strong";
    case MD_SPAN_CODE:
        return "code";
    case MD_SPAN_DEL:
        return "del";
    default:
        return {};
    }
}

int enterBlock(MD_BLOCKTYPE type, void* detail, void* user)
{
    Writing& out = writing(user);
    const std::string tag = tagOf(out, type, detail);
    if (!tag.empty())
        out.html += "<" + tag + (type == MD_BLOCK_TH ? " scope=\"col\">" : ">");
    if (type == MD_BLOCK_HR)
        out.html += "<hr>\n";
    return 0;
}

int leaveBlock(MD_BLOCKTYPE type, void* detail, void* user)
{
    Writing& out = writing(user);
    const std::string tag = tagOf(out, type, detail);
    if (!tag.empty())
        out.html += "</" + tag + ">\n";
    return 0;
}

int enterSpan(MD_SPANTYPE type, void* detail, void* user)
{
    Writing& out = writing(user);
    if (type == MD_SPAN_IMG)
        ++out.pictures;
    if (out.pictures > 0)
        return 0;
    if (type == MD_SPAN_A) {
        const std::string target = textOf(static_cast<const MD_SPAN_A_DETAIL*>(detail)->href);
        out.link = isSafe(target);
        if (out.link)
            out.html += "<a href=\"" + htmlEscaped(target) + "\">";
    } else if (const std::string_view tag = spanTag(type); !tag.empty()) {
        out.html += "<" + std::string(tag) + ">";
    }
    return 0;
}

int leaveSpan(MD_SPANTYPE type, void* /*detail*/, void* user)
{
    Writing& out = writing(user);
    const bool inPicture = out.pictures > 0;
    if (type == MD_SPAN_IMG)
        --out.pictures;
    if (inPicture)
        return 0;
    if (type == MD_SPAN_A) {
        out.html += out.link ? "</a>" : "";
        out.link = false;
    } else if (const std::string_view tag = spanTag(type); !tag.empty()) {
        out.html += "</" + std::string(tag) + ">";
    }
    return 0;
}

int writeText(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* user)
{
    Writing& out = writing(user);
    // A broken link once came with a length below zero, see htmlOfMarkdown().
    if (size > out.longest)
        return -1;
    const std::string_view piece(text, size);
    if (type == MD_TEXT_NULLCHAR)
        out.html += "\xEF\xBF\xBD";
    else if (type == MD_TEXT_BR)
        out.html += "<br>\n";
    else if (type == MD_TEXT_SOFTBR)
        out.html += '\n';
    else if (type == MD_TEXT_ENTITY && isKnownEntity(piece))
        out.html += piece;
    else
        out.html += htmlEscaped(piece);
    return 0;
}

} // namespace

std::string htmlOfMarkdown(std::string_view markdown, int level)
{
    // md4c 0.4.8 reads a character or two behind a link that the end of the text cuts: with a line's end, these are
    // ours.
    const std::string source = std::string(markdown) + '\n';
    Writing out;
    out.level = level;
    out.longest = source.size();
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
    parser.enter_block = enterBlock;
    parser.leave_block = leaveBlock;
    parser.enter_span = enterSpan;
    parser.leave_span = leaveSpan;
    parser.text = writeText;
    // It fails only without memory, or of its own mistakes; then the text as it is says more than nothing.
    if (md_parse(source.data(), static_cast<MD_SIZE>(source.size()), &parser, &out) != 0)
        return "<pre>" + htmlEscaped(markdown) + "</pre>\n";
    return out.html;
}

} // namespace stormlab
