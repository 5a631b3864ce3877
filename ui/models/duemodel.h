// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/progress.h"
#include "ui/presentermode/modelmask.h"

#include <QAbstractListModel>
#include <QHash>

#include <vector>

namespace stormlab
{

/// The incidents that are due again, the longest due first: title, and since when and why.
class DueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `titles`: of the scenarios that can be drilled, by their ids. Others are left out.
    explicit DueModel(QHash<QString, QString> titles, QObject* parent = nullptr);
    /// What of it is secret is masked where it is to be.
    void setMasking(const Masking& masking) { m_mask.follow(masking, *this); }

    /// `due`: as dueAgain() gives it.
    void setDue(const std::vector<ScenarioProgress>& due, Milliseconds now);
    [[nodiscard]] const ScenarioProgress& at(int row) const { return m_due[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QHash<QString, QString> m_titles;
    std::vector<ScenarioProgress> m_due;
    Milliseconds m_now{0};
    ModelMask m_mask;
};

} // namespace stormlab
