// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"

#include <utility>

namespace stormlab
{

/// As read by the parser, on the learner's own connection.
inline StatementRun statement(StatementFacts facts)
{
    facts.parsed = true;
    return {900, "oncall", "oncall-psql", "the  text\nof it", {}, std::move(facts), {}};
}

/// pg_terminate_backend() of all idle backends of one application.
inline StatementFacts terminating()
{
    StatementFacts facts;
    facts.backendActs = {
        {BackendAct::Kind::Terminate, {{"application_name", "=", {"deploy_worker"}}, {"state", "=", {"idle"}}}, false}};
    return facts;
}

} // namespace stormlab
