// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/progress.h"

#include <QString>

namespace stormlab
{

/// "35 of 45".
[[nodiscard]] QString pointsText(PartPoints points);
/// "26 Nov 2026", as this computer writes days, in its time.
[[nodiscard]] QString dayText(Milliseconds since1970);
/// "35 of 45 · 26 Nov 2026".
[[nodiscard]] QString reachedText(const PointsReached& reached);
/// "best 35 of 45 on 26 Nov 2026, latest 20 of 45 on 27 Nov 2026", for those who hear a cell.
[[nodiscard]] QString bestAndLatestText(const BestAndLatest& kept);
/// "92 of 100, passed"; of a drill that is no result: that it was stopped half-way.
[[nodiscard]] QString outcomeText(const DrillResult& drill);

/// "since 26 Nov 2026", "on 26 Nov 2026".
[[nodiscard]] QString dueText(const ScenarioProgress& summary, Milliseconds now);
/// "not passed", "passed below 80", "passed well".
[[nodiscard]] QString dueReason(const ScenarioProgress& summary);
/// When an incident is due again, and why: the rule of progress.h in a sentence or two.
[[nodiscard]] QString dueRule();
/// "Your best is 92 of 100. It is due again on 26 Dec 2026."
[[nodiscard]] QString standingText(const ScenarioProgress& summary, Milliseconds now);
/// "Go on with “…”, which you stopped half-way."
[[nodiscard]] QString continuationText(const Continuation& continuation, const QString& title);

} // namespace stormlab
