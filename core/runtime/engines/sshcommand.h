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

/// What openConnection()'s ssh says on its standard output once it is logged in and can be asked for ports.
constexpr const char* connectionIsOpen = "open";

/// Logs in, in the foreground, and takes forwardPort() at `socket`: a path of at most 90 bytes at which there is
/// nothing (ssh binds a name that is 17 longer first). Of the person's settings it takes the way to the host, and none
/// of the forwardings. Ends when the other host has been silent for about eight seconds. Asks nobody anything.
[[nodiscard]] QStringList openConnection(const SshTarget& target, const std::string& socket);

/// Asks that ssh: 127.0.0.1:localPort here leads to 127.0.0.1:remotePort there, for as long as it runs. Fails when
/// somebody else has the local port.
[[nodiscard]] QStringList forwardPort(const SshTarget& target, const std::string& socket, int localPort,
                                      int remotePort);

/// Does this line say that the other host's ssh server forwards nothing?
[[nodiscard]] bool saysForwardingIsForbidden(const QByteArray& line);

/// What a call of ssh that did not work means, for people; ssh's own words in `detail`.
[[nodiscard]] Error sshError(const SshTarget& target, const EngineReply& reply);
[[nodiscard]] Error forwardingForbidden(const SshTarget& target, const QByteArray& line);

} // namespace stormlab
