// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/eventwording.h"

#include "core/domain/observedserver.h"
#include "core/domain/viewwording.h"
#include "core/domain/wording.h"
#include "ui/presenters/classwording.h"
#include "ui/presenters/durationwording.h"
#include "ui/presenters/phrasewording.h"
#include "ui/presenters/runtimewording.h"
#include "ui/presenters/serverwording.h"
#include "ui/presenters/statementwording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace stormlab
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(stormlab::Events)
};

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

/// ": why" with its full stop, or just the full stop.
QString because(const std::string& why)
{
    if (why.empty())
        return QStringLiteral(".");
    const QString stop = why.back() == '.' ? QString() : QStringLiteral(".");
    return QLatin1String(": ") + wordsOfRuntime(why) + stop;
}

QString settingsText(const SettingMap& settings)
{
    QStringList parts;
    for (const auto& [key, value] : settings)
        parts << text(key) + QLatin1Char('=') + text(value);
    return parts.join(QLatin1String(", "));
}

QString connectionLimitText(const std::string& limit)
{
    return limit.empty() || limit == "-1" ? Words::tr("no limit") : text(limit);
}

QString serverChangeSentence(const ServerChange& change)
{
    const QString name = text(change.name);
    const QString to = change.to.empty() ? Words::tr("its default") : text(change.to);
    switch (change.kind) {
    case ServerChangeKind::Setting:
        return Words::tr("%1 is %2 now (it was %3).").arg(name, to, text(change.from));
    case ServerChangeKind::PendingSetting:
        return change.to.empty() ? Words::tr("%1 no longer waits for a restart.").arg(name)
                                 : Words::tr("%1 will be %2 after a restart.").arg(name, to);
    case ServerChangeKind::RoleLimit:
        return Words::tr("The connection limit of %1 is %2 now (it was %3).")
            .arg(name, connectionLimitText(change.to), connectionLimitText(change.from));
    case ServerChangeKind::RoleSetting:
        return Words::tr("The setting %1 is %2 now.").arg(name, to);
    case ServerChangeKind::RoleLogin:
        return change.to == "on" ? Words::tr("%1 may log in.").arg(name)
                                 : Words::tr("%1 may no longer log in.").arg(name);
    case ServerChangeKind::Index:
        return change.to.empty() ? Words::tr("The index %1 was dropped.").arg(name)
                                 : Words::tr("The index %1 on %2 was created.").arg(name, to);
    case ServerChangeKind::Restart:
        return Words::tr("PostgreSQL was restarted.");
    }
    return {};
}

QString recordingSentence(const DrillStarted& started)
{
    const QString version = text(started.serverVersion);
    return version.isEmpty() ? Words::tr("The recording of a real server began.")
                             : Words::tr("The recording of a real server began: PostgreSQL %1.").arg(version);
}

QString phaseSentence(const PhaseChanged& change)
{
    if (!change.says.empty() && change.phase != Phase::Failed)
        return wordsOfRuntime(change.says);
    switch (change.phase) {
    case Phase::Preparing:
        return Words::tr("The sandbox is being prepared.");
    case Phase::Baseline:
        return Words::tr("The baseline began: everything is healthy.");
    case Phase::Incident:
        return Words::tr("The incident is on.");
    case Phase::Verifying:
        return Words::tr("The check is on.");
    case Phase::Finished:
        return Words::tr("The drill is over.");
    case Phase::Failed:
        return Words::tr("The drill failed%1").arg(because(change.says));
    }
    return {};
}

QString injectSentence(const InjectFired& inject)
{
    const QString app = text(inject.app);
    if (inject.origin == Origin::Verification)
        return Words::tr("The lab fired \u201c%1\u201d again.").arg(text(inject.name));
    if (inject.kind == "deploy")
        return Words::tr("A release of %1 went out.").arg(app);
    if (inject.kind == "burst")
        return Words::tr("\u201c%1\u201d was fired: more requests come to %2.").arg(text(inject.name), app);
    if (inject.kind == "pause")
        return Words::tr("\u201c%1\u201d was fired: the database is being paused.").arg(text(inject.name));
    if (inject.kind == "resume")
        return Words::tr("\u201c%1\u201d was fired: the database goes on.").arg(text(inject.name));
    if (app.isEmpty())
        return Words::tr("\u201c%1\u201d was fired.").arg(text(inject.name));
    return Words::tr("\u201c%1\u201d was fired at %2.").arg(text(inject.name), app);
}

QString deploySentence(const DeployStarted& deploy)
{
    if (deploy.changes.empty())
        return Words::tr("A deploy of %1 began, with its settings unchanged.").arg(text(deploy.app));
    return Words::tr("A deploy of %1 began: %2.").arg(text(deploy.app), settingsText(deploy.changes));
}

QString checkSentence(const CheckEnded& check)
{
    if (check.cancelled)
        return Words::tr("Check %1 was cancelled.").arg(check.number);
    if (check.fixed)
        return Words::tr("Check %1: mitigated and fixed.").arg(check.number);
    return (check.mitigated ? Words::tr("Check %1: mitigated, not fixed.") : Words::tr("Check %1: not mitigated."))
        .arg(check.number);
}

// Without its scenario a cause is a word.
QString diagnosisSentence(const Diagnosis& diagnosis)
{
    return Words::tr("Diagnosis: %1, %2, %n backend(s).", nullptr, diagnosis.count)
        .arg(text(spaced(diagnosis.cause)), text(diagnosis.app));
}

QString labSentence(const LabSession& session)
{
    if (!session.lost)
        return Words::tr("The lab's %1 session is back.").arg(text(session.which));
    return Words::tr("The lab's %1 session was lost%2").arg(text(session.which), because(session.why));
}

QString podDetail(const PodChanged& pod)
{
    return Words::tr("Process %1, generation %2, restarts so far: %3")
        .arg(QString::number(pod.process), QString::number(pod.generation), QString::number(pod.restarts));
}

QString backOffText(const PodChanged& pod)
{
    return pod.backOff ? Words::tr(" It will be started again after %1.").arg(ageText(*pod.backOff)) : QString();
}

QString podSentence(const PodChanged& pod)
{
    const auto about = [&pod](const QString& sentence) {
        return sentence.arg(QString::number(qint64{pod.pod} + 1), text(pod.app), because(pod.why));
    };
    switch (pod.change) {
    case PodChange::Started:
        return about(pod.restarts == 0 ? Words::tr("Pod %1 of %2 was started%3")
                                       : Words::tr("Pod %1 of %2 was started again%3"));
    case PodChange::Killed:
        return about(Words::tr("The kubelet killed pod %1 of %2%3")) + backOffText(pod);
    case PodChange::Exited:
        return about(failedByItself(pod) ? Words::tr("Pod %1 of %2 failed, through a fault of the lab%3")
                                         : Words::tr("Pod %1 of %2 ended by itself%3")) +
               backOffText(pod);
    case PodChange::Stopped:
        return about(Words::tr("A deploy stopped pod %1 of %2%3"));
    }
    return {};
}

QString lostState(LostState state)
{
    switch (state) {
    case LostState::Idle:
        return Words::tr("idle");
    case LostState::Active:
        return Words::tr("active");
    case LostState::InTransaction:
        return Words::tr("in a transaction");
    }
    return {};
}

QString lostCounts(const std::vector<BackendLost>& lost)
{
    QStringList parts;
    for (const LostState state : {LostState::Idle, LostState::Active, LostState::InTransaction}) {
        const auto count = std::count_if(lost.begin(), lost.end(), [&](const auto& one) { return one.state == state; });
        if (count > 0)
            parts << Words::tr("%1 %2").arg(count).arg(lostState(state));
    }
    return parts.join(QLatin1String(", "));
}

/// Turns each body into words; what is not listed here has none.
struct Wording {
    using Maybe = std::optional<EventWords>;

    Maybe operator()(const DrillStarted& event) const
    {
        if (!hasScenario(event))
            return EventWords{Words::tr("Recording"), recordingSentence(event), {}};
        return EventWords{Words::tr("Drill"),
                          Words::tr("The drill began: %1, seed %2, %3.")
                              .arg(text(spaced(event.scenario)), QString::number(event.seed),
                                   serverName(event.engine, text(event.serverVersion))),
                          {}};
    }
    Maybe operator()(const PhaseChanged& event) const
    {
        return EventWords{Words::tr("Phase"), phaseSentence(event), {}};
    }
    Maybe operator()(const Sample&) const { return {}; }
    Maybe operator()(const SampleGap& event) const
    {
        return EventWords{Words::tr("Gap"),
                          Words::tr("The server could not be read for %1%2")
                              .arg(ageText(event.until - event.from), because(event.why)),
                          {}};
    }
    Maybe operator()(const ServerChanged& event) const
    {
        return EventWords{Words::tr("Server"), serverChangeSentence(event.change), {}};
    }
    Maybe operator()(const ServerAvailability& event) const
    {
        return EventWords{Words::tr("Server"),
                          event.stopped ? Words::tr("PostgreSQL stopped%1").arg(because(event.why))
                                        : Words::tr("PostgreSQL is back%1").arg(because(event.why)),
                          {}};
    }
    Maybe operator()(const ReachChanged& event) const
    {
        const QString lost =
            event.why.empty() ? Words::tr("The connection to the server was lost.") : wordsOfRuntime(event.why);
        return EventWords{Words::tr("Connection"), event.lost ? lost : Words::tr("The server is reached again."), {}};
    }
    Maybe operator()(const ServerPause& event) const
    {
        return EventWords{Words::tr("Server"),
                          event.paused ? Words::tr("PostgreSQL is paused: it keeps its connections and answers nobody.")
                                       : Words::tr("PostgreSQL answers again."),
                          {}};
    }
    Maybe operator()(const InjectFired& event) const
    {
        return EventWords{Words::tr("Inject"), injectSentence(event), {}};
    }
    Maybe operator()(const DeployStarted& event) const
    {
        return EventWords{Words::tr("Deploy"), deploySentence(event), {}};
    }
    Maybe operator()(const DeployFinished& event) const
    {
        return EventWords{Words::tr("Deploy"), Words::tr("%1 is rolled out.").arg(text(event.app)),
                          settingsText(event.configured)};
    }
    Maybe operator()(const LoginReport&) const { return {}; }
    Maybe operator()(const BackendLost& event) const { return wordsFor(std::vector{event}); }
    Maybe operator()(const AppSecond&) const { return {}; }
    Maybe operator()(const StatementRun& event) const { return wordsForStatement(event); }
    Maybe operator()(const HintShown& event) const
    {
        return EventWords{Words::tr("Hint"), Words::tr("Hint %1 was shown.").arg(event.number), {}};
    }
    Maybe operator()(const DiagnosisGiven& event) const
    {
        return EventWords{Words::tr("Diagnosis"), diagnosisSentence(event.diagnosis), {}};
    }
    Maybe operator()(const ViewOpened& event) const
    {
        return EventWords{Words::tr("View"), inWords(viewWords(event.view)) + QLatin1Char('.'), {}};
    }
    Maybe operator()(const LabSession& event) const { return EventWords{Words::tr("Lab"), labSentence(event), {}}; }
    Maybe operator()(const CheckStarted& event) const
    {
        return EventWords{Words::tr("Check"), Words::tr("Check %1 began.").arg(event.number), {}};
    }
    Maybe operator()(const VerificationStarted& event) const
    {
        return EventWords{
            Words::tr("Check"),
            Words::tr("From here on it is measured whether the fix holds (\u201c%1\u201d).").arg(text(event.inject)),
            {}};
    }
    Maybe operator()(const VerificationEnded& event) const
    {
        return EventWords{Words::tr("Check"),
                          event.complete ? Words::tr("The measurement is complete.")
                                         : Words::tr("The measurement was cut short."),
                          {}};
    }
    Maybe operator()(const CheckEnded& event) const { return EventWords{Words::tr("Check"), checkSentence(event), {}}; }
    Maybe operator()(const Scored&) const
    {
        return EventWords{Words::tr("Drill"), Words::tr("The scorecard is final."), {}};
    }
    Maybe operator()(const ProbeEnded&) const { return {}; }
    Maybe operator()(const PodChanged& event) const
    {
        return EventWords{Words::tr("Pod"), podSentence(event), podDetail(event)};
    }
    Maybe operator()(const PoolerSample&) const { return {}; }
    Maybe operator()(const PolicyStated& event) const
    {
        return EventWords{Words::tr("Class"), policyWords(event.policy), {}};
    }
    Maybe operator()(const UnknownEvent& event) const
    {
        return EventWords{Words::tr("Other"),
                          Words::tr("“%1”, which this version of Stormlab does not know.").arg(text(event.kind)),
                          {}};
    }
};

} // namespace

std::optional<EventWords> wordsFor(const EventBody& body)
{
    return std::visit(Wording{}, body);
}

std::optional<EventWords> wordsFor(const EventBody& body, const std::vector<CauseChoice>& causes)
{
    std::optional<EventWords> words = wordsFor(body);
    const auto* given = std::get_if<DiagnosisGiven>(&body);
    if (given == nullptr)
        return words;
    const auto known = std::ranges::find(causes, given->diagnosis.cause, &CauseChoice::cause);
    if (known != causes.end())
        words->says = Words::tr("Diagnosis: “%1”, %2, %n backend(s).", nullptr, given->diagnosis.count)
                          .arg(text(known->says), text(given->diagnosis.app));
    return words;
}

EventWords wordsFor(const std::vector<BackendLost>& lost)
{
    const BackendLost& first = lost.front();
    const auto withWork = std::count_if(lost.begin(), lost.end(), [](const auto& one) { return one.workLost; });
    QString how = Words::tr("lost");
    if (first.sqlstate == "57P01")
        how = Words::tr("terminated");
    else if (first.sqlstate == "57P05" || first.sqlstate == "25P03")
        how = Words::tr("ended by a timeout");
    EventWords words;
    words.what = Words::tr("Lost");
    words.says = Words::tr("%n backend(s) of %1 were %2 (%3).", nullptr, static_cast<int>(lost.size()))
                     .arg(text(first.app), how, lost.size() == 1 ? lostState(first.state) : lostCounts(lost));
    if (withWork > 0)
        words.says += QLatin1Char(' ') + Words::tr("Work was lost in %1.").arg(withWork);
    QStringList pids;
    for (const BackendLost& one : lost) {
        if (one.pid != 0)
            pids << QString::number(one.pid);
    }
    words.detail =
        pids.isEmpty() ? Words::tr("through the pooler") : Words::tr("pid %1").arg(pids.join(QLatin1String(", ")));
    return words;
}

} // namespace stormlab
