// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace stormlab
{

/// When a scenario fires its injects by itself: a time after the incident began, or after the learner's first deploy.
/// What would fall into a check waits until the check is over, so that nothing but the trigger is measured; only a
/// resume does not, for a check cannot end well while the server is paused. Whoever is told may stop it. Main thread.
class InjectSchedule : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The incident begins. What is due at once is told before this returns.
    void begin(const std::vector<InjectSpec>& injects);
    /// A deploy of the learner has been rolled out.
    void deployed();
    void checkBegins();
    void checkEnds();
    void stop();

Q_SIGNALS:
    void due(const stormlab::InjectSpec& inject);

private:
    void arm(const InjectSpec& inject, Milliseconds after);
    void tell(const InjectSpec& inject);

    std::vector<QTimer*> m_timers;         ///< children
    std::vector<InjectSpec> m_afterDeploy; ///< those that wait for the learner's first deploy
    std::vector<InjectSpec> m_heldBack;    ///< those that were due during a check, in order
    bool m_checking = false;
    int m_run = 0; ///< raised by every stop: what was told may have ended what is being told
};

} // namespace stormlab
