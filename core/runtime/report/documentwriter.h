// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/report/chartsvg.h"
#include "core/runtime/report/document.h"
#include "core/runtime/report/documentlanguage.h"

#include <string>
#include <vector>

namespace stormlab
{

/// Writes a document piece by piece, in its language.
class DocumentWriter
{
public:
    struct Column {
        Phrase title;
        bool numeric = false;
    };

    /// `language` must outlive the writer.
    DocumentWriter(const std::string& title, const DocumentLanguage& language);

    void add(DocumentBlock block);
    void addHeading(int level, const Phrase& words);
    void addWords(const Phrase& words, Paragraph::Tone tone);
    [[nodiscard]] Table table(const Phrase& caption, const std::vector<Column>& columns) const;
    /// As many cells as columns.
    void addRow(Table& table, const std::vector<Phrase>& cells) const;

    [[nodiscard]] std::string say(const Phrase& words) const;
    /// What was recorded in English.
    [[nodiscard]] std::string recorded(const std::string& english) const;

    [[nodiscard]] Document take();

private:
    const DocumentLanguage& m_language;
    Document m_document;
};

/// What an application is called; some have no name.
[[nodiscard]] Phrase appTitle(const std::string& name);
/// What is written on the charts of a document.
[[nodiscard]] ChartWords chartWords(const DocumentWriter& writer);

} // namespace stormlab
