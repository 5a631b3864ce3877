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
    const std::span<const Backend> backends = sample.backends.plain();
    if (!pidsAscend(backends))
        return;
    std::vector<BackendRow> rows;
    rows.reserve(backends.size());
    for (const Backend& backend : backends)
        rows.push_back(m_looks.rowOf(backend, sample.answered));
    m_waiting.push_back({&sample, m_packer.add(std::move(rows), m_looks.looks(), sample.answered)});
    if (m_waiting.size() == PackedBackends::capacity)
        seal();
}

void SampleSealer::seal()
{
    for (Waiting& waiting : m_waiting)
        waiting.sample->backends = std::move(waiting.packed);
    m_waiting.clear();
    m_packer.seal();
    if (m_looks.looks().size() > mostLooks)
        m_looks = {};
}

} // namespace stormlab
