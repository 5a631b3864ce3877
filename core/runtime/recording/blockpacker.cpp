// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/blockpacker.h"

#include <new>
#include <utility>

#include <zstd.h>

namespace stormlab
{

namespace
{

/// Level 19 saves 7 % and takes four times as long (DECISIONS.md).
constexpr int level = 9;
/// What a reader has to remember, as a power of two: 4 MB.
constexpr int window = 22;

} // namespace

struct BlockPacker::Context {
    std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> zstd{ZSTD_createCCtx(), &ZSTD_freeCCtx};
};

BlockPacker::BlockPacker() : m_context(std::make_unique<Context>())
{
    if (!m_context->zstd)
        throw std::bad_alloc();
    ZSTD_CCtx_setParameter(m_context->zstd.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(m_context->zstd.get(), ZSTD_c_windowLog, window);
}

BlockPacker::~BlockPacker() = default;

void BlockPacker::beginSegment()
{
    ZSTD_CCtx_reset(m_context->zstd.get(), ZSTD_reset_session_only);
}

std::string BlockPacker::pack(std::string_view plain)
{
    std::string packed(ZSTD_compressBound(plain.size()) + ZSTD_CStreamOutSize(), '\0');
    ZSTD_inBuffer in{plain.data(), plain.size(), 0};
    ZSTD_outBuffer out{packed.data(), packed.size(), 0};
    // With room for all of it one call is enough; the loop is what the library asks for.
    while (ZSTD_compressStream2(m_context->zstd.get(), &out, &in, ZSTD_e_flush) != 0 && out.pos < out.size) {
    }
    packed.resize(out.pos);
    return packed;
}

struct BlockUnpacker::Context {
    std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> zstd{ZSTD_createDCtx(), &ZSTD_freeDCtx};
};

BlockUnpacker::BlockUnpacker() : m_context(std::make_unique<Context>())
{
    if (!m_context->zstd)
        throw std::bad_alloc();
    ZSTD_DCtx_setParameter(m_context->zstd.get(), ZSTD_d_windowLogMax, window);
}

BlockUnpacker::~BlockUnpacker() = default;

void BlockUnpacker::beginSegment()
{
    ZSTD_DCtx_reset(m_context->zstd.get(), ZSTD_reset_session_only);
}

std::optional<std::string> BlockUnpacker::unpack(std::string_view packed, std::size_t plain)
{
    // One byte more, so that a block that becomes more than it says is noticed.
    std::string text(plain + 1, '\0');
    ZSTD_inBuffer in{packed.data(), packed.size(), 0};
    ZSTD_outBuffer out{text.data(), text.size(), 0};
    std::size_t before = 0;
    do {
        before = in.pos + out.pos;
        if (ZSTD_isError(ZSTD_decompressStream(m_context->zstd.get(), &out, &in)) != 0)
            return std::nullopt;
    } while (in.pos + out.pos > before && out.pos < out.size);
    if (in.pos != in.size || out.pos != plain)
        return std::nullopt;
    text.resize(plain);
    return text;
}

} // namespace stormlab
