// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/recordedtimeline.h"

#include "core/runtime/recording/recordingreader.h"

#include <utility>

namespace stormlab
{

Result<RecordedTimeline> readRecordedTimeline(const QString& path, const ReadingWatch& watch)
{
    const auto reader = RecordingReader::open(path);
    if (!reader)
        return reader.error();
    RecordedTimeline recorded;
    while (!watch.stop.stop_requested()) {
        auto events = reader.value()->next();
        if (!events)
            break;
        for (TimelineEvent& event : *events)
            recorded.timeline.append(event.time, std::move(event.body));
        if (watch.tell)
            watch.tell(static_cast<int>(reader.value()->share() * 100));
    }
    recorded.missing = reader.value()->missing();
    if (TimelineView(recorded.timeline).empty())
        return Error{ErrorCode::BadFile, "The recording " + path.toStdString() + " holds no event that can be read.",
                     recorded.missing, "It was cut before the first event, or it is damaged."};
    return recorded;
}

} // namespace stormlab
