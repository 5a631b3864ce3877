// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/randomstream.h"

#include <algorithm>

namespace stormlab
{

namespace
{

/// FNV-1a over the purpose, begun from the seed: different purposes give unrelated streams.
std::uint64_t mixed(std::uint64_t seed, std::string_view purpose)
{
    std::uint64_t hash = 14695981039346656037ULL ^ seed;
    for (const char letter : purpose)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 1099511628211ULL;
    return hash;
}

} // namespace

RandomStream::RandomStream(std::uint64_t seed, std::string_view purpose) : m_engine(mixed(seed, purpose)) {}

double RandomStream::uniform()
{
    // The upper 53 bits fill a double's mantissa exactly.
    return static_cast<double>(m_engine() >> 11) * 0x1.0p-53;
}

Milliseconds RandomStream::within(const DurationRange& range)
{
    const Milliseconds::rep span = std::max<Milliseconds::rep>(0, (range.most - range.least).count());
    const auto offset = static_cast<Milliseconds::rep>(uniform() * static_cast<double>(span + 1));
    return range.least + Milliseconds(std::min(offset, span));
}

} // namespace stormlab
