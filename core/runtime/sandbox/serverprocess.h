// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/sandbox/serveraccount.h"

#include <memory>
#include <string>
#include <vector>

class QProcess;

namespace stormlab
{

/// What a process of the sandbox must be given before it runs.
struct ServerProcessRules {
    ServerAccount account;
    std::string binFolder;         ///< of PostgreSQL; first in its PATH
    std::string serverFolder;      ///< where it works; its environment names it too, see serverFolderVariable
    int deathSignal = 0;           ///< sent to it when the thread that started it ends
    bool offTheWindowCore = false; ///< keep it on serverCores()
    bool manyDescriptors = false;  ///< let it open as many files as this computer allows
};

/// Makes `process` start by these rules: with a clean environment, in a session of its own so that Ctrl+C in a terminal
/// does not reach it. The thread that starts it must outlive it: the kernel's death signal follows the thread.
void applyRules(QProcess& process, const ServerProcessRules& rules);

/// The cores for the server: all that this program may use but the first one, which is left to the window. Empty when
/// there is only one, which both share. The window need not be pinned to its own: the scheduler moves it there by
/// itself once the others are busy.
[[nodiscard]] std::vector<int> serverCores();

/// Destroys it once it has ended, which somebody has asked it to do, without waiting for that.
void letEnd(std::unique_ptr<QProcess> process);
/// The same, and kills it.
void letGo(std::unique_ptr<QProcess> process);

} // namespace stormlab
