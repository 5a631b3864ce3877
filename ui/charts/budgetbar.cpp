// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/budgetbar.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr int barHeight = 10;
constexpr int gap = 8;
constexpr int tick = 4; // pixels that the limit's tick stands out above and below the bar

const BudgetLine* lineOf(const Budget& budget, const std::string& app)
{
    for (const BudgetLine& line : budget.lines) {
        if (app.empty() ? budget.deploying({line.app}) == budget.worstDeploy() : line.app == app)
            return &line;
    }
    return nullptr;
}

QString sentenceOf(const Budget& budget, const BudgetLine& line)
{
    const QChar times(0x00d7);
    QString sum = QStringLiteral("%1 %3 %2").arg(line.instances).arg(line.pool).arg(times);
    if (line.generations != 1)
        sum += QStringLiteral(" %1 %2").arg(times).arg(line.generations);
    const int demand = budget.deploying({line.app});
    const int others = demand - line.deploying();
    if (others > 0)
        sum += QStringLiteral(" + %1").arg(others);
    const QString verdict = demand > budget.usable ? QStringLiteral(">") : QString(QChar(0x2264));
    return BudgetBar::tr("In a deploy: %1 = %2 %3 %4").arg(sum).arg(demand).arg(verdict).arg(budget.usable);
}

/// The same in words, with where each number comes from.
QString explanationOf(const Budget& budget, const BudgetLine& line)
{
    QStringList others;
    for (const BudgetLine& other : budget.lines) {
        if (other.app != line.app)
            others << BudgetBar::tr("%1 %2 × %3 = %4")
                          .arg(QString::fromStdString(other.app), QString::number(other.instances),
                               QString::number(other.pool), QString::number(other.steady()));
    }
    QString says =
        BudgetBar::tr("%1 runs %2 instances, each with a pool of up to %3 connections (pool.max)")
            .arg(QString::fromStdString(line.app), QString::number(line.instances), QString::number(line.pool));
    if (line.generations != 1)
        says += BudgetBar::tr(", and during a deploy the old ones and the new ones live at once (× %1)")
                    .arg(line.generations);
    says += BudgetBar::tr(": %1 connections.").arg(line.deploying());
    if (!others.isEmpty())
        says += QLatin1Char(' ') + BudgetBar::tr("The other applications may hold %1 (%2).")
                                       .arg(budget.deploying({line.app}) - line.deploying())
                                       .arg(others.join(QStringLiteral(", ")));
    return says + QLatin1Char(' ') +
           BudgetBar::tr("Ordinary roles can use %1: max_connections less what is kept in reserve (the tick).")
               .arg(budget.usable);
}

} // namespace

BudgetBar::BudgetBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Connection budget"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BudgetBar::show(const Budget& budget, const std::string& app)
{
    if (budget == m_budget && app == m_app && !m_sentence.isEmpty())
        return;
    m_budget = budget;
    m_app = app;
    const BudgetLine* line = lineOf(budget, app);
    m_sentence = line == nullptr ? tr("No application is configured.") : sentenceOf(budget, *line);
    const QString explanation = line == nullptr ? QString() : explanationOf(budget, *line);
    setToolTip(explanation);
    setAccessibleDescription(m_sentence + QStringLiteral(". ") + explanation);
    update();
}

QSize BudgetBar::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_sentence) + 2, fontMetrics().height() + gap + barHeight + 2 * tick};
}

QSize BudgetBar::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void BudgetBar::paintEvent(QPaintEvent*)
{
    const BudgetLine* line = lineOf(m_budget, m_app);
    const int demand = line == nullptr ? 0 : m_budget.deploying({line->app});
    const bool over = demand > m_budget.usable;
    QPainter painter(this);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(over ? m_theme.bad() : m_theme.good());
    const QRect words(0, 0, width(), QFontMetrics(bold).height());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(m_sentence, Qt::ElideRight, width()));
    if (line == nullptr)
        return;

    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0.5, words.bottom() + gap, width() - 1.0, barHeight);
    const double scale = bar.width() / std::max({demand, m_budget.usable * 5 / 4, 1});
    painter.setPen(QPen(m_theme.panelBorder(), 1));
    painter.setBrush(m_theme.grid());
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(over ? m_theme.bad() : m_theme.good());
    QRectF filled = bar;
    filled.setWidth(std::max(demand * scale, 1.0));
    painter.drawRoundedRect(filled, barHeight / 2.0, barHeight / 2.0);
    const double x = bar.left() + m_budget.usable * scale;
    painter.fillRect(QRectF(x - 1.5, bar.top() - tick, 3, barHeight + 2 * tick), m_theme.panel());
    painter.fillRect(QRectF(x - 0.5, bar.top() - tick, 2, barHeight + 2 * tick), m_theme.limitLine());
}

} // namespace stormlab
