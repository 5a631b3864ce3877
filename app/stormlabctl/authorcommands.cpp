// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/authorcommands.h"

#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/sharedoptions.h"

namespace stormlab
{

namespace
{

const std::string verifyDetails =
    "Each PATH is a scenario's folder, or one that holds several. Every solutions/<name>/ in it (solution.sh or\n"
    "solution.sql) is run in a drill of its own as `exec` does, and its scorecard is compared with expected.json.\n"
    "Solutions are programs: verify only what you trust. Several drills run at a time: three for each processor core,\n"
    "twelve at most, while there is memory and room for so many; fewer help where a computer has other work to do.\n"
    "expected.json, where what is absent is not compared:\n\n"
    "  {\"passed\": true, \"mitigated\": true, \"fixed\": true,\n"
    "   \"total\": 100 or {\"min\": 85, \"max\": 95},\n"
    "   \"checks\": {\"CHECK-ID\": {\"points\": 20} or {\"min\": 0, \"max\": 8} or {\"sprung\": true}},\n"
    "   \"settings\": {\"timeout_s\": 120}}\n\n"
    "Exit code: 0 all as expected, 1 any differs.";

const std::string budgetDetails =
    "Instances times pool, over all applications, and the same while those are deployed whose deploy asks for most:\n"
    "with overlap their old instances live beside the new ones, and where deploys follow one another sooner, more\n"
    "than two generations. It has to fit what is left of max_connections when the reserve is taken off. With a\n"
    "SCENARIO, the effective settings of its fleet as the drill begins; without words and numbers, those of the drill\n"
    "that is running, as they are now.\n"
    "Exit code: 0 it fits, 1 it does not.";

Command newCommand()
{
    return {
        "new",
        "ID [DIR]",
        "make the folder of a new scenario, which can be played as it is",
        "Writes DIR/ID (DIR: the present folder) with everything that a scenario has: a fleet, an incident, hints, a "
        "rubric,\n"
        "texts and solutions that are verified. Nothing that is there is written over. ID: a-z, 0-9 and -.",
        {{{"title", "TITLE", "its title (default: made of the ID)"}, jsonOption}, 1, 2},
        runNew};
}

Command budgetCommand()
{
    return {"budget",
            "[SCENARIO | --apps N --instances N --pool N --max N]",
            "add up what all pools may open, deploys included",
            budgetDetails,
            {{{"apps", "N", "applications that are alike and deployed together"},
              {"instances", "N", "of each application"},
              {"pool", "N", "the effective maximum of each instance's pool"},
              {"overlap", "N", "generations that are alive during a deploy (default 2)"},
              {"max", "N", "max_connections of the server"},
              {"reserve", "N", "slots kept in reserve (default 3)"},
              jsonOption},
             0,
             1},
            runBudget};
}

} // namespace

std::vector<Command> authorCommands()
{
    return {
        newCommand(),
        {"validate",
         "PATH…",
         "check a scenario's files",
         "Reports every mistake, those of its recordings among them: unreadable, cut, of another scenario or version.\n"
         "Exit code: 4 when there are any.",
         {{jsonOption}, 1, anyNumber},
         runValidate},
        {"verify",
         "PATH…",
         "run a scenario's solutions for real and compare their scorecards",
         verifyDetails,
         {{engineOption,
           imageOption,
           {"jobs", "N", "so many drills at a time (default: what this computer carries, as above)"},
           {"seed", "N", "the seed of every drill (default 1)"},
           {"seeds", "LIST", "every solution with each of these seeds, as 1-10 or 1,4,7-9, and whose points moved"},
           {"only", "NAME", "only this solution"},
           {"keep", "", "keep the recordings of these drills, as run and exec do"},
           jsonOption},
          1,
          anyNumber},
         runVerify},
        budgetCommand(),
        {"doctor",
         "",
         "what works on this computer",
         "Asks PostgreSQL's programs, docker and podman; a throw-away container proves what an engine can do.\n"
         "Exit code: 3 when nothing here can run a drill.",
         {{jsonOption}},
         runDoctor},
        {"clean",
         "",
         "remove what a crash has left",
         "Never touches what a living drill owns.",
         {{jsonOption}},
         runClean},
    };
}

} // namespace stormlab
