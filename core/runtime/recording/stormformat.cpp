// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/stormformat.h"

#include <algorithm>
#include <charconv>

#include <zlib.h>

namespace stormlab::stormformat
{

namespace
{

constexpr std::string_view magic = "stormlab-recording ";
constexpr std::string_view trailerMagic = "STORMEND";
// In the order of BlockKind.
constexpr std::array<std::string_view, 3> tags = {"SEGM", "MORE", "INDX"};
constexpr std::size_t summed = 12; ///< bytes of the header that the checksum covers

/// The least significant byte first, on every machine.
template <typename Number>
void put(std::string& bytes, Number number)
{
    for (std::size_t index = 0; index < sizeof number; ++index)
        bytes.push_back(static_cast<char>((number >> (8 * index)) & 0xff));
}

template <typename Number>
Number numberAt(std::string_view bytes, std::size_t at)
{
    Number number = 0;
    for (std::size_t index = 0; index < sizeof number; ++index)
        number |= static_cast<Number>(static_cast<unsigned char>(bytes[at + index])) << (8 * index);
    return number;
}

std::uint32_t checksumOf(std::string_view header, std::string_view packed)
{
    const auto add = [](uLong sum, std::string_view bytes) {
        return ::crc32_z(sum, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size());
    };
    return static_cast<std::uint32_t>(add(add(::crc32_z(0, nullptr, 0), header.substr(0, summed)), packed));
}

} // namespace

std::string versionLine(Version version)
{
    return std::string(magic) + std::to_string(version.major) + '.' + std::to_string(version.minor) + '\n';
}

std::optional<Beginning> beginningIn(std::string_view bytes)
{
    const std::size_t end = bytes.substr(0, longestVersionLine).find('\n');
    if (!bytes.starts_with(magic) || end == std::string_view::npos)
        return std::nullopt;
    const char* const last = bytes.data() + end;
    Version version;
    const auto major = std::from_chars(bytes.data() + magic.size(), last, version.major);
    if (major.ec != std::errc() || major.ptr == last || *major.ptr != '.')
        return std::nullopt;
    const auto minor = std::from_chars(major.ptr + 1, last, version.minor);
    if (minor.ec != std::errc() || minor.ptr != last || version.major < 0 || version.minor < 0)
        return std::nullopt;
    return Beginning{version, end + 1};
}

std::string blockOf(BlockKind kind, std::size_t plain, std::string_view packed)
{
    std::string block(tags.at(static_cast<std::size_t>(kind)));
    put(block, static_cast<std::uint32_t>(packed.size()));
    put(block, static_cast<std::uint32_t>(plain));
    put(block, checksumOf(block, packed));
    return block.append(packed);
}

std::optional<BlockHeader> headerIn(std::string_view bytes)
{
    if (bytes.size() < BlockHeader::bytes)
        return std::nullopt;
    const auto tag = std::ranges::find(tags, bytes.substr(0, 4));
    if (tag == tags.end())
        return std::nullopt;
    const BlockHeader header{static_cast<BlockKind>(tag - tags.begin()), numberAt<std::uint32_t>(bytes, 4),
                             numberAt<std::uint32_t>(bytes, 8), numberAt<std::uint32_t>(bytes, summed)};
    return header.packed <= largestBlock && header.plain <= largestBlock ? std::optional(header) : std::nullopt;
}

bool isWhole(std::string_view headerBytes, std::string_view packed)
{
    return checksumOf(headerBytes, packed) == numberAt<std::uint32_t>(headerBytes, summed);
}

std::string trailer(std::uint64_t indexAt)
{
    std::string bytes(trailerMagic);
    put(bytes, indexAt);
    return bytes;
}

std::optional<std::uint64_t> indexAt(std::string_view bytes)
{
    if (bytes.size() != trailerBytes || !bytes.starts_with(trailerMagic))
        return std::nullopt;
    return numberAt<std::uint64_t>(bytes, trailerMagic.size());
}

} // namespace stormlab::stormformat
