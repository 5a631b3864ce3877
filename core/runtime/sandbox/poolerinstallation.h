// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <string>

namespace stormlab
{

/// Where to look for PgBouncer's program.
struct PoolerSearch {
    std::string setting; ///< STORMLAB_PGBOUNCER: the program itself; when it is given nothing else is tried
    std::string path;    ///< PATH; the folders of system programs are tried too, which it often leaves out

    [[nodiscard]] static PoolerSearch current();
};

/// The program's path. Touches the disk only briefly. Error: Sandbox, with what to install.
[[nodiscard]] Result<std::string> findPooler(const PoolerSearch& search);

} // namespace stormlab
