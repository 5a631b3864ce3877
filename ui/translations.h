// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace stormlab
{

/// The words of the window in somebody's language. The sources are English, but for the forms of counted words ("%n
/// pod(s)"): these are in a catalogue of their own, which is always there, beneath that of another language. Catalogues
/// are named by language: stormlab_de.qm. Main thread, while the application lives.
class Translations
{
public:
    /// Installs the English forms. `folder`: where the catalogues are.
    explicit Translations(QString folder = QStringLiteral(":/translations"));
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    /// Installs the catalogue of a language ("de", "pt_BR"), or of the first one that the system prefers and of which
    /// there is one, instead of what was installed before. False where there is none: the words are English then.
    bool install(const QString& language = {});

    /// That of the words: "en", or what was installed.
    [[nodiscard]] QString language() const { return m_language; }
    /// Those of which there is a catalogue, in alphabetical order.
    [[nodiscard]] QStringList languages() const;
    /// The first one of which there is a catalogue; with "de-AT" that of "de" will do. Empty where there is none.
    [[nodiscard]] QString firstOf(const QStringList& preferred) const;

private:
    QString m_folder;
    QString m_language;
    QTranslator m_english;
    QTranslator m_words;
    QTranslator m_wordsOfQt; ///< of the buttons and dialogs that Qt brings along
};

/// "de" for German of any country: what pages and scenarios are translated into.
[[nodiscard]] QString languageOf(const QLocale& locale);

} // namespace stormlab
