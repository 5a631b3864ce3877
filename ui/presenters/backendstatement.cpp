// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/backendstatement.h"

namespace stormlab
{

namespace
{

// Through the view and not by bare pid: a pid that is gone gives no row and no warning.
// The condition comes first: where a statement is cut short, the pids are what can be spared.
std::string statementFor(const std::string& function, const std::vector<int>& pids, const std::string& condition = {})
{
    if (pids.empty())
        return {};
    std::string list;
    for (const int pid : pids)
        list += (list.empty() ? "" : ", ") + std::to_string(pid);
    return "select pid, " + function + "(pid) from pg_stat_activity where " + condition + "pid in (" + list + ")";
}

} // namespace

std::string terminateStatement(const Termination& termination)
{
    return statementFor("pg_terminate_backend", termination.pids, termination.onlyIdle ? "state = 'idle' and " : "");
}

std::string cancelStatement(const std::vector<int>& pids)
{
    return statementFor("pg_cancel_backend", pids);
}

} // namespace stormlab
