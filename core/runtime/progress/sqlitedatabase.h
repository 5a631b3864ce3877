// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QString>
#include <QVariantList>

#include <vector>

namespace stormlab
{

/// One connection to a file of SQLite: the one place that names Qt's SQL module. It is used on the thread that made it,
/// and blocks on the disk. Errors: BadFile where the file is damaged or none of SQLite's, Timeout where another program
/// kept it locked, Resources where it cannot be opened, written or made larger, NotFound where Qt has no driver for
/// SQLite, Database for everything else.
class SqliteDatabase
{
public:
    enum class Access { ReadOnly, ReadWrite };

    /// Does not touch the file; the first statement does.
    SqliteDatabase(const QString& path, Access access);
    ~SqliteDatabase();
    SqliteDatabase(const SqliteDatabase&) = delete;
    SqliteDatabase& operator=(const SqliteDatabase&) = delete;

    [[nodiscard]] Result<void> open();
    /// Runs one statement with these values in the place of its question marks, and drops its rows.
    [[nodiscard]] Result<void> run(const QString& statement, const QVariantList& values = {});
    [[nodiscard]] Result<std::vector<QVariantList>> rows(const QString& statement);
    /// The first value of the first row; 0 where there is none.
    [[nodiscard]] Result<int> number(const QString& statement);

private:
    const QString m_path;
    const QString m_name; ///< of the connection, which no other one has
    const Access m_access;
};

} // namespace stormlab
