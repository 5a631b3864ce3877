// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

namespace stormlab
{

/// The contract of stormlabctl with scripts.
enum ExitCode {
    ExitDone = 0,      ///< passed or done
    ExitNotPassed = 1, ///< graded and not passed, or verified and different
    ExitUsage = 2,
    ExitSandbox = 3, ///< sandbox or engine
    ExitBadFile = 4,
    ExitTimedOut = 5,
    ExitInterrupted = 130,
};

[[nodiscard]] ExitCode exitCodeOf(ErrorCode code);

/// What went wrong inside a drill is no mistake of the command line, whatever its code says: a PostgreSQL that is not
/// found ends with ExitSandbox. Time, interruptions and what is wrong with an engine or image stay what they are.
[[nodiscard]] Error asSandboxError(Error error);

} // namespace stormlab
