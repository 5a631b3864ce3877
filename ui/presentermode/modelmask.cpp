// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presentermode/modelmask.h"

#include <QAbstractItemModel>

namespace stormlab
{

void ModelMask::follow(const Masking& masking, QAbstractItemModel& model)
{
    m_masking = &masking;
    QObject::connect(&masking, &Masking::changed, &model, [&model] {
        const int rows = model.rowCount();
        if (rows > 0)
            Q_EMIT model.dataChanged(model.index(0, 0), model.index(rows - 1, model.columnCount() - 1));
    });
}

QVariant ModelMask::shown(Secrets secrets, int role, const QVariant& told) const
{
    if (!hides(secrets) || told.toString().isEmpty())
        return told;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return Masking::sign();
    case Qt::ToolTipRole:
    case Qt::StatusTipRole:
    case Qt::WhatsThisRole:
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
        return m_masking->sentence(secrets);
    default:
        return told;
    }
}

} // namespace stormlab
