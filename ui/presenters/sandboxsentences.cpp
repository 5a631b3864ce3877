// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/runtimesentences.h"

#include <QtGlobal>

namespace stormlab
{

namespace
{

/// Of core/runtime/sandbox, and the steps of a preparation, whatever makes the server.
constexpr const char* sandboxSentenceList[] = {
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Looking for an engine"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Making room"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Copying the template"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The template is damaged and is built again"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Building the template (only once)"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Building without the template cache: %1"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Waiting for another Stormlab that builds the template"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Starting PostgreSQL"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Making the container"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Starting PostgreSQL in the container"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Loading the scenario's data"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Starting PgBouncer"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Opening the lab's own session"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Ready"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "PostgreSQL did not start."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Look at the details; a setting of the scenario may be at fault."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "STORMLAB_PGBOUNCER names no program: %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Correct the variable or remove it."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "PgBouncer is needed for this drill, and it is not installed."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Install it: sudo apt-get install pgbouncer"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Reset the drill to get a fresh server."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Reset the drill to get a fresh sandbox."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Copying the template was interrupted."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The template could not be copied."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "There is no room for PostgreSQL's data directory."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Free some space, or set STORMLAB_RUNTIME_DIR to a folder with more room."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "PostgreSQL could not make a new data directory."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "Check that PostgreSQL is installed completely: sudo apt-get install --reinstall postgresql"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "PostgreSQL refuses to run as root, and there is no account to run it as."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Start Stormlab as an ordinary user."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The sandbox's data could not be written: %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 holds no PostgreSQL; versions 13 to 18 are supported."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 holds PostgreSQL %2; versions 13 to 18 are supported."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Install one of them: sudo apt-get install postgresql"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "PostgreSQL was not found in the folder that is set: %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Correct the setting or remove it."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "PostgreSQL is needed to run drills. Replays work without it."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Install it: sudo apt-get install postgresql"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The server could not be frozen completely."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Resume it and try again."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The sandbox could not be registered."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Free some space, or set STORMLAB_RUNTIME_DIR to another folder."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The sandbox in %1 could not be removed completely."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Run stormlabctl clean."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The scenario may not set the server parameter \"%1\"."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Remove it from the scenario's sandbox settings."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The sandbox's server did not answer in time."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The sandbox's server refused the lab's login."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The sandbox's server could not be asked."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The sandbox's server went away."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The server refused the lab's SQL."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The details have the server's own words."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The sandbox's roles could not be made."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "This computer has too little for the drill: it needs %1 open files, and %2 are left."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "This computer has too little for the drill: it needs %1 MB of memory, and %2 are left."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "This computer has too little for the drill: it needs %1 processes, and %2 are left."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Raise the limit: ulimit -n %1"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Raise the limit: ulimit -u"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Close some programs and try again."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The sandbox cannot be paused now."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The sandbox cannot be resumed now."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Wait until it has come to rest."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Wait until it is ready, or reset the drill."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The sandbox's pooler does not answer."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "PgBouncer did not start."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "PgBouncer in the sandbox stopped five times within a minute."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "PostgreSQL in the sandbox stopped five times within a minute."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The sandbox could not write %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The path of the sandbox is too long for a unix socket: %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Set STORMLAB_RUNTIME_DIR to a folder with a shorter path."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The drill %1 already has a sandbox."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Stop that drill, or run stormlabctl clean."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The folder %1 cannot be used: it is not a folder."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The folder %1 cannot be used: it belongs to somebody else."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The folder %1 cannot be used: others may write to it."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The folder %1 cannot be used: %2."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Set STORMLAB_RUNTIME_DIR to a folder of your own."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "There is no room for the sandbox: it needs %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "PostgreSQL was killed by signal %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "PostgreSQL was shut down."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "PostgreSQL ended."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "PgBouncer was killed by signal %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "PgBouncer ended."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "PgBouncer does not answer."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The template is damaged: %1 %2."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "It must be the path of PgBouncer's program."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "The scenario puts a pooler before the server. Looked in PATH, /usr/sbin and /usr/local/sbin."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The folder must hold the programs postgres and initdb."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Looked in %1 and in PATH for versions 13 to 18."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "\"%1\" cannot name a drill."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Use letters, digits and '-', at most 40."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The record of the sandbox in %1 cannot be read."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Remove the folder when nothing runs in it."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "A process of its server did not end."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Neither the account postgres nor nobody exists."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "Parameters that name programs, files or libraries, and those the lab relies on, are refused."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The template could not be kept in %1."),
};

} // namespace

std::span<const char* const> sandboxSentences()
{
    return sandboxSentenceList;
}

} // namespace stormlab
