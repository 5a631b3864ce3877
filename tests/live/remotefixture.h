// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/engines/containerengine.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <sys/types.h>

#include <vector>

namespace stormlab
{

/// A variable of this program's environment, for as long as this lives.
class ScopedVariable
{
public:
    /// Empty: not set.
    ScopedVariable(const char* name, const QByteArray& value);
    ~ScopedVariable();
    ScopedVariable(const ScopedVariable&) = delete;
    ScopedVariable& operator=(const ScopedVariable&) = delete;

private:
    const char* m_name;
    bool m_wasSet;
    QByteArray m_before;
};

/// The ways in which a person names an engine on another host.
enum class RemotePlace { DockerHost, DockerContext, PodmanUrl, PodmanConnection };

/// Columns and rows: "place".
void eachPlace();
/// The same for one docker and one podman.
void eachRemoteEngine();

/// The engine that the locator finds there. For the ssh server of withengines.
[[nodiscard]] ContainerEngine engineAt(RemotePlace place);
/// The same engine, under another address of the same host.
[[nodiscard]] ContainerEngine engineAt(RemotePlace place, const QString& hostAndPort);

/// The processes of this namespace whose command line begins with, or contains, `words`.
[[nodiscard]] std::vector<pid_t> processesThatBeginWith(const QByteArray& words);
[[nodiscard]] std::vector<pid_t> processesThatName(const QByteArray& words);

/// The logins that the ssh server serves now, and the server that takes new ones.
[[nodiscard]] std::vector<pid_t> sshSessions();
[[nodiscard]] std::vector<pid_t> sshListeners();
/// The ssh connections that are open to the server.
[[nodiscard]] int sshConnections();
void signalAll(const std::vector<pid_t>& processes, int number);

} // namespace stormlab

Q_DECLARE_METATYPE(stormlab::RemotePlace)
