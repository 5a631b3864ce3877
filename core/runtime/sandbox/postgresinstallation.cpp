// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/postgresinstallation.h"

#include "core/runtime/sandbox/environmentvariable.h"
#include "core/runtime/sandbox/serverprocess.h"

#include <QProcess>
#include <QTimer>

#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <sstream>

namespace stormlab
{

namespace
{

constexpr int answerWithinMs = 5'000;

int leadingNumber(const std::string& text)
{
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

bool holdsPostgres(const std::string& folder)
{
    return ::access((folder + "/postgres").c_str(), X_OK) == 0 && ::access((folder + "/initdb").c_str(), X_OK) == 0;
}

std::vector<std::string> versionedFolders(const std::string& parent)
{
    std::vector<std::string> names;
    std::error_code failure;
    for (const auto& entry : std::filesystem::directory_iterator(parent, failure)) {
        const std::string name = entry.path().filename().string();
        const int major = leadingNumber(name);
        if (major >= oldestPostgres && major <= newestPostgres) {
            names.push_back(name);
        }
    }
    std::ranges::sort(names, [](const auto& a, const auto& b) { return leadingNumber(a) > leadingNumber(b); });
    for (std::string& name : names) {
        name = parent + "/" + name + "/bin";
    }
    return names;
}

} // namespace

PostgresSearch PostgresSearch::current(const std::string& setting)
{
    PostgresSearch search;
    search.setting = setting.empty() ? environmentVariable("STORMLAB_POSTGRES_BIN") : setting;
    search.path = environmentVariable("PATH");
    return search;
}

std::vector<std::string> postgresBinFolders(const PostgresSearch& search)
{
    std::vector<std::string> candidates;
    if (!search.setting.empty()) {
        candidates.push_back(search.setting);
    } else {
        candidates = versionedFolders(search.versionsFolder);
        std::istringstream path(search.path);
        for (std::string folder; std::getline(path, folder, ':');) {
            candidates.push_back(folder);
        }
    }
    std::vector<std::string> folders;
    for (const std::string& candidate : candidates) {
        if (candidate.starts_with('/') && holdsPostgres(candidate) &&
            std::ranges::find(folders, candidate) == folders.end()) {
            folders.push_back(candidate);
        }
    }
    return folders;
}

Result<PostgresInstallation> parsePostgresVersion(const std::string& binFolder, const std::string& says)
{
    const std::string mark = "(PostgreSQL) ";
    const auto at = says.find(mark);
    std::string version = at == std::string::npos ? std::string() : says.substr(at + mark.size());
    version = version.substr(0, version.find_first_of(" \r\n"));
    const int major = leadingNumber(version);
    if (major < oldestPostgres || major > newestPostgres) {
        return Error{ErrorCode::Sandbox,
                     binFolder + " holds " + (version.empty() ? "no PostgreSQL" : "PostgreSQL " + version) +
                         "; versions 13 to 18 are supported.",
                     says, "Install one of them: sudo apt-get install postgresql"};
    }
    return PostgresInstallation{binFolder, version, major};
}

Error postgresIsMissing(const PostgresSearch& search)
{
    if (!search.setting.empty()) {
        return {ErrorCode::Sandbox, "PostgreSQL was not found in the folder that is set: " + search.setting + ".",
                "The folder must hold the programs postgres and initdb.", "Correct the setting or remove it."};
    }
    return {ErrorCode::Sandbox, "PostgreSQL is needed to run drills. Replays work without it.",
            "Looked in " + search.versionsFolder + " and in PATH for versions 13 to 18.",
            "Install it: sudo apt-get install postgresql"};
}

PostgresFinder::PostgresFinder(PostgresSearch search, QObject* parent) : QObject(parent), m_search(std::move(search)) {}

PostgresFinder::~PostgresFinder()
{
    if (m_process) {
        letGo(std::move(m_process));
    }
}

void PostgresFinder::find()
{
    m_candidates = postgresBinFolders(m_search);
    m_next = 0;
    m_refused.clear();
    QMetaObject::invokeMethod(this, &PostgresFinder::askNext, Qt::QueuedConnection);
}

void PostgresFinder::askNext()
{
    if (m_next == m_candidates.size()) {
        Error error = postgresIsMissing(m_search);
        error.detail += m_refused;
        Q_EMIT missing(error);
        return;
    }
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    connect(m_process.get(), &QProcess::finished, this, [this] { answered(true); });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            answered(false);
        }
    });
    QTimer::singleShot(answerWithinMs, m_process.get(), &QProcess::kill);
    m_process->start(QString::fromStdString(m_candidates[m_next] + "/postgres"), {QStringLiteral("--version")});
}

void PostgresFinder::answered(bool ended)
{
    const std::string says = ended ? m_process->readAll().toStdString() : m_process->errorString().toStdString();
    m_process.release()->deleteLater();
    const auto installation = parsePostgresVersion(m_candidates[m_next], says);
    ++m_next;
    if (installation) {
        Q_EMIT found(installation.value());
        return;
    }
    m_refused += " " + installation.error().message;
    askNext();
}

} // namespace stormlab
