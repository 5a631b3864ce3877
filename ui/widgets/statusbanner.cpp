// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statusbanner.h"

#include "core/runtime/steadyclock.h"
#include "ui/fontfitting.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/sayaloud.h"
#include "ui/widgets/tonelabel.h"

#include <QPainter>

#include <algorithm>
#include <utility>

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
      m_sentence(new ToneLabel(theme, Tone::Plain, TextSize::Heading, this)),
      m_clock(steadyNow),
      m_pace(silence)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, [this] { speak(m_pace.take(m_clock())); });
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fitToText(theme, *this, [this] { keepRoom(); });
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(14, 9, 14, 9);
    layout->setSpacing(14);
    layout->addWidget(m_word);
    m_sentence->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    // Below the word rather than beside it in a column.
    layout->addWords(m_sentence, 20);
    setAccessibleName(tr("Status"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    show(Status{{}, StatusLevel::Silent});
}

// Room for two lines from the beginning: the charts must not jump when the sentence grows. And for the longest word, so
// that the sentence stands still.
void StatusBanner::keepRoom()
{
    m_sentence->setMinimumHeight(2 * m_sentence->fontMetrics().lineSpacing() + 2);
    int wide = 0;
    for (const StatusLevel level : {StatusLevel::Calm, StatusLevel::Warning, StatusLevel::Critical})
        wide = std::max(wide, m_word->fontMetrics().horizontalAdvance(wordFor(level)) + 2);
    m_word->setMinimumWidth(wide);
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
    speak(m_pace.offer(status.sentence, m_clock()));
    update();
}

// Of a label without a name Qt would tell every change of its text.
void StatusBanner::speak(const std::optional<QString>& sentence)
{
    if (sentence) {
        m_sentence->setAccessibleName(*sentence);
        setAccessibleDescription(*sentence);
        sayAloud(*this);
    }
    if (const std::optional<Milliseconds> due = m_pace.due(); due && !m_due.isActive())
        m_due.start(std::max(*due - m_clock(), Milliseconds{0}));
}

void StatusBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.bannerBorder(m_status.level), m_theme.lineWidth() + 0.5));
    painter.setBrush(m_theme.bannerBackground(m_status.level));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace stormlab
