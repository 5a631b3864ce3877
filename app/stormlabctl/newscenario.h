// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QString>

#include <string>

namespace stormlab
{

struct NewScenario {
    std::string id;
    std::string title; ///< empty: made of the id
    QString place;     ///< the folder that gets the scenario's folder; has to be there
};

/// Writes the folder of a scenario that can be played as it is, and returns its path; whole or not at all, and never
/// over anything that is there. Usage where id, title or place are wrong; BadFile where the place cannot be written.
[[nodiscard]] Result<QString> writeNewScenario(const NewScenario& wanted);

} // namespace stormlab
