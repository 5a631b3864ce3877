// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace stormlab
{

/// "[Ŕéṕĺáý ····]": the text in letters that nobody mistakes for English, 40 % longer, and whole only with both of its
/// brackets. Placeholders, tags, mnemonics and patterns of file names stay.
[[nodiscard]] QString pseudo(const QString& text);

/// The words of the window in a language that is none, or in one of those that ship and with its numbers and dates,
/// from its making to its end. It remembers what is behind each text, so that tests find widgets by their English
/// names. One at a time.
class OtherWords : public QTranslator
{
public:
    /// `language`: "de"; empty for the language that is none.
    explicit OtherWords(const QString& language = {});
    ~OtherWords() override;

    [[nodiscard]] QString translate(const char* context, const char* text, const char* disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    /// False for a shipped language of which there is no catalogue.
    [[nodiscard]] bool isThere() const { return m_there; }
    /// The English text behind a text that was shown; empty where it was none of ours.
    [[nodiscard]] QString sourceOf(const QString& shown) const { return m_sources.value(shown); }

private:
    const bool m_pseudo;
    const QLocale m_before; ///< comes back when it goes
    bool m_there = true;
    QTranslator m_english;
    QTranslator m_words;
    QTranslator m_wordsOfQt; ///< of what Qt brings along, as the program has them
    mutable QHash<QString, QString> m_sources;
};

/// Gives windows that are made from now on the words of one of the program's languages, until it goes; nothing for
/// English, which they have anyway.
[[nodiscard]] std::unique_ptr<OtherWords> wordsIn(const QString& language);

/// The English of a text of the window, whatever its words are in now.
[[nodiscard]] QString englishOf(const QString& shown);

} // namespace stormlab
