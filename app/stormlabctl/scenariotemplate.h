// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace stormlab
{

/// A file of resources/newscenario, compiled in by the build. Its text has {{ID}} and {{TITLE}} where those belong.
struct TemplateFile {
    const char* path; ///< below the scenario's folder
    const char* text;
};

/// A whole scenario that can be played, by path.
[[nodiscard]] const std::vector<TemplateFile>& scenarioTemplate();

} // namespace stormlab
