// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QTableView;

namespace stormlab
{

/// Has Home and End lead to the first and the last row of a table of whole rows, where Qt leads to its first and last
/// column; with Shift the rows on the way are selected. Owned by the table.
class RowEnds : public QObject
{
    Q_OBJECT

public:
    explicit RowEnds(QTableView& table);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void goTo(int row, Qt::KeyboardModifiers modifiers);

    QTableView& m_table;
};

} // namespace stormlab
