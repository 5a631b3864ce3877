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

Translations::Translations(QString folder) : m_folder(std::move(folder)), m_language(english), m_before(QLocale())
{
    if (m_english.load(prefix + english, m_folder))
        QCoreApplication::installTranslator(&m_english);
}

// Each of the translators takes itself out of the application.
Translations::~Translations()
{
    QLocale::setDefault(m_before);
}

bool Translations::install(const QString& language, const QLocale& system)
{
    for (QTranslator* translator : {&m_words, &m_wordsOfQt})
        QCoreApplication::removeTranslator(translator);
    const QString found = firstOf(language.isEmpty() ? system.uiLanguages() : QStringList{language});
    m_language = found.isEmpty() ? english : found;
    QLocale::setDefault(localeFor(m_language, system));
    if (m_language == english)
        return !found.isEmpty();
    // Qt's own catalogues are a package of their own, and its English words will do.
    if (m_wordsOfQt.load(QStringLiteral("qtbase_") + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_wordsOfQt);
    // What is installed last is asked first.
    return m_words.load(prefix + m_language, m_folder) && QCoreApplication::installTranslator(&m_words);
}

QStringList Translations::languagesIn(const QString& folder)
{
    QStringList languages;
    for (const QString& file : QDir(folder).entryList({prefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name))
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

// Qt names some of them with the country of which it would take the customs: "español de España".
QString ownNameOf(const QString& language)
{
    if (language == english)
        return QStringLiteral("English");
    const QLocale locale(language);
    const QString country = QStringLiteral(" de ") + locale.nativeTerritoryName();
    QString name = locale.nativeLanguageName().remove(country);
    if (name.isEmpty())
        return language;
    name[0] = name.at(0).toUpper();
    return name;
}

// The system's locale of nobody in particular, "C", is English.
QLocale localeFor(const QString& language, const QLocale& system)
{
    const QLocale::Language wanted = QLocale(language).language();
    const bool plain = system.language() == QLocale::C;
    if (wanted == (plain ? QLocale::English : system.language()))
        return system;
    return plain ? QLocale(language) : QLocale(wanted, system.territory());
}

} // namespace stormlab
