// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/engines/container.h"
#include "core/runtime/engines/containerplan.h"
#include "core/runtime/engines/imagestore.h"
#include "core/runtime/engines/sshtunnel.h"
#include "core/runtime/sandbox/runtimefolders.h"
#include "core/runtime/sandbox/sandboxfolder.h"
#include "core/runtime/sandbox/servertask.h"

#include <QObject>
#include <QThreadPool>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace stormlab
{

/// What a container sandbox takes from its surroundings.
struct ContainerSandboxOptions {
    ContainerEngine engine;
    QString image;
    std::optional<QStringList> volumes; ///< that the image declares; absent: to be asked, and the image to be fetched
    QStringList unenforced;             ///< limits that the engine would refuse or ignore; see EngineInfo
    bool pauses = true;                 ///< the engine can freeze a container
    FolderEnvironment folders = FolderEnvironment::current();
    std::chrono::seconds lifetime = std::chrono::hours(12); ///< the container ends itself after it
    Milliseconds answerWithin{20'000};                      ///< a call of the engine's command line
    std::chrono::seconds lostAtMost{60};                    ///< an engine's host may be out of reach for so long
};

/// The way of a container sandbox from nothing to ready, step by step.
class ContainerPreparation : public QObject
{
    Q_OBJECT

public:
    struct Prepared {
        ServerAccess access;
        SandboxPaths paths;
    };

    /// `container` and `pool` must outlive it.
    ContainerPreparation(SandboxRequest request, ContainerSandboxOptions options, Container& container,
                         QThreadPool& pool, QObject* parent = nullptr);
    ~ContainerPreparation() override;

    /// Answered by progress()… and then prepared() or failed().
    void begin();
    /// No more signals.
    void abandon();
    /// The way to an engine on another host, once prepared or abandoned; it is still to be closed. None otherwise.
    [[nodiscard]] std::unique_ptr<SshTunnel> takeTunnel() { return std::move(m_tunnel); }
    /// The same to the pooler there, where there is one.
    [[nodiscard]] std::unique_ptr<SshTunnel> takePoolerTunnel() { return std::move(m_poolerTunnel); }
    /// The sandbox's folder, filled in on `pool` as soon as it exists; to be read on `pool` only.
    [[nodiscard]] std::shared_ptr<const std::string> root() const { return m_root; }

Q_SIGNALS:
    void progress(const QString& step, int done, int total);
    void prepared(const stormlab::ContainerPreparation::Prepared& result);
    void failed(const stormlab::Error& error);

private:
    void onFolder(const Result<SandboxFolder>& folder);
    void lookAtImage();
    void onImage(const EngineReply& reply);
    void fetchImage();
    void create(const QStringList& volumes);
    void startContainer();
    void onVersion(const QString& says);
    void onPublished(int inside, int port);
    [[nodiscard]] std::unique_ptr<SshTunnel> openTunnel(int inside, int port);
    void onReachable(int inside, int port);
    [[nodiscard]] bool isReachable() const;
    void onServerStarted();
    void writeClientFilesOnceReachable();
    void loadSchema();
    void onSchema(const ServerTask::Reply& reply);
    void awaitPooler();
    void finish();
    void beOver();
    void fail(const Error& error);

    SandboxRequest m_request;
    ContainerSandboxOptions m_options;
    Container& m_container;
    QThreadPool& m_pool;
    std::shared_ptr<std::string> m_root;
    std::unique_ptr<EngineCall> m_call;
    std::unique_ptr<ImageStore> m_store;
    std::unique_ptr<ServerTask> m_task;
    std::unique_ptr<SshTunnel> m_tunnel;
    std::unique_ptr<SshTunnel> m_poolerTunnel;
    Prepared m_result;
    bool m_fetched = false; ///< the image was missing and has been fetched
    bool m_started = false;
    bool m_over = false; ///< answered or abandoned
};

} // namespace stormlab
