// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QTableView;

namespace stormlab
{

/// Has Home and End lead to the first and the last row of a table of whole rows, where Qt leads to its first and last
/// column. With Shift the rows from where a selection began to there are selected, in a table of which several can be.
/// Owned by the table.
class RowEnds : public QObject
{
    Q_OBJECT

public:
    explicit RowEnds(QTableView& table);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Where the rows begin that are selected up to `row`, the current one; Qt keeps what it knows of it to itself.
    [[nodiscard]] int anchorRow(int row) const;
    void goTo(int row, Qt::KeyboardModifiers modifiers);

    QTableView& m_table;
};

} // namespace stormlab
