// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/recordingcodec.h"
#include "core/runtime/recording/blockpacker.h"
#include "core/runtime/recording/recordingreader.h"
#include "core/runtime/recording/recordingwriter.h"
#include "core/runtime/recording/stormformat.h"
#include "tests/fuzz/fuzztarget.h"

#include <cstdlib>
#include <string>
#include <vector>

#include <unistd.h>

using namespace stormlab;
using stormformat::BlockKind;

namespace
{

/// A file without a disk. It has a name, for a recording whose file was removed is not written on.
class MemoryFile
{
public:
    MemoryFile() : m_descriptor(::mkstemp(m_path.data())) {}
    ~MemoryFile()
    {
        ::close(m_descriptor);
        ::unlink(m_path.c_str());
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] QString path() const { return QString::fromStdString(m_path); }
    void fill(std::string_view bytes) const
    {
        const bool filled = ::ftruncate(m_descriptor, 0) == 0 &&
                            ::pwrite(m_descriptor, bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size());
        fuzz::require(filled, "there is memory for a file");
    }

private:
    std::string m_path = "/dev/shm/fuzz_recording-XXXXXX";
    int m_descriptor;
};

/// What is read is in order; where it ends too early, that is said.
std::vector<TimelineEvent> eventsIn(std::string_view bytes)
{
    static const MemoryFile file;
    file.fill(bytes);
    const Result<Recording> recording = readRecording(file.path());
    if (!recording) {
        fuzz::require(!recording.error().message.empty(), "an error has words");
        return {};
    }
    std::uint64_t sequence = 0;
    DrillTime last{0};
    for (const TimelineEvent& event : recording.value().events) {
        fuzz::require(event.sequence == ++sequence && event.time >= last, "the log is ordered");
        last = event.time;
    }
    return recording.value().events;
}

/// Whatever could be read is written and read back as the same.
void tryFile(std::string_view bytes)
{
    const std::vector<TimelineEvent> events = eventsIn(bytes);
    if (events.empty())
        return;
    static const MemoryFile copy;
    RecordingWriter writer(copy.descriptor());
    fuzz::require(writer.begin().ok(), "a recording can be begun");
    for (const TimelineEvent& event : events)
        writer.add(event);
    fuzz::require(writer.finish().ok(), "a recording can be ended");
    const Result<Recording> again = readRecording(copy.path());
    fuzz::require(again.ok() && again.value().missing.empty(), "what was written is whole");
    fuzz::require(again.value().events == events, "reading back gives equal events");
}

/// Lines of one segment in blocks as a recorder makes them: an empty line ends a block.
std::string fileOfLines(std::string_view lines)
{
    std::string bytes = stormformat::versionLine();
    BlockPacker packer;
    packer.beginSegment();
    BlockKind kind = BlockKind::Segment;
    while (!lines.empty()) {
        const std::size_t end = lines.find("\n\n");
        const std::string_view block = lines.substr(0, end == std::string_view::npos ? end : end + 1);
        bytes += stormformat::blockOf(kind, block.size(), packer.pack(block));
        kind = BlockKind::More;
        lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 2);
    }
    return bytes;
}

/// Packed bytes with a header and a sum that fit them, so that the fuzzer gets behind these: kind, two bytes of the
/// size that they claim to become, a byte of their own size, and so on.
std::string fileOfPackedBytes(std::string_view rest)
{
    constexpr std::size_t headBytes = 4;
    std::string bytes = stormformat::versionLine();
    while (rest.size() > headBytes) {
        const auto number = [rest](std::size_t at) { return static_cast<unsigned char>(rest[at]); };
        const auto kind = static_cast<BlockKind>(number(0) % 3);
        const std::size_t plain = number(1) * std::size_t{256} + number(2);
        const std::string_view packed = rest.substr(headBytes, number(3));
        bytes += stormformat::blockOf(kind, plain, packed);
        rest.remove_prefix(headBytes + packed.size());
    }
    return bytes;
}

} // namespace

/// A recording: the first byte says whether the rest is a file, the lines of one, or its packed bytes.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view rest = fuzz::textOf(data + 1, size - 1);
    switch (data[0]) {
    case 'l':
        tryFile(fileOfLines(rest));
        break;
    case 'p':
        tryFile(fileOfPackedBytes(rest));
        break;
    default:
        tryFile(rest);
    }
    return 0;
}
