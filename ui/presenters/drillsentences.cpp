// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/runtimesentences.h"

#include <QtGlobal>

namespace stormlab
{

namespace
{

/// Of core/runtime/drill, fleet, observe and control: what a drill answers, and what its sessions meet.
constexpr const char* drillSentenceList[] = {
    QT_TRANSLATE_NOOP("stormlab::Runtime", "There is no scenario in %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "A scenario is a folder with a scenario.json in it."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The scenario %1 has mistakes."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Run stormlabctl validate on its folder."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "There is no scenario “%1”."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Did you mean “%1”?"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Did you mean “%1”? Known: %2."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Known: %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "See the scenarios with stormlabctl list."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "“%1” is not possible while the drill is idle."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "“%1” is not possible while the drill is preparing."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "“%1” is not possible while the drill is baseline."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "“%1” is not possible while the drill is being stopped."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "“%1” is not possible while the drill is %2."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Wait until its sandbox is gone."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Wait until the incident is on."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Wait until the check has ended, or cancel it."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The check was cancelled."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Check again when you like."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Start a drill first."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The last sandbox is still being removed."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Try again in a moment."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "All hints have been shown."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Read them again, or check what you have."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "The applications of this scenario run as pods, and the program stormlab-pod is missing."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Build all of Stormlab (packaging/dev build), or install it anew."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The number of backends cannot be negative."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Give what the board shows."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "“%1” is a function: the platform decides how many environments of it there are."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Leave “instances” out."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "“%1” belongs to another team: this scenario does not let you deploy it."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "You can deploy: %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "You can deploy none of them."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "“%1” cannot run as %2 pods: each is two processes, and %3 is the most."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Give fewer instances."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "This scenario has no pooler, so “%1” cannot connect through one."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Deploy it without via=pooler."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "“%1” would pause a database that is paused already."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Wait until it answers again, or fire an inject that resumes it."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "“%1” would resume a database that is not paused."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Fire an inject that pauses it first."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The monitor's session was ended."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The server took too long to answer the monitor."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The server refused the monitor's statement."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The monitor's connection is gone."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The monitor may not read the server's log."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The connection string cannot be understood."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The server answered late."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Sampled from %1, from %2 on."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The states and statements of other roles could not be seen."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The recording ended."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Its time was up (%1)."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "It has its size (%1)."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Somebody ended it."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The server refused you too."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "End some sessions: the session table has a connection of its own for that."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The console cannot connect to the server."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Run the statement again in a moment."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The server does not answer."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Run the statement again when the server answers."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The console's session ended while the statement ran."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Run the statement again: the session is opened anew."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The server refused the statement: it gave no reason."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The server refused the statement: %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The console's session was ended: %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The statement was cancelled: %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The server's log is not written any more, or its file was removed."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Statements are not seen until the server logs again."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "No terminal program was found on this computer."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Copy the psql command and paste it into a terminal of your own."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The terminal %1 could not be started."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 liveness probes in a row failed"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 liveness probes in a row failed; its last words: %2"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "signal %1"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "signal %1; its last words: %2"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "exit code %1"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "exit code %1; its last words: %2"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "an end that nobody saw"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The program %1 cannot be started."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Build or install it beside the other programs of Stormlab."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "Close other programs, or raise the limits of open files (ulimit -n) and processes (ulimit -u)."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "This scenario needs %1 open files, and there are %2."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "This scenario needs %1 processes, and there are %2."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "This scenario needs %1 MB of memory, and there are %2."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Raise the limit (ulimit -Hn) and start again."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Raise the limit (ulimit -u) or end other programs."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Close other programs and start again."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "There is no %1 “%2” in this scenario."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "No answer to a login within 5 s."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Write it as \"host=… dbname=… user=…\" (values with blanks in single "
                                           "quotes) or as postgresql://user@host/database."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "It is opened again by itself."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The monitor asks again by itself."),
};

} // namespace

std::span<const char* const> drillSentences()
{
    return drillSentenceList;
}

} // namespace stormlab
