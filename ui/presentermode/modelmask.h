// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/presentermode/masking.h"

#include <QVariant>

class QAbstractItemModel;

namespace stormlab
{

/// Stands between the cells of a model and everybody who asks for them: views, tool tips, screen readers and copies.
/// Without a masking it lets everything through.
class ModelMask
{
public:
    /// From now on the model's views ask again when something is masked or shown. The masking must outlive the model.
    void follow(const Masking& masking, QAbstractItemModel& model);
    [[nodiscard]] bool hides(Secrets secrets) const { return m_masking != nullptr && m_masking->hides(secrets); }
    /// What a cell with these secrets tells in a role.
    [[nodiscard]] QVariant shown(Secrets secrets, int role, const QVariant& told) const;

private:
    const Masking* m_masking = nullptr;
};

} // namespace stormlab
