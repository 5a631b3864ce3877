// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/engines/enginecall.h"
#include "core/runtime/engines/filelock.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <string>

namespace stormlab
{

/// One use of the ssh connection to another host that all drills of this user share, in whatever program they run. The
/// first use opens the connection, the last one ends it. When every program was killed, the connection ends itself
/// after a few seconds. Main thread; never blocks it.
class SshMaster : public QObject
{
    Q_OBJECT

public:
    /// `folder` is made, for this user only, in a folder that is this user's.
    SshMaster(SshTarget target, const std::string& folder, QObject* parent = nullptr);
    /// Without an earlier close() the connection is left to the others, or to its own end.
    ~SshMaster() override;

    [[nodiscard]] const SshTarget& target() const { return m_target; }
    /// Where others come in, see forwardPort().
    [[nodiscard]] const std::string& socket() const { return m_socket; }

    /// Legal again once answered: a connection that was lost is opened anew. Answered by opened() or failed().
    void open();
    /// The connection answers nobody: the next open() makes another.
    void distrust();
    /// Answered by closed(); open() is not answered any more.
    void close();

Q_SIGNALS:
    void opened();
    void failed(const stormlab::Error& error);
    void closed();

private:
    void tryToOpen();
    void login();
    void onLogin(const EngineReply& reply);
    void call(const QStringList& arguments, Milliseconds within, void (SshMaster::*then)(const EngineReply&));
    void onEnded(const EngineReply& reply);

    SshTarget m_target;
    std::string m_folder;
    std::string m_socket;
    FileLock m_use;   ///< shared by all who use the connection, owned by the one who takes everything away
    FileLock m_start; ///< owned by the one who opens the connection
    std::unique_ptr<EngineCall> m_call;
    QTimer m_again;
    QElapsedTimer m_asked;
};

/// Where all programs of this user meet, in their runtime folder.
[[nodiscard]] std::string sharedConnectionsFolder(const std::string& runtimeFolder);

/// Removes what programs that were killed have left in `folder`. A connection that somebody uses is left alone.
void removeUnusedConnections(const std::string& folder);

} // namespace stormlab
