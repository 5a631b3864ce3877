// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/backendrow.h"
#include "core/domain/backends.h"
#include "core/domain/drilltime.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace stormlab
{

/// The backends of about a minute of samples, each written as the changes against the one before it, in a few hundred
/// bytes; the first in full. Told again by reading from the first on, which a minute keeps quick.
class PackedBackends
{
public:
    static constexpr std::size_t capacity = 120; ///< samples

    [[nodiscard]] std::size_t size() const { return m_tallies.size(); }
    /// place < size(), here and in the following ones.
    [[nodiscard]] std::uint32_t sizeOf(std::uint32_t place) const { return m_tallies[place].backends; }
    [[nodiscard]] std::vector<Backend> all(std::uint32_t place) const;
    /// In order of first sight. Without reading those before it.
    [[nodiscard]] std::vector<BackendCount> counts(std::uint32_t place) const;

private:
    friend class BackendsPacker;

    struct Tally {
        std::uint32_t backends = 0;
        std::uint32_t countsAt = 0; ///< its place in m_counts
    };

    std::vector<std::uint8_t> m_changes; ///< of all samples, in order
    std::vector<std::uint8_t> m_counts;
    std::vector<Tally> m_tallies; ///< by place
    BackendLooks m_looks;
    std::vector<std::uint32_t> m_kinds; ///< a look of each application and state that were seen
};

/// Packs samples, one after the other. The block that it is at still grows, so what it gave since the last seal() is
/// for its own thread only.
class BackendsPacker
{
public:
    BackendsPacker() = default;
    BackendsPacker(BackendsPacker&&) = default;
    BackendsPacker& operator=(BackendsPacker&&) = default;
    // Two of them would write into one block.
    BackendsPacker(const BackendsPacker&) = delete;
    BackendsPacker& operator=(const BackendsPacker&) = delete;
    ~BackendsPacker() = default;

    /// The backends of the next sample, whose rows have these looks by number. Since the last seal() numbers must have
    /// kept their looks.
    [[nodiscard]] Backends add(std::vector<BackendRow> rows, const BackendLooks& looks, DrillTime answered);
    /// How many were added since the last seal().
    [[nodiscard]] std::size_t size() const { return m_block ? m_block->size() : 0; }
    /// The block changes no more: all that was given so far is for any thread.
    void seal();

private:
    void renumber(std::vector<BackendRow>& rows, const BackendLooks& looks);
    [[nodiscard]] std::uint32_t addLook(const std::shared_ptr<const BackendLook>& look);
    void addChanges(const std::vector<BackendRow>& rows, DrillTime answered);
    void addRow(const BackendRow& row, DrillTime answered);
    void addCounts(const std::vector<BackendRow>& rows);

    std::shared_ptr<PackedBackends> m_block;
    std::vector<std::uint32_t> m_numbers; ///< of the block's looks, by the number that others give them
    std::vector<std::uint32_t> m_kindOf;  ///< by number of look
    std::vector<int> m_counted;           ///< by kind; zero between samples
    std::vector<BackendRow> m_rows;       ///< of the last sample
    DrillTime m_answered{0};              ///< of the last sample
};

} // namespace stormlab
