// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace stormlab
{

/// Compresses the blocks of a recording. The blocks of one segment are one zstd frame that is flushed after each, so
/// that every block can be read as soon as it is written and yet profits from those before it. One thread.
class BlockPacker
{
public:
    BlockPacker();
    ~BlockPacker();
    BlockPacker(const BlockPacker&) = delete;
    BlockPacker& operator=(const BlockPacker&) = delete;

    void beginSegment();
    [[nodiscard]] std::string pack(std::string_view plain);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// The reverse. One thread.
class BlockUnpacker
{
public:
    BlockUnpacker();
    ~BlockUnpacker();
    BlockUnpacker(const BlockUnpacker&) = delete;
    BlockUnpacker& operator=(const BlockUnpacker&) = delete;

    void beginSegment();
    /// Nothing unless the bytes become exactly so many; never makes more than these.
    [[nodiscard]] std::optional<std::string> unpack(std::string_view packed, std::size_t plain);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace stormlab
