// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/drill/drillcontroller.h"
#include "core/runtime/drill/livesource.h"

#include <QStringList>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// The scenario of the tests of pauses: a small fleet whose database is paused for three seconds after the baseline.
[[nodiscard]] Scenario shortPause();

/// A pause as the timeline tells it.
struct ToldPause {
    DrillTime from{0};
    std::optional<DrillTime> until; ///< absent while the server does not answer again

    [[nodiscard]] bool holds(DrillTime time) const { return time > from && (!until || time < *until); }
};

/// A drill on a real server of any engine, and what its timeline says.
class LiveDrill
{
public:
    explicit LiveDrill(const SandboxFactory& makeSandbox);

    [[nodiscard]] bool start(const Scenario& scenario);
    /// Waits until the latest pause is on, or over.
    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] bool reachesPause() const;
    [[nodiscard]] bool reachesAnswers(std::size_t pauses = 1) const;
    /// Ends the drill and waits until its sandbox is gone.
    [[nodiscard]] bool stop();

    [[nodiscard]] DrillController& controller() { return m_controller; }
    [[nodiscard]] std::string drillId() const { return m_drillId; }
    [[nodiscard]] std::vector<ToldPause> pauses() const;
    /// Time between two moments that gap events cover.
    [[nodiscard]] Milliseconds gaps(DrillTime from, DrillTime until) const;
    /// Samples that were asked and answered between two moments.
    [[nodiscard]] int samples(DrillTime from, DrillTime until) const;
    /// The sum of the fleet's seconds that ended between two moments.
    [[nodiscard]] AppSecond seconds(DrillTime from, DrillTime until) const;
    [[nodiscard]] int secondsTold(DrillTime from, DrillTime until) const;
    [[nodiscard]] bool hasStatement(const std::string& text) const;
    /// Which of the lab's own sessions were lost, in order.
    [[nodiscard]] QStringList labSessionsLost() const;
    /// Backends by application, in the latest sample.
    [[nodiscard]] std::map<std::string, int> applications() const;
    /// Why the drill failed; empty when it did not.
    [[nodiscard]] std::string failure() const { return m_failure; }

private:
    template <typename Body, typename See>
    void each(See see) const
    {
        for (const TimelineEvent& event : TimelineView(m_controller.timeline())) {
            if (const auto* body = std::get_if<Body>(&event.body))
                see(event.time, *body);
        }
    }

    std::string m_drillId;
    std::string m_failure;
    DrillController m_controller;
};

// What holds on every engine. Each is a whole test: it starts the drill, and leaves it running.

/// The pause is a gap without samples, the fleet reports and its deadlines pass meanwhile, and everything goes on
/// after.
void testThatTheDrillGoesOnAfterAPause(LiveDrill& drill);
/// A check whose trigger is a pause measures to its end.
void testThatATriggerMayBeAPause(LiveDrill& drill);

} // namespace stormlab
