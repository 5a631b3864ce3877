// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/podsymptoms.h"

#include "core/domain/clampedsum.h"

namespace stormlab
{

namespace
{

/// What the process that runs now was asked last; what the one before it was asked says nothing of it.
const LivenessPoint* presentProbe(const PodView& pod)
{
    const std::uint64_t begun = pod.turns.empty() ? 0 : pod.turns.back().sequence;
    return pod.liveness.empty() || pod.liveness.back().sequence < begun ? nullptr : &pod.liveness.back();
}

void count(PodSymptoms& symptoms, const PodView& pod)
{
    symptoms.restarts = clampedSum(std::int64_t{symptoms.restarts} + pod.restarts());
    if (pod.isStopped())
        return;
    ++symptoms.pods;
    const LivenessPoint* probe = presentProbe(pod);
    if (pod.isDown())
        ++symptoms.down;
    else if (probe != nullptr && !probe->isAnswered())
        ++symptoms.silent;
    else if (probe != nullptr && probe->outcome == ProbeOutcome::Bad)
        ++symptoms.failing;
    else if (pod.readinessNow() == Readiness::NotReady)
        ++symptoms.notReady;
}

/// "2 of 4 pods of proxy do not answer their liveness probe."
Phrase share(int some, const PodSymptoms& of, CountedText sentence)
{
    return some == 0 ? Phrase() : sentence(some, wordedCount("Status", "%n pod(s)")(of.pods), of.app);
}

} // namespace

std::vector<PodSymptoms> podSymptoms(const ProbeView& probes)
{
    std::vector<PodSymptoms> apps;
    for (const PodView& pod : probes) {
        if (apps.empty() || apps.back().app != pod.name.app)
            apps.push_back({pod.name.app, 0, 0, 0, 0, 0, 0});
        count(apps.back(), pod);
    }
    return apps;
}

Phrase podSentences(const std::vector<PodSymptoms>& apps)
{
    std::vector<Phrase> sentences;
    int restarts = 0;
    for (const PodSymptoms& app : apps) {
        sentences.push_back(
            share(app.silent, app,
                  wordedCount("Status", "%n of %1 of %2 (does not answer its|do not answer their) liveness probe.")));
        sentences.push_back(
            share(app.failing, app, wordedCount("Status", "%n of %1 of %2 (fails its|fail their) liveness probe.")));
        sentences.push_back(
            share(app.down, app, wordedCount("Status", "%n of %1 of %2 (waits|wait) to be started again.")));
        sentences.push_back(share(app.notReady, app, wordedCount("Status", "%n of %1 of %2 (is|are) not ready.")));
        restarts = clampedSum(std::int64_t{restarts} + app.restarts);
    }
    if (restarts > 0)
        sentences.push_back(wordedCount("Status", "%n restart(s) so far.")(restarts));
    return Phrase::sentences(std::move(sentences));
}

} // namespace stormlab
