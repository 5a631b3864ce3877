// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/speechpace.h"

namespace stormlab
{

std::optional<QString> SpeechPace::offer(const QString& sentence, Milliseconds now)
{
    m_true = sentence;
    return take(now);
}

std::optional<QString> SpeechPace::take(Milliseconds now)
{
    const std::optional<Milliseconds> when = due();
    if (!when || now < *when)
        return std::nullopt;
    m_spokenAt = now;
    m_spoken = m_true;
    return m_spoken;
}

std::optional<Milliseconds> SpeechPace::due() const
{
    if (m_true == m_spoken || m_true.isEmpty())
        return std::nullopt;
    return m_spokenAt ? *m_spokenAt + m_silence : Milliseconds::min();
}

} // namespace stormlab
