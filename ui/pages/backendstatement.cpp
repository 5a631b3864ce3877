// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/backendstatement.h"

namespace stormlab
{

namespace
{

// Through the view and not by bare pid: a pid that is gone gives no row and no warning.
std::string statementFor(const char* function, const std::vector<int>& pids)
{
    if (pids.empty())
        return {};
    std::string list;
    for (const int pid : pids)
        list += (list.empty() ? "" : ", ") + std::to_string(pid);
    return std::string("select pid, ") + function + "(pid) from pg_stat_activity where pid in (" + list + ")";
}

} // namespace

std::string terminateStatement(const std::vector<int>& pids)
{
    return statementFor("pg_terminate_backend", pids);
}

std::string cancelStatement(const std::vector<int>& pids)
{
    return statementFor("pg_cancel_backend", pids);
}

} // namespace stormlab
