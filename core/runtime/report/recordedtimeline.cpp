// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/recordedtimeline.h"

#include "core/runtime/recording/recordingreader.h"

#include <utility>

namespace stormlab
{

Result<RecordedTimeline> readRecordedTimeline(const QString& path)
{
    Result<Recording> recording = readRecording(path);
    if (!recording)
        return recording.error();
    if (recording.value().events.empty())
        return Error{ErrorCode::BadFile, "The recording " + path.toStdString() + " holds no event that can be read.",
                     recording.value().missing, "It was cut before the first event, or it is damaged."};
    RecordedTimeline recorded{{}, recording.value().missing};
    for (TimelineEvent& event : recording.value().events)
        recorded.timeline.append(event.time, std::move(event.body));
    return recorded;
}

} // namespace stormlab
