// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/unattendeddrill.h"

#include "app/stormlabctl/exitcodes.h"
#include "app/stormlabctl/output.h"
#include "core/runtime/control/drillstatus.h"
#include "core/runtime/drill/incidentwatch.h"

#include <utility>

namespace stormlab
{

UnattendedDrill::UnattendedDrill(DrillController::SourceFactory makeSource, UnattendedOrder order, QObject* parent)
    : QObject(parent), m_order(std::move(order)), m_drill(std::move(makeSource)), m_command(m_order.command)
{
    m_timeout.setSingleShot(true);
    m_incidentLimit.setSingleShot(true);
    const DrillController* const drill = &controller();
    connect(drill, &DrillController::progress, this, [this](const QString& step) { Q_EMIT said(step); });
    connect(drill, &DrillController::stateChanged, this, &UnattendedDrill::onState);
    connect(drill, &DrillController::appended, this, &UnattendedDrill::onAppended);
    connect(drill, &DrillController::checked, this, &UnattendedDrill::onChecked);
    connect(drill, &DrillController::failed, this, [this](const Error& error) { abandon(asSandboxError(error)); });
    connect(&m_drill, &ForegroundDrill::recordingFailed, this,
            [this](const Error& error) { Q_EMIT said(QString::fromStdString(errorText(error))); });
    connect(&m_drill, &ForegroundDrill::resultFailed, this,
            [this](const Error& error) { Q_EMIT said(QString::fromStdString(errorText(error))); });
    connect(&m_drill, &ForegroundDrill::progressTrouble, this,
            [this](const Error& error) { Q_EMIT said(QString::fromStdString(errorText(error))); });
    connect(&m_drill, &ForegroundDrill::ended, this, &UnattendedDrill::onEnded);
    connect(&m_command, &CommandRun::ended, this, &UnattendedDrill::onCommandEnded);
    connect(&m_command, &CommandRun::cannotStart, this, [this](const QString& why) {
        abandon({ErrorCode::Usage, "The command cannot be started.", why.toStdString(), {}});
    });
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        abandon({ErrorCode::Timeout, "The drill took longer than its limit.", {}, "Raise it with --timeout."});
    });
    connect(&m_incidentLimit, &QTimer::timeout, this, [this] {
        abandon({ErrorCode::Timeout,
                 "The incident did not come on: " + incidentAwaited(m_order.drill.scenario) + ".",
                 {},
                 "Is this computer very busy?"});
    });
}

UnattendedDrill::~UnattendedDrill() = default;

void UnattendedDrill::start()
{
    m_timeout.start(m_order.timeout);
    if (const Result<void> begun = m_drill.begin(m_order.drill); !begun)
        abandon(begun.error());
}

void UnattendedDrill::abandon(const Error& error)
{
    if (!m_outcome.error && !m_outcome.scorecard)
        m_outcome.error = error;
    end();
}

void UnattendedDrill::onState(DrillState state)
{
    if (m_step == Step::Preparing && state == DrillState::Baseline)
        Q_EMIT said(tr("The server is ready. Baseline."));
    if (m_step == Step::Preparing && state == DrillState::Incident) {
        m_step = Step::AwaitingIncident;
        m_incidentLimit.start(incidentLimit);
    }
    // The time of a class is over: what was reached by now counts.
    if (m_step != Step::Ending && state == DrillState::Finished) {
        m_outcome.scorecard = controller().scorecard();
        end();
    }
    if (m_step == Step::Checking && state == DrillState::Incident)
        QMetaObject::invokeMethod(this, &UnattendedDrill::checkWhenPossible, Qt::QueuedConnection);
}

void UnattendedDrill::onAppended()
{
    if (m_step == Step::AwaitingIncident &&
        isIncidentOn(controller().scenario(), TimelineView(controller().timeline())))
        onIncident();
}

void UnattendedDrill::onIncident()
{
    m_step = Step::Command;
    m_incidentLimit.stop();
    const DrillStatus status =
        statusAt(controller().scenario(), TimelineView(controller().timeline()), controller().now());
    Q_EMIT said(tr("The incident is on. %1").arg(QString::fromStdString(status.says)));
    if (m_order.diagnosis) {
        if (const Result<void> given = controller().diagnose(*m_order.diagnosis); !given)
            return abandon(given.error());
    }
    m_command.start(m_drill.environment());
}

void UnattendedDrill::onCommandEnded(int status)
{
    if (m_step == Step::Command) {
        m_outcome.commandStatus = status;
        Q_EMIT said(tr("The command has ended with status %1. Checking.").arg(status));
        m_step = Step::Checking;
        checkWhenPossible();
    }
    finishWhenAllEnded();
}

/// The command may have left a check of its own running, or a drill that was begun anew: those come first.
void UnattendedDrill::checkWhenPossible()
{
    if (m_step != Step::Checking || m_asked || controller().state() != DrillState::Incident)
        return;
    m_asked = true;
    const Result<void> begun = controller().check();
    // The command may have made all checks that the class allows.
    if (!begun && m_order.drill.classDrill)
        onChecked(controller().scorecard());
    else if (!begun)
        abandon(begun.error());
}

void UnattendedDrill::onChecked(const Scorecard& scorecard)
{
    if (!m_asked || m_step != Step::Checking)
        return;
    m_outcome.scorecard = scorecard;
    m_step = Step::Ending;
    // Keeps the scorecard as the log's last word, and removes the sandbox.
    if (controller().finish())
        m_outcome.scorecard = controller().scorecard();
    end();
}

void UnattendedDrill::end()
{
    m_step = Step::Ending;
    m_timeout.stop();
    m_incidentLimit.stop();
    m_command.stop();
    if (!m_ended)
        m_drill.end();
}

void UnattendedDrill::onEnded(const QString& leftOver)
{
    m_ended = true;
    m_outcome.leftOver = leftOver.toStdString();
    if (!leftOver.isEmpty())
        Q_EMIT said(leftOver);
    if (!m_drill.recording().isEmpty())
        Q_EMIT said(tr("Recorded in %1.").arg(m_drill.recording()));
    if (!m_drill.result().isEmpty())
        Q_EMIT said(tr("The result is in %1.").arg(m_drill.result()));
    abandon({ErrorCode::Interrupted, "The drill was ended before it was checked.", {}, {}});
    finishWhenAllEnded();
}

void UnattendedDrill::finishWhenAllEnded()
{
    if (!m_ended || m_command.isRunning() || std::exchange(m_told, true))
        return;
    m_outcome.commandOutput = m_command.output();
    Q_EMIT finished(m_outcome);
}

} // namespace stormlab
