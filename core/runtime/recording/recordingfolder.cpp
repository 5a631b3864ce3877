// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recordingfolder.h"

#include "core/runtime/recording/bookmarks.h"
#include "core/runtime/recording/recordingfile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace stormlab
{

namespace
{

constexpr qsizetype longestScenario = 60;
constexpr qsizetype drillDigits = 8;

bool isOurName(const QString& name)
{
    static const QRegularExpression ours(QStringLiteral("^\\d{8}-\\d{6}-\\d{3}-[A-Za-z0-9-]*-[0-9a-f]{8}\\.storm$"));
    return ours.match(name).hasMatch();
}

} // namespace

QString recordingFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/stormlab/recordings");
}

QString recordingName(const QDateTime& begun, const QString& scenario, const QString& drill)
{
    static const QRegularExpression strange(QStringLiteral("[^A-Za-z0-9-]"));
    QString plain = scenario.left(longestScenario);
    plain.replace(strange, QStringLiteral("-"));
    return begun.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz-")) + plain + QLatin1Char('-') +
           drill.right(drillDigits) + QStringLiteral(".storm");
}

QStringList removeOldRecordings(const QString& folder, const RecordingLimits& limits)
{
    QStringList removed;
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.storm")}, QDir::Files | QDir::NoSymLinks,
                                                           QDir::Name | QDir::Reversed);
    int drills = 0;
    std::int64_t bytes = 0;
    for (const QFileInfo& file : files) {
        const QString path = file.filePath();
        if (!isOurName(file.fileName()) || QFileInfo::exists(bookmarkFile(path)))
            continue;
        ++drills;
        bytes += file.size();
        // What is removed goes on counting, so that the oldest go: a small one is not kept in the place of a large one.
        const bool fits = drills == 1 || (drills <= limits.drills && bytes <= limits.bytes);
        if (!fits && !isBeingRecorded(path) && QFile::remove(path))
            removed.append(path);
    }
    return removed;
}

} // namespace stormlab
