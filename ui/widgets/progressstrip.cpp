// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/progressstrip.h"

#include "ui/widgets/sayaloud.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QGridLayout>
#include <QProgressBar>

namespace stormlab
{

ProgressStrip::ProgressStrip(const Theme& theme, QWidget* parent) : ProgressStrip(theme, Arrangement::Beside, parent) {}

ProgressStrip::ProgressStrip(const Theme& theme, Arrangement arrangement, QWidget* parent)
    : QFrame(parent),
      m_step(new ToneLabel(theme, Tone::Plain, TextSize::Normal, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new ThemedButton(theme, ThemedButton::Look::Plain, this))
{
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(10);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_step->setWordWrap(true);
    const bool beside = arrangement == Arrangement::Beside;
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->addWidget(m_step, 0, 0, 1, beside ? 1 : 3);
    layout->addWidget(m_bar, beside ? 0 : 1, 1);
    layout->addWidget(m_cancel, beside ? 0 : 1, 2);
    layout->setColumnStretch(0, beside ? 3 : 0);
    layout->setColumnStretch(1, 2);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancelled);
}

void ProgressStrip::showStep(const QString& step, int done, int total)
{
    m_step->setText(step);
    m_bar->show();
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_bar->setAccessibleDescription(step);
}

void ProgressStrip::setCancellable(bool cancellable, const QString& tip)
{
    m_cancel->setVisible(cancellable);
    m_cancel->setToolTip(tip);
    m_cancel->setAccessibleDescription(tip);
}

void ProgressStrip::showNote(const QString& says)
{
    m_bar->hide();
    if (says == m_step->text())
        return;
    m_step->setText(says);
    sayAloud(*m_step);
    Q_EMIT noted();
}

} // namespace stormlab
