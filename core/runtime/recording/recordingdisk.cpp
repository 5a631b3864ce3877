// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recordingdisk.h"

#include "core/runtime/backgroundjob.h"
#include "core/runtime/recording/recordingreader.h"

#include <QDateTime>
#include <QFileInfo>

#include <utility>

namespace stormlab
{

namespace
{

OpenedRecording opened(const QString& path)
{
    const QFileInfo facts(path);
    const FileStamp stamp{facts.size(), facts.lastModified().toMSecsSinceEpoch()};
    auto reader = RecordingReader::open(path);
    if (!reader)
        return {reader.error(), {}, std::vector<Bookmark>()};
    std::shared_ptr<RecordingReader> shared = std::move(reader).value();
    RecordingPart beginning = nextPartOf(*shared);
    return {std::move(shared), std::move(beginning), readBookmarks(path), facts.canonicalFilePath(), stamp};
}

} // namespace

void RecordingDisk::open(const QString& path, QObject* context, std::function<void(OpenedRecording)> then)
{
    runInBackground(
        m_pool, context, [path] { return opened(path); }, std::move(then));
}

std::unique_ptr<RecordingLoader> RecordingDisk::rest(std::shared_ptr<RecordingReader> reader)
{
    return std::make_unique<RecordingLoader>(m_pool, std::move(reader));
}

void RecordingDisk::list(const QString& folder, QObject* context,
                         std::function<void(std::vector<ListedRecording>)> then)
{
    const auto read = [folder] {
        finishTrashing(folder);
        return listRecordings(folder);
    };
    runInBackground(m_pool, context, read, std::move(then));
}

void RecordingDisk::moveToTrash(const QString& path, QObject* context,
                                std::function<void(const Result<TrashedRecording>&)> then)
{
    runInBackground(
        m_pool, context, [path] { return moveRecordingToTrash(path); }, std::move(then));
}

void RecordingDisk::restore(const TrashedRecording& trashed, QObject* context,
                            std::function<void(const Result<void>&)> then)
{
    runInBackground(
        m_pool, context, [trashed] { return restoreRecording(trashed); }, std::move(then));
}

} // namespace stormlab
