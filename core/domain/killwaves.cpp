// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/killwaves.h"

#include <map>

namespace stormlab
{

std::vector<KillWave> killWaves(const DrillStory& story)
{
    std::vector<KillWave> waves;
    std::map<std::string, std::size_t> newest; // the app's latest wave
    for (const TimelineEvent* event : story.events()) {
        const auto* pod = std::get_if<PodChanged>(&event->body);
        if (pod == nullptr || pod->change != PodChange::Killed || story.isVerifying(event->time))
            continue;
        const auto [wave, isFirst] = newest.try_emplace(pod->app, waves.size());
        if (isFirst || event->time - waves[wave->second].last > killWaveGap) {
            wave->second = waves.size();
            waves.push_back({pod->app, event->time, event->time, {}});
        }
        waves[wave->second].last = event->time;
        waves[wave->second].evidence.push_back(event->sequence);
    }
    return waves;
}

Phrase killText(const KillWave& wave)
{
    const auto kills = static_cast<int>(wave.evidence.size());
    return kills == 1 ? worded("Debrief", "The kubelet killed a pod of %1")(wave.app)
                      : wordedCount("Debrief", "The kubelet killed pods of %1, %n kill(s)")(kills, wave.app);
}

} // namespace stormlab
