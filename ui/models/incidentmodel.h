// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/progress.h"
#include "core/domain/scenario.h"
#include "ui/presentermode/modelmask.h"

#include <QAbstractTableModel>

#include <vector>

namespace stormlab
{

/// The incidents there are, in the order in which they came, with what somebody has reached in each.
class IncidentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Incident, Topic, Level, Time, Best, Latest, ColumnCount };

    explicit IncidentModel(QObject* parent = nullptr);
    /// What of it is secret is masked where it is to be.
    void setMasking(const Masking& masking) { m_mask.follow(masking, *this); }

    void setScenarios(std::vector<Scenario> scenarios);
    /// `progress`: of whichever scenarios.
    void setProgress(std::vector<ScenarioProgress> progress);
    [[nodiscard]] const Scenario& at(int row) const { return m_scenarios[static_cast<std::size_t>(row)]; }
    /// −1 where it is not in the list.
    [[nodiscard]] int rowOf(const QString& scenario) const;
    /// nullptr where it was never drilled to an end.
    [[nodiscard]] const ScenarioProgress* progressOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Before it is masked.
    [[nodiscard]] QVariant told(const QModelIndex& index, int role) const;
    [[nodiscard]] QString textOf(int row, Column column) const;
    /// In words, for who points at a cell or hears it.
    [[nodiscard]] QString wordsOf(int row, Column column) const;

    std::vector<Scenario> m_scenarios;
    std::vector<ScenarioProgress> m_progress;
    ModelMask m_mask;
};

} // namespace stormlab
