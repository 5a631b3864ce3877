// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recordingreader.h"

#include "core/runtime/recording/stormformat.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <utility>

namespace stormlab
{

namespace
{

using stormformat::BlockHeader;
using stormformat::BlockKind;

Error notReadable(const QString& path, const QString& words, const std::string& nextStep)
{
    return {ErrorCode::BadFile, "The recording " + path.toStdString() + " cannot be read.", words.toStdString(),
            nextStep};
}

Error badFile(const QString& path, const std::string& says, const std::string& nextStep)
{
    return {ErrorCode::BadFile, path.toStdString() + ' ' + says, {}, nextStep};
}

UnreadableEvents unreadableIn(stormformat::Version version)
{
    return version.minor > stormformat::current.minor ? UnreadableEvents::Keep : UnreadableEvents::Refuse;
}

std::string secondsText(DrillTime time)
{
    return std::to_string(time.count() / 1000) + "." + std::to_string(time.count() % 1000 / 100) + " s";
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

Result<std::unique_ptr<RecordingReader>> RecordingReader::open(const QString& path)
{
    // Opening a pipe would wait for its writer, and a folder opens and has no bytes.
    const QFileInfo facts(path);
    if (!facts.exists())
        return notReadable(path, QStringLiteral("there is no such file"),
                           "See where it lies now, or choose another recording.");
    if (!facts.isFile())
        return notReadable(path, QStringLiteral("it is no regular file"), "Choose the file of a recording.");
    std::unique_ptr<RecordingReader> reader(new RecordingReader(path));
    QFile& file = reader->m_file;
    if (!file.open(QIODevice::ReadOnly))
        return notReadable(path, file.errorString(), "See that you may read it, or choose another recording.");
    const QByteArray head = file.read(stormformat::longestVersionLine);
    const auto beginning = stormformat::beginningIn(viewOf(head));
    if (!beginning)
        return badFile(path, head.isEmpty() ? "is empty." : "is no recording of Stormlab.",
                       "A recording ends in .storm and was made by a drill or by stormlabctl record or import.");
    if (beginning->version.major != stormformat::current.major)
        return badFile(path,
                       "has format " + std::to_string(beginning->version.major) + "; this Stormlab reads format " +
                           std::to_string(stormformat::current.major) + ".",
                       "Open it with the version that made it, or a later one.");
    reader->m_decoder = RecordingDecoder(unreadableIn(beginning->version));
    reader->findIndex();
    file.seek(static_cast<qint64>(beginning->length));
    return reader;
}

void RecordingReader::findIndex()
{
    const qint64 end = m_file.size() - static_cast<qint64>(stormformat::trailerBytes);
    if (end < 0 || !m_file.seek(end))
        return;
    const auto at = stormformat::indexAt(viewOf(m_file.read(static_cast<qint64>(stormformat::trailerBytes))));
    if (!at || *at > static_cast<std::uint64_t>(end) || !m_file.seek(static_cast<qint64>(*at)))
        return;
    const QByteArray head = m_file.read(static_cast<qint64>(BlockHeader::bytes));
    const auto header = stormformat::headerIn(viewOf(head));
    if (!header || header->kind != BlockKind::Index)
        return;
    const QByteArray packed = m_file.read(header->packed);
    if (!stormformat::isWhole(viewOf(head), viewOf(packed)))
        return;
    const auto text = BlockUnpacker().unpack(viewOf(packed), header->plain);
    const auto index = text ? recordingIndexFromJson(*text) : Result<RecordingIndex>(Error{});
    if (index)
        m_index = index.value();
}

std::optional<std::vector<TimelineEvent>> RecordingReader::next()
{
    std::vector<TimelineEvent> events;
    while (!m_ended && events.size() < mostAtOnce && m_decoder.packed() < PackedBackends::capacity) {
        if (m_line == m_lines.size()) {
            m_lines = nextBlock().value_or(std::string());
            m_line = 0;
        } else if (auto event = nextEvent()) {
            events.push_back(std::move(*event));
        }
    }
    m_decoder.seal();
    return events.empty() ? std::nullopt : std::optional(std::move(events));
}

double RecordingReader::share() const
{
    const auto size = static_cast<double>(m_file.size());
    return m_ended || size <= 0 ? 1 : std::min(static_cast<double>(m_file.pos()) / size, 1.0);
}

std::optional<std::string> RecordingReader::nextBlock()
{
    const QByteArray head = m_file.read(static_cast<qint64>(BlockHeader::bytes));
    const auto header = stormformat::headerIn(viewOf(head));
    const bool atEnd = head.isEmpty() || (header && header->kind == BlockKind::Index);
    if (atEnd || !header) {
        m_ended = atEnd;
        // Without an index the recording may be going on, or its program was killed.
        if (!header)
            stop(atEnd ? "the recording has no end: it is still going on, or its program was killed"
                       : "the file is cut or damaged here");
        return std::nullopt;
    }
    const QByteArray packed = m_file.read(header->packed);
    if (packed.size() != static_cast<qint64>(header->packed) || !stormformat::isWhole(viewOf(head), viewOf(packed))) {
        stop("the file is cut or damaged here");
        return std::nullopt;
    }
    m_bytes += header->plain;
    if (m_bytes > mostBytes) {
        stop("it is larger than any recording of a drill");
        return std::nullopt;
    }
    if (header->kind == BlockKind::Segment) {
        m_begun = true;
        m_decoder.beginSegment();
        m_unpacker.beginSegment();
    }
    auto lines = m_begun ? m_unpacker.unpack(viewOf(packed), header->plain) : std::nullopt;
    if (!lines)
        stop("a block does not hold what it says");
    return lines;
}

std::optional<TimelineEvent> RecordingReader::nextEvent()
{
    const std::string_view rest = std::string_view(m_lines).substr(m_line);
    const std::size_t end = rest.find('\n');
    // A line without an end is as good as endless.
    if (end > stormformat::longestLine) {
        stop("a line is cut, or longer than 16 MB");
        return std::nullopt;
    }
    Result<TimelineEvent> event = m_decoder.event(rest.substr(0, end));
    m_line += end + 1;
    const std::string wrong = event ? disorder(event.value()) : event.error().message;
    if (!wrong.empty()) {
        stop(wrong);
        return std::nullopt;
    }
    ++m_events;
    m_time = event.value().time;
    return std::move(event).value();
}

std::string RecordingReader::disorder(const TimelineEvent& event) const
{
    if (event.sequence != m_events + 1)
        return "event " + std::to_string(m_events + 1) + " was expected, and event " + std::to_string(event.sequence) +
               " was found";
    if (event.time < m_time)
        return "event " + std::to_string(event.sequence) + " is earlier than the one before it";
    return m_events >= mostEvents ? "it has more events than any recording of a drill" : std::string();
}

void RecordingReader::stop(const std::string& why)
{
    m_ended = true;
    m_missing = "The first " + secondsText(m_time) + " are here, " + std::to_string(m_events) +
                " events; what followed is missing: " + why + '.';
}

Result<Recording> readRecording(const QString& path)
{
    auto reader = RecordingReader::open(path);
    if (!reader)
        return reader.error();
    Recording recording;
    while (auto events = reader.value()->next())
        recording.events.insert(recording.events.end(), std::make_move_iterator(events->begin()),
                                std::make_move_iterator(events->end()));
    recording.missing = reader.value()->missing();
    return recording;
}

} // namespace stormlab
