// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/podsymptoms.h"

#include "core/domain/clampedsum.h"
#include "core/domain/wording.h"

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
std::string shareSentence(int some, const PodSymptoms& of, const char* one, const char* several)
{
    if (some == 0)
        return {};
    return std::to_string(some) + " of " + counted(of.pods, "pod") + " of " + of.app + ' ' +
           (some == 1 ? one : several) + '.';
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

std::string podSentences(const std::vector<PodSymptoms>& apps)
{
    std::string sentences;
    int restarts = 0;
    const auto add = [&sentences](const std::string& sentence) {
        if (!sentence.empty())
            sentences += (sentences.empty() ? "" : " ") + sentence;
    };
    for (const PodSymptoms& app : apps) {
        add(shareSentence(app.silent, app, "does not answer its liveness probe", "do not answer their liveness probe"));
        add(shareSentence(app.failing, app, "fails its liveness probe", "fail their liveness probe"));
        add(shareSentence(app.down, app, "waits to be started again", "wait to be started again"));
        add(shareSentence(app.notReady, app, "is not ready", "are not ready"));
        restarts = clampedSum(std::int64_t{restarts} + app.restarts);
    }
    add(restarts == 0 ? std::string() : counted(restarts, "restart") + " so far.");
    return sentences;
}

} // namespace stormlab
