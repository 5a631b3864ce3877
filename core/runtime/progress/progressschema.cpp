// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/progress/progressschema.h"

namespace stormlab
{

namespace
{

/// The seed is a text because SQLite's whole numbers have a sign; moments are milliseconds since 1970 in UTC.
QStringList firstStep()
{
    return {
        QStringLiteral("CREATE TABLE drill ("
                       "id TEXT NOT NULL PRIMARY KEY, scenario TEXT NOT NULL, version INTEGER NOT NULL, "
                       "seed TEXT NOT NULL, engine TEXT NOT NULL, ended_at INTEGER NOT NULL, "
                       "duration_ms INTEGER NOT NULL, finished INTEGER NOT NULL, passed INTEGER NOT NULL, "
                       "hints_used INTEGER NOT NULL, detect_points INTEGER NOT NULL, detect_max INTEGER NOT NULL, "
                       "fix_points INTEGER NOT NULL, fix_max INTEGER NOT NULL, trap_points INTEGER NOT NULL, "
                       "trap_max INTEGER NOT NULL, recording TEXT NOT NULL)"),
        // Of a drill whose result is not kept, too, so it refers to nothing.
        QStringLiteral("CREATE TABLE note (drill TEXT NOT NULL PRIMARY KEY, says TEXT NOT NULL)"),
    };
}

} // namespace

ProgressSteps progressSteps()
{
    return {firstStep()};
}

} // namespace stormlab
