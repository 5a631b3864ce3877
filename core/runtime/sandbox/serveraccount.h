// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <sys/types.h>

#include <optional>
#include <string>

class QProcess;

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

/// What a process of the sandbox must be given before it runs.
struct ServerProcessRules {
    ServerAccount account;
    std::string binFolder;         ///< of PostgreSQL; first in its PATH
    std::string serverFolder;      ///< where it works; its environment names it too, see serverFolderVariable
    int deathSignal = 0;           ///< sent to it when the thread that started it ends
    bool offTheWindowCore = false; ///< keep it away from windowCore()
};

/// Makes `process` start by these rules: with a clean environment, in a session of its own so that Ctrl+C in a terminal
/// does not reach it. The thread that starts it must outlive it: the kernel's death signal follows the thread.
void applyRules(QProcess& process, const ServerProcessRules& rules);

/// The core that the server leaves alone: the first one that this program may use, or none when there is only one.
/// The window need not be pinned to it: the scheduler moves it there by itself once the others are busy.
[[nodiscard]] std::optional<int> windowCore();

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
