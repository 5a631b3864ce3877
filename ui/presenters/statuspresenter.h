// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"
#include "core/domain/symptoms.h"
#include "ui/presenters/statuslevel.h"

#include <QString>

namespace stormlab
{

/// The strip above the chart.
struct Status {
    QString sentence; ///< symptoms and totals in plain words, never the answer
    StatusLevel level = StatusLevel::Calm;

    friend bool operator==(const Status&, const Status&) = default;
};

/// Pure. `now` is the playhead, where the symptoms are: how long a silent server has been silent is counted to it.
[[nodiscard]] Status statusOf(const Symptoms& symptoms, const Scenario& scenario, DrillTime now);

} // namespace stormlab
