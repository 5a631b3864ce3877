// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presentermode/causevote.h"

#include <algorithm>

namespace stormlab
{

CauseVote::CauseVote(std::vector<CauseChoice> causes) : m_causes(std::move(causes)), m_votes(m_causes.size(), 0) {}

void CauseVote::change(std::size_t cause, int by)
{
    m_votes[cause] = std::clamp(m_votes[cause] + by, 0, mostVotes);
}

int CauseVote::most() const
{
    return m_votes.empty() ? 0 : *std::ranges::max_element(m_votes);
}

int CauseVote::leaders() const
{
    return most() == 0 ? 0 : static_cast<int>(std::ranges::count(m_votes, most()));
}

std::optional<std::size_t> CauseVote::winner() const
{
    if (leaders() != 1)
        return std::nullopt;
    return static_cast<std::size_t>(std::ranges::find(m_votes, most()) - m_votes.begin());
}

} // namespace stormlab
