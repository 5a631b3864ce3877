// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"

#include <QString>

#include <optional>

namespace stormlab
{

/// Lets a screen reader speak of what changes all the time: one sentence, then silence for a while, then the sentence
/// that is true by then. What was true in between is not made up for. Time is passed in, from any clock that does not
/// go back.
class SpeechPace
{
public:
    explicit SpeechPace(Milliseconds silence) : m_silence(silence) {}

    /// This is true from now on. Gives what is to be spoken now.
    [[nodiscard]] std::optional<QString> offer(const QString& sentence, Milliseconds now);
    /// Gives the sentence that waits, when its time has come.
    [[nodiscard]] std::optional<QString> take(Milliseconds now);
    /// When the sentence that waits may be spoken; absent when none does.
    [[nodiscard]] std::optional<Milliseconds> due() const;

private:
    Milliseconds m_silence;
    std::optional<Milliseconds> m_spokenAt;
    QString m_spoken;
    QString m_true;
};

} // namespace stormlab
