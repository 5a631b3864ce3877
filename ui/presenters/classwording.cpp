// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/classwording.h"

#include "core/domain/checkwording.h"
#include "ui/presenters/phrasewording.h"
#include "ui/presenters/serverwording.h"

#include <QCoreApplication>
#include <QStringList>

#include <chrono>

namespace stormlab
{

namespace
{

struct ClassWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::ClassWording)
};

constexpr std::size_t trapsTold = 4;

int minutesOf(Milliseconds span)
{
    return static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(span).count());
}

QString engineWords(const std::string& engine)
{
    if (engine == "auto")
        return ClassWords::tr("on whichever engine works");
    // As the choice in the dialog of a new class says.
    return engine == "native" ? ClassWords::tr("on PostgreSQL of the computer")
                              : ClassWords::tr("on the engine %1").arg(engineName(engine));
}

QString figure(const std::optional<int>& value)
{
    return value ? QString::number(*value) : QStringLiteral("–");
}

} // namespace

QString hintWords(const HintPolicy& hints)
{
    switch (hints.rule) {
    case HintRule::Free:
        return ClassWords::tr("Hints are free.");
    case HintRule::Priced:
        return ClassWords::tr("Each hint costs %n point(s).", nullptr, hints.price);
    case HintRule::Delayed:
        return ClassWords::tr("Hints open %n minute(s) after the incident began.", nullptr, minutesOf(hints.opensAt));
    case HintRule::None:
        return ClassWords::tr("There are no hints.");
    }
    return {};
}

QString checkWords(const CheckPolicy& checks)
{
    switch (checks.rule) {
    case CheckRule::Free:
        return ClassWords::tr("Checks are free.");
    case CheckRule::Limited:
        return ClassWords::tr("At most %n check(s).", nullptr, checks.most);
    case CheckRule::Priced:
        return ClassWords::tr("Each check after the first costs %n point(s).", nullptr, checks.price);
    }
    return {};
}

QString timeBoxWords(const DrillPolicy& policy)
{
    if (!policy.timeBox)
        return ClassWords::tr("There is no time limit.");
    return ClassWords::tr("The drill ends %n minute(s) after the incident began, and is graded as it is.", nullptr,
                          minutesOf(*policy.timeBox));
}

QString recordingWords(const ClassFile& file)
{
    return file.keepRecording ? ClassWords::tr("The recording of each drill is put beside its result.")
                              : ClassWords::tr("This class keeps no recordings.");
}

QString policyWords(const DrillPolicy& policy)
{
    return QStringList{hintWords(policy.hints), checkWords(policy.checks), timeBoxWords(policy)}.join(QLatin1Char(' '));
}

QString drillWords(const ClassFile& file, const Scenario& scenario)
{
    return ClassWords::tr("%1 (level %2, %3–%4 min), seed %5, %6.")
        .arg(QString::fromStdString(scenario.title))
        .arg(scenario.level)
        .arg(scenario.minutesLeast)
        .arg(scenario.minutesMost)
        .arg(file.seed)
        .arg(engineWords(file.engine));
}

QString stateWords(ResultState state)
{
    switch (state) {
    case ResultState::Begun:
        return ClassWords::tr("begun");
    case ResultState::Incident:
        return ClassWords::tr("incident");
    case ResultState::Checking:
        return ClassWords::tr("checking");
    case ResultState::Finished:
        return ClassWords::tr("finished");
    case ResultState::Ended:
        return ClassWords::tr("ended");
    }
    return {};
}

QString markWords(ResultMark mark)
{
    switch (mark) {
    case ResultMark::OtherClass:
        return ClassWords::tr("another class");
    case ResultMark::Altered:
        return ClassWords::tr("altered after it was written");
    case ResultMark::NotAResult:
        return ClassWords::tr("not a result file");
    case ResultMark::Damaged:
        return ClassWords::tr("cut or damaged: ask the learner for it again");
    case ResultMark::Newer:
        return ClassWords::tr("newer format");
    case ResultMark::TooLarge:
        return ClassWords::tr("too large");
    case ResultMark::Unreadable:
        return ClassWords::tr("cannot be read");
    case ResultMark::Duplicate:
        return ClassWords::tr("a copy of another");
    }
    return {};
}

QString totalsWords(const BoardTotals& totals)
{
    QString counts = ClassWords::tr("%1 of %2 done, %3 passed, %4 stuck.")
                         .arg(totals.done)
                         .arg(totals.all)
                         .arg(totals.passed)
                         .arg(totals.stuck);
    if (totals.done == 0)
        return counts;
    return counts + QLatin1Char(' ') +
           ClassWords::tr("Median of those who are done: Detect %1, Fix %2, Trap %3, total %4.")
               .arg(figure(totals.median[0]), figure(totals.median[1]), figure(totals.median[2]),
                    figure(totals.medianTotal));
}

QString gradingWords(const std::array<int, 4>& counts)
{
    return ClassWords::tr("Graded again: %1 the same, %2 different, %3 without a recording, %4 not gradable. The "
                          "reason stands below the table, for the row that the keyboard is on.")
        .arg(counts[0])
        .arg(counts[1])
        .arg(counts[2])
        .arg(counts[3]);
}

QString trapWords(const BoardTotals& totals, const Rubric& rubric)
{
    QStringList traps;
    for (std::size_t index = 0; index < totals.traps.size() && index < trapsTold; ++index) {
        const TrapCount& trap = totals.traps[index];
        traps << ClassWords::tr("%1 (%2)").arg(inWords(checkTitle(rubric, trap.trap))).arg(trap.count);
    }
    return traps.isEmpty() ? QString() : ClassWords::tr("Common traps: %1.").arg(traps.join(QStringLiteral(", ")));
}

} // namespace stormlab
