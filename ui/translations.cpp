// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

#include <utility>

namespace stormlab
{

namespace
{

const QString prefix = QStringLiteral("stormlab_");
const QString english = QStringLiteral("en");

} // namespace

Translations::Translations(QString folder) : m_folder(std::move(folder)), m_language(english)
{
    if (m_english.load(prefix + english, m_folder))
        QCoreApplication::installTranslator(&m_english);
}

// Each of the translators takes itself out of the application.
Translations::~Translations() = default;

bool Translations::install(const QString& language)
{
    for (QTranslator* translator : {&m_words, &m_wordsOfQt})
        QCoreApplication::removeTranslator(translator);
    const QString found = firstOf(language.isEmpty() ? QLocale::system().uiLanguages() : QStringList{language});
    m_language = found.isEmpty() ? english : found;
    if (m_language == english)
        return !found.isEmpty();
    // Qt's own catalogues are a package of their own, and its English words will do.
    if (m_wordsOfQt.load(QStringLiteral("qtbase_") + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_wordsOfQt);
    // What is installed last is asked first.
    return m_words.load(prefix + m_language, m_folder) && QCoreApplication::installTranslator(&m_words);
}

QStringList Translations::languages() const
{
    QStringList languages;
    for (const QString& file : QDir(m_folder).entryList({prefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name))
        languages << file.mid(prefix.size()).chopped(3);
    return languages;
}

// Not QTranslator::load() with a locale: that takes German before English where someone prefers American English.
QString Translations::firstOf(const QStringList& preferred) const
{
    const QStringList there = languages();
    for (QString language : preferred) {
        language.replace(QLatin1Char('-'), QLatin1Char('_'));
        for (; !language.isEmpty(); language = language.section(QLatin1Char('_'), 0, -2)) {
            if (there.contains(language))
                return language;
        }
    }
    return {};
}

QString languageOf(const QLocale& locale)
{
    return locale.name().section(QLatin1Char('_'), 0, 0);
}

} // namespace stormlab
