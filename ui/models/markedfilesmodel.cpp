// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/markedfilesmodel.h"

#include "ui/models/rowranges.h"
#include "ui/presenters/classwording.h"
#include "ui/presenters/plaintip.h"
#include "ui/presenters/runtimewording.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

void MarkedFilesModel::take(const std::vector<JudgedFile>& files)
{
    QStringList mended;
    for (const JudgedFile& file : files) {
        if (file.result)
            mended << file.name;
        else
            put(file);
    }
    remove(mended);
}

void MarkedFilesModel::remove(const QStringList& files)
{
    std::vector<int> rows;
    for (const QString& file : files) {
        if (const std::optional<int> row = rowOf(file))
            rows.push_back(*row);
    }
    forRangesFromBack(std::move(rows), [this](int first, int last) {
        beginRemoveRows({}, first, last);
        m_files.erase(m_files.begin() + first, m_files.begin() + last + 1);
        endRemoveRows();
    });
}

void MarkedFilesModel::clear()
{
    if (m_files.empty())
        return;
    beginRemoveRows({}, 0, rowCount() - 1);
    m_files.clear();
    endRemoveRows();
}

void MarkedFilesModel::setNames(BoardNames names)
{
    m_names = names;
    if (!m_files.empty())
        Q_EMIT dataChanged(index(0, File), index(rowCount() - 1, Reason));
}

void MarkedFilesModel::put(const JudgedFile& file)
{
    const auto place = std::ranges::lower_bound(m_files, file.name, {}, &JudgedFile::name);
    const int row = static_cast<int>(place - m_files.begin());
    if (place != m_files.end() && place->name == file.name) {
        *place = file;
        Q_EMIT dataChanged(index(row, 0), index(row, Reason));
        return;
    }
    beginInsertRows({}, row, row);
    m_files.insert(place, file);
    endInsertRows();
}

std::optional<int> MarkedFilesModel::rowOf(const QString& file) const
{
    const auto place = std::ranges::lower_bound(m_files, file, {}, &JudgedFile::name);
    const bool there = place != m_files.end() && place->name == file;
    return there ? std::optional(static_cast<int>(place - m_files.begin())) : std::nullopt;
}

int MarkedFilesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int MarkedFilesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Reason + 1;
}

QVariant MarkedFilesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const JudgedFile& file = m_files[static_cast<std::size_t>(index.row())];
    const bool named = m_names == BoardNames::Shown && !m_mask.hides(Secret::Names);
    if (role == Qt::ToolTipRole)
        return named ? plainTip(wordsOfRuntime(file.detail)) : QString();
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == File)
        return named ? file.name : tr("File %1").arg(index.row() + 1);
    return markWords(file.mark.value_or(ResultMark::Unreadable));
}

QVariant MarkedFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == File ? tr("file") : tr("why it is not counted");
}

} // namespace stormlab
