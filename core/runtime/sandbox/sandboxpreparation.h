// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/sandbox/clustermaker.h"
#include "core/runtime/sandbox/pooler.h"
#include "core/runtime/sandbox/poolerinstallation.h"
#include "core/runtime/sandbox/postmaster.h"
#include "core/runtime/sandbox/sandbox.h"
#include "core/runtime/sandbox/servertask.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <string>

namespace stormlab
{

/// What a native sandbox takes from its surroundings.
struct NativeSandboxOptions {
    PostgresSearch search;
    FolderEnvironment folders;
    int port = 0;           ///< tried first; 0: any free one
    bool everyCore = false; ///< no window needs a core for itself
    PoolerSearch pooler{};
    int poolerPort = 0; ///< as port

    /// From the environment; `postgresSetting` is the folder of PostgreSQL's programs that the person chose, or empty.
    [[nodiscard]] static NativeSandboxOptions current(const std::string& postgresSetting = {});
};

/// The way of a native sandbox from nothing to ready, step by step.
class SandboxPreparation : public QObject
{
    Q_OBJECT

public:
    /// What is started. Outlive the preparation.
    struct Processes {
        Postmaster& postmaster;
        Pooler& pooler; ///< only where the scenario has one
    };

    /// What a finished preparation hands over.
    struct Prepared {
        Postmaster::Request server;
        ServerAccess access;
    };

    SandboxPreparation(SandboxRequest request, NativeSandboxOptions options, Processes processes, QThreadPool& pool,
                       QObject* parent = nullptr);
    ~SandboxPreparation() override;

    /// Answered by progress()… and then prepared() or failed().
    void begin();
    /// The server ended while it was being prepared.
    void onServerEnded(const QString& why);
    /// No more signals. See ClusterMaker::abandon().
    [[nodiscard]] std::shared_ptr<void> abandon();
    /// The sandbox's folder, filled in on `pool` as soon as it exists; to be read on `pool` only.
    [[nodiscard]] std::shared_ptr<const std::string> root() const { return m_root; }

Q_SIGNALS:
    void progress(const QString& step, int done, int total);
    void prepared(const stormlab::SandboxPreparation::Prepared& result);
    void failed(const stormlab::Error& error);

private:
    void onFolder(const Result<SandboxFolder>& folder);
    void onCluster(const PostgresInstallation& installation);
    void writeFilesAndStart();
    void onFiles(const Result<void>& written);
    void makeRoles();
    void onRoles(const ServerTask::Reply& reply);
    void loadSchema();
    void onLastWords(const QString& why, const std::string& words);
    void visit(ServerTask::Request request, void (SandboxPreparation::*then)(const ServerTask::Reply&),
               const std::string& whenRefused);
    void onSchema(const ServerTask::Reply& reply);
    void startPooler();
    void onPooler();
    void finish();
    void fail(const Error& error);
    [[nodiscard]] ServerSettings settings() const;

    SandboxRequest m_request;
    NativeSandboxOptions m_options;
    Processes m_processes;
    QThreadPool& m_pool;
    std::shared_ptr<std::string> m_root;
    std::unique_ptr<ClusterMaker> m_maker;
    std::unique_ptr<ServerTask> m_task;
    Prepared m_result;
    std::string m_poolerProgram;
    int m_major = 0;
    int m_steps;
    int m_startsLeft;
    bool m_over = false; ///< answered or abandoned
};

} // namespace stormlab
