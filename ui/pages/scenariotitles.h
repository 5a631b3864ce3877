// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"

#include <QHash>
#include <QString>

#include <vector>

namespace stormlab
{

/// The titles of scenarios by their ids.
[[nodiscard]] inline QHash<QString, QString> titlesOf(const std::vector<Scenario>& scenarios)
{
    QHash<QString, QString> titles;
    for (const Scenario& scenario : scenarios)
        titles.insert(QString::fromStdString(scenario.id), QString::fromStdString(scenario.title));
    return titles;
}

} // namespace stormlab
