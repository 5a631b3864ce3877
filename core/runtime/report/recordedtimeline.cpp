// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/recordedtimeline.h"

#include "core/runtime/recording/lineformat.h"

namespace stormlab
{

Result<Timeline> readRecordedTimeline(const QString& path)
{
    Result<std::vector<TimelineEvent>> events = readLines(path);
    if (!events)
        return events.error();
    if (events.value().empty())
        return Error{ErrorCode::BadFile,
                     "The file " + path.toStdString() + " holds no event.",
                     {},
                     "It is empty, or it was cut before the first event."};
    Timeline timeline;
    for (TimelineEvent& event : events.value())
        timeline.append(event.time, std::move(event.body));
    return timeline;
}

} // namespace stormlab
