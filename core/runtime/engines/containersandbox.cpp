// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/containersandbox.h"

#include "core/runtime/backgroundjob.h"
#include "core/runtime/engines/containerremoval.h"
#include "core/runtime/engines/enginetrouble.h"
#include "core/runtime/engines/sshcommand.h"
#include "core/runtime/sandbox/postgresroles.h"
#include "core/runtime/sandbox/sandboxregistry.h"

#include <utility>

namespace stormlab
{

ContainerSandbox::ContainerSandbox(ContainerSandboxOptions options, QObject* parent)
    : SupervisedSandbox(parent), m_options(std::move(options))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
    m_lostTooLong.setSingleShot(true);
    m_lostTooLong.setInterval(m_options.lostAtMost);
    connect(&m_lostTooLong, &QTimer::timeout, this, [this] {
        onEnded({ErrorCode::Disconnected,
                 "The connection to " + describe(*m_options.engine.ssh).toStdString() +
                     " was lost and did not come back within " + std::to_string(m_options.lostAtMost.count()) + " s.",
                 {},
                 "Look whether that host can be reached by ssh, then reset the drill."});
    });
}

ContainerSandbox::~ContainerSandbox()
{
    if (state() == State::Absent || state() == State::Gone) {
        return;
    }
    if (m_preparation) {
        m_preparation->abandon();
    }
    removeUnattended(m_options.engine, m_container->name());
    m_pool.waitForDone();
    if (m_root && !m_root->empty()) {
        static_cast<void>(removeSandbox(*m_root));
    }
}

Result<void> ContainerSandbox::canPause() const
{
    return m_options.pauses ? Result<void>()
                            : engineError(m_options.engine, EngineTrouble::CannotPause, {}, m_options.image);
}

void ContainerSandbox::prepare(const SandboxRequest& request)
{
    if (refuse(State::Absent, "prepared")) {
        return;
    }
    enter(State::Preparing);
    m_container = std::make_unique<Container>(Container::Description{m_options.engine, containerName(request.drillId),
                                                                     m_options.image, m_options.answerWithin,
                                                                     m_options.lostAtMost});
    m_preparation = std::make_unique<ContainerPreparation>(request, m_options, *m_container, m_pool);
    m_root = m_preparation->root();
    connect(m_container.get(), &Container::removed, this, &ContainerSandbox::onRemoved);
    connect(m_preparation.get(), &ContainerPreparation::progress, this, &Sandbox::progress);
    connect(m_preparation.get(), &ContainerPreparation::failed, this, &Sandbox::failed);
    connect(m_preparation.get(), &ContainerPreparation::prepared, this, &ContainerSandbox::onPrepared);
    m_preparation->begin();
}

void ContainerSandbox::onPrepared(const ContainerPreparation::Prepared& plan)
{
    m_plan = plan;
    m_tunnel = m_preparation->takeTunnel();
    m_poolerTunnel = m_preparation->takePoolerTunnel();
    m_preparation.release()->deleteLater();
    connectContainer();
    connectTunnels();
    enter(State::Ready);
    Q_EMIT ready();
}

void ContainerSandbox::connectContainer()
{
    Container* const container = m_container.get();
    connect(container, &Container::serverEnded, this, &ContainerSandbox::onServerEnded);
    connect(container, &Container::serverStarted, this, &ContainerSandbox::onServerStarted);
    connect(container, &Container::poolerEnded, this, &Sandbox::poolerStopped);
    connect(container, &Container::poolerStarted, this, &Sandbox::poolerRestarted);
    connect(container, &Container::ended, this, &ContainerSandbox::onEnded);
    connect(container, &Container::failed, this, &ContainerSandbox::onFailed);
    connect(container, &Container::thawed, this, &ContainerSandbox::awaitLife);
    connect(container, &Container::frozen, this, [this] {
        endChange(State::Paused);
        Q_EMIT paused();
    });
}

void ContainerSandbox::onServerEnded(const QString& why)
{
    dropTask();
    m_return.reset();
    if (!std::exchange(m_down, true)) {
        Q_EMIT stopped(why);
    }
}

void ContainerSandbox::onServerStarted()
{
    awaitAnswer("stormlab-start");
}

void ContainerSandbox::awaitAnswer(const char* applicationName)
{
    m_return =
        std::make_unique<ServerTask>(signOfLife(connectionString(m_plan.access, monitorRole, applicationName, true)));
    connect(m_return.get(), &ServerTask::succeeded, this, &ContainerSandbox::onAnswer);
    connect(m_return.get(), &ServerTask::failed, this, &Sandbox::failed);
    m_return->start();
}

/// While the connection was lost nothing was heard of a server that ended or came back: an answer is news of both.
void ContainerSandbox::onAnswer()
{
    m_return.release()->deleteLater();
    if (std::exchange(m_lost, false)) {
        Q_EMIT regained();
    }
    if (std::exchange(m_down, false)) {
        // It may have ended while it was being resumed.
        enter(State::Ready);
        Q_EMIT restarted();
    }
}

void ContainerSandbox::connectTunnels()
{
    for (const SshTunnel* const tunnel : {m_tunnel.get(), m_poolerTunnel.get()}) {
        if (tunnel != nullptr) {
            connect(tunnel, &SshTunnel::lost, this, [this, tunnel](const Error& why) { onLost(*tunnel, why); });
            connect(tunnel, &SshTunnel::reopened, this, [this, tunnel] { onReopened(*tunnel); });
        }
    }
}

/// That they are lost, or there again, is no news any more.
void ContainerSandbox::disconnectTunnels()
{
    for (const SshTunnel* const tunnel : {m_tunnel.get(), m_poolerTunnel.get()}) {
        if (tunnel != nullptr) {
            tunnel->disconnect(this);
        }
    }
}

void ContainerSandbox::onLost(const SshTunnel& tunnel, const Error& why)
{
    m_return.reset();
    if (m_away.empty()) {
        m_lostTooLong.start();
    }
    m_away.insert(&tunnel);
    m_container->reattach();
    if (!std::exchange(m_lost, true)) {
        Q_EMIT lost(QString::fromStdString(why.message));
    }
}

void ContainerSandbox::onReopened(const SshTunnel& tunnel)
{
    m_away.erase(&tunnel);
    if (!m_away.empty()) {
        return;
    }
    m_lostTooLong.stop();
    if (state() == State::Paused) {
        // A frozen server gives no sign of life, nor is one needed: it is where it was.
        m_lost = false;
        Q_EMIT regained();
    } else {
        awaitAnswer("stormlab-regain");
    }
}

void ContainerSandbox::onEnded(const Error& why)
{
    if (std::exchange(m_ended, true) || isBeingDestroyed()) {
        return;
    }
    dropTask();
    m_return.reset();
    m_lostTooLong.stop();
    disconnectTunnels();
    if (!m_lost && !std::exchange(m_down, true)) {
        Q_EMIT stopped(QString::fromStdString(why.message));
    }
    Q_EMIT failed(why);
}

/// A pause or a resume that the engine refused: the server is as it was.
void ContainerSandbox::onFailed(const Error& error)
{
    if (isChanging()) {
        endChange(state());
    }
    Q_EMIT failed(error);
}

void ContainerSandbox::pause()
{
    if (!refuse(State::Ready, "paused")) {
        beginChange();
        m_container->pause();
    }
}

void ContainerSandbox::resume()
{
    if (!refuse(State::Paused, "resumed")) {
        beginChange();
        m_container->unpause();
    }
}

void ContainerSandbox::tearDown()
{
    m_return.reset();
    m_lostTooLong.stop();
    disconnectTunnels();
    if (m_preparation) {
        m_preparation->abandon();
        m_tunnel = m_preparation->takeTunnel();
        m_poolerTunnel = m_preparation->takePoolerTunnel();
    }
    m_container->remove();
}

void ContainerSandbox::onRemoved(const Result<void>& removed)
{
    if (!removed) {
        Q_EMIT leftBehind(removed.error());
    }
    closeTunnels();
}

/// One after the other, and then the folder.
void ContainerSandbox::closeTunnels()
{
    std::unique_ptr<SshTunnel>& tunnel = m_poolerTunnel ? m_poolerTunnel : m_tunnel;
    if (!tunnel) {
        removeFolder();
        return;
    }
    SshTunnel* const closing = tunnel.release();
    connect(closing, &SshTunnel::closed, this, &ContainerSandbox::closeTunnels);
    connect(closing, &SshTunnel::closed, closing, &QObject::deleteLater);
    closing->setParent(this);
    closing->close();
}

void ContainerSandbox::removeFolder()
{
    runInBackground(
        m_pool, this, [root = m_root] { return root && !root->empty() ? removeSandbox(*root) : Result<void>(); },
        [this](const Result<void>& folderRemoved) {
            m_preparation.reset();
            if (!folderRemoved) {
                Q_EMIT leftBehind(folderRemoved.error());
            }
            answerGone();
        });
}

} // namespace stormlab
