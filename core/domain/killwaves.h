// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drillstory.h"
#include "core/domain/phrase.h"

#include <cstdint>
#include <string>
#include <vector>

namespace stormlab
{

/// Kills that follow each other within this time have one reason: a kubelet asks its pods in turns, and one that was
/// started again needs as long to fail once more.
inline constexpr Milliseconds killWaveGap{10'000};

/// Pods of one application that its kubelet killed, one after the other.
struct KillWave {
    std::string app;
    DrillTime first{0};
    DrillTime last{0};
    std::vector<std::uint64_t> evidence; ///< of each kill, its event

    friend bool operator==(const KillWave&, const KillWave&) = default;
};

/// In order of their first kills. What a check's verification brings about belongs to the check.
[[nodiscard]] std::vector<KillWave> killWaves(const DrillStory& story);

/// "The kubelet killed a pod of proxy"; "The kubelet killed pods of proxy, 4 kills".
[[nodiscard]] Phrase killText(const KillWave& wave);

} // namespace stormlab
