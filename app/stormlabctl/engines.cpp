// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/engines.h"

#include <algorithm>

namespace stormlab
{

Result<void> checkEngine(const std::string& engine, const std::string& image)
{
    const std::vector<std::string> known = {"native", "docker", "podman"};
    if (std::find(known.begin(), known.end(), engine) == known.end()) {
        const std::string near = nearest(engine, known);
        return Error{ErrorCode::Usage,
                     "There is no engine “" + engine + "”.",
                     {},
                     near.empty() ? "Known: native, docker, podman." : "Did you mean “" + near + "”?"};
    }
    if (engine != "native")
        return Error{ErrorCode::Sandbox,
                     "This version runs drills on the PostgreSQL of this computer only, not on " + engine + ".",
                     {},
                     "Leave --engine out."};
    if (!image.empty())
        return Error{ErrorCode::Usage,
                     "--image belongs to a container engine, and the engine is native.",
                     {},
                     "Leave --image out."};
    return {};
}

} // namespace stormlab
