// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/drill/eventsource.h"

#include <vector>

namespace stormlab
{

/// The events of a recording, told at once when it starts, and the rest as it is read: what is visible of them is the
/// playhead's affair. There is no server and nothing that could be asked of it.
class ReplaySource : public EventSource
{
    Q_OBJECT

public:
    explicit ReplaySource(std::vector<TimelineEvent> events, QObject* parent = nullptr);

    /// The end of the recording, as far as it was told.
    [[nodiscard]] DrillTime now() const override { return m_end; }
    void start() override;
    /// The events that follow those so far.
    void tell(const std::vector<TimelineEvent>& events);
    void fire(const InjectSpec&, bool, Origin) override {}
    [[nodiscard]] bool isPaused() const override { return false; }
    void deploy(const std::string&, const SettingMap&, Milliseconds) override {}
    void stop() override { Q_EMIT stopped(); }
    [[nodiscard]] const ServerAccess* access() const override { return nullptr; }

private:
    std::vector<TimelineEvent> m_events;
    DrillTime m_end{0};
};

} // namespace stormlab
