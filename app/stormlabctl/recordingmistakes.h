// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"
#include "core/domain/scenariocodec.h"

#include <QString>

#include <vector>

namespace stormlab
{

/// What is wrong with the recordings/*.storm of a scenario's folder: cannot be read, cut or without a scorecard at its
/// end, of another scenario or of another version of it. With a scenario that has no id, whose drills they are is not
/// looked at. Blocks on the disk.
[[nodiscard]] std::vector<ScenarioMistake> recordingMistakes(const QString& folder, const Scenario& scenario);

} // namespace stormlab
