// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/workload.h"
#include "core/runtime/fleet/timerqueue.h"

#include <optional>
#include <vector>

namespace stormlab
{

/// Which environment of a function takes a request, and when one that is not needed ends. Time is passed in.
class EnvironmentPolicy
{
public:
    struct Choice {
        int number = 0;
        bool isNew = false; ///< it has to be started first
        friend bool operator==(const Choice&, const Choice&) = default;
    };

    explicit EnvironmentPolicy(const EnvironmentSpec& spec) : m_spec(spec) {}

    /// The environment that was frozen last, or else a new one; absent: all there may be are busy.
    [[nodiscard]] std::optional<Choice> take();
    /// It has answered and rests.
    void froze(int number, Moment now);
    /// One is gone while it was busy.
    void ended() { --m_busy; }
    /// Those that have rested long enough to be ended, the longest first; they are forgotten.
    [[nodiscard]] std::vector<int> takeExpired(Moment now);
    /// When the next one ends if nothing comes; absent when none rests.
    [[nodiscard]] std::optional<Moment> nextEnd() const;

    [[nodiscard]] int alive() const { return m_busy + frozen(); }
    [[nodiscard]] int frozen() const { return static_cast<int>(m_frozen.size()); }

private:
    struct Resting {
        int number = 0;
        Moment since{};
    };

    EnvironmentSpec m_spec;
    int m_lastNumber = 0;
    int m_busy = 0;
    std::vector<Resting> m_frozen; ///< the longest first
};

} // namespace stormlab
