// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/computerfindings.h"

namespace stormlab
{

QString engineInUse(const ComputerFindings& findings)
{
    const bool any = findings.preferred == QStringLiteral("auto");
    const auto serves = [&](const QString& name, const auto& finding) {
        return (any || findings.preferred == name) && finding && finding->works();
    };
    if (serves(QStringLiteral("native"), findings.native)) {
        return QStringLiteral("native");
    }
    if (serves(QStringLiteral("docker"), findings.docker)) {
        return QStringLiteral("docker");
    }
    return serves(QStringLiteral("podman"), findings.podman) ? QStringLiteral("podman") : QString();
}

} // namespace stormlab
