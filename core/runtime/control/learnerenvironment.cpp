// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/control/learnerenvironment.h"

namespace stormlab
{

std::string shellQuoted(const std::string& text)
{
    std::string word = "'";
    for (const char character : text) {
        if (character == '\'')
            word += "'\\''";
        else
            word += character;
    }
    return word + "'";
}

LearnerEnvironment learnerEnvironment(const ServerAccess& access, const std::string& drill)
{
    LearnerEnvironment variables{{"PGHOST", access.host},
                                 {"PGPORT", std::to_string(access.port)},
                                 {"PGUSER", "oncall"},
                                 {"PGPASSFILE", access.passFile},
                                 {"PGDATABASE", access.database},
                                 {"PGSERVICEFILE", access.serviceFile},
                                 {"PGAPPNAME", "oncall-psql"},
                                 {"STORMLAB_DRILL", drill}};
    if (access.poolerPort != 0)
        variables.emplace_back("STORMLAB_POOLER_PORT", std::to_string(access.poolerPort));
    return variables;
}

std::string exportLines(const LearnerEnvironment& environment)
{
    std::string lines;
    for (const auto& [name, value] : environment)
        lines += "export " + name + "=" + shellQuoted(value) + "\n";
    return lines;
}

} // namespace stormlab
