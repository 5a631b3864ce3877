// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/engines/container.h"
#include "core/runtime/engines/containerpreparation.h"
#include "core/runtime/sandbox/supervisedsandbox.h"

#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <set>
#include <string>

namespace stormlab
{

/// A PostgreSQL in a container of docker or podman, on this computer or on another one. The script in the container
/// starts the server again when it ends; when the container itself ends, its data is gone, and so is the sandbox:
/// stopped(), then failed(). A connection to another host that is lost is opened again: lost() when the first of
/// its tunnels is, regained() when all are there, or failed() when that takes too long.
class ContainerSandbox : public SupervisedSandbox
{
    Q_OBJECT

public:
    explicit ContainerSandbox(ContainerSandboxOptions options, QObject* parent = nullptr);
    /// Without an earlier destroy() it asks the engine to remove the container and does not wait for it.
    ~ContainerSandbox() override;

    [[nodiscard]] QString engineName() const override { return stormlab::engineName(m_options.engine.kind); }
    [[nodiscard]] const ServerAccess& access() const override { return m_plan.access; }

    [[nodiscard]] Result<void> canPause() const override;
    void prepare(const SandboxRequest& request) override;
    void pause() override;
    void resume() override;

private:
    [[nodiscard]] bool isBusy() const override { return m_down || m_lost; }
    void tearDown() override;
    void connectContainer();
    void onPrepared(const ContainerPreparation::Prepared& plan);
    void onServerEnded(const QString& why);
    void onServerStarted();
    void onEnded(const Error& why);
    void onFailed(const Error& error);
    void onRemoved(const Result<void>& removed);
    void connectTunnels();
    void disconnectTunnels();
    void onLost(const SshTunnel& tunnel, const Error& why);
    void onReopened(const SshTunnel& tunnel);
    void awaitAnswer(const char* applicationName);
    void onAnswer();
    void closeTunnels();
    void removeFolder();

    ContainerSandboxOptions m_options;
    QThreadPool m_pool; ///< one thread: jobs on the folder come one after another
    std::unique_ptr<Container> m_container;
    std::unique_ptr<ContainerPreparation> m_preparation;
    std::unique_ptr<SshTunnel> m_tunnel;       ///< to an engine on another host
    std::unique_ptr<SshTunnel> m_poolerTunnel; ///< to the pooler there
    std::set<const SshTunnel*> m_away;         ///< those that are lost at present
    QTimer m_lostTooLong;
    std::unique_ptr<ServerTask> m_return;      ///< waits until a server that was away answers again
    std::shared_ptr<const std::string> m_root; ///< for jobs on m_pool
    ContainerPreparation::Prepared m_plan;
    bool m_down = false;  ///< the server has ended and does not answer again yet
    bool m_lost = false;  ///< the same, but it is a way to it that was lost
    bool m_ended = false; ///< for good
};

} // namespace stormlab
