// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/control/terminallauncher.h"

#include "core/runtime/control/handoff.h"

#include <QProcess>
#include <QStandardPaths>

#include <array>

namespace stormlab
{

namespace
{

struct Terminal {
    const char* program;
    const char* beforeCommand; ///< the option after which the command to run follows
};

// Debian's alternative first: it is what the person chose.
constexpr std::array<Terminal, 4> terminals = {
    {{"x-terminal-emulator", "-e"}, {"konsole", "-e"}, {"gnome-terminal", "--"}, {"xterm", "-e"}}};

} // namespace

Result<TerminalCommand> TerminalLauncher::command(const ServerAccess& access) const
{
    for (const Terminal& terminal : terminals) {
        const QString program = QStandardPaths::findExecutable(QString::fromLatin1(terminal.program), m_searchPaths);
        if (program.isEmpty())
            continue;
        // gnome-terminal starts its windows from a server that does not know our environment, so env(1) brings it.
        QStringList arguments{QString::fromLatin1(terminal.beforeCommand), QStringLiteral("env")};
        for (const auto& [name, value] : psqlEnvironment(access))
            arguments << QString::fromStdString(name + "=" + value);
        arguments << QStringLiteral("psql") << QStringLiteral("service=stormlab");
        return TerminalCommand{program, arguments};
    }
    return Error{ErrorCode::NotFound, "No terminal program was found on this computer.",
                 "Looked for x-terminal-emulator, konsole, gnome-terminal and xterm.",
                 "Copy the psql command and paste it into a terminal of your own."};
}

Result<void> TerminalLauncher::open(const ServerAccess& access) const
{
    const auto found = command(access);
    if (!found)
        return found.error();
    if (!QProcess::startDetached(found.value().program, found.value().arguments))
        return Error{ErrorCode::NotFound,
                     "The terminal " + found.value().program.toStdString() + " could not be started.",
                     {},
                     "Copy the psql command and paste it into a terminal of your own."};
    return {};
}

} // namespace stormlab
