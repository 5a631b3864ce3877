// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/presentermode/masking.h"

#include <QLabel>

namespace stormlab
{

class Theme;

/// What a text means, so that its colour comes from the theme.
enum class Tone { Plain, Muted, Good, Warning, Bad };

/// How large a text is, against the application's font.
enum class TextSize { Small, Normal, Strong, Heading, Title };

/// What a masked label shows: the sign alone, or beside it the sentence that says how it is shown.
enum class Masked { Sign, Sentence };

/// A plain-text label that follows the theme.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    ToneLabel(const Theme& theme, Tone tone, TextSize size, QWidget* parent = nullptr);
    ToneLabel(const Theme& theme, const QString& text, TextSize size, QWidget* parent = nullptr);

    /// What its words would give away: from now on they, their tool tip and their name are shown as the masking has
    /// it, and without their tone where that masks them.
    void setSecrets(Secrets secrets, Masked masked = Masked::Sign);
    // These hide QLabel's and QWidget's own, so that nobody gets past the masking.
    void setText(const QString& text);
    void setToolTip(const QString& text);
    void setAccessibleName(const QString& name);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }

private:
    void recolour();
    void mask();

    const Theme& m_theme;
    Tone m_tone;
    Secrets m_secrets;
    Masked m_masked = Masked::Sign;
    QString m_text; ///< these three as they were given
    QString m_toolTip;
    QString m_name;
    const TextSize m_size;
};

/// The application's font in one of our sizes.
[[nodiscard]] QFont fontFor(TextSize size);
/// Of a text that is usually written in `font`.
[[nodiscard]] QFont fontFor(TextSize size, QFont font);

} // namespace stormlab
