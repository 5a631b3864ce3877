// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commandtable.h"

#include "app/stormlabctl/authorcommands.h"
#include "app/stormlabctl/columns.h"
#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/output.h"
#include "app/stormlabctl/scenariotext.h"
#include "app/stormlabctl/sharedoptions.h"
#include "core/domain/clientsettings.h"

namespace stormlab
{

namespace
{

const std::vector<OptionSpec> drillOptions = {
    engineOption,
    imageOption,
    {"seed", "N", "the number that decides every chance; the same seed gives the same arrivals"},
    {"record", "FILE",
     "record the drill in FILE (.storm), and not where drills are kept; a file that is there is not overwritten"},
    {"class", "FILE", "drill by this class file (.stormclass), instead of SCENARIO and --seed"},
    {"name", "NAME", "with --class: your name in the result"},
    {"result", "FILE", "with --class: the result file (default: a new one beside the class file)"},
    jsonOption,
};

std::vector<OptionSpec> with(std::vector<OptionSpec> options, const std::vector<OptionSpec>& more)
{
    options.insert(options.begin(), more.begin(), more.end());
    return options;
}

const std::string execDetails =
    "Starts a drill, waits until the incident is really on, gives the diagnosis if there is one, runs COMMAND,\n"
    "checks, and prints the scorecard. COMMAND finds the server by PGHOST, PGPORT, PGUSER, PGPASSFILE and PGDATABASE,\n"
    "and the drill by STORMLAB_DRILL, so psql and stormlabctl work inside it. With --json its standard output goes to\n"
    "standard error. The drill is checked whatever the exit status of COMMAND was.\n"
    "Exit code: 0 passed, 1 not passed.";

const std::string recordDetails =
    "One session named “stormlab record” reads pg_stat_activity, the limits and the settings; it may only read, and a\n"
    "statement is ended after 2 s. PostgreSQL 13 or later; to see everything the role has to be a member of "
    "pg_monitor.\n"
    "A server that cannot be read is a gap, and the session is opened again. The recording ends at its bound or with\n"
    "Ctrl+C, and what was written is kept. It has no scenario, and therefore no grade. Of statements the first 200\n"
    "bytes are kept, with “?” for strings and numbers.\n"
    "Exit code: 0 a bound was reached, 130 interrupted, 3 the server could not be read at the start, 5 no answer.";

const std::string importDetails =
    "The first line names the columns, in any order: time (ISO 8601 with a zone, or seconds since 1970),\n"
    "application_name, state, count and, if it is known, max_connections. The lines of one moment are one sample.\n"
    "The sessions are made up to fit the counts: their process numbers mean nothing. From psql:\n\n"
    "  \\copy (select now() as time, application_name, state, count(*),\n"
    "         current_setting('max_connections') as max_connections from pg_stat_activity\n"
    "         where backend_type = 'client backend' group by 2, 3) to 'FILE.csv' csv header\n\n"
    "The recording has no scenario, and therefore no grade. Exit code: 4 when a line cannot be understood.";

std::vector<Command> drillCommands()
{
    return {
        {"list",
         "[SCENARIO]",
         "list the scenarios, or what one offers",
         "With a SCENARIO, its applications, the causes that diagnose takes, and the client settings that deploy "
         "takes.",
         {{jsonOption}, 0, 1},
         runList},
        {"run",
         "SCENARIO | --class FILE",
         "run a drill in the foreground until Ctrl+C",
         "SCENARIO is an id from `stormlabctl list` or the path of a scenario's folder. Other terminals drive the "
         "drill\n"
         "with `stormlabctl status`, `hint`, `check` and so on. With --json the object is printed when the server is\n"
         "ready; it tells how to connect.",
         {drillOptions, 1, 1, false, "class"},
         runRun},
        {"exec",
         "SCENARIO | --class FILE -- COMMAND [ARG…]",
         "run a command against a drill and grade it",
         execDetails,
         {with(drillOptions, {{"diagnose", "CAUSE:APP:COUNT", "give this diagnosis when the incident is on"},
                              {"check", "", "check when COMMAND has ended, which is what exec does anyway"},
                              {"timeout", "S", "give up after so many seconds (default 600)"}}),
          1, 1, true, "class"},
         runExec},
        {"class",
         "FOLDER --class FILE",
         "the results of a class, merged",
         "Reads every result file in FOLDER. What is of another class, was altered after it was written, or is no "
         "result\n"
         "file is listed apart and not counted. A learner who did nothing for three minutes is stuck.",
         {{{"class", "FILE", "the class file that was handed out"},
           {"csv", "", "print the table as CSV"},
           {"no-names", "", "numbers in the place of names and files"},
           jsonOption},
          1,
          1},
         runClass},
    };
}

std::string deployDetails()
{
    return "Returns when it is rolled out. A setting that is not given stays as it is; without any, the application "
           "is\n"
           "just restarted. A scenario's fleet understands some of these; `stormlabctl list SCENARIO` tells "
           "which:\n\n" +
           settingLines();
}

std::string diagnoseDetails()
{
    return "N is how many backends of the application there are. Say it before you act. A scenario offers some of "
           "these\n"
           "causes; `stormlabctl list SCENARIO` tells which, and what they mean:\n\n" +
           causeLines();
}

std::vector<Command> remoteCommands()
{
    return {
        {"status",
         "",
         "how the running drill is going",
         "Exit code: 3 when no drill is running.",
         {{jsonOption}},
         runStatus},
        {"probes",
         "",
         "how the pods answer their probes",
         "For applications that run as pods: process, last liveness and readiness probe, the longest wait for an "
         "answer\n"
         "to a liveness probe, restarts, and why a pod last ended.",
         {{jsonOption}},
         runProbes},
        {"env",
         "",
         "print the environment that leads psql to the sandbox",
         "In a shell: eval \"$(stormlabctl env)\"",
         {{jsonOption}},
         runEnv},
        {"hint", "", "show the next hint", "Hints are counted.", {{jsonOption}}, runHint},
        {"check",
         "",
         "check: is service back, and does the trigger, fired again, no longer break it?",
         "Exit code: 0 passed, 1 not passed.",
         {{jsonOption}},
         runCheck},
        {"stop", "", "end the running drill and remove its sandbox", "", {{jsonOption}}, runStop},
        {"reset", "", "begin the same drill anew, with the same seed", "", {{jsonOption}}, runReset},
    };
}

std::vector<Command> actCommands()
{
    return {
        {"deploy",
         "APP [KEY=VALUE…]",
         "deploy an application with other client settings",
         deployDetails(),
         {{{"no-wait", "", "return at once"}, jsonOption}, 1, anyNumber},
         runDeploy},
        {"diagnose",
         "--cause CAUSE --app APP --count N",
         "say what is wrong",
         diagnoseDetails(),
         {{{"cause", "CAUSE", "what is wrong"},
           {"app", "APP", "the guilty application"},
           {"count", "N", "its backends"},
           jsonOption}},
         runDiagnose},
        {"inject", "NAME", "fire an inject of the scenario now", "", {{jsonOption}, 1, 1}, runInject},
    };
}

const std::string replayDetails =
    "Without an option, or with --summary: what the recording is, its length, peak, marks and verdict.\n"
    "--grade grades it again by the installed scenario and compares with the drill's own scorecard.\n"
    "--export writes the debrief to --out, or to standard output. T is seconds or M:SS from the start; --to cuts the\n"
    "recording there, --from where charts and series begin.\n"
    "--compare lays another recording over it, at the inject or at marks as --summary numbers them.\n"
    "Exit code of --grade: that of the drill while the scorecard is the same; 1 when the scenario has changed and the\n"
    "scorecard with it, 4 when the scorecard moved though the scenario did not: the recording was altered.";

const std::string progressDetails =
    "For every scenario the best and the latest points of Detect, Fix and Trap, and when it is due again: a day after "
    "a\n"
    "drill that was not passed, a week after one that was passed with fewer than 80 of 100 points, 30 days after a\n"
    "better one. Each further good drill that comes when it is due doubles the days, up to 180. Drills of `verify` do\n"
    "not count, and a drill that was stopped without a check is no result.\n"
    "--json and --csv export everything that is kept, notes included. --delete-all asks first, and leaves recordings.\n"
    "Exit code: 0 done, 1 nothing was deleted, 4 the file is a newer Stormlab's and was not changed.";

Command progressCommand()
{
    return {"progress",
            "",
            "what you have drilled, how it went, and what is due again",
            progressDetails,
            {{{"due", "", "what is due again, and nothing else"},
              {"csv", "", "every drill as a line of CSV"},
              {"delete-all", "", "delete all of it"},
              {"yes", "", "do not ask before deleting"},
              jsonOption}},
            runProgress};
}

std::vector<Command> recordingCommands()
{
    return {
        {"record",
         "--dsn CONNINFO --out FILE",
         "record the sessions of a real server, which is only read",
         recordDetails,
         {{{"dsn", "CONNINFO", "the server, as psql takes it: \"host=… dbname=… user=…\" or a URI"},
           {"out", "FILE", "the recording; a file that is there is not overwritten"},
           {"interval", "MS", "the time between two samples (default 500; 100 to 60000)"},
           {"for", "DURATION", "end after 90s, 10m or 8h (default 1h)"},
           {"max-size", "SIZE", "end when the file has 500kB, 200MB or 2GB (default 200MB)"},
           {"with-constants", "", "keep the strings and numbers in statements, which may be personal"},
           jsonOption}},
         runRecord},
        {"import",
         "FILE.csv --out FILE",
         "make a recording of activity that another tool has kept as CSV",
         importDetails,
         {{{"out", "FILE", "the recording; a file that is there is not overwritten"},
           {"max-connections", "N", "the limit where the file does not tell it"},
           {"skip-bad-lines", "", "import the rest of a file with lines that cannot be understood"},
           jsonOption},
          1,
          1},
         runImport},
    };
}

std::vector<Command> replayCommands()
{
    return {
        {"replay",
         "FILE | --list [FOLDER]",
         "summarise, grade, compare or export a recording, or list them",
         replayDetails,
         {{{"list", "", "the recordings of your drills, or of FOLDER, the newest first"},
           {"summary", "", "what the recording is"},
           {"grade", "", "grade it again and compare with its own scorecard"},
           {"export", "FORMAT", "the debrief as md, html, pdf or json, or its series as csv"},
           {"out", "FILE", "write the export to FILE, whole or not at all"},
           {"compare", "FILE", "the differences of another recording; with --export, inside the debrief"},
           {"align", "MARK[:MARK]", "where they are laid over each other: a mark of the first, and of the second"},
           {"from", "T", "begin charts and series here"},
           {"to", "T", "as if the recording ended here"},
           jsonOption},
          0,
          1},
         runReplay},
    };
}

const Command* findCommand(const std::string& name)
{
    for (const Command& command : commandTable()) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

int runUnknown(const std::string& name)
{
    std::vector<std::string> names;
    for (const Command& command : commandTable())
        names.push_back(command.name);
    const std::string near = nearest(name, names);
    return report({ErrorCode::Usage,
                   "There is no command “" + name + "”.",
                   {},
                   near.empty() ? "`stormlabctl --help` lists them." : "Did you mean “" + near + "”?"},
                  false);
}

/// What a script asked for counts also where its command line is wrong.
bool asksForJson(const std::vector<std::string>& line)
{
    for (const std::string& word : line) {
        if (word == "--")
            return false;
        if (word == "--json")
            return true;
    }
    return false;
}

int runCommand(const Command& command, const std::vector<std::string>& line, const Engines& engines)
{
    const Result<Arguments> arguments = parseArguments(command.syntax, line);
    if (!arguments) {
        Error error = arguments.error();
        if (error.nextStep.empty())
            error.nextStep = "Usage: stormlabctl " + command.name + " " + command.usage;
        return report(error, asksForJson(line));
    }
    if (arguments.value().has("help")) {
        print(commandHelp(command));
        return ExitDone;
    }
    return command.run(arguments.value(), engines);
}

int runLine(const std::vector<std::string>& line, const Engines& engines)
{
    if (line.empty()) {
        say(programHelp());
        return ExitUsage;
    }
    if (line.front() == "--help" || line.front() == "-h" || line.front() == "help") {
        print(programHelp());
        return ExitDone;
    }
    const Command* command = findCommand(line.front());
    if (command == nullptr)
        return runUnknown(line.front());
    return runCommand(*command, {line.begin() + 1, line.end()}, engines);
}

} // namespace

const std::vector<Command>& commandTable()
{
    static const std::vector<Command> table = [] {
        std::vector<Command> all = drillCommands();
        for (const std::vector<Command>& more : {remoteCommands(), actCommands(), recordingCommands(), replayCommands(),
                                                 std::vector<Command>{progressCommand()}, authorCommands()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    return table;
}

std::string programHelp()
{
    std::string text = "stormlabctl: learn to handle PostgreSQL connection incidents, without a screen.\n\n"
                       "Usage: stormlabctl COMMAND …\n\n";
    for (const Command& command : commandTable())
        text += "  " + leftAligned(command.name, 10) + command.says + "\n";
    return text +
           "\n`stormlabctl COMMAND --help` tells more.\n"
           "Commands that drive a drill find it by themselves while only one is running; STORMLAB_DRILL names one.\n"
           "Exit codes: 0 passed or done, 1 not passed, 2 usage, 3 sandbox or engine, 4 bad file, 5 timed out,\n"
           "130 interrupted.\n";
}

std::string commandHelp(const Command& command)
{
    std::string text = "stormlabctl " + command.name + ": " + command.says + "\n\nUsage: stormlabctl " + command.name +
                       (command.usage.empty() ? "" : " ") + command.usage + "\n";
    if (!command.details.empty())
        text += "\n" + command.details + (command.details.ends_with('\n') ? "" : "\n");
    text += "\nOptions:\n";
    for (const OptionSpec& option : command.syntax.options) {
        const std::string name = "--" + option.name + (option.value.empty() ? "" : " " + option.value);
        text += "  " + leftAligned(name, 28) + option.says + "\n";
    }
    return text + "  " + leftAligned("--help", 28) + "this text\n";
}

int runProgram(const std::vector<std::string>& line, const Engines& engines)
{
    const int code = runLine(line, engines);
    const std::optional<Error> lost = lostOutput();
    return lost ? report(*lost, false) : code;
}

} // namespace stormlab
