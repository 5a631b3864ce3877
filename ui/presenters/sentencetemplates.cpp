// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/sentencetemplates.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace stormlab
{

namespace
{

/// All places at once: what is filled in may itself look like a place.
QString filledIn(const QString& sentence, const QStringList& values)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int place = sentence.at(i) == QLatin1Char('%') ? sentence.mid(i + 1, 1).toInt() : 0;
        if (place > 0 && place < values.size()) {
            text += values.at(place);
            ++i;
        } else {
            text += sentence.at(i);
        }
    }
    return text;
}

} // namespace

QString runtimeTranslation(const QString& english)
{
    return QCoreApplication::translate("stormlab::Runtime", english.toUtf8().constData());
}

SentenceTemplates::Template SentenceTemplates::templateOf(const QString& sentence, Filled filled)
{
    static const QRegularExpression place(QStringLiteral("%\\d"));
    const QString something = filled == Filled::Anything ? QStringLiteral("(.+)") : QStringLiteral("((?:(?!\\. ).)+?)");
    QString pattern;
    qsizetype fixed = 0;
    for (const QString& piece : sentence.split(place)) {
        pattern += (pattern.isEmpty() ? QStringLiteral("^") : something) + QRegularExpression::escape(piece);
        fixed += piece.size();
    }
    return {sentence, QRegularExpression(pattern + QLatin1Char('$')), fixed};
}

/// "%1 is not running." fits less than "%1 cannot be read.".
SentenceTemplates::SentenceTemplates(std::initializer_list<std::span<const char* const>> lists, Filled filled)
{
    for (const auto& sentences : lists) {
        for (const char* const each : sentences) {
            const QString sentence = QString::fromUtf8(each);
            if (sentence.contains(QLatin1String("%1")))
                m_templates.push_back(templateOf(sentence, filled));
            else
                m_whole.insert(sentence);
        }
    }
    std::ranges::stable_sort(m_templates, std::greater(), &Template::fixed);
}

QString SentenceTemplates::wordsFor(const QString& english, const Value& value) const
{
    if (m_whole.contains(english)) {
        const QString sentence = runtimeTranslation(english);
        return sentence == english ? QString() : sentence;
    }
    for (const Template& each : m_templates) {
        const auto match = each.filled.match(english);
        if (!match.hasMatch())
            continue;
        const QString sentence = runtimeTranslation(each.sentence);
        if (sentence == each.sentence)
            return {};
        QStringList values = match.capturedTexts();
        // The first one is the whole text.
        std::transform(values.cbegin() + 1, values.cend(), values.begin() + 1, value);
        return filledIn(sentence, values);
    }
    return {};
}

} // namespace stormlab
