// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/podstext.h"

#include "app/stormlabctl/columns.h"

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr std::size_t wordWidth = 13;
constexpr std::size_t podNumberWidth = 10;

/// People count from one.
std::string nameOf(const PodStatus& pod)
{
    return pod.app + " " + std::to_string(pod.pod + 1);
}

std::string livenessText(const PodStatus& pod)
{
    if (!pod.process)
        return "not running";
    if (!pod.liveness)
        return "not asked";
    switch (*pod.liveness) {
    case ProbeOutcome::Good:
        return "alive";
    case ProbeOutcome::Bad:
        return "bad answer";
    case ProbeOutcome::TimedOut:
    case ProbeOutcome::Refused:
        return "no answer";
    }
    return {};
}

std::string readinessText(const PodStatus& pod)
{
    return pod.readiness == ProbeOutcome::Good ? "ready" : "not ready";
}

std::string lineOf(const PodStatus& pod, std::size_t nameWidth)
{
    const std::string longest = pod.longest ? std::to_string(pod.longest->count()) + " ms" : "";
    return leftAligned(nameOf(pod), nameWidth) +
           leftAligned(pod.process ? std::to_string(*pod.process) : "", podNumberWidth) +
           leftAligned(livenessText(pod), wordWidth) + leftAligned(readinessText(pod), wordWidth) +
           leftAligned(longest, wordWidth) + std::to_string(pod.restarts) + "\n";
}

} // namespace

std::string podsText(const std::vector<PodStatus>& pods)
{
    if (pods.empty())
        return "No application of this drill runs as pods.\n";
    std::size_t nameWidth = 12;
    for (const PodStatus& pod : pods)
        nameWidth = std::max(nameWidth, nameOf(pod).size() + 2);
    std::string text = leftAligned("pod", nameWidth) + leftAligned("pid", podNumberWidth) +
                       leftAligned("liveness", wordWidth) + leftAligned("readiness", wordWidth) +
                       leftAligned("longest", wordWidth) + "restarts\n";
    for (const PodStatus& pod : pods)
        text += lineOf(pod, nameWidth);
    for (const PodStatus& pod : pods) {
        if (!pod.lastEnd.empty())
            text += "\n" + nameOf(pod) + " last ended: " + pod.lastEnd;
    }
    return text.back() == '\n' ? text : text + "\n";
}

} // namespace stormlab
