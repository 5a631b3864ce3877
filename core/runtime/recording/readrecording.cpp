// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/readrecording.h"

#include "core/runtime/recording/lineformat.h"

namespace stormlab
{

Result<std::vector<TimelineEvent>> readRecording(const QString& path)
{
    Result<std::vector<TimelineEvent>> events = readLines(path);
    if (events && events.value().empty())
        return Error{ErrorCode::BadFile,
                     path.toStdString() + " holds no event.",
                     {},
                     "The drill ended before anything was written. Choose another recording."};
    return events;
}

} // namespace stormlab
