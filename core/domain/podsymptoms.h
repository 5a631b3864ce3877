// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/phrase.h"
#include "core/domain/probeseries.h"

#include <string>
#include <vector>

namespace stormlab
{

/// How the pods of one application stand at a moment, as its kubelet sees them.
struct PodSymptoms {
    std::string app;
    int pods = 0;     ///< that a deploy has not ended
    int silent = 0;   ///< of these, whose newest liveness probe was not answered
    int failing = 0;  ///< whose newest liveness probe was answered, and badly
    int down = 0;     ///< that were killed or ended by themselves and are not started again yet
    int notReady = 0; ///< of the others, those that are not ready
    int restarts = 0; ///< of all pods since the drill began

    [[nodiscard]] bool areWell() const { return silent + failing + down + notReady == 0; }

    friend bool operator==(const PodSymptoms&, const PodSymptoms&) = default;
};

/// By application; empty where nothing runs in pods.
[[nodiscard]] std::vector<PodSymptoms> podSymptoms(const ProbeView& probes);

/// "2 of 4 pods of proxy do not answer their liveness probe. 3 restarts so far." Empty while all is well and nothing
/// was restarted.
[[nodiscard]] Phrase podSentences(const std::vector<PodSymptoms>& apps);

} // namespace stormlab
