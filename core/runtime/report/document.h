// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <variant>
#include <vector>

namespace stormlab
{

// What a document says, before it is HTML, Markdown or paper. All text is plain text from whomever: who writes a
// document out escapes it.

struct Heading {
    int level = 2; ///< 1 is the document's title
    std::string text;
    friend bool operator==(const Heading&, const Heading&) = default;
};

struct Paragraph {
    enum class Tone { Plain, Muted, Good, Bad };

    std::string text;
    Tone tone = Tone::Plain;
    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

struct TableColumn {
    std::string title;
    bool numeric = false; ///< set to the right
    friend bool operator==(const TableColumn&, const TableColumn&) = default;
};

struct Table {
    std::string caption;
    std::vector<TableColumn> columns;
    std::vector<std::vector<std::string>> rows; ///< as many cells as columns
    std::string folded{};                       ///< shown on request, by this name, where the form allows that
    friend bool operator==(const Table&, const Table&) = default;
};

struct NumberedList {
    std::vector<std::string> items;
    friend bool operator==(const NumberedList&, const NumberedList&) = default;
};

/// Markdown of a scenario's author; its own headings come below `level`.
struct MarkdownText {
    std::string text;
    int level = 2;
    friend bool operator==(const MarkdownText&, const MarkdownText&) = default;
};

/// A drawing with what it shows in one sentence. Its SVG is ours and well-formed: written out as it is.
struct Picture {
    std::string svg;
    std::string says;
    int width = 0;
    int height = 0;
    friend bool operator==(const Picture&, const Picture&) = default;
};

using DocumentBlock = std::variant<Heading, Paragraph, Table, NumberedList, MarkdownText, Picture>;

struct Document {
    std::string title;
    std::vector<DocumentBlock> blocks;
    std::string language{"en"}; ///< as in HTML's lang
    friend bool operator==(const Document&, const Document&) = default;
};

} // namespace stormlab
