// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statusbanner.h"

#include "ui/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace stormlab
{

namespace
{

QString wordFor(StatusLevel level)
{
    switch (level) {
    case StatusLevel::Calm:
        return StatusBanner::tr("✓ Calm");
    case StatusLevel::Warning:
        return StatusBanner::tr("▲ Warning");
    case StatusLevel::Critical:
        return StatusBanner::tr("⬤ Critical");
    case StatusLevel::Silent:
        break;
    }
    return {};
}

} // namespace

StatusBanner::StatusBanner(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_word(new ToneLabel(theme, Tone::Plain, TextSize::Strong, this)),
      m_sentence(new ToneLabel(theme, Tone::Plain, TextSize::Heading, this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Room for two lines from the beginning: the charts must not jump when the sentence grows.
    m_sentence->setMinimumHeight(2 * m_sentence->fontMetrics().lineSpacing() + 2);
    // And for the longest word, so that the sentence stands still.
    for (const StatusLevel level : {StatusLevel::Calm, StatusLevel::Warning, StatusLevel::Critical})
        m_word->setMinimumWidth(
            std::max(m_word->minimumWidth(), m_word->fontMetrics().horizontalAdvance(wordFor(level)) + 2));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 9, 14, 9);
    layout->setSpacing(14);
    layout->addWidget(m_word, 0);
    layout->addWidget(m_sentence, 1);
    setAccessibleName(tr("Status"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    show(Status{{}, StatusLevel::Silent});
}

void StatusBanner::show(const Status& status)
{
    m_status = status;
    m_word->setText(wordFor(status.level));
    m_word->setVisible(!m_word->text().isEmpty());
    m_word->setTone(status.level == StatusLevel::Calm      ? Tone::Good
                    : status.level == StatusLevel::Warning ? Tone::Warning
                                                           : Tone::Bad);
    m_sentence->setText(status.sentence);
    setAccessibleDescription(status.sentence);
    update();
}

void StatusBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.bannerBorder(m_status.level), 1.5));
    painter.setBrush(m_theme.bannerBackground(m_status.level));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace stormlab
