// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <string>
#include <utility>

namespace stormlab
{

/// What is wrong with a command line.
[[nodiscard]] inline Error usageError(std::string message, std::string nextStep = {})
{
    return {ErrorCode::Usage, std::move(message), {}, std::move(nextStep)};
}

} // namespace stormlab
