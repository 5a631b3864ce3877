// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/engines/enginecall.h"

#include <QString>
#include <QStringList>

#include <string>

namespace stormlab
{

/// For people: "lab@farm", "farm, port 2222".
[[nodiscard]] QString describe(const SshTarget& target);

/// Where the files of the shared connection to `target` lie in `folder`: a name that any program of this user finds and
/// that leaves room for what ssh adds to it, because the path of a socket has 107 bytes.
[[nodiscard]] std::string sharedConnectionPath(const std::string& folder, const SshTarget& target);

/// Logs in and stays in the background with a socket that others come in by. Ends itself soon after the last of them
/// has gone, and when the other host has been silent for about eight seconds. Asks nobody anything.
[[nodiscard]] QStringList openSharedConnection(const SshTarget& target, const std::string& socket);

/// What a forwarding ssh says on its standard output once its local port listens.
constexpr const char* forwardIsOpen = "open";

/// Through the shared connection: 127.0.0.1:localPort here leads to 127.0.0.1:remotePort there, for as long as this ssh
/// runs. The port and all that came by it end with it.
[[nodiscard]] QStringList forwardPort(const SshTarget& target, const std::string& socket, int localPort,
                                      int remotePort);

/// Ends the shared connection and everything that goes through it.
[[nodiscard]] QStringList endSharedConnection(const SshTarget& target, const std::string& socket);

/// Did it say that somebody else has the local port?
[[nodiscard]] bool saysLocalPortIsTaken(const EngineReply& reply);
/// Does this line say that the other host's ssh server forwards nothing?
[[nodiscard]] bool saysForwardingIsForbidden(const QByteArray& line);

/// What a call of ssh that did not work means, for people; ssh's own words in `detail`.
[[nodiscard]] Error sshError(const SshTarget& target, const EngineReply& reply);
[[nodiscard]] Error forwardingForbidden(const SshTarget& target, const QByteArray& line);

} // namespace stormlab
