// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <string>
#include <vector>

namespace stormlab
{

/// When a scenario fires its injects by itself: a time after the incident began, or after the learner's first deploy;
/// some of them again and again; a release until the learner deploys what it releases, all others as long as the drill.
/// What would fall into a check waits until the check is over, so that nothing but the trigger is measured. A resume
/// does not, for a check cannot end well while the server is paused; nor does what comes again and again while a check
/// still waits for service to be back, and while it measures that is left out. Whoever is told may stop it. Main
/// thread.
class InjectSchedule : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The incident begins. What is due at once is told before this returns.
    void begin(const std::vector<InjectSpec>& injects);
    /// The learner deploys an app: what has begun to release it again and again leaves it alone from now on.
    void deployOrdered(const std::string& app);
    /// A deploy of the learner has been rolled out.
    void deployed();
    void checkBegins();
    void measuringBegins();
    void checkEnds();
    void stop();

Q_SIGNALS:
    void due(const stormlab::InjectSpec& inject);

private:
    enum class Check { None, Waiting, Measuring };

    void arm(const InjectSpec& inject, Milliseconds after);
    void comeDue(const InjectSpec& inject);
    void fireFirst(const InjectSpec& inject);
    void repeat(InjectSpec inject);
    [[nodiscard]] QTimer* newTimer(Milliseconds interval);

    std::vector<QTimer*> m_timers;                              ///< children
    std::map<std::string, std::vector<std::string>> m_repeated; ///< deploy → the apps that it still releases
    std::vector<InjectSpec> m_afterDeploy;                      ///< those that wait for the learner's first deploy
    std::vector<InjectSpec> m_heldBack;                         ///< those that were due during a check, in order
    Check m_check = Check::None;
    int m_run = 0; ///< raised by every stop: what was told may have ended what is being told
};

} // namespace stormlab
