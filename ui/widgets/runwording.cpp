// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/runwording.h"

#include <QCoreApplication>
#include <QStringList>

namespace stormlab
{

namespace
{

struct RunWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::RunWording)
};

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
