// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/progress.h"
#include "ui/presentermode/modelmask.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace stormlab
{

/// Scenarios that were drilled, by the parts of their scorecards: in each cell the best above the latest, with its day.
class ProgressModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Incident, Which, Detect, Fix, Trap, Total, Due, ColumnCount };

    /// `titles`: of the scenarios that are known, by their ids.
    explicit ProgressModel(QHash<QString, QString> titles, QObject* parent = nullptr);
    /// What of it is secret is masked where it is to be.
    void setMasking(const Masking& masking) { m_mask.follow(masking, *this); }

    void setProgress(std::vector<ScenarioProgress> progress, Milliseconds now);
    [[nodiscard]] const ScenarioProgress& at(int row) const { return m_progress[static_cast<std::size_t>(row)]; }
    /// −1 where it is not in the list.
    [[nodiscard]] int rowOf(const std::string& scenario) const;
    [[nodiscard]] QString titleOf(const std::string& scenario) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Before it is masked.
    [[nodiscard]] QVariant told(const QModelIndex& index, int role) const;
    [[nodiscard]] QString textOf(const ScenarioProgress& progress, Column column) const;
    [[nodiscard]] QString wordsOf(const ScenarioProgress& progress, Column column) const;

    QHash<QString, QString> m_titles;
    std::vector<ScenarioProgress> m_progress;
    Milliseconds m_now{0};
    ModelMask m_mask;
};

} // namespace stormlab
