// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/limitcoach.h"

#include "core/runtime/drill/drillcontroller.h"
#include "core/runtime/preferences.h"
#include "ui/charts/activitychart.h"
#include "ui/fontfitting.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/pages/board.h"
#include "ui/theme.h"
#include "ui/widgets/sayaloud.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QApplication>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr int coachLetters = 46; ///< of a line
constexpr double coachFrame = 1.5;
constexpr int coachGap = 14; ///< to the limit's label, and to the edges of the board

} // namespace

LimitCoach::LimitCoach(const Parts& parts, Board& board)
    : Card(parts.theme, &board),
      m_parts(parts),
      m_board(board),
      m_chart(board.activity()),
      m_words(new ToneLabel(parts.theme, Tone::Plain, TextSize::Normal, this)),
      m_gotIt(new ThemedButton(parts.theme, ThemedButton::Look::Accent, this))
{
    layOut();
    hide();
    setTabOrder(&m_chart, m_gotIt);
    m_board.installEventFilter(this);
    m_chart.installEventFilter(this);
    fitToText(parts.theme, *this, [this] { place(); });
    connect(m_gotIt, &QPushButton::clicked, this, &LimitCoach::dismiss);
    connect(&m_chart, &TimeChart::figuresChanged, this, &LimitCoach::refresh);
    connect(&parts.theme, &Theme::presentingChanged, this, &LimitCoach::refresh);
    connect(&parts.controller, &DrillController::stateChanged, this, &LimitCoach::onState);
}

void LimitCoach::layOut()
{
    m_words->setText(
        tr("The dashed lines are limits: max_connections and, below it, the usable limit, which is all that "
           "applications can have. What lies between them is kept in reserve."));
    m_words->setWordWrap(true);
    m_gotIt->setText(tr("Got it"));
    m_gotIt->setAccessibleName(tr("Got it: close the note on the limits"));
    m_gotIt->setToolTip(withKey(tr("Close the note"), Key::LimitNoteLeave));
    setAccessibleName(tr("Note on the limits"));
    setAccessibleDescription(
        tr("%1 %2 closes this note.", "what it says, and a key").arg(m_words->text(), keyName(Key::LimitNoteLeave)));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(8);
    layout->addWidget(m_words);
    layout->addWidget(m_gotIt, 0, Qt::AlignRight);
}

bool LimitCoach::isWanted() const
{
    return !m_parts.preferences.knowsLimits() && !m_parts.theme.isPresenting() &&
           hasServer(m_parts.controller.state()) && m_chart.isVisibleTo(&m_board) &&
           m_chart.besideUsableLimit().has_value();
}

void LimitCoach::refresh()
{
    const bool wanted = isWanted();
    if (wanted)
        place();
    if (wanted == isVisibleTo(&m_board))
        return;
    setVisible(wanted);
    raise();
    if (wanted && !m_wasShown)
        announce();
    m_wasShown = m_wasShown || wanted;
}

// Below the line that it tells of. Where text is so large that the card does not fit there it covers what is below the
// chart, and never what is above: the status sentence is to be read.
void LimitCoach::place()
{
    const std::optional<QPoint> beside = m_chart.besideUsableLimit();
    if (!beside)
        return;
    const QPoint corner = m_chart.mapTo(&m_board, *beside + QPoint(coachGap, coachGap));
    // A board that is wider than its pane is seen in part.
    const int room = std::min(m_board.width(), m_board.parentWidget()->width());
    const int width = std::min(coachLetters * fontMetrics().averageCharWidth(), room - 2 * coachGap);
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    const int top = m_chart.mapTo(&m_board, QPoint(0, 0)).y();
    const int left = std::clamp(corner.x(), coachGap, std::max(coachGap, room - width - coachGap));
    setGeometry(left, std::clamp(corner.y(), top, std::max(top, m_board.height() - height - coachGap)), width, height);
}

// In large text what closes it may be out of sight.
void LimitCoach::announce()
{
    scrollIntoView(*this);
    sayAloud(*this);
}

// It lies upon charts that look like it.
void LimitCoach::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_parts.theme.accent(), coachFrame));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

// Whoever pressed its button goes on at what it told of.
void LimitCoach::dismiss()
{
    m_parts.preferences.setKnowsLimits(true);
    if (isAncestorOf(QApplication::focusWidget()))
        m_chart.setFocus();
    hide();
}

bool LimitCoach::dismissShown()
{
    const bool isShown = isVisible();
    if (isShown)
        dismiss();
    return isShown;
}

void LimitCoach::onState(DrillState state)
{
    if (m_wasShown && !hasServer(state)) {
        m_wasShown = false;
        dismiss();
    }
    refresh();
}

bool LimitCoach::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_chart && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        refresh();
    if (watched == &m_board && event->type() == QEvent::Resize && isVisible())
        place();
    return Card::eventFilter(watched, event);
}

} // namespace stormlab
