// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/backend.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace stormlab
{

class PackedBackends;

/// How many backends of one application are in one state.
struct BackendCount {
    std::string_view application; ///< valid as long as the Backends that told it
    BackendState state = BackendState::Starting;
    int count = 0;

    friend bool operator==(const BackendCount&, const BackendCount&) = default;
};

/// The backends of one sample. Never changed and cheap to copy, also to another thread: either a list as it came from
/// the server, or a place among packed ones, where it takes a few hundred bytes. Equal when the backends are.
class Backends
{
public:
    Backends() = default;
    // Not explicit: a list of backends is what the backends of a sample are.
    Backends(std::vector<Backend> all);
    /// `place`: one that the block has.
    Backends(std::shared_ptr<const PackedBackends> block, std::uint32_t place);

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] bool isPacked() const { return m_packed != nullptr; }
    /// A copy of each. Whoever only counts asks counts(), which is quick also for eight hours of samples.
    [[nodiscard]] std::vector<Backend> all() const;
    /// The list as it came from the server, as long as this lives; empty where they are packed.
    [[nodiscard]] std::span<const Backend> plain() const;
    /// In order of first sight.
    [[nodiscard]] std::vector<BackendCount> counts() const;

    friend bool operator==(const Backends& a, const Backends& b);

private:
    std::shared_ptr<const std::vector<Backend>> m_plain;
    std::shared_ptr<const PackedBackends> m_packed;
    std::uint32_t m_place = 0;
    std::uint32_t m_size = 0;
};

} // namespace stormlab
