// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/enginefailure.h"

namespace stormlab
{

namespace
{

using Kind = ContainerEngine::Kind;

/// The engine that was to have the image: the preferred one, else the first that lacks it.
std::optional<Kind> engineOfImage(const ComputerFindings& findings)
{
    if (findings.preferred == QStringLiteral("docker")) {
        return Kind::Docker;
    }
    if (findings.preferred == QStringLiteral("podman")) {
        return Kind::Podman;
    }
    if (findings.docker && findings.docker->lacksImage()) {
        return Kind::Docker;
    }
    return findings.podman && findings.podman->lacksImage() ? std::optional(Kind::Podman) : std::nullopt;
}

} // namespace

EngineFailure engineFailure(const Error& error, const ComputerFindings& findings, DrillReached reached)
{
    EngineFailure failure;
    const bool ofSandbox = error.code == ErrorCode::Sandbox || error.code == ErrorCode::Disconnected;
    failure.sandboxEnded = ofSandbox && reached == DrillReached::Sandbox;
    failure.isOne =
        error.code == ErrorCode::Engine || error.code == ErrorCode::Image || error.code == ErrorCode::Timeout;
    if (!failure.isOne) {
        return failure;
    }
    if (error.code == ErrorCode::Image) {
        failure.loadInto = engineOfImage(findings);
    }
    // With "auto" native would have been taken, were it there.
    failure.nativeHelps =
        findings.native && findings.native->works() && engineInUse(findings) != QStringLiteral("native");
    return failure;
}

} // namespace stormlab
