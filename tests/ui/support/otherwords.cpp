// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/otherwords.h"

#include "ui/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace stormlab
{

namespace
{

const QString folder = QStringLiteral(":/translations");

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("aceilnorsuyzACEILNORSUYZ");
    static const QString marked = QStringLiteral("áćéíĺńóŕśúýźÁĆÉÍĹŃÓŔŚÚÝŹ");
    const auto at = plain.indexOf(letter);
    return at < 0 ? letter : marked.at(at);
}

/// What a program reads, and no person.
const QRegularExpression& kept()
{
    static const QRegularExpression pattern(
        QStringLiteral("%L?\\d{1,2}|%n|</?[a-zA-Z][^<>]*>|&[a-z]+;|&.|\\(\\*[^)]*\\)|(?:Ctrl|Alt|Shift)\\+\\S"));
    return pattern;
}

QString marked(QString text)
{
    for (QChar& letter : text)
        letter = accented(letter);
    return text;
}

} // namespace

QString pseudo(const QString& text)
{
    QString changed;
    qsizetype done = 0;
    for (auto match = kept().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch part = match.next();
        changed += marked(text.mid(done, part.capturedStart() - done)) + part.captured();
        done = part.capturedEnd();
    }
    changed += marked(text.mid(done));
    const qsizetype longer = (text.size() * 2 + 4) / 5;
    // In words, as text is, so that it can be wrapped.
    QString filling;
    for (qsizetype i = 0; i < longer; ++i)
        filling += i % 8 == 0 ? QLatin1Char(' ') : QLatin1Char('m');
    return QLatin1Char('[') + changed + filling + QLatin1Char(']');
}

OtherWords::OtherWords(const QString& language) : QTranslator(qApp), m_pseudo(language.isEmpty())
{
    if (!m_english.load(QStringLiteral("stormlab_en"), folder))
        qFatal("there is no English catalogue");
    if (!m_pseudo)
        m_there = m_words.load(QStringLiteral("stormlab_") + language, folder);
    if (!m_pseudo)
        QLocale::setDefault(localeFor(language, QLocale::system()));
    if (!m_pseudo &&
        m_wordsOfQt.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_wordsOfQt);
    QCoreApplication::installTranslator(this);
}

OtherWords::~OtherWords()
{
    QCoreApplication::removeTranslator(this);
    QLocale::setDefault(m_before);
}

QString OtherWords::translate(const char* context, const char* text, const char* disambiguation, int n) const
{
    // Qt's own: among them the names of keys, which are read again.
    if (context == nullptr || (*context == 'Q' && m_pseudo))
        return {};
    const QString english = m_english.translate(context, text, disambiguation, n);
    const QString source = english.isEmpty() ? QString::fromUtf8(text) : english;
    QString words = m_pseudo ? pseudo(source) : m_words.translate(context, text, disambiguation, n);
    if (!words.isEmpty())
        m_sources.insert(words, source);
    return words;
}

std::unique_ptr<OtherWords> wordsIn(const QString& language)
{
    return language == QStringLiteral("en") ? nullptr : std::make_unique<OtherWords>(language);
}

QString englishOf(const QString& shown)
{
    const auto* words = qApp->findChild<OtherWords*>();
    const QString source = words == nullptr ? QString() : words->sourceOf(shown);
    return source.isEmpty() ? shown : source;
}

} // namespace stormlab
