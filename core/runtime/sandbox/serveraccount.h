// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <sys/types.h>

#include <string>

namespace stormlab
{

/// The account that the server runs as. PostgreSQL refuses to run as root, so root drops to another one.
struct ServerAccount {
    std::string name;
    uid_t uid = 0;
    gid_t gid = 0;
    bool drops = false; ///< true when this program is root and the server is not

    friend bool operator==(const ServerAccount&, const ServerAccount&) = default;
};

/// Ourselves; as root the first of "postgres" and "nobody" that exists. Reads the account database: may block.
[[nodiscard]] Result<ServerAccount> chooseServerAccount();

/// While it lives, files that this thread opens or makes are opened and owned as `account`. For worker threads only.
class ActingAs
{
public:
    explicit ActingAs(const ServerAccount& account);
    ~ActingAs();
    ActingAs(const ActingAs&) = delete;
    ActingAs& operator=(const ActingAs&) = delete;

private:
    bool m_active = false;
    uid_t m_uid = 0;
    gid_t m_gid = 0;
};

} // namespace stormlab
