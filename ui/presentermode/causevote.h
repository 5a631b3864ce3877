// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"

#include <optional>
#include <vector>

namespace stormlab
{

/// What a room thinks is wrong, by show of hands.
class CauseVote
{
public:
    static constexpr int mostVotes = 999;

    CauseVote() = default;
    explicit CauseVote(std::vector<CauseChoice> causes);

    [[nodiscard]] const std::vector<CauseChoice>& causes() const { return m_causes; }
    [[nodiscard]] int votes(std::size_t cause) const { return m_votes[cause]; }
    /// So many more, or fewer; never below none.
    void change(std::size_t cause, int by);
    /// Of the cause with the most; 0 while nobody has voted.
    [[nodiscard]] int most() const;
    /// How many causes have that many; none while nobody has voted.
    [[nodiscard]] int leaders() const;
    /// Absent while nobody has voted, and where several are level.
    [[nodiscard]] std::optional<std::size_t> winner() const;

private:
    std::vector<CauseChoice> m_causes;
    std::vector<int> m_votes;
};

} // namespace stormlab
