// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/budgetbar.h"

#include "ui/charts/chartaccessible.h"
#include "ui/presenters/budgetwording.h"
#include "ui/textzoom.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr int barHeight = 10;
constexpr int gapBelowWords = 8;
constexpr int limitTick = 4; // pixels that the limit's tick stands out above and below the bar

} // namespace

BudgetBar::BudgetBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    installChartAccessibility();
    setAccessibleName(tr("Connection budget"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BudgetBar::show(const Budget& budget, const std::string& app)
{
    if (budget == m_budget && app == m_app && !m_sentence.isEmpty())
        return;
    m_budget = budget;
    m_app = app;
    const Release release = budget.worstRelease(app);
    m_sentence = budgetSentence(budget, release);
    const QString explanation = budgetExplanation(budget, release);
    setToolTip(explanation);
    setAccessibleDescription(m_sentence + QStringLiteral(". ") + explanation);
    updateGeometry();
    update();
}

QSize BudgetBar::sizeHint() const
{
    const int wide = QFontMetrics(boldFont(font())).horizontalAdvance(m_sentence) + 2;
    return {wide, heightForWidth(wide)};
}

// A sum that is cut says nothing: where there is no room for it in one line it has several.
int BudgetBar::heightForWidth(int width) const
{
    return heightOfWords(width) + gapBelowWords + barHeight + 2 * limitTick;
}

int BudgetBar::heightOfWords(int width) const
{
    const QFontMetrics metrics(boldFont(font()));
    constexpr int anyHeight = 10'000;
    return std::max(metrics.boundingRect(QRect(0, 0, width, anyHeight), Qt::TextWordWrap, m_sentence).height(),
                    metrics.height());
}

QSize BudgetBar::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void BudgetBar::paintEvent(QPaintEvent*)
{
    const Release release = m_budget.worstRelease(m_app);
    const int demand = release.empty() ? 0 : m_budget.deploying(release);
    const bool over = demand > m_budget.usable;
    QPainter painter(this);
    painter.setFont(boldFont(font()));
    painter.setPen(over ? m_theme.bad() : m_theme.good());
    const QRect words(0, 0, width(), heightOfWords(width()));
    painter.drawText(words, static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, m_sentence);
    if (release.empty())
        return;

    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0.5, words.bottom() + gapBelowWords, width() - 1.0, barHeight);
    const double scale = bar.width() / std::max({demand, m_budget.usable * 5 / 4, 1});
    painter.setPen(QPen(m_theme.fieldBorder(), m_theme.lineWidth()));
    painter.setBrush(m_theme.grid());
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(over ? m_theme.bad() : m_theme.good());
    QRectF filled = bar;
    filled.setWidth(std::max(demand * scale, 1.0));
    painter.drawRoundedRect(filled, barHeight / 2.0, barHeight / 2.0);
    const double x = bar.left() + m_budget.usable * scale;
    const qreal tick = m_theme.chartLine(2);
    const QRectF line(x - 0.5, bar.top() - limitTick, tick, barHeight + 2 * limitTick);
    painter.fillRect(line.adjusted(-1, 0, 0, 0), m_theme.panel());
    painter.fillRect(line, m_theme.limitLine());
}

} // namespace stormlab
