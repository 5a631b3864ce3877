// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presentermode/votepanel.h"

#include "ui/fontfitting.h"
#include "ui/keys/keytable.h"
#include "ui/presentermode/voteaccessible.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace stormlab
{

namespace
{

ThemedButton* voteButton(const Theme& theme, const QString& sign, const QString& name, QWidget* parent)
{
    auto* button = new ThemedButton(theme, ThemedButton::Look::Plain, parent);
    button->setText(sign);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::NoFocus); // + and − on the row do it
    return button;
}

} // namespace

VoteRow::VoteRow(const Theme& theme, const QString& cause, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_cause(cause), m_count(new ToneLabel(theme, QString(), TextSize::Strong, this))
{
    installVoteAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    auto* words = new ToneLabel(theme, cause, TextSize::Normal, this);
    words->setWordWrap(true);
    auto* fewer = voteButton(theme, QStringLiteral("−"), tr("One vote fewer for: %1").arg(cause), this);
    auto* more = voteButton(theme, QStringLiteral("+"), tr("One vote more for: %1").arg(cause), this);
    m_count->setAlignment(Qt::AlignCenter);
    fitToText(theme, *this, [this] { m_count->setMinimumWidth(m_count->fontMetrics().averageCharWidth() * 5); });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 10);
    layout->addWidget(words, 1);
    layout->addWidget(fewer);
    layout->addWidget(m_count);
    layout->addWidget(more);
    connect(fewer, &QPushButton::clicked, this, [this] { Q_EMIT changed(-1); });
    connect(more, &QPushButton::clicked, this, [this] { Q_EMIT changed(1); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    tell();
}

void VoteRow::show(int votes, int most)
{
    if (std::exchange(m_most, most) != most)
        update();
    if (std::exchange(m_votes, votes) != votes)
        tell();
}

void VoteRow::tell()
{
    m_count->setText(QString::number(m_votes));
    setAccessibleName(tr("%1: %n vote(s)", nullptr, m_votes).arg(m_cause));
    QAccessibleValueChangeEvent heard(this, m_votes);
    QAccessible::updateAccessibility(&heard);
    update();
}

void VoteRow::keyPressEvent(QKeyEvent* event)
{
    if (isPressOf(Key::VoteMore, *event))
        Q_EMIT changed(1);
    else if (isPressOf(Key::VoteFewer, *event))
        Q_EMIT changed(-1);
    else if (isPressOf(Key::VoteNext, *event))
        focusNextChild();
    else if (isPressOf(Key::VotePrevious, *event))
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

void VoteRow::paintEvent(QPaintEvent*)
{
    constexpr int barHeight = 6;
    QPainter painter(this);
    const QRect bar(8, height() - barHeight - 2, width() - 16, barHeight);
    painter.fillRect(bar, m_theme.grid());
    if (m_most > 0)
        painter.fillRect(bar.x(), bar.y(), bar.width() * m_votes / m_most, barHeight, m_theme.accent());
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent(), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void VoteRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void VoteRow::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

VotePanel::VotePanel(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_list(new QVBoxLayout),
      m_standing(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this)),
      m_propose(new ThemedButton(theme, ThemedButton::Look::Plain, this)),
      m_anew(new ThemedButton(theme, ThemedButton::Look::Plain, this))
{
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(2);
    m_standing->setWordWrap(true);
    m_propose->setText(tr("Put it into the &diagnosis"));
    m_propose->setAccessibleName(tr("Put the cause with the most votes into the diagnosis"));
    auto* foot = new FlowLayout;
    foot->setSpacing(8);
    foot->addWidget(m_anew);
    foot->addWidget(m_propose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_list);
    layout->addWidget(m_standing);
    layout->addLayout(foot);
    connect(m_propose, &QPushButton::clicked, this, &VotePanel::propose);
    connect(m_anew, &QPushButton::clicked, this, &VotePanel::voteAnew);
    tell();
}

void VotePanel::setCauses(const std::vector<CauseChoice>& causes)
{
    m_forgotten = CauseVote();
    m_vote = CauseVote(std::vector(causes));
    for (VoteRow* row : m_rows)
        row->deleteLater();
    m_rows.clear();
    for (std::size_t i = 0; i < m_vote.causes().size(); ++i) {
        auto* row = new VoteRow(m_theme, QString::fromStdString(m_vote.causes()[i].says), this);
        m_list->addWidget(row);
        connect(row, &VoteRow::changed, this, [this, i](int by) { change(i, by); });
        m_rows.push_back(row);
    }
    tell();
}

QList<QWidget*> VotePanel::tabStops() const
{
    QList<QWidget*> stops(m_rows.begin(), m_rows.end());
    return stops << m_anew << m_propose;
}

void VotePanel::setProposable(bool on)
{
    if (std::exchange(m_proposable, on) != on)
        tell();
}

void VotePanel::change(std::size_t cause, int by)
{
    m_vote.change(cause, by);
    tell();
}

void VotePanel::voteAnew()
{
    if (canBringBack())
        m_vote = std::exchange(m_forgotten, CauseVote());
    else
        m_forgotten = std::exchange(m_vote, CauseVote(m_vote.causes()));
    tell();
}

void VotePanel::propose()
{
    if (const auto winner = m_vote.winner())
        Q_EMIT proposed(QString::fromStdString(m_vote.causes()[*winner].cause));
}

void VotePanel::tell()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->show(m_vote.votes(i), m_vote.most());
    const auto winner = m_vote.winner();
    m_standing->setText(winner ? tr("Most votes: %1").arg(QString::fromStdString(m_vote.causes()[*winner].says))
                        : m_vote.most() == 0 ? tr("Nobody has voted yet.")
                                             : tr("%n cause(s) are level.", nullptr, m_vote.leaders()));
    m_propose->setEnabled(winner.has_value() && m_proposable);
    m_anew->setText(canBringBack() ? tr("Bring the &votes back") : tr("&Vote anew"));
    m_anew->setAccessibleName(canBringBack() ? tr("Bring the votes back that were forgotten")
                                             : tr("Forget the votes and vote anew"));
    m_anew->setEnabled(m_vote.most() > 0 || canBringBack());
}

} // namespace stormlab
