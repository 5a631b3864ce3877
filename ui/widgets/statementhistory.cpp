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
    qsizetype wanted = m_position;
    while (wanted > 0 && m_texts.at(wanted - 1) == typed)
        --wanted;
    if (wanted == 0)
        return std::nullopt;
    if (m_position == m_texts.size())
        m_typed = typed;
    m_position = wanted - 1;
    return m_texts.at(m_position);
}

std::optional<QString> StatementHistory::next()
{
    if (m_position >= m_texts.size())
        return std::nullopt;
    ++m_position;
    return m_position == m_texts.size() ? m_typed : m_texts.at(m_position);
}

} // namespace stormlab
