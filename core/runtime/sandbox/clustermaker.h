// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/sandbox/postgresinstallation.h"
#include "core/runtime/sandbox/sandboxfolder.h"
#include "core/runtime/sandbox/templatecache.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>
#include <string>

namespace stormlab
{

/// Makes the data directory of one sandbox: a copy of the template, which is built first where there is none or it is
/// damaged; without a usable cache by initdb in place. Asynchronous; the disk is touched on `pool` only.
class ClusterMaker : public QObject
{
    Q_OBJECT

public:
    struct Request {
        PostgresSearch search;
        std::string cacheFolder;
        SandboxFolder folder;
    };

    ClusterMaker(Request request, QThreadPool& pool, QObject* parent = nullptr);
    ~ClusterMaker() override;

    /// Answered by step()… and then made() or failed().
    void make();
    /// No more signals. A program that runs ends with its folder (endServer()). What it leaves goes with the last copy
    /// of the returned pointer, which deletes files: let go of it on a worker thread, once the processes have ended.
    [[nodiscard]] std::shared_ptr<void> abandon();

Q_SIGNALS:
    void step(const QString& what);
    void made(const stormlab::PostgresInstallation& installation);
    void failed(const stormlab::Error& error);

private:
    void tryCopy(const std::string& binFolder);
    void onCopy(const std::string& binFolder, const TemplateCache::CopyOutcome& outcome);
    void needTemplate(const std::string& binFolder);
    void onInstallation(const PostgresInstallation& installation, const std::string& tried);
    void beginBuilding();
    void onPlace(TemplateCache::PlaceOutcome outcome);
    void buildInPlace(const std::string& why);
    void fullDisk(const std::string& words);
    void runInitdb();
    void runStatements();
    void onBuilt();
    void onInstalled(const Result<void>& installed);
    void run(const QString& program, const QStringList& arguments, void (ClusterMaker::*next)());
    void onProgramEnded(bool worked, void (ClusterMaker::*next)());
    void waitForTheOther(const std::string& binFolder);
    [[nodiscard]] std::string target() const;

    Request m_request;
    QThreadPool& m_pool;
    std::shared_ptr<TemplateCache> m_cache;
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::unique_ptr<PostgresFinder> m_finder;
    std::optional<PostgresInstallation> m_installation; ///< asked for only when a template has to be built
    std::shared_ptr<TemplateCache::BuildPlace> m_place;
    std::unique_ptr<QProcess> m_process;
    bool m_waiting = false; ///< for another program, and said so
    bool m_built = false;   ///< a template was installed: do not build it again and again
    bool m_inPlace = false; ///< without the cache
};

} // namespace stormlab
