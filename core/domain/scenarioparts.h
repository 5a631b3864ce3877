// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/documentnode.h"

// Part of the scenario codec: the readers of its parts, one file each.

namespace stormlab
{

void readSandbox(const DocumentNode& node, SandboxSpec& sandbox);
void readPooler(const DocumentNode& node, PoolerSpec& pooler);
void readOncall(const DocumentNode& node, OncallSpec& oncall);
void readFleet(const DocumentNode& node, std::vector<AppSpec>& fleet);
[[nodiscard]] Workload readWorkload(const DocumentNode& node);
void readInjects(const DocumentNode& node, std::vector<InjectSpec>& injects);
void readRubric(const DocumentNode& node, Rubric& rubric);

/// What a schema cannot say: names that must exist, sums, orders. Runs on what could be read, and leaves out what
/// would only repeat a mistake that is already there.
void checkReferences(const Scenario& scenario, std::vector<ScenarioMistake>& mistakes);

/// What the member "app" names, or at least two by "apps"; a mistake when there is neither or both.
[[nodiscard]] std::vector<std::string> oneOrSeveralApps(const DocumentNode& node);

// The forms of names.
[[nodiscard]] TextRule slugRule();  ///< id of a scenario, inject, check: "connection-storm"
[[nodiscard]] TextRule appRule();   ///< application_name
[[nodiscard]] TextRule causeRule(); ///< one of diagnosisCauses()

inline constexpr WholeRange tenMinutes{0, 600'000};

} // namespace stormlab
