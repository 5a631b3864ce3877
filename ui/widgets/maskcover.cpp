// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/maskcover.h"

#include "ui/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QVBoxLayout>

namespace stormlab
{

MaskCover::MaskCover(const Theme& theme, Secrets secrets, QWidget& covered, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_secrets(secrets), m_covered(covered)
{
    auto* label = new ToneLabel(theme, Tone::Muted, TextSize::Normal, this);
    label->setWordWrap(true);
    label->setText(tr("Covered"));
    label->setSecrets(secrets, Masked::Sentence);
    m_sentence = label;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(&covered);
    connect(&theme.masking(), &Masking::changed, this, &MaskCover::mask);
    mask();
}

void MaskCover::mask()
{
    const bool hidden = m_theme.masking().hides(m_secrets);
    m_sentence->setVisible(hidden);
    m_covered.setVisible(!hidden);
}

} // namespace stormlab
