// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"

#include <QString>

namespace stormlab
{

/// Something that happened, drawn as a vertical dotted line. With a number (from 1) it is a badge, else its label is
/// written beside the line.
struct ChartMark {
    enum class Kind { Inject, Act, Diagnosis, Deploy, Check, Hint };

    DrillTime time{0};
    QString label;
    int number = 0;
    Kind kind = Kind::Inject;

    friend bool operator==(const ChartMark&, const ChartMark&) = default;
};

} // namespace stormlab
