// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/runtimewording.h"

#include "ui/presenters/runtimesentences.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace stormlab
{

namespace
{

constexpr const char* runtimeContext = "stormlab::Runtime";
const QString betweenSentences = QStringLiteral(". ");

/// A sentence with places, and how what was filled in is found again.
struct Template {
    const char* sentence;
    QRegularExpression filled;
    qsizetype fixed; ///< letters that do not change
};

/// What is filled in holds no end of a sentence: else one sentence would take the one before it for a name.
Template templateOf(const char* sentence)
{
    static const QRegularExpression place(QStringLiteral("%\\d"));
    QString pattern;
    qsizetype fixed = 0;
    for (const QString& piece : QString::fromUtf8(sentence).split(place)) {
        pattern += (pattern.isEmpty() ? QStringLiteral("^") : QStringLiteral("((?:(?!\\. ).)+?)")) +
                   QRegularExpression::escape(piece);
        fixed += piece.size();
    }
    return {sentence, QRegularExpression(pattern + QLatin1Char('$')), fixed};
}

/// Those that say most of themselves come first: "%1 is not running." fits less than "%1 cannot be read.".
std::vector<Template> makeTemplates()
{
    std::vector<Template> templates;
    for (const auto& sentences :
         {sandboxSentences(), engineSentences(), fileSentences(), drillSentences(), domainSentences()}) {
        for (const char* sentence : sentences) {
            if (QString::fromUtf8(sentence).contains(QLatin1String("%1")))
                templates.push_back(templateOf(sentence));
        }
    }
    std::ranges::stable_sort(templates, std::greater(), &Template::fixed);
    return templates;
}

QString translated(const char* sentence)
{
    return QCoreApplication::translate(runtimeContext, sentence);
}

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

/// A window that speaks English has no words of its own for these sentences.
bool hasCatalogue()
{
    const char* const one = drillSentences().front();
    return translated(one) != QString::fromUtf8(one);
}

/// Null where the catalogue has nothing for the whole of it.
QString knownWhole(const QString& english)
{
    if (QString whole = translated(english.toUtf8().constData()); whole != english)
        return whole;
    static const std::vector<Template> templates = makeTemplates();
    for (const Template& each : templates) {
        if (const auto match = each.filled.match(english); match.hasMatch()) {
            const QString sentence = translated(each.sentence);
            return sentence == QString::fromUtf8(each.sentence) ? QString() : filledIn(sentence, match.capturedTexts());
        }
    }
    return {};
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

} // namespace

QString wordsOfRuntime(const QString& english)
{
    if (!hasCatalogue())
        return english;
    QStringList lines = english.split(QLatin1Char('\n'));
    std::ranges::transform(lines, lines.begin(), inLine);
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
