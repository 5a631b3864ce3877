// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/mistakewording.h"

#include "ui/presenters/runtimesentences.h"
#include "ui/presenters/sentencetemplates.h"

namespace stormlab
{

namespace
{

/// "a line of text of 1 to 80 characters" has a part within a part.
QString partWords(const QString& english)
{
    static const SentenceTemplates parts({mistakeParts(), domainSentences()}, SentenceTemplates::Filled::Anything);
    const QString known = parts.wordsFor(english, partWords);
    return known.isNull() ? english : known;
}

} // namespace

QString mistakeWords(const QString& english)
{
    static const SentenceTemplates mistakes({mistakeSentences()}, SentenceTemplates::Filled::Anything);
    return mistakes.wordsFor(english, partWords);
}

QString reasonWords(const QString& english)
{
    const QString known = mistakeWords(english);
    return known.isNull() ? english : known;
}

} // namespace stormlab
