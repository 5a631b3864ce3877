// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fontfitting.h"

#include "ui/theme.h"

#include <QHeaderView>
#include <QTableView>
#include <QWidget>

namespace stormlab
{

void fitToText(const Theme& theme, QWidget& widget, const std::function<void()>& fit)
{
    fit();
    QObject::connect(&theme, &Theme::textResized, &widget, fit);
}

void fitRows(const Theme& theme, QTableView& table, int air)
{
    fitToText(theme, table,
              [&table, air] { table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + air); });
}

} // namespace stormlab
