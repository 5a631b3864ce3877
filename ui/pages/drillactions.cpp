// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/drillactions.h"

#include "core/runtime/drill/drillcontroller.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/presenters/runtimewording.h"
#include "ui/presenters/serverwording.h"

#include <algorithm>

namespace stormlab
{

namespace
{

/// The reason why hints are closed says how long: it is said anew so often.
constexpr Milliseconds soonest{1'000};

} // namespace

QString cancelCheckTip()
{
    return withKey(DrillActions::tr("Go on with the drill; the check gives no result"), Key::CheckCancel);
}

DrillActions::DrillActions(DrillController& controller, QObject* parent)
    : QObject(parent),
      diagnose(tr("Dia&gnose…")),
      deploy(tr("D&eploy…")),
      check(tr("&Check")),
      cancelCheck(tr("C&ancel the check")),
      finish(tr("&Finish: debrief")),
      reset(tr("&Reset")),
      stop(tr("&Stop")),
      copyPsql(tr("Copy as &psql command")),
      copyUri(tr("Copy as &URI")),
      copyDsn(tr("Copy as &keyword DSN")),
      copyEnvironment(tr("Copy as &environment lines")),
      openTerminal(tr("Open in &terminal")),
      m_controller(controller)
{
    installKey(hint, Key::Hint);
    installKey(diagnose, Key::Diagnose);
    installKey(check, Key::Check);
    installKey(reset, Key::Reset);
    cancelCheck.setToolTip(cancelCheckTip());
    reset.setToolTip(withKey(tr("Start this drill again from the beginning"), Key::Reset));
    copyPsql.setToolTip(tr("A line for a shell; the password is not in it"));
    copyUri.setToolTip(tr("postgresql://…, with the password"));
    copyDsn.setToolTip(tr("host=… port=…, with the password"));
    copyEnvironment.setToolTip(tr("Lines for a shell, after which plain psql finds the server"));
    openTerminal.setToolTip(tr("A terminal in which psql has connected"));
    stop.setToolTip(tr("End this drill and remove the sandbox"));
    connect(&controller, &DrillController::stateChanged, this, &DrillActions::refresh);
    connect(&controller, &DrillController::timelineReset, this, &DrillActions::refresh);
    connect(&controller, &DrillController::stopped, this, &DrillActions::refresh);
    m_opens.setSingleShot(true);
    connect(&m_opens, &QTimer::timeout, this, &DrillActions::refreshHint);
    refresh();
}

void DrillActions::refreshHint()
{
    const auto shown = m_controller.hintsShown();
    const auto all = static_cast<int>(m_controller.scenario().hints.size());
    const HintPolicy& rule = m_controller.options().policy.hints;
    const bool costs = rule.rule == HintRule::Priced;
    const QString next = costs ? tr("&Hint %1 of %2 (−%n point(s))", nullptr, rule.price).arg(shown + 1).arg(all)
                               : tr("&Hint %1 of %2").arg(shown + 1).arg(all);
    hint.setText(shown < all ? next : tr("No more &hints"));
    const QString use = costs ? tr("Show the next hint; in this class it costs %n point(s)", nullptr, rule.price)
                              : tr("Show the next hint; it is counted");
    const QString why = whyNoHint();
    hint.setToolTip(withKey(why.isEmpty() ? use : why, Key::Hint));
    hint.setEnabled(why.isEmpty());
    const Milliseconds wait = m_controller.hintsOpenIn();
    if (wait > Milliseconds{0} && m_controller.can(DrillCommand::Hint))
        m_opens.start(std::min(wait, soonest));
    else
        m_opens.stop();
}

QString DrillActions::whyNotNow(DrillCommand command) const
{
    if (m_controller.can(command))
        return {};
    if (m_controller.can(DrillCommand::CancelCheck))
        return withKey(tr("A check is running; it can be cancelled"), Key::CheckCancel);
    return m_controller.state() == DrillState::Baseline ? tr("The incident has not begun yet.")
                                                        : whyNoServer(m_controller.state());
}

QString DrillActions::whyNoHint() const
{
    const Result<void> allowed = m_controller.mayHint();
    if (const QString why = whyNotNow(DrillCommand::Hint); !why.isEmpty() || !allowed)
        return why.isEmpty() ? wordsOfRuntime(allowed.error().message) : why;
    const bool areLeft = m_controller.hintsShown() < static_cast<int>(m_controller.scenario().hints.size());
    return areLeft ? QString() : tr("All hints have been shown: read them again, or check what you have.");
}

QString DrillActions::whyNoCheck() const
{
    const Result<void> allowed = m_controller.mayCheck();
    const QString why = whyNotNow(DrillCommand::Check);
    return why.isEmpty() && !allowed ? wordsOfRuntime(allowed.error().message) : why;
}

QString DrillActions::whyNot(const QAction& action) const
{
    if (action.isEnabled())
        return {};
    if (&action == &hint)
        return whyNoHint();
    if (&action == &check)
        return whyNoCheck();
    if (&action == &diagnose)
        return whyNotNow(DrillCommand::Diagnose);
    return &action == &reset ? whyNotNow(DrillCommand::Reset) : QString();
}

QString DrillActions::checkText() const
{
    const CheckPolicy& rule = m_controller.options().policy.checks;
    const int made = m_controller.checksMade();
    if (rule.rule == CheckRule::Limited)
        return tr("&Check (%n left)", nullptr, std::max(rule.most - made, 0));
    // The first one is free.
    return rule.rule == CheckRule::Priced && made > 0 ? tr("&Check (−%n point(s))", nullptr, rule.price) : tr("&Check");
}

// What a check that runs forbids says so, in one tip: a button that keeps the keyboard tells of each that is set.
void DrillActions::refreshSteps()
{
    const QString runs = m_controller.can(DrillCommand::CancelCheck)
                             ? withKey(tr("A check is running; it can be cancelled"), Key::CheckCancel)
                             : QString();
    const auto tell = [&runs](QAction& action, const QString& does) {
        action.setToolTip(runs.isEmpty() ? does : runs);
    };
    const QString noCheck = whyNoCheck();
    check.setText(checkText());
    tell(diagnose, withKey(tr("Say what is wrong"), Key::Diagnose));
    tell(deploy, tr("Change the client settings of an application and restart it"));
    tell(check, withKey(noCheck.isEmpty() ? tr("Is it mitigated, is it fixed?") : noCheck, Key::Check));
    diagnose.setEnabled(m_controller.can(DrillCommand::Diagnose));
    deploy.setEnabled(m_controller.can(DrillCommand::Deploy));
    check.setEnabled(noCheck.isEmpty());
}

void DrillActions::refresh()
{
    refreshHint();
    refreshSteps();
    cancelCheck.setEnabled(m_controller.can(DrillCommand::CancelCheck));
    finish.setEnabled(m_controller.can(DrillCommand::Finish));
    reset.setEnabled(m_controller.can(DrillCommand::Reset));
    const DrillState state = m_controller.state();
    const bool running = state != DrillState::Idle && state != DrillState::Finished && state != DrillState::Failed;
    stop.setEnabled(m_controller.can(DrillCommand::Stop) && running);
    refreshPsql();
}

bool DrillActions::canConnect() const
{
    return m_controller.access() != nullptr;
}

void DrillActions::refreshPsql()
{
    const bool reachable = canConnect();
    noServer.setText(reachable ? QString() : whyNoServer(m_controller.state()));
    noServer.setVisible(!reachable);
    for (QAction* action : {&copyPsql, &copyUri, &copyDsn, &copyEnvironment, &openTerminal})
        action->setEnabled(reachable);
}

} // namespace stormlab
