// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/sandbox/serveraccess.h"

#include <QString>
#include <QStringList>

namespace stormlab
{

/// A program and what to tell it.
struct TerminalCommand {
    QString program;
    QStringList arguments;

    friend bool operator==(const TerminalCommand&, const TerminalCommand&) = default;
};

/// Opens a terminal window with a psql that is logged in as `oncall`. The terminal lives on its own: ending the program
/// does not end it.
class TerminalLauncher
{
public:
    /// Looks for terminals in these folders; empty: in PATH.
    explicit TerminalLauncher(QStringList searchPaths = {}) : m_searchPaths(std::move(searchPaths)) {}

    /// NotFound when this computer has none of the known terminals.
    [[nodiscard]] Result<TerminalCommand> command(const ServerAccess& access) const;
    /// Starts it. Returns at once.
    [[nodiscard]] Result<void> open(const ServerAccess& access) const;

private:
    QStringList m_searchPaths;
};

} // namespace stormlab
