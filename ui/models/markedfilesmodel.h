// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/classroom/boardtable.h"
#include "ui/presentermode/modelmask.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace stormlab
{

/// The files of a class folder whose figures are not counted, and why.
class MarkedFilesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Reason };

    using QAbstractTableModel::QAbstractTableModel;

    /// Files are numbers while names are masked.
    void setMasking(const Masking& masking) { m_mask.follow(masking, *this); }

    /// Takes marked files over; one that is a result now is no longer listed.
    void take(const std::vector<JudgedFile>& files);
    void remove(const QStringList& files);
    /// A file is called after its learner: where names are hidden, it has a number and says no details.
    void setNames(BoardNames names);
    /// Another folder: no row is left.
    void clear();
    /// As it lies in the folder.
    [[nodiscard]] QString fileAt(int row) const { return m_files[static_cast<std::size_t>(row)].name; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::optional<int> rowOf(const QString& file) const;
    void put(const JudgedFile& file);

    std::vector<JudgedFile> m_files; ///< by name
    BoardNames m_names = BoardNames::Shown;
    ModelMask m_mask;
};

} // namespace stormlab
