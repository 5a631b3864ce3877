// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tonelabel.h"

#include "ui/fontfitting.h"
#include "ui/textzoom.h"
#include "ui/theme.h"

#include <QApplication>

namespace stormlab
{

QFont fontFor(TextSize size)
{
    return fontFor(size, QApplication::font());
}

QFont fontFor(TextSize size, QFont font)
{
    double scale = 1.0;
    switch (size) {
    case TextSize::Small:
        scale = 0.92;
        break;
    case TextSize::Normal:
        break;
    case TextSize::Strong:
        font = boldFont(font);
        break;
    case TextSize::Heading:
        font = boldFont(font);
        scale = 1.15;
        break;
    case TextSize::Title:
        font = boldFont(font);
        scale = 2.0;
        break;
    }
    return scaledFont(font, scale);
}

ToneLabel::ToneLabel(const Theme& theme, Tone tone, TextSize size, QWidget* parent)
    : QLabel(parent), m_theme(theme), m_tone(tone), m_size(size)
{
    setTextFormat(Qt::PlainText);
    fitToText(theme, *this, [this] { setFont(fontFor(m_size, textFontAt(*this))); });
    // On a panel in the base colour Qt would take the colour of edited text instead.
    setForegroundRole(QPalette::WindowText);
    recolour();
    connect(&theme, &Theme::changed, this, &ToneLabel::recolour);
}

ToneLabel::ToneLabel(const Theme& theme, const QString& text, TextSize size, QWidget* parent)
    : ToneLabel(theme, Tone::Plain, size, parent)
{
    setText(text);
}

void ToneLabel::setSecrets(Secrets secrets, Masked masked)
{
    connect(&m_theme.masking(), &Masking::changed, this, &ToneLabel::mask, Qt::UniqueConnection);
    m_secrets = secrets;
    m_masked = masked;
    mask();
}

void ToneLabel::setText(const QString& text)
{
    m_text = text;
    if (m_secrets)
        mask();
    else
        QLabel::setText(text);
}

void ToneLabel::setToolTip(const QString& text)
{
    m_toolTip = text;
    if (m_secrets)
        mask();
    else
        QLabel::setToolTip(text);
}

void ToneLabel::setAccessibleName(const QString& name)
{
    m_name = name;
    if (m_secrets)
        mask();
    else
        QLabel::setAccessibleName(name);
}

void ToneLabel::mask()
{
    const Masking& masking = m_theme.masking();
    const bool hidden = masking.hides(m_secrets) && !m_text.isEmpty();
    const QString sentence = masking.sentence(m_secrets);
    const QString sign = m_masked == Masked::Sign ? Masking::sign() : Masking::sign() + QLatin1Char(' ') + sentence;
    QLabel::setText(hidden ? sign : m_text);
    QLabel::setToolTip(hidden ? sentence : m_toolTip);
    QLabel::setAccessibleName(hidden ? sentence : m_name);
    recolour();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    recolour();
}

void ToneLabel::recolour()
{
    QColor colour = m_theme.text();
    switch (m_theme.masking().hides(m_secrets) ? Tone::Muted : m_tone) {
    case Tone::Plain:
        break;
    case Tone::Muted:
        colour = m_theme.mutedText();
        break;
    case Tone::Good:
        colour = m_theme.good();
        break;
    case Tone::Warning:
        colour = m_theme.warning();
        break;
    case Tone::Bad:
        colour = m_theme.bad();
        break;
    }
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}

} // namespace stormlab
