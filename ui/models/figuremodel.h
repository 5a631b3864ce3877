// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace stormlab
{

/// A small table whose cells change and whose rows seldom do: names in the first columns, figures after them.
class FigureModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `names`: how many columns hold names; figures stand at the right of their cells.
    FigureModel(QStringList headings, int names, QObject* parent = nullptr);

    /// As many cells as headings in each row. Rows are added and removed at the end; what stays is told as changed
    /// where it did.
    void show(const std::vector<QStringList>& rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QStringList m_headings;
    int m_names;
    std::vector<QStringList> m_rows;
};

} // namespace stormlab
