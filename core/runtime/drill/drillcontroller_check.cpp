// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a drill controller does for a check.
#include "core/runtime/drill/drillcontroller.h"

#include "core/domain/grader.h"

namespace stormlab
{

Result<void> DrillController::check()
{
    if (auto legal = legalNow(DrillCommand::Check); !legal)
        return legal;
    if (auto allowed = mayCheck(); !allowed)
        return allowed;
    m_schedule.checkBegins();
    append(CheckStarted{++m_checks});
    enter(DrillState::Verifying);
    m_verification.begin(m_scenario.pace, triggerTimes(m_scenario));
    return {};
}

bool DrillController::isServiceBack() const
{
    // A deploy of the learner's that is still rolling out belongs to the answer: the trigger must meet what it brings.
    // Nor may it meet the old generation of a release of the lab's, which nobody could have reckoned with.
    return !m_deploys.isRollingOut() && isRecovered(m_scenario, TimelineView(m_timeline));
}

void DrillController::beginVerification()
{
    m_schedule.measuringBegins();
    append(VerificationStarted{m_scenario.trigger});
    fireTrigger();
}

void DrillController::fireTrigger()
{
    fire(*findInject(m_scenario, m_scenario.trigger), Origin::Verification);
}

void DrillController::endVerification()
{
    append(VerificationEnded{m_scenario.trigger, true});
    endCheck();
}

void DrillController::endCheck()
{
    const Scorecard seen = scorecard();
    append(CheckEnded{m_checks, seen.mitigated, seen.fixed});
    enter(DrillState::Incident);
    Q_EMIT checked(scorecard());
    goOnAfterCheck();
}

Result<void> DrillController::cancelCheck()
{
    if (auto legal = legalNow(DrillCommand::CancelCheck); !legal)
        return legal;
    cutMeasurement();
    m_verification.stop();
    append(CheckEnded{m_checks, false, false, true});
    enter(DrillState::Incident);
    Q_EMIT checkCancelled();
    goOnAfterCheck();
    return {};
}

void DrillController::cutMeasurement()
{
    if (m_state == DrillState::Verifying && m_verification.isMeasuring())
        append(VerificationEnded{m_scenario.trigger, false});
}

void DrillController::goOnAfterCheck()
{
    m_schedule.checkEnds();
    if (m_timeBox.isOver())
        finish();
}

} // namespace stormlab
