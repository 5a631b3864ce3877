// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/statuspresenter.h"

#include "core/domain/symptoms.h"
#include "ui/presenters/phrasewording.h"
#include "ui/presenters/runtimewording.h"

#include <QRegularExpression>

namespace stormlab
{

namespace
{

StatusLevel levelOf(Alarm alarm)
{
    switch (alarm) {
    case Alarm::Silent:
        return StatusLevel::Silent;
    case Alarm::Calm:
        return StatusLevel::Calm;
    case Alarm::Warning:
        return StatusLevel::Warning;
    case Alarm::Critical:
        return StatusLevel::Critical;
    }
    return StatusLevel::Silent;
}

/// A number and its unit stay on one line.
QString unbroken(QString sentence)
{
    static const QRegularExpression numberAndUnit(QStringLiteral("(?<=\\d) (?=(s|min)\\b)"));
    return sentence.replace(numberAndUnit, QString(QChar::Nbsp));
}

} // namespace

Status statusOf(const Symptoms& symptoms, const Scenario& scenario, DrillTime now)
{
    const StatusLine line = statusLine(symptoms, scenario, now);
    // Why a drill ended is recorded in English.
    const Phrase sentence = line.sentence.renamed(
        [](const std::string& reason) { return std::optional<Phrase>(wordsOfRuntime(reason).toStdString()); });
    return {unbroken(inWords(sentence)), levelOf(line.alarm)};
}

} // namespace stormlab
