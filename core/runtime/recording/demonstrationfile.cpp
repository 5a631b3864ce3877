// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/demonstrationfile.h"

#include "core/domain/scenariocodec.h"
#include "core/runtime/recording/boundedfile.h"

#include <QDir>
#include <QFileInfo>

namespace stormlab
{

namespace
{

const QString ending = QStringLiteral(".demonstration.json");

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
    const Result<QByteArray> bytes = readBounded(path, Demonstration::mostBytes);
    if (!bytes)
        return bytes.error();
    DemonstrationReading reading =
        readDemonstration({bytes.value().constData(), static_cast<std::size_t>(bytes.value().size())});
    const QFileInfo info(path);
    if (!reading.mistakes.empty())
        return Error{ErrorCode::BadFile, info.fileName().toStdString() + " cannot be used as a demonstration.",
                     mistakeLines(reading.mistakes), "Mend what is told here, or ask whoever made it for a new one."};
    const QString recording = info.dir().filePath(QString::fromStdString(reading.demonstration.recording));
    if (!QFileInfo(recording).isFile())
        return Error{ErrorCode::NotFound,
                     "The recording of this demonstration, " + reading.demonstration.recording + ", is not beside it.",
                     {},
                     "Put both into one folder."};
    return DemonstrationAt{std::move(reading.demonstration), recording};
}

} // namespace stormlab
