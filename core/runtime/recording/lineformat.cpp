// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/lineformat.h"

#include "core/domain/eventcodec.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

namespace stormlab
{

namespace
{

Error badLine(const std::string& path, std::size_t number, const std::string& why)
{
    return {ErrorCode::BadFile,
            path + ", line " + std::to_string(number) + ": " + why,
            {},
            "The file was not written by Stormlab, or it was changed."};
}

/// What is wrong with an event that follows these; absent when nothing is.
std::optional<std::string> disorder(const std::vector<TimelineEvent>& events, const TimelineEvent& next)
{
    if (next.sequence != events.size() + 1)
        return "expected event " + std::to_string(events.size() + 1) + ", found " + std::to_string(next.sequence);
    if (!events.empty() && next.time < events.back().time)
        return "the event is earlier than the one before";
    return std::nullopt;
}

} // namespace

Result<std::vector<TimelineEvent>> readLines(const QString& path)
{
    const std::string shown = path.toStdString();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::NotFound, "The file " + shown + " cannot be read.", file.errorString().toStdString(), {}};
    std::vector<TimelineEvent> events;
    for (std::size_t number = 1; !file.atEnd(); ++number) {
        QByteArray line = file.readLine(static_cast<qint64>(eventLineLimit) + 2);
        const bool whole = line.endsWith('\n');
        if (static_cast<std::size_t>(line.size()) > eventLineLimit)
            return badLine(shown, number, "the line is longer than 16 MB");
        if (whole)
            line.chop(1);
        const Result<TimelineEvent> event = eventFromJson({line.constData(), static_cast<std::size_t>(line.size())});
        if (!event && !whole)
            break;
        if (!event)
            return badLine(shown, number, event.error().message);
        if (const auto why = disorder(events, event.value()))
            return badLine(shown, number, *why);
        events.push_back(event.value());
    }
    return events;
}

} // namespace stormlab
