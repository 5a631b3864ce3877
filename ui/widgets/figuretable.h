// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace stormlab
{

class Theme;

/// A small table of names and figures whose rows can be copied. Its columns are as wide as their texts, and it wants to
/// be as high as its rows, within bounds.
class FigureTable : public QTableView
{
    Q_OBJECT

public:
    /// The model must outlive it.
    FigureTable(const Theme& theme, const QString& name, QAbstractItemModel& model, QWidget* parent = nullptr);

    /// The column that takes what room there is, and never less than it takes to tell its names apart.
    void setWide(int column);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void fitColumns();

    const Theme& m_theme;
};

} // namespace stormlab
