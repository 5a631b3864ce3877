// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/poolerinstallation.h"

#include "core/runtime/sandbox/environmentvariable.h"

#include <unistd.h>

#include <sstream>

namespace stormlab
{

namespace
{

bool isProgram(const std::string& path)
{
    return path.starts_with('/') && ::access(path.c_str(), X_OK) == 0;
}

} // namespace

PoolerSearch PoolerSearch::current()
{
    return {environmentVariable("STORMLAB_PGBOUNCER"), environmentVariable("PATH")};
}

Result<std::string> findPooler(const PoolerSearch& search)
{
    if (!search.setting.empty()) {
        return isProgram(search.setting)
                   ? Result<std::string>(search.setting)
                   : Error{ErrorCode::Sandbox, "STORMLAB_PGBOUNCER names no program: " + search.setting + ".",
                           "It must be the path of PgBouncer's program.", "Correct the variable or remove it."};
    }
    std::istringstream folders(search.path + ":/usr/sbin:/usr/local/sbin");
    for (std::string folder; std::getline(folders, folder, ':');) {
        if (isProgram(folder + "/pgbouncer")) {
            return folder + "/pgbouncer";
        }
    }
    return Error{ErrorCode::Sandbox, "PgBouncer is needed for this drill, and it is not installed.",
                 "The scenario puts a pooler before the server. Looked in PATH, /usr/sbin and /usr/local/sbin.",
                 "Install it: sudo apt-get install pgbouncer"};
}

} // namespace stormlab
