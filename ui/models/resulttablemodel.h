// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/observe/console.h"

#include <QAbstractTableModel>

namespace stormlab
{

/// The rows of one answer of the console. NULL is a word that looks and is read otherwise than the text 'NULL'.
class ResultTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ResultTableModel(QObject* parent = nullptr);

    /// nullptr empties it.
    void setResult(ConsoleResultPtr result);

    /// The selected cells row by row under a line with the names of their columns; cells between them that are not
    /// selected are empty, and so is NULL. An empty list stands for everything.
    [[nodiscard]] QString toCsv(const QModelIndexList& indexes) const;
    /// The same for pasting into a spreadsheet: tabs, and tabs and line ends within cells become spaces.
    [[nodiscard]] QString toTsv(const QModelIndexList& indexes) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    /// nullptr for NULL.
    [[nodiscard]] const std::string* valueAt(const QModelIndex& index) const;

    ConsoleResultPtr m_result;
};

} // namespace stormlab
