// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowtable.h"

#include "ui/fontfitting.h"
#include "ui/theme.h"
#include "ui/widgets/calmrows.h"
#include "ui/widgets/rowends.h"
#include "ui/widgets/rowmenu.h"

#include <QHeaderView>
#include <QTableView>

namespace stormlab
{

void setUpRowTable(const Theme& theme, QTableView& table, const QString& name, int air)
{
    new CalmRows(theme, &table);
    new RowEnds(table);
    new RowMenu(table);
    table.setAccessibleName(name);
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.verticalHeader()->hide();
    fitRows(theme, table, air);
    table.horizontalHeader()->setHighlightSections(false);
}

} // namespace stormlab
