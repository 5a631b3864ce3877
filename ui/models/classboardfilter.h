// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>
#include <QString>

namespace stormlab
{

/// The rows of a class board that somebody wants to see, in the order that they want; what is worth the same by the
/// time at which it began.
class ClassBoardFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, Stuck, Done };

    explicit ClassBoardFilter(QObject* parent = nullptr);

    /// Every word has to be somewhere in the row.
    void setText(const QString& text);
    void setShow(Show show);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    Show m_show = Show::All;
};

} // namespace stormlab
