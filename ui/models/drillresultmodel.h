// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/progress.h"
#include "ui/presentermode/modelmask.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace stormlab
{

/// The drills of one scenario, the latest first, with their notes. Moments are told in the time of this computer.
class DrillResultModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Outcome, Detect, Fix, Trap, Length, Hints, Note, ColumnCount };

    explicit DrillResultModel(QObject* parent = nullptr);
    /// What of it is secret is masked where it is to be.
    void setMasking(const Masking& masking) { m_mask.follow(masking, *this); }

    void show(const Progress& progress, const std::string& scenario);
    [[nodiscard]] const DrillResult& at(int row) const { return m_drills[static_cast<std::size_t>(row)]; }
    /// −1 where it is not in the list.
    [[nodiscard]] int rowOf(const std::string& drill) const;
    [[nodiscard]] QString noteOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Before it is masked.
    [[nodiscard]] QVariant told(const QModelIndex& index, int role) const;
    [[nodiscard]] QString textOf(int row, Column column) const;

    std::vector<DrillResult> m_drills;
    std::map<std::string, std::string> m_notes;
    ModelMask m_mask;
};

} // namespace stormlab
