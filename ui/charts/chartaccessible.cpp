// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartaccessible.h"

#include "ui/charts/budgetbar.h"
#include "ui/charts/timechart.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace stormlab
{

namespace
{

/// What a chart is made of is painted, and all that there is to hear of it is its name and its summary.
class ChartAccessible : public QAccessibleWidget
{
public:
    ChartAccessible(QWidget* chart, QAccessible::Role role) : QAccessibleWidget(chart, role) {}

    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
};

QAccessibleInterface* chartInterface(const QString&, QObject* object)
{
    if (auto* chart = qobject_cast<TimeChart*>(object))
        return new ChartAccessible(chart, QAccessible::Chart);
    if (auto* bar = qobject_cast<BudgetBar*>(object))
        return new ChartAccessible(bar, QAccessible::Graphic);
    return nullptr;
}

} // namespace

// Qt itself refuses what it has already.
void installChartAccessibility()
{
    QAccessible::installFactory(chartInterface);
}

} // namespace stormlab
