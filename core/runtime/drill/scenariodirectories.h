// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace stormlab
{

/// Where this program finds scenarios: STORMLAB_SCENARIOS (separated by ':'), then the folder that is installed beside
/// the program, then the one of the source tree that the program was built in. Only those that are there.
[[nodiscard]] QStringList scenarioDirectories();

} // namespace stormlab
