// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/samplesealer.h"

#include <utility>

namespace stormlab
{

namespace
{

/// Looks are remembered and shared for some minutes; statements that never come again must not be kept for ever.
constexpr std::size_t mostLooks = 4'000;

} // namespace

void SampleSealer::add(Sample& sample)
{
    if (sample.backends.isPacked())
        return;
    const auto diff = m_differ.diff(sample);
    if (!diff)
        return;
    if (!m_patcher.apply(*diff)) {
        seal();
        m_differ.reset();
        m_patcher.reset();
        return;
    }
    m_waiting.push_back({&sample, m_packer.add(m_patcher)});
    if (m_waiting.size() == PackedBackends::capacity)
        seal();
}

void SampleSealer::seal()
{
    for (Waiting& waiting : m_waiting)
        waiting.sample->backends = std::move(waiting.packed);
    m_waiting.clear();
    m_packer.seal();
    if (m_patcher.looks().size() > mostLooks) {
        m_differ.reset();
        m_patcher.reset();
    }
}

} // namespace stormlab
