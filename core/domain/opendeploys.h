// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace stormlab
{

/// The deploys that have begun and are not finished, whoever ordered them.
class OpenDeploys
{
public:
    void started(const DeployStarted& deploy) { m_open.insert({deploy.app, deploy.generation}); }
    void finished(const DeployFinished& deploy) { m_open.erase({deploy.app, deploy.generation}); }

    [[nodiscard]] bool empty() const { return m_open.empty(); }
    /// Their apps, each once and in order of name.
    [[nodiscard]] std::vector<std::string> apps() const;

private:
    std::set<std::pair<std::string, int>> m_open; ///< app and generation
};

} // namespace stormlab
