// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/folderscanner.h"

#include "core/runtime/classroom/resultseal.h"
#include "core/runtime/recording/boundedfile.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

bool isPassedOver(const QString& name)
{
    // Files that are being written carry six letters behind their name until they are renamed.
    static const QRegularExpression others(
        QStringLiteral("\\.(storm|stormclass|csv)$|\\.storm\\.[^/]*$|\\.stormresult\\.[A-Za-z0-9]{6}$"),
        QRegularExpression::CaseInsensitiveOption);
    return others.match(name).hasMatch();
}

Error noFolder(const QString& folder, const QString& why)
{
    return {ErrorCode::BadFile, "The folder " + folder.toStdString() + " cannot be looked at.", why.toStdString(),
            "It is tried again by itself; is the network there?"};
}

} // namespace

JudgedFile judgeFile(const QString& path, const ClassFile& file)
{
    JudgedFile judged;
    judged.name = QFileInfo(path).fileName();
    const Result<QByteArray> bytes = readBounded(path, ResultFile::mostBytes);
    if (!bytes) {
        judged.mark = ResultMark::Unreadable;
        judged.detail = QString::fromStdString(bytes.error().detail);
        return judged;
    }
    ResultReading reading =
        readSealedResult(file, {bytes.value().constData(), static_cast<std::size_t>(bytes.value().size())});
    judged.mark = reading.mark;
    judged.detail = QString::fromStdString(reading.detail);
    if (!reading.mark)
        judged.result = std::move(reading.result);
    return judged;
}

QString FolderScanner::pathOf(const QString& name) const
{
    return QDir(m_folder).filePath(name);
}

Milliseconds FolderScanner::ageOf(const QString& name) const
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return std::max(Milliseconds{now - m_known.value(name, {0, now}).modified}, Milliseconds{0});
}

FolderChanges FolderScanner::scan()
{
    FolderChanges changes;
    const QDir folder(m_folder);
    if (!folder.exists() || !folder.isReadable()) {
        changes.trouble = noFolder(m_folder, folder.exists() ? QStringLiteral("It may not be read.")
                                                             : QStringLiteral("There is no such folder."));
        changes.reached = false;
        return changes;
    }
    QHash<QString, Stamp> seen;
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files, QDir::Name)) {
        const QString name = file.fileName();
        if (isPassedOver(name))
            continue;
        if (seen.size() == mostFiles) {
            changes.trouble = noFolder(m_folder, QStringLiteral("It has more than 5,000 files."));
            break;
        }
        const Stamp stamp{file.size(), file.lastModified().toMSecsSinceEpoch()};
        seen.insert(name, stamp);
        const auto known = m_known.constFind(name);
        if (known == m_known.cend() || *known != stamp)
            changes.changed << name;
    }
    for (auto known = m_known.cbegin(); known != m_known.cend(); ++known) {
        if (!seen.contains(known.key()))
            changes.gone << known.key();
    }
    changes.gone.sort();
    m_known = std::move(seen);
    return changes;
}

} // namespace stormlab
