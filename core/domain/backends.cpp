// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/backends.h"

#include "core/domain/packedbackends.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

std::vector<BackendCount> countsOf(const std::vector<Backend>& backends)
{
    std::vector<BackendCount> counts;
    for (const Backend& backend : backends) {
        const auto same = std::ranges::find_if(counts, [&backend](const BackendCount& some) {
            return some.state == backend.state && some.application == backend.applicationName;
        });
        if (same == counts.end())
            counts.push_back({backend.applicationName, backend.state, 1});
        else
            ++same->count;
    }
    return counts;
}

} // namespace

Backends::Backends(std::vector<Backend> all) : m_size(static_cast<std::uint32_t>(all.size()))
{
    if (!all.empty())
        m_plain = std::make_shared<const std::vector<Backend>>(std::move(all));
}

Backends::Backends(std::shared_ptr<const PackedBackends> block, std::uint32_t place)
    : m_packed(std::move(block)), m_place(place), m_size(m_packed->sizeOf(place))
{
}

std::vector<Backend> Backends::all() const
{
    if (m_packed)
        return m_packed->all(m_place);
    return m_plain ? *m_plain : std::vector<Backend>();
}

std::span<const Backend> Backends::plain() const
{
    return m_plain ? std::span(*m_plain) : std::span<const Backend>();
}

std::vector<BackendCount> Backends::counts() const
{
    if (m_packed)
        return m_packed->counts(m_place);
    return m_plain ? countsOf(*m_plain) : std::vector<BackendCount>();
}

bool operator==(const Backends& a, const Backends& b)
{
    if (a.m_size != b.m_size)
        return false;
    const bool same = a.m_plain == b.m_plain && a.m_packed == b.m_packed && a.m_place == b.m_place;
    return same || a.all() == b.all();
}

} // namespace stormlab
