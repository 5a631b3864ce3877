// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/backendrow.h"
#include "core/domain/result.h"
#include "core/domain/sample.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace stormlab
{

/// The backends of one sample, as changes against the sample before: those that are gone, those that have come, and the
/// new look and ages of those that changed. Time alone changes nothing: a backend whose ages have grown by the time
/// between the two samples is the same. Against nothing (the first of a segment), everything has come.
struct SampleDiff {
    DrillTime answered{0};
    std::vector<int> gone;               ///< pids, ascending
    std::vector<int> come;               ///< pids, ascending
    std::vector<BackendLook> newLooks;   ///< looks not seen before in this segment; they are numbered on
    std::vector<std::uint32_t> at;       ///< which backends have changed or come: indices in order of pid, ascending
    std::vector<std::uint32_t> turns;    ///< what look each of these turned to: see LookTurns
    std::vector<std::uint32_t> newTurns; ///< the number of the look, for each turn that was not seen before
    std::vector<Milliseconds> stateAges; ///< of each of these; zero where the look has none
    std::vector<Milliseconds> ownAges;   ///< in their order, transaction before query, where the look says Own

    friend bool operator==(const SampleDiff&, const SampleDiff&) = default;
};

/// What looks turn into. Backends with one look have few ways to go on (active to idle, idle to one of some
/// statements), so the place of the next look in the list of those that followed the last one is a small number where
/// the number of the look itself is not. Writer and reader keep the same lists.
class LookTurns
{
public:
    /// Of a backend that has come.
    static constexpr std::uint32_t nothing = 0xffffffff;

    void clear() { m_next.clear(); }
    /// The place of `look` behind `before`, and whether it is there only from now on.
    struct Place {
        std::uint32_t turn = 0;
        bool isNew = false;
    };
    [[nodiscard]] Place place(std::uint32_t before, std::uint32_t look);
    /// The look at a place, where there is one.
    [[nodiscard]] std::optional<std::uint32_t> look(std::uint32_t before, std::uint32_t turn) const;
    /// Whether a new one would get this place.
    [[nodiscard]] bool isNext(std::uint32_t before, std::uint32_t turn) const;

private:
    std::map<std::uint32_t, std::vector<std::uint32_t>> m_next;
};

/// Takes samples apart, one after the other.
class SampleDiffer
{
public:
    /// The next diff is one against nothing, and looks are numbered from 0 again.
    void reset();
    /// Nothing for a sample whose backends are not in ascending order of pid, which no server sends.
    [[nodiscard]] std::optional<SampleDiff> diff(const Sample& sample);

private:
    void addChange(const Backend& backend, std::uint32_t before, std::uint32_t now, SampleDiff& diff);

    LookNumbers m_looks;
    LookTurns m_turns;
    std::vector<BackendRow> m_rows;
};

/// Puts samples together again.
class SamplePatcher
{
public:
    /// More backends than any server can have.
    static constexpr std::size_t mostBackends = 300'000;

    void reset() { *this = {}; }
    /// BadFile when the diff does not fit what was before; every other one fails too then, until a reset.
    [[nodiscard]] Result<void> apply(const SampleDiff& diff);
    /// The backends after the last diff.
    [[nodiscard]] std::vector<Backend> backends() const;
    /// The same as rows, ordered by pid, and what their looks are by number. Until the next reset a number keeps its
    /// look.
    [[nodiscard]] const std::vector<BackendRow>& rows() const { return m_rows; }
    [[nodiscard]] const BackendLooks& looks() const { return m_looks; }

private:
    /// Nothing when all went well, or what does not fit.
    [[nodiscard]] const char* patch(const SampleDiff& diff);
    [[nodiscard]] const char* change(const SampleDiff& diff);

    BackendLooks m_looks;
    LookTurns m_turns;
    std::vector<BackendRow> m_rows;
    DrillTime m_answered{0};
    bool m_broken = false;
};

} // namespace stormlab
