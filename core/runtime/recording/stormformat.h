// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// The bytes of a .storm file around its lines. core/domain/RECORDING.md describes them.

namespace stormlab::stormformat
{

struct Version {
    int major = 1;
    int minor = 0;
    friend bool operator==(const Version&, const Version&) = default;
};
/// What this program writes.
inline constexpr Version current;

/// With its line end.
[[nodiscard]] std::string versionLine(Version version = current);
/// From the beginning of a file, and where its first block begins; nothing when it is no recording.
struct Beginning {
    Version version;
    std::size_t length = 0;
};
[[nodiscard]] std::optional<Beginning> beginningIn(std::string_view bytes);
/// A version line is not longer.
inline constexpr std::size_t longestVersionLine = 64;

enum class BlockKind {
    Segment, ///< lines; begins a segment and can be read without the blocks before it
    More,    ///< the next lines of the segment
    Index,   ///< the last block, written when the recording ends well
};

/// Stands before the packed bytes of each block.
struct BlockHeader {
    static constexpr std::size_t bytes = 16;

    BlockKind kind = BlockKind::Segment;
    std::uint32_t packed = 0;   ///< bytes that follow
    std::uint32_t plain = 0;    ///< bytes that they become
    std::uint32_t checksum = 0; ///< CRC-32 of the first 12 bytes of the header and the packed bytes
};

/// More is damage, whatever a header claims.
inline constexpr std::uint32_t largestBlock = 32U * 1024 * 1024;
/// One event.
inline constexpr std::size_t longestLine = 16U * 1024 * 1024;

/// Header and packed bytes, ready to be written.
[[nodiscard]] std::string blockOf(BlockKind kind, std::size_t plain, std::string_view packed);
/// Nothing when these are no header, or one of impossible sizes.
[[nodiscard]] std::optional<BlockHeader> headerIn(std::string_view bytes);
[[nodiscard]] bool isWhole(std::string_view headerBytes, std::string_view packed);

/// The end of a recording that ended well: where its index stands.
[[nodiscard]] std::string trailer(std::uint64_t indexAt);
inline constexpr std::size_t trailerBytes = 16;
[[nodiscard]] std::optional<std::uint64_t> indexAt(std::string_view trailerBytes);

} // namespace stormlab::stormformat
