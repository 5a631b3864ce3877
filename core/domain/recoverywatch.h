// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/domain/scenario.h"

#include <deque>
#include <map>
#include <optional>
#include <string>

namespace stormlab
{

/// Watches events in order and knows after each whether service is back: for the time that the predicate asks, every
/// named app was refused no login, failed no request and answered (or let wait) within the latency. Silence is not
/// recovery: nearly every second of that time must have been reported, and the server must have been readable. What
/// users feel comes from the clients, so a short gap in the samples is forgiven, once it is over: when at most three
/// seconds lie between the samples around it and both show a free slot. Any other gap begins the time anew.
class RecoveryWatch
{
public:
    explicit RecoveryWatch(RecoveredPredicate predicate) : m_predicate(std::move(predicate)) {}

    void add(const TimelineEvent& event);
    /// Whether the window that ends with the last event is clean and begins at or after the moment.
    [[nodiscard]] bool recoveredSince(DrillTime moment) const;
    [[nodiscard]] DrillTime windowStart() const { return m_now - m_predicate.lasts; }

private:
    [[nodiscard]] bool isNamed(const std::string& app) const;
    [[nodiscard]] bool isBad(const AppSecond& second) const;
    void look(const Sample& sample, DrillTime moment);
    void spoil(DrillTime moment);

    RecoveredPredicate m_predicate;
    DrillTime m_now{0};
    std::optional<DrillTime> m_lastBad;
    std::optional<DrillTime> m_lastFree;                    ///< of the last sample, when it showed a free slot
    bool m_unseen = false;                                  ///< the server could not be read since the last sample
    std::map<std::string, std::deque<DrillTime>> m_reports; ///< of the last window, by app
};

/// The scenario's own predicate; without one, a general measure over all apps.
[[nodiscard]] RecoveredPredicate recoveryOf(const Scenario& scenario);

} // namespace stormlab
