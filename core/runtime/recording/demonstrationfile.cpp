// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/demonstrationfile.h"

#include "core/domain/scenariocodec.h"
#include "core/runtime/recording/boundedfile.h"
#include "core/runtime/recording/recordingreader.h"

#include <QDir>
#include <QFileInfo>

#include <optional>
#include <utility>
#include <vector>

namespace stormlab
{

namespace
{

const QString ending = QStringLiteral(".demonstration.json");

Error unusable(const QString& path, const std::vector<ScenarioMistake>& mistakes)
{
    return {ErrorCode::BadFile, QFileInfo(path).fileName().toStdString() + " cannot be used as a demonstration.",
            mistakeLines(mistakes), "Mend what is told here, or ask whoever made it for a new one."};
}

QString recordingOf(const QString& path, const Demonstration& demonstration)
{
    const QFileInfo info(path);
    const QString name = demonstration.recording.empty()
                             ? info.fileName().chopped(ending.size()) + QStringLiteral(".storm")
                             : QString::fromStdString(demonstration.recording);
    return info.dir().filePath(name);
}

/// Without an index, which is missing where nothing ended the recording, all of it is read. Nothing where that cannot
/// be: whoever opens it says so.
std::optional<DrillTime> lastMomentOf(const QString& recording)
{
    const auto opened = RecordingReader::open(recording);
    if (!opened)
        return {};
    RecordingReader& reader = *opened.value();
    if (reader.index())
        return reader.index()->ends;
    std::optional<DrillTime> end;
    while (const auto events = reader.next()) {
        if (!events->empty())
            end = events->back().time;
    }
    return end;
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
    const Result<QByteArray> bytes = readBounded(path, Demonstration::mostBytes);
    if (!bytes)
        return bytes.error();
    DemonstrationReading reading =
        readDemonstration({bytes.value().constData(), static_cast<std::size_t>(bytes.value().size())});
    if (!reading.mistakes.empty())
        return unusable(path, reading.mistakes);
    const QString recording = recordingOf(path, reading.demonstration);
    if (!QFileInfo(recording).isFile())
        return Error{ErrorCode::NotFound,
                     "The recording of this demonstration, " + QFileInfo(recording).fileName().toStdString() +
                         ", is not beside it.",
                     {},
                     "Put both into one folder."};
    if (const auto end = lastMomentOf(recording)) {
        if (const auto behind = stopsBehind(reading.demonstration, *end); !behind.empty())
            return unusable(path, behind);
    }
    return DemonstrationAt{std::move(reading.demonstration), recording};
}

} // namespace stormlab
