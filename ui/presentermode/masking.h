// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QKeySequence>
#include <QObject>
#include <QString>

#include <array>

namespace stormlab
{

/// What a room is not to read from the screen before the teacher wants it to.
enum class Secret {
    Names = 1,   ///< of learners: what they are called, what they noted, what their files are called
    Answers = 2, ///< what was diagnosed and what that was worth, what a check or a debrief says
    Scores = 4,  ///< points, and passed or not
    Hints = 8,   ///< their texts
};
Q_DECLARE_FLAGS(Secrets, Secret)
Q_DECLARE_OPERATORS_FOR_FLAGS(Secrets)

inline constexpr std::array allSecrets{Secret::Names, Secret::Answers, Secret::Scores, Secret::Hints};

/// The one place that decides what is masked. Whoever shows a text that may be secret asks it for what to show
/// instead, and asks again on changed(). Off, it masks nothing. Main thread.
class Masking : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Each time it is switched on everything is masked.
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    /// Shows a kind, or masks it again; nothing while it is off.
    void toggle(Secret secret);
    /// Whether a text with these secrets in it is masked now: as soon as one of them is.
    [[nodiscard]] bool hides(Secrets secrets) const { return bool(hidden() & secrets); }
    [[nodiscard]] Secrets hidden() const { return m_on ? m_masked : Secrets(); }

    /// The text, or the sign that stands for every masked text: always the same, so that its width tells nothing.
    [[nodiscard]] QString shown(Secrets secrets, const QString& text) const;
    /// The text, or a sentence that says by which key it is shown: for tool tips, screen readers, and where there is
    /// room.
    [[nodiscard]] QString told(Secrets secrets, const QString& text) const;
    /// That sentence; empty where nothing of these is masked.
    [[nodiscard]] QString sentence(Secrets secrets) const;

    [[nodiscard]] static const QString& sign();

Q_SIGNALS:
    void changed();

private:
    bool m_on = false;
    Secrets m_masked;
};

/// The key that shows a kind, and masks it again.
[[nodiscard]] QKeySequence revealKey(Secret secret);
/// "names", "answers", …
[[nodiscard]] QString secretWord(Secret secret);

} // namespace stormlab
