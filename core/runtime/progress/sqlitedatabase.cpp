// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/progress/sqlitedatabase.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <atomic>

namespace stormlab
{

namespace
{

const QString driver = QStringLiteral("QSQLITE");

// The primary result codes, from sqlite.org/rescode.html: Qt passes on the numbers and names none of them.
enum SqliteCode {
    sqliteBusy = 5,
    sqliteLocked = 6,
    sqliteReadOnly = 8,
    sqliteIoError = 10,
    sqliteCorrupt = 11,
    sqliteFull = 13,
    sqliteCannotOpen = 14,
    sqliteNotADatabase = 26,
};
constexpr int primaryCode = 0xff;

/// Connections of Qt have names, which the whole program shares.
QString newName()
{
    static std::atomic<int> last{0};
    return QStringLiteral("stormlab-sqlite-%1").arg(++last);
}

struct Meaning {
    ErrorCode code;
    const char* message;
    const char* nextStep;
};

Meaning meaningOf(int sqliteCode)
{
    switch (sqliteCode & primaryCode) {
    case sqliteBusy:
    case sqliteLocked:
        return {ErrorCode::Timeout, "Another program keeps %1 locked.", "Close it, then try again."};
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return {ErrorCode::BadFile, "%1 is damaged.", ""};
    case sqliteFull:
        return {ErrorCode::Resources, "There is no room on the disk for %1.", "Make room there."};
    case sqliteIoError:
        return {ErrorCode::Resources, "The disk refused to write or read %1.",
                "Look whether it is full, or about to fail."};
    case sqliteReadOnly:
        return {ErrorCode::Resources, "%1 may not be written to.", "Look who may write to it and to its folder."};
    case sqliteCannotOpen:
        return {ErrorCode::Resources, "%1 cannot be opened.", "Look who may read and write it and its folder."};
    default:
        return {ErrorCode::Database, "SQLite refused to work with %1.", ""};
    }
}

Error errorOf(const QString& path, const QSqlError& error)
{
    const Meaning meaning = meaningOf(error.nativeErrorCode().toInt());
    return {meaning.code, QString::fromLatin1(meaning.message).arg(path).toStdString(), error.text().toStdString(),
            meaning.nextStep};
}

} // namespace

SqliteDatabase::SqliteDatabase(const QString& path, Access access) : m_path(path), m_name(newName()), m_access(access)
{
}

SqliteDatabase::~SqliteDatabase()
{
    // Also where it was never opened: a name that is not there is passed over.
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> SqliteDatabase::open()
{
    // Asked first: Qt complains on standard error where it has no such driver.
    if (!QSqlDatabase::isDriverAvailable(driver))
        return Error{ErrorCode::NotFound,
                     "Qt's driver for SQLite is not installed, so progress can neither be kept nor shown.",
                     {},
                     "Debian's package is libqt6sql6-sqlite."};
    QSqlDatabase database = QSqlDatabase::addDatabase(driver, m_name);
    database.setDatabaseName(m_path);
    database.setConnectOptions(m_access == Access::ReadOnly
                                   ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY")
                                   : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    return database.open() ? Result<void>() : errorOf(m_path, database.lastError());
}

Result<void> SqliteDatabase::run(const QString& statement, const QVariantList& values)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    bool done = query.prepare(statement);
    for (const QVariant& value : values)
        query.addBindValue(value);
    done = done && query.exec();
    return done ? Result<void>() : errorOf(m_path, query.lastError());
}

Result<std::vector<QVariantList>> SqliteDatabase::rows(const QString& statement)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(statement))
        return errorOf(m_path, query.lastError());
    std::vector<QVariantList> rows;
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList row;
        for (int column = 0; column < columns; ++column)
            row << query.value(column);
        rows.push_back(row);
    }
    // What is wrong in the middle of a file is met on the way.
    if (query.lastError().isValid())
        return errorOf(m_path, query.lastError());
    return rows;
}

Result<int> SqliteDatabase::number(const QString& statement)
{
    const auto found = rows(statement);
    if (!found)
        return found.error();
    return found.value().empty() ? 0 : found.value().front().value(0).toInt();
}

} // namespace stormlab
