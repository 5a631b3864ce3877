// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/exitcodes.h"

namespace stormlab
{

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
    case ErrorCode::NotFound:
    case ErrorCode::Illegal:
        return ExitUsage;
    case ErrorCode::BadFile:
        return ExitBadFile;
    case ErrorCode::Sandbox:
    case ErrorCode::Engine:
    case ErrorCode::Image:
    case ErrorCode::Database:
    case ErrorCode::Disconnected:
    case ErrorCode::Resources:
        return ExitSandbox;
    case ErrorCode::Timeout:
        return ExitTimedOut;
    case ErrorCode::Interrupted:
        return ExitInterrupted;
    }
    return ExitSandbox;
}

Error asSandboxError(Error error)
{
    const bool stays = error.code == ErrorCode::Timeout || error.code == ErrorCode::Interrupted ||
                       error.code == ErrorCode::Engine || error.code == ErrorCode::Image;
    if (!stays)
        error.code = ErrorCode::Sandbox;
    return error;
}

} // namespace stormlab
