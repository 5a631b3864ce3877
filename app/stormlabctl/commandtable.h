// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/stormlabctl/arguments.h"
#include "app/stormlabctl/engines.h"

#include <string>
#include <vector>

namespace stormlab
{

/// One command of stormlabctl.
struct Command {
    std::string name;
    std::string usage;   ///< what follows the name
    std::string says;    ///< one line
    std::string details; ///< further lines of its help; may be empty
    CommandSyntax syntax;
    int (*run)(const Arguments& arguments, const Engines& engines) = nullptr; ///< see commands.h
};

[[nodiscard]] const std::vector<Command>& commandTable();

/// `stormlabctl --help`
[[nodiscard]] std::string programHelp();
/// `stormlabctl COMMAND --help`
[[nodiscard]] std::string commandHelp(const Command& command);

/// Runs the program on its arguments (without its own name) and returns the exit code. Needs a QCoreApplication.
int runProgram(const std::vector<std::string>& line, const Engines& engines);

} // namespace stormlab
