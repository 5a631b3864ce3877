// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/environment.h"
#include "core/runtime/fleet/environmentpolicy.h"
#include "core/runtime/fleet/requestserver.h"

#include <map>
#include <memory>

namespace stormlab
{

/// All environments of one version of a function: as many as there are requests at a time, up to what it may have.
class Environments final : public RequestServer, private EnvironmentOwner
{
public:
    Environments(AppContext& context, const ClientSettings& settings, int number);
    ~Environments() override;

    /// Nothing is there before the first request.
    void start() override {}
    void serve(Moment arrived) override;
    void retire(std::function<void()> whenGone) override;
    void addTo(PoolsNow& sum) const override;
    [[nodiscard]] int number() const override { return m_number; }

private:
    void froze(Environment& environment) override;
    void overran(Environment& environment) override;
    void endExpired();
    void remove(int number);
    void endGrace();
    void leaveIfDone();

    AppContext& m_context;
    ClientSettings m_settings;
    int m_number;
    EnvironmentPolicy m_policy;
    std::map<int, std::shared_ptr<Environment>> m_alive; ///< by number
    Timer m_timer;                                       ///< when the next one ends, or the grace of all
    std::function<void()> m_whenGone;                    ///< set while retiring
};

} // namespace stormlab
