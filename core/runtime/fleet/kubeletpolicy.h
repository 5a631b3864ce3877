// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/podevents.h"

namespace stormlab
{

/// Counts the liveness probes of one process that failed in a row.
class LivenessCount
{
public:
    explicit LivenessCount(int failures) : m_failures(failures) {}

    void add(ProbeOutcome outcome) { m_missed = outcome == ProbeOutcome::Good ? 0 : m_missed + 1; }
    [[nodiscard]] bool isDead() const { return m_missed >= m_failures; }
    [[nodiscard]] int missed() const { return m_missed; }

private:
    int m_failures;
    int m_missed = 0;
};

/// How long a pod that ended rests before it is started again: the kubelet's CrashLoopBackOff at a tenth of its length.
/// It doubles from 1 s (10 s there) up to 30 s (5 min), and begins anew after a pod has run for 60 s (10 min).
class RestartBackOff
{
public:
    /// `ran`: how long the process that has just ended had run.
    [[nodiscard]] Milliseconds next(Milliseconds ran);

private:
    Milliseconds m_last{0}; ///< 0: none yet
};

} // namespace stormlab
