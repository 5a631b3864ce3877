// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/runtimewording.h"

#include "ui/presenters/mistakewording.h"
#include "ui/presenters/runtimesentences.h"
#include "ui/presenters/sentencetemplates.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace stormlab
{

namespace
{

const QString betweenSentences = QStringLiteral(". ");

/// A window that speaks English has no words of its own for these sentences.
bool hasCatalogue()
{
    const QString one = QString::fromUtf8(drillSentences().front());
    return runtimeTranslation(one) != one;
}

/// Null where the catalogue has nothing for the whole of it.
QString knownWhole(const QString& english)
{
    static const SentenceTemplates templates(
        {sandboxSentences(), engineSentences(), fileSentences(), drillSentences(), domainSentences()},
        SentenceTemplates::Filled::WithinASentence);
    return templates.wordsFor(english, reasonWords);
}

/// As many sentences at a time as the catalogue has in one piece.
QString inLine(const QString& english)
{
    for (qsizetype end = english.size(); end > 0;) {
        if (const QString known = knownWhole(english.left(end)); !known.isNull())
            return end == english.size() ? known : known + QLatin1Char(' ') + inLine(english.mid(end + 1));
        const qsizetype before = end > 1 ? english.lastIndexOf(betweenSentences, end - 2) : -1;
        end = before < 0 ? 0 : before + 1;
    }
    const qsizetype first = english.indexOf(betweenSentences);
    return first < 0 ? english : english.left(first + 2) + inLine(english.mid(first + 2));
}

/// "/seed is -1: expected …", "scenario.json /seed: is -1: expected …", or sentences.
QString lineWords(const QString& english)
{
    if (const QString mistake = mistakeWords(english); !mistake.isNull())
        return mistake;
    static const QRegularExpression place(QStringLiteral("^(?:[\\w./-]+\\.(?:json|md|sql)(?: /.*?)?: |/\\S* )"));
    const QString where = place.match(english).captured();
    const QString rest = english.mid(where.size());
    if (const QString mistake = where.isEmpty() ? QString() : mistakeWords(rest); !mistake.isNull())
        return where + mistake;
    // Without a colon it may as well be the first half of a path with a blank in it.
    return where.endsWith(QLatin1String(": ")) ? where + inLine(rest) : inLine(english);
}

} // namespace

QString wordsOfRuntime(const QString& english)
{
    if (!hasCatalogue())
        return english;
    QStringList lines = english.split(QLatin1Char('\n'));
    std::ranges::transform(lines, lines.begin(), lineWords);
    return lines.join(QLatin1Char('\n'));
}

QString wordsOfRuntime(const std::string& english)
{
    return wordsOfRuntime(QString::fromStdString(english));
}

QString sentencesOf(const Error& error)
{
    QStringList sentences{wordsOfRuntime(error.message), wordsOfRuntime(error.nextStep)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

} // namespace stormlab
