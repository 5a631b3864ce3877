// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/nativesandbox.h"

#include "core/runtime/backgroundjob.h"
#include "core/runtime/sandbox/sandboxregistry.h"

namespace stormlab
{

namespace
{

/// `remains` are files of an unfinished template; they can go once no process writes there any more.
Result<void> removeAll(const std::shared_ptr<const std::string>& root, std::shared_ptr<void> remains)
{
    auto removed = root && !root->empty() ? removeSandbox(*root) : Result<void>();
    remains.reset();
    return removed;
}

} // namespace

NativeSandbox::NativeSandbox(NativeSandboxOptions options, QObject* parent)
    : SupervisedSandbox(parent), m_options(std::move(options)), m_pooler(m_pool)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
    connect(&m_postmaster, &Postmaster::ended, this, &NativeSandbox::onServerEnded);
    connect(&m_pooler, &Pooler::ended, this, &NativeSandbox::finishDestruction);
}

NativeSandbox::~NativeSandbox()
{
    m_postmaster.disconnect(this);
    m_pooler.disconnect(this);
    if (state() == State::Absent || state() == State::Gone) {
        return;
    }
    std::shared_ptr<void> remains = m_preparation ? m_preparation->abandon() : nullptr;
    m_postmaster.quit();
    m_pooler.quit();
    m_pool.waitForDone();
    static_cast<void>(removeAll(m_root, std::move(remains)));
}

void NativeSandbox::prepare(const SandboxRequest& request)
{
    if (refuse(State::Absent, "prepared")) {
        return;
    }
    enter(State::Preparing);
    m_preparation = std::make_unique<SandboxPreparation>(request, m_options,
                                                         SandboxPreparation::Processes{m_postmaster, m_pooler}, m_pool);
    m_root = m_preparation->root();
    connect(m_preparation.get(), &SandboxPreparation::progress, this, &Sandbox::progress);
    connect(m_preparation.get(), &SandboxPreparation::failed, this, &Sandbox::failed);
    connect(m_preparation.get(), &SandboxPreparation::prepared, this, &NativeSandbox::onPrepared);
    m_preparation->begin();
}

void NativeSandbox::onPrepared(const SandboxPreparation::Prepared& plan)
{
    m_plan = plan;
    enter(State::Ready);
    m_preparation.release()->deleteLater();
    superviseThePooler();
    m_revival =
        std::make_unique<ServerRevival>(m_postmaster, m_pool, ServerRevival::Request{m_plan.server, m_plan.access});
    connect(m_revival.get(), &ServerRevival::revived, this, &NativeSandbox::onRevived);
    connect(m_revival.get(), &ServerRevival::failed, this, &Sandbox::failed);
    Q_EMIT ready();
}

void NativeSandbox::superviseThePooler()
{
    connect(&m_pooler, &Pooler::stopped, this, &Sandbox::poolerStopped);
    connect(&m_pooler, &Pooler::restarted, this, &Sandbox::poolerRestarted);
    connect(&m_pooler, &Pooler::failed, this, &Sandbox::failed);
}

void NativeSandbox::onServerEnded(const QString& why, bool crashed)
{
    if (isBeingDestroyed()) {
        finishDestruction();
        return;
    }
    if (m_preparation) {
        m_preparation->onServerEnded(why);
        return;
    }
    const bool again = m_revival->active();
    dropTask();
    if (!again) {
        Q_EMIT stopped(why);
    }
    // Whoever heard that may have called destroy().
    if (!isBeingDestroyed()) {
        m_revival->begin(crashed);
    }
}

void NativeSandbox::onRevived()
{
    enter(State::Ready);
    // It may have ended while it was paused, and the one that was started instead runs: so must what stands before it.
    letPoolerGoOn();
    Q_EMIT restarted();
}

void NativeSandbox::pause()
{
    if (refuse(State::Ready, "paused")) {
        return;
    }
    beginChange();
    m_pooler.hold();
    runInBackground(
        m_pool, this,
        [paths = m_plan.server.folder.paths] {
            // The pooler first: it stands on the server's computer, and what is frozen is that.
            return freezeFolder(paths.pooler) && freeze(paths.server, paths.data);
        },
        [this](bool frozen) { onFrozen(frozen); });
}

void NativeSandbox::onFrozen(bool frozen)
{
    // It may have been destroyed, or have ended by itself, meanwhile.
    if (!isChanging()) {
        return;
    }
    endChange(State::Paused);
    if (frozen) {
        Q_EMIT paused();
    } else {
        Q_EMIT failed(
            {ErrorCode::Sandbox, "The server could not be frozen completely.", {}, "Resume it and try again."});
    }
}

void NativeSandbox::resume()
{
    if (refuse(State::Paused, "resumed")) {
        return;
    }
    beginChange();
    runInBackground(
        m_pool, this, [paths = m_plan.server.folder.paths] { return thaw(paths.server), thaw(paths.pooler), true; },
        [this](bool) {
            m_pooler.goOn();
            awaitLife();
        });
}

void NativeSandbox::letPoolerGoOn()
{
    if (m_pooler.isHeld()) {
        runInBackground(
            m_pool, this, [folder = m_plan.server.folder.paths.pooler] { return thaw(folder), true; },
            [this](bool) { m_pooler.goOn(); });
    }
}

void NativeSandbox::tearDown()
{
    if (m_revival) {
        m_revival->disconnect(this);
        m_revival.release()->deleteLater();
    }
    std::shared_ptr<void> remains = m_preparation ? m_preparation->abandon() : nullptr;
    m_postmaster.quit();
    m_pooler.quit();
    runInBackground(
        m_pool, this,
        [root = m_root, remains = std::move(remains)]() mutable { return removeAll(root, std::move(remains)); },
        [this](const Result<void>& removed) { onRemoved(removed); });
}

void NativeSandbox::onRemoved(const Result<void>& removed)
{
    if (m_preparation) {
        m_preparation.release()->deleteLater();
    }
    m_root.reset();
    if (!removed) {
        Q_EMIT leftBehind(removed.error());
    }
    // Only one that had not got as far as its own program when its folder went can still be there.
    m_postmaster.kill();
    m_pooler.quit();
    m_removed = true;
    finishDestruction();
}

void NativeSandbox::finishDestruction()
{
    if (m_removed && isBeingDestroyed() && !m_postmaster.running() && !m_pooler.running()) {
        answerGone();
    }
}

} // namespace stormlab
