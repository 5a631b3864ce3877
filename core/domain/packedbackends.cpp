// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/packedbackends.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

constexpr std::uint32_t unknown = 0xffffffff;

/// What comes after the rows that stay as they are. A change is two numbers: this one, behind how many stay, and a
/// look; then the ages that the look asks for.
enum class Step : std::uint8_t { End, Drop, Change, Come };
constexpr unsigned stepBits = 2;

// Numbers take seven bits a byte, the least significant first; those that may be negative have their sign in the last
// bit.
void putNatural(std::vector<std::uint8_t>& bytes, std::uint64_t number)
{
    for (; number >= 0x80; number >>= 7U)
        bytes.push_back(static_cast<std::uint8_t>(number | 0x80U));
    bytes.push_back(static_cast<std::uint8_t>(number));
}

void putNumber(std::vector<std::uint8_t>& bytes, std::int64_t number)
{
    const auto bits = static_cast<std::uint64_t>(number);
    putNatural(bytes, number < 0 ? ~(bits << 1U) : bits << 1U);
}

void putStep(std::vector<std::uint8_t>& bytes, std::uint64_t staying, Step step)
{
    putNatural(bytes, staying << stepBits | static_cast<std::uint64_t>(step));
}

class NumberReader
{
public:
    explicit NumberReader(const std::vector<std::uint8_t>& bytes, std::size_t at = 0)
        : m_next(bytes.begin() + static_cast<std::ptrdiff_t>(at))
    {
    }

    std::uint64_t natural()
    {
        std::uint64_t number = 0;
        for (unsigned shift = 0;; shift += 7) {
            const std::uint8_t byte = *m_next++;
            number |= static_cast<std::uint64_t>(byte & 0x7fU) << shift;
            if (byte < 0x80)
                return number;
        }
    }

    std::int64_t number()
    {
        const std::uint64_t bits = natural();
        return static_cast<std::int64_t>((bits & 1U) != 0 ? ~(bits >> 1U) : bits >> 1U);
    }

private:
    std::vector<std::uint8_t>::const_iterator m_next;
};

/// Goes through the samples of a block. What it reads was written here, so there is nothing to be doubted.
class RowReader
{
public:
    RowReader(const std::vector<std::uint8_t>& changes, const BackendLooks& looks) : m_numbers(changes), m_looks(looks)
    {
    }

    void next()
    {
        m_answered += Milliseconds{m_numbers.number()};
        std::vector<BackendRow> rows;
        rows.reserve(m_rows.size() + 16);
        auto before = std::as_const(m_rows).begin();
        for (;;) {
            const std::uint64_t step = m_numbers.natural();
            const auto stayed = before + static_cast<std::ptrdiff_t>(step >> stepBits);
            rows.insert(rows.end(), before, stayed);
            before = stayed;
            switch (static_cast<Step>(step & ((1U << stepBits) - 1))) {
            case Step::End:
                m_rows = std::move(rows);
                return;
            case Step::Drop:
                ++before;
                break;
            case Step::Change:
                rows.push_back(row((before++)->pid));
                break;
            case Step::Come:
                rows.push_back(row(static_cast<int>((rows.empty() ? 0 : rows.back().pid) + m_numbers.number())));
                break;
            }
        }
    }

    [[nodiscard]] std::vector<Backend> backends() const
    {
        std::vector<Backend> result;
        result.reserve(m_rows.size());
        for (const BackendRow& row : m_rows)
            result.push_back(backendOf(row, *m_looks[row.look], m_answered));
        return result;
    }

private:
    BackendRow row(int pid)
    {
        BackendRow row;
        row.pid = pid;
        row.look = static_cast<std::uint32_t>(m_numbers.natural());
        const BackendLook& look = *m_looks[row.look];
        if (look.hasStateAge)
            row.stateSince = m_answered - Milliseconds{m_numbers.number()};
        if (look.transactionAge == AgeForm::Own)
            row.transactionSince = m_answered - Milliseconds{m_numbers.number()};
        if (look.queryAge == AgeForm::Own)
            row.querySince = m_answered - Milliseconds{m_numbers.number()};
        return row;
    }

    NumberReader m_numbers;
    const BackendLooks& m_looks;
    std::vector<BackendRow> m_rows;
    DrillTime m_answered{0};
};

} // namespace

std::vector<Backend> PackedBackends::all(std::uint32_t place) const
{
    RowReader reader(m_changes, m_looks);
    for (std::uint32_t sample = 0; sample <= place; ++sample)
        reader.next();
    return reader.backends();
}

std::vector<BackendCount> PackedBackends::counts(std::uint32_t place) const
{
    NumberReader numbers(m_counts, m_tallies[place].countsAt);
    std::vector<BackendCount> counts(numbers.natural());
    for (BackendCount& some : counts) {
        const BackendLook& look = *m_looks[m_kinds[numbers.natural()]];
        some = {look.applicationName, look.state, static_cast<int>(numbers.natural())};
    }
    return counts;
}

Backends BackendsPacker::add(std::vector<BackendRow> rows, const BackendLooks& looks, DrillTime answered)
{
    if (!m_block)
        m_block = std::make_shared<PackedBackends>();
    renumber(rows, looks);
    addChanges(rows, answered);
    addCounts(rows);
    m_rows = std::move(rows);
    m_answered = answered;
    return {m_block, static_cast<std::uint32_t>(m_block->size() - 1)};
}

void BackendsPacker::seal()
{
    if (m_block) {
        m_block->m_changes.shrink_to_fit();
        m_block->m_counts.shrink_to_fit();
        m_block->m_tallies.shrink_to_fit();
        m_block->m_looks.shrink_to_fit();
        m_block->m_kinds.shrink_to_fit();
    }
    *this = {};
}

void BackendsPacker::renumber(std::vector<BackendRow>& rows, const BackendLooks& looks)
{
    m_numbers.resize(looks.size(), unknown);
    for (BackendRow& row : rows) {
        std::uint32_t& number = m_numbers[row.look];
        if (number == unknown)
            number = addLook(looks[row.look]);
        row.look = number;
    }
}

std::uint32_t BackendsPacker::addLook(const std::shared_ptr<const BackendLook>& look)
{
    auto& looks = m_block->m_looks;
    auto& kinds = m_block->m_kinds;
    looks.push_back(look);
    const auto number = static_cast<std::uint32_t>(looks.size() - 1);
    const auto kind = std::ranges::find_if(kinds, [&](std::uint32_t other) {
        return looks[other]->state == look->state && looks[other]->applicationName == look->applicationName;
    });
    m_kindOf.push_back(static_cast<std::uint32_t>(kind - kinds.begin()));
    if (kind == kinds.end()) {
        kinds.push_back(number);
        m_counted.push_back(0);
    }
    return number;
}

void BackendsPacker::addChanges(const std::vector<BackendRow>& rows, DrillTime answered)
{
    auto& bytes = m_block->m_changes;
    putNumber(bytes, (answered - m_answered).count());
    std::uint64_t staying = 0;
    const auto step = [&](Step what) { putStep(bytes, std::exchange(staying, 0), what); };
    auto before = std::as_const(m_rows).begin();
    int pidBefore = 0;
    for (const BackendRow& row : rows) {
        for (; before != m_rows.end() && before->pid < row.pid; ++before)
            step(Step::Drop);
        const bool known = before != m_rows.end() && before->pid == row.pid;
        if (known && *before == row) {
            ++staying;
        } else {
            step(known ? Step::Change : Step::Come);
            if (!known)
                putNumber(bytes, std::int64_t{row.pid} - pidBefore);
            addRow(row, answered);
        }
        before += known ? 1 : 0;
        pidBefore = row.pid;
    }
    for (; before != m_rows.end(); ++before)
        step(Step::Drop);
    step(Step::End);
}

void BackendsPacker::addRow(const BackendRow& row, DrillTime answered)
{
    auto& bytes = m_block->m_changes;
    const BackendLook& look = *m_block->m_looks[row.look];
    putNatural(bytes, row.look);
    if (look.hasStateAge)
        putNumber(bytes, (answered - row.stateSince).count());
    if (look.transactionAge == AgeForm::Own)
        putNumber(bytes, (answered - row.transactionSince).count());
    if (look.queryAge == AgeForm::Own)
        putNumber(bytes, (answered - row.querySince).count());
}

void BackendsPacker::addCounts(const std::vector<BackendRow>& rows)
{
    std::vector<std::uint32_t> kinds;
    for (const BackendRow& row : rows) {
        const std::uint32_t kind = m_kindOf[row.look];
        if (m_counted[kind]++ == 0)
            kinds.push_back(kind);
    }
    auto& bytes = m_block->m_counts;
    m_block->m_tallies.push_back({static_cast<std::uint32_t>(rows.size()), static_cast<std::uint32_t>(bytes.size())});
    putNatural(bytes, kinds.size());
    for (const std::uint32_t kind : kinds) {
        putNatural(bytes, kind);
        putNatural(bytes, static_cast<std::uint64_t>(std::exchange(m_counted[kind], 0)));
    }
}

} // namespace stormlab
