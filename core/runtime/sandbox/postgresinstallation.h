// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QObject>
#include <QString>

#include <memory>
#include <string>
#include <vector>

class QProcess;

namespace stormlab
{

constexpr int oldestPostgres = 13;
constexpr int newestPostgres = 18;

/// PostgreSQL's programs on this computer.
struct PostgresInstallation {
    std::string binFolder; ///< holds postgres and initdb
    std::string version;   ///< "15.18"
    int major = 0;

    friend bool operator==(const PostgresInstallation&, const PostgresInstallation&) = default;
};

/// Where to look. `setting` is what the person chose; when it is given nothing else is tried.
struct PostgresSearch {
    std::string setting;                                ///< preference or STORMLAB_POSTGRES_BIN
    std::string versionsFolder = "/usr/lib/postgresql"; ///< Debian's: one folder per major version
    std::string path;                                   ///< PATH

    [[nodiscard]] static PostgresSearch current(const std::string& setting = {});
};

/// Folders that hold both programs, in the order to try them: newest first. Touches the disk only briefly.
[[nodiscard]] std::vector<std::string> postgresBinFolders(const PostgresSearch& search);

/// "postgres (PostgreSQL) 15.18 (Debian …)" → 15.18; also "17beta1", "18devel". Error: Sandbox.
[[nodiscard]] Result<PostgresInstallation> parsePostgresVersion(const std::string& binFolder, const std::string& says);

/// What to tell a person who has none.
[[nodiscard]] Error postgresIsMissing(const PostgresSearch& search);

/// Asks each candidate for its version until one is supported. Asynchronous, on the thread that made it.
class PostgresFinder : public QObject
{
    Q_OBJECT

public:
    explicit PostgresFinder(PostgresSearch search, QObject* parent = nullptr);
    ~PostgresFinder() override;

    /// Answered by found() or missing().
    void find();

Q_SIGNALS:
    void found(const stormlab::PostgresInstallation& installation);
    void missing(const stormlab::Error& error);

private:
    void askNext();
    void answered(bool ended);

    PostgresSearch m_search;
    std::vector<std::string> m_candidates;
    std::size_t m_next = 0;
    std::string m_refused; ///< why candidates were passed over
    std::unique_ptr<QProcess> m_process;
};

} // namespace stormlab
