// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/containerengine.h"

#include <QUrl>

namespace stormlab
{

QString engineName(ContainerEngine::Kind kind)
{
    return kind == ContainerEngine::Kind::Docker ? QStringLiteral("docker") : QStringLiteral("podman");
}

QString describe(const ContainerEngine& engine)
{
    QString name = engineName(engine.kind);
    if (engine.place.isEmpty()) {
        return name;
    }
    return name + QStringLiteral(" (") + engine.place + QStringLiteral(", ") + engine.address + QStringLiteral(")");
}

std::optional<SshTarget> sshTarget(const QString& address)
{
    const QUrl url(address);
    if (url.scheme() != QStringLiteral("ssh") || url.host().isEmpty()) {
        return std::nullopt;
    }
    return SshTarget{url.userName(), url.host(), url.port(0), {}};
}

bool isOutOfReach(const QString& address)
{
    const QUrl url(address);
    const QString scheme = url.scheme();
    const bool network =
        scheme == QStringLiteral("tcp") || scheme == QStringLiteral("http") || scheme == QStringLiteral("https");
    const QString host = url.host();
    const bool here = host.isEmpty() || host == QStringLiteral("localhost") || host == QStringLiteral("::1") ||
                      host.startsWith(QStringLiteral("127."));
    return network && !here;
}

} // namespace stormlab
