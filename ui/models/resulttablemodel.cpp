// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/resulttablemodel.h"

#include "ui/models/delimitedtext.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <map>
#include <set>

namespace stormlab
{

namespace
{

/// The selected cells as lines of cells, the first with the columns' names.
std::vector<QStringList> table(const ConsoleResult& result, const QModelIndexList& indexes)
{
    std::map<int, std::set<int>> cells;
    std::set<int> columns;
    for (const QModelIndex& index : indexes) {
        cells[index.row()].insert(index.column());
        columns.insert(index.column());
    }
    std::vector<QStringList> lines(1);
    for (const int column : columns)
        lines[0] << QString::fromStdString(result.columns[static_cast<std::size_t>(column)]);
    for (const auto& [row, selected] : cells) {
        QStringList line;
        for (const int column : columns) {
            const auto& values = result.rows[static_cast<std::size_t>(row)];
            const auto& value = values[static_cast<std::size_t>(column)];
            line << (selected.contains(column) ? QString::fromStdString(value.value_or("")) : QString());
        }
        lines.push_back(line);
    }
    return lines;
}

QModelIndexList allOf(const QAbstractTableModel& model)
{
    QModelIndexList indexes;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            indexes << model.index(row, column);
    }
    return indexes;
}

QVariant nullData(int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("NULL");
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return ResultTableModel::tr("NULL: no value");
    case Qt::FontRole: {
        QFont italic;
        italic.setItalic(true);
        return italic;
    }
    case Qt::ForegroundRole:
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    default:
        return {};
    }
}

} // namespace

ResultTableModel::ResultTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void ResultTableModel::setResult(ConsoleResultPtr result)
{
    beginResetModel();
    m_result = std::move(result);
    endResetModel();
}

QString ResultTableModel::toCsv(const QModelIndexList& indexes) const
{
    if (m_result == nullptr || m_result->columns.empty())
        return {};
    QString text;
    for (const QStringList& line : table(*m_result, indexes.isEmpty() ? allOf(*this) : indexes))
        text += csvLine(line) + QLatin1Char('\n');
    return text;
}

QString ResultTableModel::toTsv(const QModelIndexList& indexes) const
{
    if (m_result == nullptr || m_result->columns.empty())
        return {};
    QString text;
    for (const QStringList& line : table(*m_result, indexes.isEmpty() ? allOf(*this) : indexes))
        text += tsvLine(line) + QLatin1Char('\n');
    return text;
}

int ResultTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_result == nullptr ? 0 : static_cast<int>(m_result->rows.size());
}

int ResultTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_result == nullptr ? 0 : static_cast<int>(m_result->columns.size());
}

QVariant ResultTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::string* value = valueAt(index);
    if (value == nullptr)
        return nullData(role);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(QString::fromStdString(*value)) : QVariant();
}

const std::string* ResultTableModel::valueAt(const QModelIndex& index) const
{
    const auto& row = m_result->rows[static_cast<std::size_t>(index.row())];
    const std::optional<std::string>& value = row[static_cast<std::size_t>(index.column())];
    return value ? &*value : nullptr;
}

QVariant ResultTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    if (section >= columnCount())
        return {};
    return QString::fromStdString(m_result->columns[static_cast<std::size_t>(section)]);
}

} // namespace stormlab
