// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/foregroundrun.h"

#include "app/stormlabctl/output.h"
#include "app/stormlabctl/scorecardtext.h"
#include "core/domain/wording.h"
#include "core/runtime/control/drillstatus.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace stormlab
{

namespace
{

constexpr int drillLookMilliseconds = 2'000;

/// `engine`: the one that was found, which need not be the word that was asked for.
std::string connectionJson(const QString& drill, const DrillOrder& order, const std::string& engine,
                           const LearnerEnvironment& environment, const QString& recording)
{
    nlohmann::ordered_json variables = nlohmann::ordered_json::object();
    for (const auto& [name, value] : environment)
        variables[name] = value;
    nlohmann::ordered_json json{{"drill", drill.toStdString()},
                                {"scenario", order.scenario.id},
                                {"seed", order.options.seed},
                                {"engine", engine},
                                {"env", variables}};
    if (!recording.isEmpty())
        json["recording"] = recording.toStdString();
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

std::string valueOf(const LearnerEnvironment& environment, const std::string& name)
{
    for (const auto& [each, value] : environment) {
        if (each == name)
            return value;
    }
    return {};
}

std::string connectionText(const LearnerEnvironment& environment)
{
    return "\nConnect from another terminal:\n\n  PGSERVICEFILE=" + valueOf(environment, "PGSERVICEFILE") +
           " psql service=stormlab\n\nor set the environment and use any client:\n\n" + exportLines(environment) +
           "\nThen: stormlabctl status, hint, diagnose, deploy, check. Ctrl+C ends the drill.\n\n";
}

} // namespace

ForegroundRun::ForegroundRun(DrillController::SourceFactory makeSource, DrillOrder order, bool json, QObject* parent)
    : QObject(parent), m_order(std::move(order)), m_json(json), m_drill(std::move(makeSource))
{
    m_look.setInterval(drillLookMilliseconds);
    connect(&m_look, &QTimer::timeout, this, &ForegroundRun::tellStatus);
    const DrillController* const drill = &m_drill.controller();
    connect(drill, &DrillController::progress, this, [](const QString& step) { say(step.toStdString()); });
    connect(drill, &DrillController::stateChanged, this, &ForegroundRun::onState);
    connect(drill, &DrillController::failed, this, [this](const Error& error) { end(asSandboxError(error)); });
    connect(drill, &DrillController::checked, this,
            [this](const Scorecard& scorecard) { say("\n" + scorecardText(scorecard, m_order.scenario.rubric)); });
    connect(drill, &DrillController::timelineReset, this, [this] { m_connectionTold = m_connectionTold && m_json; });
    connect(&m_drill, &ForegroundDrill::recordingFailed, this, [](const Error& error) { say(errorText(error)); });
    connect(&m_drill, &ForegroundDrill::progressTrouble, this, [](const Error& error) { say(errorText(error)); });
    connect(&m_drill, &ForegroundDrill::resultFailed, this, [](const Error& error) { say(errorText(error)); });
    connect(&m_drill.controller(), &DrillController::timeRunsOut, this,
            [](Milliseconds left) { say("The class ends the drill in " + clockText(left) + "."); });
    connect(&m_drill, &ForegroundDrill::ended, this, &ForegroundRun::onEnded);
}

void ForegroundRun::start()
{
    say(m_order.scenario.title + " (seed " + std::to_string(m_order.options.seed) + ")");
    if (m_order.classDrill)
        say(m_order.classDrill->file.title + ": " + policyText(m_order.options.policy));
    if (const Result<void> begun = m_drill.begin(m_order); !begun)
        end(begun.error());
}

void ForegroundRun::end(const Error& reason)
{
    if (!m_reason)
        m_reason = reason;
    m_look.stop();
    m_drill.end();
}

void ForegroundRun::onState(DrillState state)
{
    if (state == DrillState::Idle || state == DrillState::Failed)
        return;
    say(clockText(m_drill.controller().now()) + "  " + std::string(toString(state)));
    if (state == DrillState::Baseline)
        tellConnection();
    if (state == DrillState::Baseline && m_order.classDrill)
        say("The result is written to " + m_drill.result().toStdString());
    if (state == DrillState::Incident && !m_look.isActive())
        m_look.start();
}

void ForegroundRun::tellConnection()
{
    if (std::exchange(m_connectionTold, true))
        return;
    if (m_json)
        print(connectionJson(m_drill.drillId(), m_order, m_drill.controller().scorecard().engine, m_drill.environment(),
                             m_drill.recording()));
    else
        print(connectionText(m_drill.environment()));
}

void ForegroundRun::tellStatus()
{
    DrillController& drill = m_drill.controller();
    const DrillStatus status = statusAt(drill.scenario(), TimelineView(drill.timeline()), drill.now());
    if (std::exchange(m_said, status.says) != status.says)
        say(clockText(status.time) + "  " + status.says);
}

void ForegroundRun::onEnded(const QString& leftOver)
{
    m_look.stop();
    const bool interrupted = m_reason && m_reason->code == ErrorCode::Interrupted;
    if (!leftOver.isEmpty())
        say(leftOver.toStdString());
    else if (!m_reason || interrupted)
        say("The drill has ended; nothing of it is left" +
            (m_drill.recording().isEmpty() ? std::string()
                                           : " but its recording, " + m_drill.recording().toStdString()) +
            ".");
    const bool owesObject = m_json && !m_connectionTold;
    // Ctrl+C is how a drill is meant to be ended: no news for people.
    if (interrupted && !owesObject)
        Q_EMIT finished(ExitInterrupted);
    else
        Q_EMIT finished(m_reason ? report(*m_reason, owesObject) : int{ExitDone});
}

} // namespace stormlab
