// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/control/controldirectory.h"
#include "core/runtime/control/controlprotocol.h"
#include "core/runtime/control/drillstatus.h"
#include "core/runtime/drill/drillcontroller.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <string>
#include <vector>

namespace stormlab
{

/// Turns requests of the control socket into commands of the controller, and what the controller tells into answers.
/// Requests that take long (deploy, check, reset, stop, wait-incident) get signs of life until they are answered. Main
/// thread; nothing here blocks.
class RequestRunner : public QObject
{
    Q_OBJECT

public:
    /// Called for every response, any number of times until the final one. It may outlive its peer: it has to look.
    using Answer = std::function<void(const ControlResponse&)>;

    /// `drill`: where this drill is reached.
    RequestRunner(DrillController& controller, RunningDrill drill, QObject* parent = nullptr);

    void run(const ControlRequest& request, const Answer& answer);
    [[nodiscard]] DrillStatus status() const;
    /// The drill has stopped: answers all that waits.
    void conclude();

private:
    enum class Awaits { Deploy, Check, Reset, Stop, Incident };
    struct Pending {
        std::int64_t id = 0;
        Awaits awaits = Awaits::Stop;
        std::string app; ///< of a deploy
        Milliseconds limit{0};
        QElapsedTimer since;
        Answer answer;
    };

    Result<std::string> runAtOnce(const ControlRequest& request);
    Result<std::string> environment() const;
    Result<std::string> hint();
    Result<std::string> budget();
    Result<std::string> probes();
    Result<std::string> diagnose(const ControlRequest& request);
    Result<std::string> inject(const ControlRequest& request);
    void runDeploy(const ControlRequest& request, const Answer& answer);
    void runLong(const ControlRequest& request, Awaits awaits, const Result<void>& begun, const Answer& answer);
    void waitForIncident(const ControlRequest& request, const Answer& answer);
    void wait(Pending pending);
    void settle(Awaits awaits, const Result<std::string>& outcome);
    void settleDeploy(const std::string& app);
    void settleAllBut(Awaits spared, const Error& error);
    std::vector<Pending> takeOut(const std::function<bool(const Pending&)>& matches);
    void onState(DrillState state);
    void onAppended();
    void onTick();
    [[nodiscard]] std::string deployedJson(const std::string& app, bool rolledOut) const;
    [[nodiscard]] std::string progressOf(const Pending& pending) const;

    DrillController& m_controller;
    RunningDrill m_drill;
    std::vector<Pending> m_pending;
    QTimer m_tick;
};

} // namespace stormlab
