// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/clustermaker.h"

#include "core/runtime/backgroundjob.h"
#include "core/runtime/sandbox/postgresroles.h"
#include "core/runtime/sandbox/serverprocess.h"

#include <QTimer>

#include <cerrno>
#include <cstring>
#include <locale.h>
#include <signal.h>

namespace stormlab
{

namespace
{

constexpr int copyAgainAfterMs = 50;
constexpr int programMayTakeMs = 120'000;

/// One locale on every computer, with Unicode where the C library has it.
QString clusterLocale()
{
    const locale_t unicode = ::newlocale(LC_ALL_MASK, "C.UTF-8", nullptr);
    if (unicode == nullptr) {
        return QStringLiteral("C");
    }
    ::freelocale(unicode);
    return QStringLiteral("C.UTF-8");
}

PostgresInstallation installationOf(const std::string& binFolder, const std::string& version)
{
    const auto parsed = parsePostgresVersion(binFolder, "(PostgreSQL) " + version);
    return parsed ? parsed.value() : PostgresInstallation{binFolder, version, 0};
}

} // namespace

ClusterMaker::ClusterMaker(Request request, QThreadPool& pool, QObject* parent)
    : QObject(parent),
      m_request(std::move(request)),
      m_pool(pool),
      m_cache(std::make_shared<TemplateCache>(m_request.cacheFolder, m_request.folder.account)),
      m_stop(std::make_shared<std::atomic<bool>>(false))
{
}

ClusterMaker::~ClusterMaker()
{
    if (m_process) {
        letGo(std::move(m_process));
    }
}

void ClusterMaker::make()
{
    Q_EMIT step(QStringLiteral("Copying the template"));
    runInBackground(
        m_pool, this, [search = m_request.search] { return postgresBinFolders(search); },
        [this](const std::vector<std::string>& folders) {
            folders.empty() ? Q_EMIT failed(postgresIsMissing(m_request.search)) : tryCopy(folders.front());
        });
}

std::shared_ptr<void> ClusterMaker::abandon()
{
    disconnect();
    *m_stop = true;
    m_finder.reset();
    if (m_process && m_process->state() == QProcess::Running) {
        // It ends with its folder: whoever ends it there first looks which memory it has.
        letEnd(std::move(m_process));
    } else if (m_process) {
        letGo(std::move(m_process));
    }
    return std::exchange(m_place, nullptr);
}

void ClusterMaker::tryCopy(const std::string& binFolder)
{
    if (*m_stop) {
        return;
    }
    runInBackground(
        m_pool, this,
        [cache = m_cache, stop = m_stop, binFolder, target = m_request.folder.paths.data] {
            return cache->copy(binFolder, target, *stop);
        },
        [this, binFolder](const TemplateCache::CopyOutcome& outcome) { onCopy(binFolder, outcome); });
}

void ClusterMaker::onCopy(const std::string& binFolder, const TemplateCache::CopyOutcome& outcome)
{
    if (*m_stop) {
        return;
    }
    switch (outcome.result) {
    case TemplateCache::CopyResult::Copied:
        Q_EMIT made(installationOf(binFolder, outcome.version));
        break;
    case TemplateCache::CopyResult::Failed:
        Q_EMIT failed(outcome.error.value_or(Error{ErrorCode::Sandbox, "The template could not be copied.", {}, {}}));
        break;
    case TemplateCache::CopyResult::Busy:
        waitForTheOther(binFolder);
        break;
    case TemplateCache::CopyResult::Damaged:
        Q_EMIT step(QStringLiteral("The template is damaged and is built again"));
        needTemplate(binFolder);
        break;
    case TemplateCache::CopyResult::Absent:
        needTemplate(binFolder);
    }
}

void ClusterMaker::needTemplate(const std::string& binFolder)
{
    if (m_built) {
        buildInPlace("the template that was just built cannot be used");
    } else if (m_installation) {
        beginBuilding();
    } else {
        m_finder = std::make_unique<PostgresFinder>(m_request.search);
        connect(m_finder.get(), &PostgresFinder::missing, this, &ClusterMaker::failed);
        connect(m_finder.get(), &PostgresFinder::found, this,
                [this, binFolder](const PostgresInstallation& found) { onInstallation(found, binFolder); });
        m_finder->find();
    }
}

void ClusterMaker::onInstallation(const PostgresInstallation& installation, const std::string& tried)
{
    m_installation = installation;
    // The first folder may hold a version that is not supported; then the right one may have its template already.
    if (installation.binFolder != tried) {
        tryCopy(installation.binFolder);
    } else {
        beginBuilding();
    }
}

void ClusterMaker::beginBuilding()
{
    Q_EMIT step(QStringLiteral("Building the template (only once)"));
    runInBackground(
        m_pool, this, [cache = m_cache] { return cache->beginBuilding(); },
        [this](TemplateCache::PlaceOutcome outcome) { onPlace(std::move(outcome)); });
}

void ClusterMaker::onPlace(TemplateCache::PlaceOutcome outcome)
{
    m_place = std::move(outcome.place);
    if (*m_stop) {
        return;
    }
    switch (outcome.result) {
    case TemplateCache::PlaceResult::Ready:
        runInitdb();
        break;
    case TemplateCache::PlaceResult::Busy:
        waitForTheOther(m_installation->binFolder);
        break;
    case TemplateCache::PlaceResult::Unwritable:
        buildInPlace(outcome.why);
    }
}

void ClusterMaker::buildInPlace(const std::string& why)
{
    m_inPlace = true;
    Q_EMIT step(QStringLiteral("Building without the template cache: %1").arg(QString::fromStdString(why)));
    // Lets go of the lock; the files of a failed attempt go on a worker thread.
    runInBackground(
        m_pool, this,
        [place = std::exchange(m_place, nullptr), folder = m_request.folder.paths.server]() mutable {
            place.reset();
            return hasRoomForCluster(folder);
        },
        [this](bool room) { room ? runInitdb() : fullDisk(std::strerror(ENOSPC)); });
}

void ClusterMaker::fullDisk(const std::string& words)
{
    Q_EMIT failed({ErrorCode::Resources, "There is no room for PostgreSQL's data directory.", words,
                   "Free some space, or set STORMLAB_RUNTIME_DIR to a folder with more room."});
}

std::string ClusterMaker::target() const
{
    return m_inPlace ? m_request.folder.paths.data : m_place->data();
}

void ClusterMaker::runInitdb()
{
    QStringList arguments{QStringLiteral("-D"),
                          QString::fromStdString(target()),
                          QStringLiteral("--no-sync"),
                          QStringLiteral("--encoding=UTF8"),
                          QStringLiteral("--locale=") + clusterLocale(),
                          QStringLiteral("--username=") + QString::fromLatin1(bootstrapRole),
                          QStringLiteral("--auth=reject"),
                          QStringLiteral("--wal-segsize=1")};
    run(QString::fromStdString(m_installation->binFolder + "/initdb"), arguments, &ClusterMaker::runStatements);
}

void ClusterMaker::runStatements()
{
    run(QString::fromStdString(m_installation->binFolder + "/postgres"),
        {QStringLiteral("--single"), QStringLiteral("-D"), QString::fromStdString(target()), QStringLiteral("-c"),
         QStringLiteral("fsync=off"), QStringLiteral("-c"), QStringLiteral("exit_on_error=on"),
         QStringLiteral("template1")},
        &ClusterMaker::onBuilt);
    m_process->write(QByteArray::fromStdString(templateStatements(m_installation->major)));
    m_process->closeWriteChannel();
}

void ClusterMaker::run(const QString& program, const QStringList& arguments, void (ClusterMaker::*next)())
{
    if (*m_stop) {
        return;
    }
    m_process = std::make_unique<QProcess>();
    applyRules(*m_process,
               {m_request.folder.account, m_installation->binFolder, m_request.folder.paths.server, SIGKILL, false});
    m_process->setStandardInputFile({});
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    connect(m_process.get(), &QProcess::finished, this, [this, next](int code, QProcess::ExitStatus status) {
        onProgramEnded(status == QProcess::NormalExit && code == 0, next);
    });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this, next](QProcess::ProcessError error) {
        error == QProcess::FailedToStart ? onProgramEnded(false, next) : void();
    });
    QTimer::singleShot(programMayTakeMs, m_process.get(), &QProcess::kill);
    m_process->start(program, arguments);
}

void ClusterMaker::onProgramEnded(bool worked, void (ClusterMaker::*next)())
{
    const std::string says = m_process->readAll().toStdString();
    m_process.release()->deleteLater();
    const bool full = says.find(std::strerror(ENOSPC)) != std::string::npos;
    if (worked) {
        (this->*next)();
    } else if (!m_inPlace) {
        buildInPlace(full ? std::strerror(ENOSPC) : "the cache is out of reach of initdb");
    } else if (full) {
        fullDisk(says);
    } else {
        Q_EMIT failed({ErrorCode::Sandbox, "PostgreSQL could not make a new data directory.", says,
                       "Check that PostgreSQL is installed completely: sudo apt-get install --reinstall postgresql"});
    }
}

void ClusterMaker::onBuilt()
{
    if (m_inPlace) {
        Q_EMIT made(*m_installation);
        return;
    }
    runInBackground(
        m_pool, this,
        [cache = m_cache, place = std::exchange(m_place, nullptr), installation = *m_installation] {
            return cache->install(*place, installation.binFolder, installation.version);
        },
        [this](const Result<void>& installed) { onInstalled(installed); });
}

void ClusterMaker::onInstalled(const Result<void>& installed)
{
    m_built = true;
    if (installed) {
        Q_EMIT step(QStringLiteral("Copying the template"));
        tryCopy(m_installation->binFolder);
    } else {
        buildInPlace(installed.error().message);
    }
}

void ClusterMaker::waitForTheOther(const std::string& binFolder)
{
    if (!std::exchange(m_waiting, true)) {
        Q_EMIT step(QStringLiteral("Waiting for another Stormlab that builds the template"));
    }
    QTimer::singleShot(copyAgainAfterMs, this, [this, binFolder] { tryCopy(binFolder); });
}

} // namespace stormlab
