// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/runwording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace stormlab
{

namespace
{

struct RunWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::RunWording)
};

/// The place behind the comment that begins here. Those between stars may hold others.
std::size_t behindComment(std::string_view text, std::size_t at)
{
    if (text.substr(at, 2) == "--")
        return std::min(text.find('\n', at), text.size());
    int depth = 0;
    while (at < text.size()) {
        const std::string_view two = text.substr(at, 2);
        const bool marks = two == "/*" || two == "*/";
        depth += two == "/*" ? 1 : two == "*/" ? -1 : 0;
        at += marks ? 2 : 1;
        if (depth == 0)
            break;
    }
    return std::min(at, text.size());
}

bool beginsComment(std::string_view text, std::size_t at)
{
    return text.substr(at, 2) == "--" || text.substr(at, 2) == "/*";
}

QString runSentence(const StatementBatch& batch, bool failed)
{
    const int ahead = batch.statements - batch.answered;
    if (failed && ahead > 0)
        return RunWords::tr("Statement %1 of %2 failed, and %n after it (was|were) not run.", nullptr, ahead)
            .arg(batch.answered)
            .arg(batch.statements);
    if (batch.statements < 2)
        return {};
    if (failed)
        return RunWords::tr("Statement %1 of %2 failed.").arg(batch.answered).arg(batch.statements);
    return ahead > 0
               ? RunWords::tr("Statement %1 of %2.").arg(batch.answered).arg(batch.statements)
               : RunWords::tr("All %1 statements were run; this is the answer to the last.").arg(batch.statements);
}

} // namespace

int partsWithoutStatement(std::string_view text, const std::vector<StatementSpan>& statements)
{
    int without = 0;
    bool hasStatement = false;
    bool hasComment = false;
    auto next = statements.begin();
    for (std::size_t at = 0; at < text.size();) {
        if (next != statements.end() && at >= next->begin) {
            hasStatement = true;
            at = std::max(at, next++->end);
        } else if (beginsComment(text, at)) {
            hasComment = true;
            at = behindComment(text, at);
        } else if (text[at++] == ';') {
            without += hasStatement ? 0 : 1;
            hasStatement = hasComment = false;
        }
    }
    // Behind the last semicolon nothing is expected.
    return without + (hasComment && !hasStatement ? 1 : 0);
}

QString batchWords(const StatementBatch& batch, bool failed)
{
    QStringList sentences{runSentence(batch, failed)};
    if (batch.leftOut > 0)
        sentences << RunWords::tr("%n part(s) without a statement, empty or a comment, (was|were) left out.", nullptr,
                                  batch.leftOut);
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

} // namespace stormlab
