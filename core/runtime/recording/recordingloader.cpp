// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recordingloader.h"

#include "core/runtime/backgroundjob.h"
#include "core/runtime/recording/recordingreader.h"

#include <utility>

namespace stormlab
{

RecordingPart nextPartOf(RecordingReader& reader)
{
    RecordingPart part;
    auto events = reader.next();
    part.last = reader.isAtEnd();
    part.events = std::move(events).value_or(std::vector<TimelineEvent>());
    part.percent = static_cast<int>(reader.share() * 100);
    if (reader.index())
        part.ends = reader.index()->ends;
    if (part.last)
        part.missing = reader.missing();
    return part;
}

RecordingLoader::RecordingLoader(QThreadPool& pool, std::shared_ptr<RecordingReader> reader, QObject* parent)
    : QObject(parent), m_pool(pool), m_reader(std::move(reader))
{
}

void RecordingLoader::readNext()
{
    runInBackground(
        m_pool, this, [reader = m_reader] { return nextPartOf(*reader); },
        [this](const RecordingPart& part) {
            if (!part.last)
                readNext();
            Q_EMIT read(part);
        });
}

} // namespace stormlab
