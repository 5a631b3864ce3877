// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/drillactions.h"

#include "core/runtime/drill/drillcontroller.h"

namespace stormlab
{

QString withKey(const QString& text, Key key)
{
    return QStringLiteral("%1 (%2)").arg(text, keySequences(key).first().toString(QKeySequence::NativeText));
}

void installKey(QAction& action, Key key)
{
    action.setShortcuts(keySequences(key));
}

DrillActions::DrillActions(DrillController& controller, QObject* parent)
    : QObject(parent),
      diagnose(tr("Dia&gnose…")),
      deploy(tr("D&eploy…")),
      check(tr("&Check")),
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
    diagnose.setToolTip(withKey(tr("Say what is wrong"), Key::Diagnose));
    deploy.setToolTip(tr("Change the client settings of an application and restart it"));
    check.setToolTip(withKey(tr("Is it mitigated, is it fixed?"), Key::Check));
    reset.setToolTip(withKey(tr("Start this drill again from the beginning"), Key::Reset));
    stop.setToolTip(tr("End this drill and remove the sandbox"));
    connect(&controller, &DrillController::stateChanged, this, &DrillActions::refresh);
    connect(&controller, &DrillController::timelineReset, this, &DrillActions::refresh);
    connect(&controller, &DrillController::stopped, this, &DrillActions::refresh);
    refresh();
}

void DrillActions::refresh()
{
    const auto shown = m_controller.hintsShown();
    const auto all = static_cast<int>(m_controller.scenario().hints.size());
    const HintPolicy& rule = m_controller.options().policy.hints;
    const bool costs = rule.rule == HintRule::Priced;
    const QString next = costs ? tr("&Hint %1 of %2 (−%3)").arg(shown + 1).arg(all).arg(rule.price)
                               : tr("&Hint %1 of %2").arg(shown + 1).arg(all);
    hint.setText(shown < all ? next : tr("No more &hints"));
    hint.setToolTip(withKey(costs ? tr("Show the next hint; in this class it costs %n point(s)", nullptr, rule.price)
                                  : tr("Show the next hint; it is counted"),
                            Key::Hint));
    hint.setEnabled(m_controller.can(DrillCommand::Hint) && shown < all);
    diagnose.setEnabled(m_controller.can(DrillCommand::Diagnose));
    deploy.setEnabled(m_controller.can(DrillCommand::Deploy));
    check.setEnabled(m_controller.can(DrillCommand::Check));
    finish.setEnabled(m_controller.can(DrillCommand::Finish));
    reset.setEnabled(m_controller.can(DrillCommand::Reset));
    const DrillState state = m_controller.state();
    const bool running = state != DrillState::Idle && state != DrillState::Finished && state != DrillState::Failed;
    stop.setEnabled(m_controller.can(DrillCommand::Stop) && running);
    const bool reachable = m_controller.access() != nullptr;
    for (QAction* action : {&copyPsql, &copyUri, &copyDsn, &copyEnvironment, &openTerminal})
        action->setEnabled(reachable);
}

} // namespace stormlab
