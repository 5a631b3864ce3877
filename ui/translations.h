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
    /// there is one, instead of what was installed before. False where there is none: the words are English then. From
    /// now on QLocale() is of that language as well, so that scenarios, guide, numbers and dates go with the words.
    /// Before the first widget: each keeps the locale that it was made with.
    bool install(const QString& language = {}, const QLocale& system = QLocale::system());

    /// That of the words: "en", or what was installed.
    [[nodiscard]] QString language() const { return m_language; }
    /// Those of which there is a catalogue, in alphabetical order.
    [[nodiscard]] QStringList languages() const { return languagesIn(m_folder); }
    /// The same of any folder.
    [[nodiscard]] static QStringList languagesIn(const QString& folder = QStringLiteral(":/translations"));
    /// The first one of which there is a catalogue; with "de-AT" that of "de" will do. Empty where there is none.
    [[nodiscard]] QString firstOf(const QStringList& preferred) const;

private:
    QString m_folder;
    QString m_language;
    const QLocale m_before; ///< comes back when it goes
    QTranslator m_english;
    QTranslator m_words;
    QTranslator m_wordsOfQt; ///< of the buttons and dialogs that Qt brings along
};

/// "de" for German of any country: what pages and scenarios are translated into.
[[nodiscard]] QString languageOf(const QLocale& locale);

/// What a language is called by those who speak it: "Deutsch".
[[nodiscard]] QString ownNameOf(const QString& language);

/// How numbers and dates are written beside words of this language: as on the system, where that is of the same
/// language, else as is usual with it in the system's country, or wherever it is spoken.
[[nodiscard]] QLocale localeFor(const QString& language, const QLocale& system);

} // namespace stormlab
