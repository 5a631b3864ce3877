// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/demonstrationfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace stormlab
{

namespace
{

const QString ending = QStringLiteral(".demonstration.json");

std::string linesOf(const std::vector<ScenarioMistake>& mistakes)
{
    std::string lines;
    for (const ScenarioMistake& mistake : mistakes)
        lines += (lines.empty() ? "" : "\n") + mistake.pointer + (mistake.pointer.empty() ? "" : " ") + mistake.says;
    return lines;
}

Result<QByteArray> bytesOf(const QString& path)
{
    const QFileInfo info(path);
    const auto unreadable = [&info](const QString& why) {
        return Error{ErrorCode::BadFile, info.fileName().toStdString() + " cannot be read.", why.toStdString(),
                     "Is it still there, and may you read it?"};
    };
    // A pipe or a device would never end.
    if (!info.isFile())
        return unreadable(QStringLiteral("There is no such file."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    const QByteArray bytes = file.read(static_cast<qint64>(Demonstration::mostBytes) + 1);
    return file.error() == QFileDevice::NoError ? Result<QByteArray>(bytes) : unreadable(file.errorString());
}

} // namespace

QString demonstrationFile(const QString& recording)
{
    const QFileInfo info(recording);
    return info.dir().filePath(info.completeBaseName() + ending);
}

bool isDemonstration(const QString& path)
{
    return path.endsWith(ending, Qt::CaseInsensitive);
}

Result<DemonstrationAt> readDemonstrationAt(const QString& path)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    DemonstrationReading reading =
        readDemonstration({bytes.value().constData(), static_cast<std::size_t>(bytes.value().size())});
    const QFileInfo info(path);
    if (!reading.mistakes.empty())
        return Error{ErrorCode::BadFile, info.fileName().toStdString() + " cannot be used as a demonstration.",
                     linesOf(reading.mistakes), "Mend what is told here, or ask whoever made it for a new one."};
    const QString recording = info.dir().filePath(QString::fromStdString(reading.demonstration.recording));
    if (!QFileInfo(recording).isFile())
        return Error{ErrorCode::NotFound,
                     "The recording of this demonstration, " + reading.demonstration.recording + ", is not beside it.",
                     {},
                     "Put both into one folder."};
    return DemonstrationAt{std::move(reading.demonstration), recording};
}

} // namespace stormlab
