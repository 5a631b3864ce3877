// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rangeline.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

namespace stormlab
{

namespace
{

constexpr int leastRangeLetters = 20;

} // namespace

RangeLine::RangeLine(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_says(new ToneLabel(theme, Tone::Plain, TextSize::Normal, this)),
      m_showAll(new ThemedButton(theme, ThemedButton::Look::Plain, this))
{
    m_says->setWordWrap(true);
    m_says->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_showAll->setText(tr("Show all"));
    m_showAll->setAccessibleName(tr("Show all of the time, not only the chosen range"));
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWords(m_says, leastRangeLetters);
    layout->addWidget(m_showAll);
    hide();
    connect(m_showAll, &QPushButton::clicked, this, &RangeLine::wholeWanted);
}

void RangeLine::tell(int within, int all)
{
    const QString says = tr("%1 of %n event(s) are in the chosen range.", nullptr, all).arg(within);
    if (says != m_says->text())
        m_says->setText(says);
}

} // namespace stormlab
