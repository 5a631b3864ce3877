// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"
#include "core/domain/timeline.h"

#include <map>
#include <string>
#include <vector>

namespace stormlab
{

/// The storm after a deploy, in the smallest form that grading needs. Points: diagnosis 20, looked 15, shed 15,
/// recovered 10, holds 20, and traps 20 in all.
[[nodiscard]] Scenario stormScenario();

/// Writes a timeline by hand. Times are milliseconds since the start of the drill; samples and reports of all apps come
/// every 500 and 1,000 ms while time passes, so a test tells only what is special.
class DrillScript
{
public:
    DrillScript();

    /// Lets time pass with samples and reports as things are now.
    DrillScript& until(int milliseconds);
    /// The same without samples: the server cannot be read until then, and is read again.
    DrillScript& unseenUntil(int milliseconds);
    /// How many backends an app has from now on.
    DrillScript& holds(const std::string& app, int count);
    /// Whether checkout_api is refused and slow from now on.
    DrillScript& hurts(bool hurt);

    DrillScript& add(EventBody body);
    /// With a time of its own, as a late log line has.
    DrillScript& addAt(int milliseconds, EventBody body);

    // The usual events, now.
    DrillScript& inject();
    DrillScript& diagnose(const std::string& cause, const std::string& app, int count);
    DrillScript& statement(const std::string& text, const StatementFacts& facts, const std::string& sqlstate = {});
    DrillScript& looksAtActivity();
    DrillScript& looksAtCeiling();
    DrillScript& terminatesIdleWorkers();
    DrillScript& loses(const std::string& app, LostState state, Milliseconds workAge = Milliseconds{0});
    DrillScript& deploys(const SettingMap& changes);
    DrillScript& checkBegins();
    DrillScript& verifies(int peakOfWorkers, int refused = 0);
    DrillScript& checkEnds(bool mitigated, bool fixed);
    DrillScript& cancelsCheck();
    DrillScript& finish();

    /// From the start to the storm at 0:05, and on to 0:10.
    DrillScript& storm();
    /// All the right things after storm(): looks, diagnosis, shedding, deploy, check.
    DrillScript& fullFix();

    [[nodiscard]] const Timeline& timeline() const { return m_timeline; }
    [[nodiscard]] TimelineView view() const { return TimelineView(m_timeline); }
    [[nodiscard]] int now() const { return m_now; }

private:
    void sample();
    void reports();

    Timeline m_timeline;
    std::map<std::string, int> m_counts;
    bool m_hurt = false;
    bool m_unseen = false;
    int m_now = 0;
    int m_checks = 0;
    int m_pid = 5'000;
};

[[nodiscard]] StatementFacts activityFacts();
[[nodiscard]] StatementFacts ceilingFacts();
[[nodiscard]] StatementFacts terminateFacts();
[[nodiscard]] StatementFacts settingFacts(SettingChange::Scope scope, const std::string& target,
                                          const std::string& parameter, const std::optional<std::string>& value);

} // namespace stormlab
