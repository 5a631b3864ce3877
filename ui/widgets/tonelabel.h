// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace stormlab
{

class Theme;

/// What a text means, so that its colour comes from the theme.
enum class Tone { Plain, Muted, Good, Warning, Bad };

/// How large a text is, against the application's font.
enum class TextSize { Small, Normal, Strong, Heading, Title };

/// A plain-text label that follows the theme.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    ToneLabel(const Theme& theme, Tone tone, TextSize size, QWidget* parent = nullptr);
    ToneLabel(const Theme& theme, const QString& text, TextSize size, QWidget* parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }

private:
    void recolour();

    const Theme& m_theme;
    Tone m_tone;
    const TextSize m_size;
};

/// The application's font in one of our sizes.
[[nodiscard]] QFont fontFor(TextSize size);

} // namespace stormlab
