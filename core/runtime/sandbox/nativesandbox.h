// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/sandbox/postmaster.h"
#include "core/runtime/sandbox/sandboxpreparation.h"
#include "core/runtime/sandbox/serverrevival.h"
#include "core/runtime/sandbox/supervisedsandbox.h"

#include <QThreadPool>

#include <memory>
#include <string>

namespace stormlab
{

/// A private PostgreSQL cluster of this computer's own programs. Must be made on a thread that lives as long as the
/// program, because the server is told to end with the thread that started it.
class NativeSandbox : public SupervisedSandbox
{
    Q_OBJECT

public:
    explicit NativeSandbox(NativeSandboxOptions options, QObject* parent = nullptr);
    /// Without an earlier destroy() it ends and removes everything now, which blocks for up to some seconds.
    ~NativeSandbox() override;

    [[nodiscard]] QString engineName() const override { return QStringLiteral("native"); }
    [[nodiscard]] const ServerAccess& access() const override { return m_plan.access; }

    void prepare(const SandboxRequest& request) override;
    void pause() override;
    void resume() override;

private:
    [[nodiscard]] bool isBusy() const override { return m_revival && m_revival->active(); }
    void tearDown() override;
    void onPrepared(const SandboxPreparation::Prepared& plan);
    void onServerEnded(const QString& why, bool crashed);
    void onRevived();
    void superviseThePooler();
    void letPoolerGoOn();
    void onFrozen(bool frozen);
    void onRemoved(const Result<void>& removed);
    void finishDestruction();

    NativeSandboxOptions m_options;
    bool m_removed = false; ///< the folder is gone, or cannot be removed
    QThreadPool m_pool;     ///< one thread: jobs on the folder come one after another
    Postmaster m_postmaster;
    Pooler m_pooler;
    SandboxPreparation::Prepared m_plan;
    std::shared_ptr<const std::string> m_root; ///< for jobs on m_pool
    std::unique_ptr<SandboxPreparation> m_preparation;
    std::unique_ptr<ServerRevival> m_revival;
};

} // namespace stormlab
