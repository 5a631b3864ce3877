// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/opendeploys.h"

namespace stormlab
{

std::vector<std::string> OpenDeploys::apps() const
{
    std::vector<std::string> apps;
    for (const auto& [app, generation] : m_open) {
        if (apps.empty() || apps.back() != app)
            apps.push_back(app);
    }
    return apps;
}

} // namespace stormlab
