// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/rubric.h"

#include <QString>

#include <string>

namespace stormlab
{

/// What the trap of that id is: "Ending sessions at work". Of an id that the rubric does not have: its words.
[[nodiscard]] QString trapTitle(const Rubric& rubric, const std::string& id);

} // namespace stormlab
