// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/crampedviews.h"

#include "ui/charts/timeplot.h"

#include <QAbstractItemView>
#include <QGraphicsView>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>
#include <QTreeView>

#include <algorithm>
#include <cmath>

namespace stormlab
{

namespace
{

int lineOf(const QWidget& widget)
{
    return widget.fontMetrics().lineSpacing();
}

QString called(const QWidget& widget)
{
    return QStringLiteral("%1/%2 “%3”")
        .arg(QString::fromLatin1(widget.parentWidget()->metaObject()->className()),
             QString::fromLatin1(widget.metaObject()->className()), widget.accessibleName());
}

QString less(const QString& what, double there, double wanted)
{
    return QStringLiteral(" has %1 px of %2 px for %3").arg(std::lround(there)).arg(std::lround(wanted)).arg(what);
}

/// The row below this one, opened groups included.
QModelIndex below(const QAbstractItemView& view, const QModelIndex& row)
{
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    return tree != nullptr ? tree->indexBelow(row) : row.siblingAtRow(row.row() + 1);
}

/// The first rows, of which none counts as more than two lines.
int heightOfRows(const QAbstractItemView& view)
{
    if (view.model() == nullptr)
        return lineOf(view);
    int height = 0;
    QModelIndex row = view.model()->index(0, 0, view.rootIndex());
    for (int i = 0; i < LeastRoom::rows && row.isValid(); ++i, row = below(view, row))
        height += std::min(view.visualRect(row).height(), 2 * lineOf(view));
    return std::max(height, lineOf(view));
}

int heightOfText(const QAbstractScrollArea& area)
{
    const int least = LeastRoom::textLines * lineOf(area);
    if (const auto* text = qobject_cast<const QTextEdit*>(&area))
        return std::min(least, static_cast<int>(text->document()->size().height()));
    // A plain text counts in lines.
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(&area))
        return std::min(least, static_cast<int>(plain->document()->size().height()) * lineOf(area));
    return least;
}

QStringList faultsOfPane(const QScrollArea& pane)
{
    QStringList faults;
    const int wanted = std::min(LeastRoom::paneLines * lineOf(pane),
                                pane.widget() == nullptr ? 0 : pane.widget()->minimumSizeHint().height());
    if (pane.viewport()->height() < wanted)
        faults << less(QStringLiteral("what it scrolls"), pane.viewport()->height(), wanted);
    if (pane.horizontalScrollBar()->maximum() > 0)
        faults << QStringLiteral(" scrolls sideways, by %1 px").arg(pane.horizontalScrollBar()->maximum());
    return faults;
}

QStringList faultsOfPlot(const TimePlot& plot)
{
    const QList<QGraphicsView*> all = plot.parentWidget()->findChildren<QGraphicsView*>(Qt::FindDirectChildrenOnly);
    const int lines = plot.look().scale == TimePlot::Scale::None ? LeastRoom::stripLines
                      : all.size() > 1                           ? LeastRoom::shareLines
                                                                 : LeastRoom::plotLines;
    const int wanted = lines * lineOf(plot);
    if (plot.area().height() >= wanted)
        return {};
    return {less(QStringLiteral("its plot"), plot.area().height(), wanted)};
}

QStringList faultsOfArea(const QAbstractScrollArea& area)
{
    if (const auto* pane = qobject_cast<const QScrollArea*>(&area))
        return faultsOfPane(*pane);
    if (const auto* plot = dynamic_cast<const TimePlot*>(&area))
        return faultsOfPlot(*plot);
    const auto* view = qobject_cast<const QAbstractItemView*>(&area);
    const int wanted = view != nullptr ? heightOfRows(*view) : heightOfText(area);
    if (area.viewport()->height() >= wanted)
        return {};
    return {less(view != nullptr ? QStringLiteral("its rows") : QStringLiteral("its text"), area.viewport()->height(),
                 wanted)};
}

/// The first widget around it, up to what scrolls or to the window, that does not hold all of it.
const QWidget* cutBy(const QWidget& widget, const QWidget& window)
{
    for (const QWidget* up = widget.parentWidget(); up != nullptr; up = up->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(up->parentWidget());
        if (area != nullptr && area->viewport() == up)
            return nullptr;
        if (!up->rect().contains(QRect(widget.mapTo(up, QPoint(0, 0)), widget.size())))
            return up;
        if (up == &window)
            return nullptr;
    }
    return nullptr;
}

QStringList faultsOf(const QAbstractScrollArea& area, const QWidget& window)
{
    QStringList faults = faultsOfArea(area);
    const int letters = LeastRoom::letters * area.fontMetrics().averageCharWidth();
    if (area.viewport()->width() < letters)
        faults << less(QStringLiteral("its letters"), area.viewport()->width(), letters);
    if (const QWidget* cutter = cutBy(area, window))
        faults << QStringLiteral(" is cut by ") + QString::fromLatin1(cutter->metaObject()->className());
    return faults;
}

} // namespace

QStringList crampedIn(const QWidget& window)
{
    QStringList cramped;
    for (const auto* area : window.findChildren<QAbstractScrollArea*>()) {
        if (!area->isVisible() || area->window() != &window || qobject_cast<const QHeaderView*>(area) != nullptr)
            continue;
        for (const QString& fault : faultsOf(*area, window))
            cramped << called(*area) + fault;
    }
    return cramped;
}

} // namespace stormlab
