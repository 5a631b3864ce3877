// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/samplediff.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

/// The rows without those that are gone and with those that have come, in order of pid; the latter are still empty.
std::optional<std::vector<BackendRow>> exchanged(const std::vector<BackendRow>& rows, const SampleDiff& diff)
{
    std::vector<BackendRow> result;
    result.reserve(rows.size() + diff.come.size());
    auto gone = diff.gone.begin();
    auto come = diff.come.begin();
    const auto insertBelow = [&](std::optional<int> pid) {
        for (; come != diff.come.end() && (!pid || *come < *pid); ++come)
            result.push_back({*come, LookTurns::nothing, {}, {}, {}});
    };
    for (const BackendRow& row : rows) {
        insertBelow(row.pid);
        const bool ends = gone != diff.gone.end() && *gone == row.pid;
        if (ends)
            ++gone;
        else if (come != diff.come.end() && *come == row.pid)
            return std::nullopt;
        else
            result.push_back(row);
    }
    insertBelow(std::nullopt);
    if (gone != diff.gone.end() || !std::ranges::is_sorted(diff.come, std::ranges::less_equal{}))
        return std::nullopt;
    return result;
}

} // namespace

LookTurns::Place LookTurns::place(std::uint32_t before, std::uint32_t look)
{
    std::vector<std::uint32_t>& next = m_next[before];
    const auto found = std::ranges::find(next, look);
    const auto turn = static_cast<std::uint32_t>(found - next.begin());
    const bool isNew = found == next.end();
    if (isNew)
        next.push_back(look);
    return {turn, isNew};
}

std::optional<std::uint32_t> LookTurns::look(std::uint32_t before, std::uint32_t turn) const
{
    const auto next = m_next.find(before);
    const bool known = next != m_next.end() && turn < next->second.size();
    return known ? std::optional(next->second[turn]) : std::nullopt;
}

bool LookTurns::isNext(std::uint32_t before, std::uint32_t turn) const
{
    const auto next = m_next.find(before);
    return turn == (next == m_next.end() ? 0 : next->second.size());
}

void SampleDiffer::reset()
{
    *this = {};
}

std::optional<SampleDiff> SampleDiffer::diff(const Sample& sample)
{
    const std::vector<Backend> unpacked = sample.backends.isPacked() ? sample.backends.all() : std::vector<Backend>();
    const std::span<const Backend> backends = sample.backends.isPacked() ? unpacked : sample.backends.plain();
    if (!pidsAscend(backends))
        return std::nullopt;
    SampleDiff diff;
    diff.answered = sample.answered;
    const std::size_t known = m_looks.looks().size();
    std::vector<BackendRow> rows;
    rows.reserve(backends.size());
    auto before = m_rows.begin();
    for (const Backend& backend : backends) {
        for (; before != m_rows.end() && before->pid < backend.pid; ++before)
            diff.gone.push_back(before->pid);
        const bool stays = before != m_rows.end() && before->pid == backend.pid;
        const BackendRow& row = rows.emplace_back(m_looks.rowOf(backend, sample.answered));
        if (!stays)
            diff.come.push_back(backend.pid);
        if (!stays || *before != row) {
            diff.at.push_back(static_cast<std::uint32_t>(rows.size() - 1));
            addChange(backend, stays ? before->look : LookTurns::nothing, row.look, diff);
        }
        before += stays ? 1 : 0;
    }
    for (; before != m_rows.end(); ++before)
        diff.gone.push_back(before->pid);
    for (std::size_t look = known; look < m_looks.looks().size(); ++look)
        diff.newLooks.push_back(*m_looks.looks()[look]);
    m_rows = std::move(rows);
    return diff;
}

void SampleDiffer::addChange(const Backend& backend, std::uint32_t before, std::uint32_t now, SampleDiff& diff)
{
    const auto [turn, isNew] = m_turns.place(before, now);
    diff.turns.push_back(turn);
    if (isNew)
        diff.newTurns.push_back(now);
    diff.stateAges.push_back(backend.stateAge.value_or(Milliseconds{0}));
    for (const auto& age : {backend.transactionAge, backend.queryAge}) {
        if (formOf(age, backend.stateAge) == AgeForm::Own)
            diff.ownAges.push_back(*age);
    }
}

Result<void> SamplePatcher::apply(const SampleDiff& diff)
{
    const char* const wrong = m_broken ? "that one could not be read" : patch(diff);
    m_broken = wrong != nullptr;
    if (m_broken)
        return Error{
            ErrorCode::BadFile, std::string("A sample does not fit the one before it: ") + wrong + '.', {}, {}};
    return {};
}

const char* SamplePatcher::patch(const SampleDiff& diff)
{
    if (m_rows.size() + diff.come.size() > mostBackends)
        return "it has more backends than a server can have";
    auto rows = exchanged(m_rows, diff);
    if (!rows)
        return "backends come that are there, or go that are not";
    if (diff.turns.size() != diff.at.size() || diff.stateAges.size() != diff.at.size())
        return "its columns are not of one length";
    if (!std::ranges::is_sorted(diff.at, std::ranges::less_equal{}) ||
        (!diff.at.empty() && diff.at.back() >= rows->size()))
        return "it changes backends that are not there";
    m_rows = std::move(*rows);
    for (const BackendLook& look : diff.newLooks)
        m_looks.push_back(std::make_shared<const BackendLook>(look));
    m_answered = diff.answered;
    return change(diff);
}

const char* SamplePatcher::change(const SampleDiff& diff)
{
    auto newTurn = diff.newTurns.begin();
    auto own = diff.ownAges.begin();
    const auto since = [&](AgeForm form) {
        return form == AgeForm::Own && own != diff.ownAges.end() ? diff.answered - *own++ : DrillTime{0};
    };
    std::size_t ownAges = 0;
    for (std::size_t index = 0; index < diff.at.size(); ++index) {
        BackendRow& row = m_rows[diff.at[index]];
        auto number = m_turns.look(row.look, diff.turns[index]);
        if (!number && newTurn != diff.newTurns.end() && m_turns.isNext(row.look, diff.turns[index])) {
            number = *newTurn++;
            static_cast<void>(m_turns.place(row.look, *number));
        }
        if (!number || *number >= m_looks.size())
            return "it names looks that were not described";
        const BackendLook& look = *m_looks[*number];
        row = {row.pid, *number, look.hasStateAge ? diff.answered - diff.stateAges[index] : DrillTime{0},
               since(look.transactionAge), since(look.queryAge)};
        ownAges += (look.transactionAge == AgeForm::Own ? 1U : 0U) + (look.queryAge == AgeForm::Own ? 1U : 0U);
    }
    const bool used = newTurn == diff.newTurns.end() && ownAges == diff.ownAges.size();
    return used ? nullptr : "its columns are not of one length";
}

std::vector<Backend> SamplePatcher::backends() const
{
    std::vector<Backend> result;
    result.reserve(m_rows.size());
    for (const BackendRow& row : m_rows)
        result.push_back(backendOf(row, *m_looks[row.look], m_answered));
    return result;
}

} // namespace stormlab
