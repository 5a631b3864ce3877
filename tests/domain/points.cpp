// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/domain/points.h"

#include <cstdio>
#include <cstdlib>

namespace stormlab
{

const ScoredCheck& checkOf(const Scorecard& card, const std::string& id)
{
    for (const ScoredPart& part : card.parts) {
        for (const ScoredCheck& check : part.checks) {
            if (check.id == id)
                return check;
        }
    }
    std::fprintf(stderr, "There is no check %s.\n", id.c_str());
    std::abort();
}

ScoredCheck gradedCheck(const DrillScript& script, const std::string& id)
{
    return checkOf(grade(stormScenario(), script.view()), id);
}

} // namespace stormlab
