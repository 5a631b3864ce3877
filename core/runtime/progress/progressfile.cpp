// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/progress/progressfile.h"

#include "core/runtime/progress/progressrows.h"
#include "core/runtime/progress/sqlitedatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <utility>

namespace stormlab
{

namespace
{

using Access = SqliteDatabase::Access;

constexpr int lockPatience = 5'000;

/// What SQLite keeps beside its file while it is open, and after a crash.
const std::array<QString, 3> companions = {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")};

Error newerFile(const QString& path)
{
    return {ErrorCode::BadFile,
            "Your progress was last kept by a newer Stormlab, so this one shows what it understands of it and changes "
            "nothing.",
            {},
            "Use the newer Stormlab. The file is " + path.toStdString() + "."};
}

Error cannotMake(const QString& path, const QString& why)
{
    return {ErrorCode::Resources, path.toStdString() + " cannot be made.", why.toStdString(),
            "Look who may write to its folder."};
}

/// Version and health. A newer program's file is not judged.
Result<int> versionIn(const QString& path, Access access, int known)
{
    SqliteDatabase database(path, access);
    if (const auto opened = database.open(); !opened)
        return opened.error();
    Result<int> version = database.number(QStringLiteral("PRAGMA user_version"));
    if (!version || version.value() > known)
        return version;
    const auto checked = database.rows(QStringLiteral("PRAGMA quick_check(1)"));
    if (!checked)
        return checked.error();
    const QString verdict = checked.value().empty() ? QString() : checked.value().front().value(0).toString();
    if (verdict != QStringLiteral("ok"))
        return Error{ErrorCode::BadFile, path.toStdString() + " is damaged.", verdict.toStdString(), {}};
    return version;
}

} // namespace

QString progressFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/stormlab/progress.sqlite");
}

ProgressFile::ProgressFile(QString path, ProgressSteps steps) : m_path(std::move(path)), m_steps(std::move(steps)) {}

Result<ProgressFile::Condition> ProgressFile::look() const
{
    if (QFileInfo(m_path).size() == 0)
        return Condition::Absent;
    // For reading at first, so that a newer program's file stays as it is. What a program left that was killed while it
    // made the file, only one that may write can undo.
    Result<int> found = versionIn(m_path, Access::ReadOnly, version());
    if (!found && found.error().code == ErrorCode::Resources)
        found = versionIn(m_path, Access::ReadWrite, version());
    if (!found)
        return found.error();
    if (found.value() > version())
        return Condition::Newer;
    return found.value() < version() ? Condition::Older : Condition::Present;
}

Result<ProgressFile::Condition> ProgressFile::lookAndPutAside(std::optional<Error>& aside) const
{
    const auto isDamaged = [](const Result<Condition>& seen) {
        return !seen && seen.error().code == ErrorCode::BadFile;
    };
    Result<Condition> seen = look();
    if (!isDamaged(seen))
        return seen;
    // Two programs may see it at the same time: the second one must not put the first one's new file aside.
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(lockPatience))
        return seen;
    seen = look();
    if (!isDamaged(seen))
        return seen;
    const Result<QString> moved = putAside(seen.error());
    if (!moved)
        return moved.error();
    aside =
        Error{ErrorCode::BadFile, "The file of your progress is damaged, so a new one was begun.", seen.error().detail,
              "The old one was put aside as " + moved.value().toStdString() + ". Your recordings are still there."};
    return Condition::Absent;
}

Result<QString> ProgressFile::putAside(const Error& damage) const
{
    const QFileInfo file(m_path);
    QString to;
    for (int number = 1; to.isEmpty() || QFileInfo::exists(to); ++number)
        to = file.dir().filePath(file.completeBaseName() + QStringLiteral(".damaged-%1.").arg(number) + file.suffix());
    for (const QString& companion : companions) {
        QFile piece(m_path + companion);
        if (piece.exists() && !piece.rename(to + companion))
            return Error{ErrorCode::Resources, damage.message, piece.errorString().toStdString(),
                         "It cannot be put aside. Move it away, and a new one is begun."};
    }
    return to;
}

Result<void> ProgressFile::makeFile() const
{
    const QString folder = QFileInfo(m_path).path();
    if (!QDir().mkpath(folder))
        return cannotMake(folder, QStringLiteral("Its folder cannot be made."));
    if (QFileInfo::exists(m_path))
        return {};
    // It is nobody else's business. SQLite gives its other files the rights of this one.
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return cannotMake(m_path, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<void> ProgressFile::upgrade(SqliteDatabase& database) const
{
    const Result<int> present = database.number(QStringLiteral("PRAGMA user_version"));
    if (!present)
        return present.error();
    if (present.value() > version())
        return newerFile(m_path);
    for (int step = present.value(); step < version(); ++step) {
        for (const QString& statement : m_steps[static_cast<std::size_t>(step)]) {
            if (auto done = database.run(statement); !done)
                return done;
        }
        if (auto done = database.run(QStringLiteral("PRAGMA user_version = %1").arg(step + 1)); !done)
            return done;
    }
    return {};
}

Result<void> ProgressFile::changeWithin(SqliteDatabase& database, const Change& change) const
{
    if (auto begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    Result<void> done = upgrade(database);
    if (done)
        done = change(database);
    if (done)
        done = database.run(QStringLiteral("COMMIT"));
    if (!done)
        static_cast<void>(database.run(QStringLiteral("ROLLBACK")));
    return done;
}

ProgressAnswer ProgressFile::change(const Change& change) const
{
    ProgressAnswer answer;
    const Result<Condition> seen = lookAndPutAside(answer.putAside);
    if (!seen)
        answer.done = seen.error();
    else if (seen.value() == Condition::Newer)
        answer.done = newerFile(m_path);
    else
        answer.done = makeFile();
    if (answer.done) {
        SqliteDatabase database(m_path, Access::ReadWrite);
        answer.done = database.open();
        // Without the log it is as safe and a little slower: where another program is in the way, next time will do.
        for (const char* setting : {"journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"}) {
            if (answer.done)
                static_cast<void>(database.run(QStringLiteral("PRAGMA ") + QLatin1String(setting)));
        }
        if (answer.done)
            answer.done = changeWithin(database, change);
    }
    if (seen)
        readInto(answer);
    return answer;
}

void ProgressFile::readInto(ProgressAnswer& answer) const
{
    answer.filesAside = numberOfFilesAside();
    const Result<Condition> seen = look();
    if (!seen || seen.value() == Condition::Absent) {
        if (answer.done && !seen)
            answer.done = seen.error();
        return;
    }
    if (seen.value() == Condition::Newer)
        answer.readOnly = newerFile(m_path);
    // One that may only read leaves the log's empty files behind.
    SqliteDatabase database(m_path, answer.readOnly ? Access::ReadOnly : Access::ReadWrite);
    Result<void> done = database.open();
    if (done)
        done = readRows(database, answer.progress);
    // A newer program may have called its tables otherwise; that was said.
    if (!done && answer.done && !answer.readOnly)
        answer.done = done;
}

QStringList ProgressFile::filesAside() const
{
    const QFileInfo file(m_path);
    const QString pattern = file.completeBaseName() + QStringLiteral(".damaged-*.") + file.suffix() + QLatin1Char('*');
    QStringList paths;
    for (const QFileInfo& each : file.dir().entryInfoList({pattern}, QDir::Files))
        paths << each.filePath();
    return paths;
}

int ProgressFile::numberOfFilesAside() const
{
    const QStringList paths = filesAside();
    return static_cast<int>(std::count_if(paths.begin(), paths.end(), [this](const QString& path) {
        return QFileInfo(path).suffix() == QFileInfo(m_path).suffix();
    }));
}

ProgressAnswer ProgressFile::read() const
{
    ProgressAnswer answer;
    const Result<Condition> seen = lookAndPutAside(answer.putAside);
    if (seen && seen.value() == Condition::Older)
        return change([](SqliteDatabase&) { return Result<void>(); });
    if (!seen)
        answer.done = seen.error();
    readInto(answer);
    return answer;
}

ProgressAnswer ProgressFile::add(const DrillResult& drill) const
{
    return change([&drill](SqliteDatabase& database) { return writeDrill(database, drill); });
}

ProgressAnswer ProgressFile::setNote(const std::string& drill, const std::string& text) const
{
    return change([&](SqliteDatabase& database) { return writeNote(database, drill, text); });
}

ProgressAnswer ProgressFile::deleteAll() const
{
    ProgressAnswer answer = change([](SqliteDatabase& database) { return deleteRows(database); });
    if (!answer.done)
        return answer;
    for (const QString& path : filesAside()) {
        if (QFile file(path); !file.remove())
            answer.done = Error{ErrorCode::Resources, path.toStdString() + " cannot be removed.",
                                file.errorString().toStdString(), "Remove it by hand; the rest is deleted."};
    }
    answer.filesAside = numberOfFilesAside();
    return answer;
}

} // namespace stormlab
