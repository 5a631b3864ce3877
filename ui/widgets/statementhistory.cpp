// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statementhistory.h"

namespace stormlab
{

void StatementHistory::add(const QString& text)
{
    if (m_texts.isEmpty() || m_texts.last() != text)
        m_texts.append(text);
    m_position = m_texts.size();
    m_typed.clear();
}

std::optional<QString> StatementHistory::previous(const QString& typed)
{
    if (m_position == 0)
        return std::nullopt;
    if (m_position == m_texts.size())
        m_typed = typed;
    return m_texts.at(--m_position);
}

std::optional<QString> StatementHistory::next()
{
    if (m_position >= m_texts.size())
        return std::nullopt;
    ++m_position;
    return m_position == m_texts.size() ? m_typed : m_texts.at(m_position);
}

} // namespace stormlab
