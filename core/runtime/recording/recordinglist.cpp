// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recordinglist.h"

#include "core/runtime/recording/bookmarks.h"
#include "core/runtime/recording/recordingfile.h"
#include "core/runtime/recording/recordingreader.h"
#include "core/runtime/recording/recordingtrash.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace stormlab
{

namespace
{

using Condition = ListedRecording::Condition;

/// A part is a minute, as a reader gives them. A recording without an end is read so far for its length, and for what
/// it is, which a drill says when its server is up.
constexpr int partsLookedAt = 60;

/// Of one that is going on only what it is of: its length is another one by the time that it is read.
bool isKnown(const ListedRecording& recording)
{
    return recording.condition == Condition::Going && recording.started.has_value();
}

void readParts(RecordingReader& reader, ListedRecording& recording)
{
    std::optional<DrillTime> last;
    for (int part = 0; part < partsLookedAt && !isKnown(recording); ++part) {
        const auto events = reader.next();
        if (!events) {
            if (recording.condition != Condition::Going)
                recording.length = last;
            return;
        }
        for (const TimelineEvent& event : *events) {
            last = event.time;
            const auto* started = std::get_if<DrillStarted>(&event.body);
            if (started != nullptr && !recording.started)
                recording.started = *started;
        }
    }
}

void readEnd(const RecordingIndex& index, ListedRecording& recording)
{
    recording.started = index.started;
    recording.length = index.ends;
    const auto card = index.scored ? scorecardFromJson(index.scored->scorecard) : Result<Scorecard>(Error{});
    if (card)
        recording.scorecard = card.value();
    recording.stoppedHalfWay = recording.scorecard && !index.finished.value_or(true);
}

/// In a list of one folder the names of the files are enough.
std::string problemIn(const Error& error, const QFileInfo& file)
{
    QString words = QString::fromStdString(error.message + (error.detail.empty() ? "" : " ") + error.detail);
    return words.replace(file.filePath(), file.fileName()).toStdString();
}

/// A recorder makes its file, sees that the disk has its name, and only then writes into it.
bool hasJustBegun(const ListedRecording& recording)
{
    return recording.bytes == 0 && isBeingRecorded(recording.path);
}

ListedRecording look(const QFileInfo& file)
{
    ListedRecording recording;
    recording.path = file.filePath();
    recording.bytes = file.size();
    recording.changed = Milliseconds(file.lastModified().toMSecsSinceEpoch());
    const auto reader = RecordingReader::open(recording.path);
    if (!reader) {
        if (hasJustBegun(recording))
            recording.condition = Condition::Going;
        else
            recording.problem = problemIn(reader.error(), file);
        return recording;
    }
    if (const auto& index = reader.value()->index()) {
        recording.condition = Condition::Ended;
        readEnd(*index, recording);
        return recording;
    }
    recording.condition = isBeingRecorded(recording.path) ? Condition::Going : Condition::Unfinished;
    readParts(*reader.value(), recording);
    return recording;
}

} // namespace

Milliseconds ListedRecording::when() const
{
    return started && started->startedAt ? *started->startedAt : changed;
}

std::string noteOf(const ListedRecording& recording)
{
    switch (recording.condition) {
    case Condition::Ended:
        return {};
    case Condition::Going:
        return "being recorded";
    case Condition::Unfinished:
        return "not finished: its program was killed, or the file is cut";
    case Condition::Unreadable:
        break;
    }
    return recording.problem;
}

std::vector<ListedRecording> listRecordings(const QString& folder)
{
    std::vector<ListedRecording> recordings;
    const QString bookmarks = bookmarkFile(QString());
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files, QDir::Name | QDir::Reversed)) {
        if (!file.fileName().endsWith(bookmarks) && !isMarkOfMove(file.fileName()))
            recordings.push_back(look(file));
    }
    std::stable_sort(recordings.begin(), recordings.end(),
                     [](const ListedRecording& a, const ListedRecording& b) { return a.when() > b.when(); });
    return recordings;
}

} // namespace stormlab
