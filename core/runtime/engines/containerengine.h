// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace stormlab
{

/// Another host, as ssh is told of it.
struct SshTarget {
    QString user; ///< empty: ssh decides
    QString host;
    int port = 0;     ///< 0: ssh decides
    QString identity; ///< file of the private key; empty: ssh decides

    friend bool operator==(const SshTarget&, const SshTarget&) = default;
};

/// A container engine's command line, and which engine it is to talk to. Everything about one drill is asked of one and
/// the same value, so that somebody who switches contexts meanwhile does not move the drill.
struct ContainerEngine {
    enum class Kind { Docker, Podman };

    Kind kind = Kind::Docker;
    QStringList globals;          ///< come before every command: "--context lab", "--host ssh://…"
    QString place;                ///< for people: "the context lab", "DOCKER_HOST"; empty: this computer, unasked
    QString address;              ///< "unix:///var/run/docker.sock"; empty: podman without a service
    std::optional<SshTarget> ssh; ///< the engine runs on another host

    friend bool operator==(const ContainerEngine&, const ContainerEngine&) = default;
};

/// "docker", "podman": the name of the engine and of its program.
[[nodiscard]] QString engineName(ContainerEngine::Kind kind);

/// For people: "docker", "docker (the context lab, ssh://lab@host)".
[[nodiscard]] QString describe(const ContainerEngine& engine);

/// "ssh://user@host:2222/path" → target; nothing for any other address.
[[nodiscard]] std::optional<SshTarget> sshTarget(const QString& address);

/// Does the address name an engine on another host that is not reached by ssh? Its published ports are out of reach.
[[nodiscard]] bool isOutOfReach(const QString& address);

} // namespace stormlab
