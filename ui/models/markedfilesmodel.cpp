// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/markedfilesmodel.h"

#include "ui/presenters/classwording.h"

#include <algorithm>

namespace stormlab
{

void MarkedFilesModel::take(const std::vector<JudgedFile>& files)
{
    for (const JudgedFile& file : files) {
        if (file.result)
            removeFile(file.name);
        else
            put(file);
    }
}

void MarkedFilesModel::remove(const QStringList& files)
{
    for (const QString& file : files)
        removeFile(file);
}

void MarkedFilesModel::setNames(BoardNames names)
{
    m_names = names;
    if (!m_files.empty())
        Q_EMIT dataChanged(index(0, File), index(rowCount() - 1, File));
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

void MarkedFilesModel::removeFile(const QString& file)
{
    const auto place = std::ranges::find(m_files, file, &JudgedFile::name);
    if (place == m_files.end())
        return;
    const int row = static_cast<int>(place - m_files.begin());
    beginRemoveRows({}, row, row);
    m_files.erase(place);
    endRemoveRows();
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
        return m_mask.shown(Secret::Names, role, QString(file.detail));
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
