// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <map>
#include <string>
#include <vector>

namespace stormlab
{

/// How the lab, the fleet and the learner come to the server.
enum class ServerReach {
    ThisComputer,  ///< the lab over the unix socket, everybody else over loopback
    PublishedPort, ///< everybody through a port that an engine publishes; what address they then seem to come from is
                   ///< the engine's affair, so what keeps others out is that every role has a random password
};

/// What decides the server's configuration files.
struct ServerSettings {
    int major = 15;
    ServerReach reach = ServerReach::ThisComputer;
    int port = 0;
    std::string socketFolder;
    int maxConnections = 100;
    int reserved = 3;                            ///< slots that ordinary roles do not get
    std::map<std::string, std::string> settings; ///< of the scenario
    std::string database;
    std::vector<std::string> appRoles;
    std::string systemUser; ///< the operating system's account that builds the sandbox over the unix socket
};

/// Server log below the data directory: "log/stormlab.json" from 15, "log/stormlab.csv" before.
[[nodiscard]] std::string serverLogPath(int major);

/// A scenario is data from strangers: it may not name programs, files, folders or libraries, nor what the lab relies
/// on.
[[nodiscard]] bool scenarioMaySet(const std::string& parameter);

/// The text of postgresql.conf. Error: BadFile for a setting that a scenario may not make.
[[nodiscard]] Result<std::string> serverConfiguration(const ServerSettings& settings);

/// The text of pg_hba.conf: everybody who is not named is refused.
[[nodiscard]] std::string hostAuthentication(const ServerSettings& settings);

/// The same with one line more at the top, which lets systemUser in as the bootstrap role. In force only while the
/// sandbox is being built.
[[nodiscard]] std::string hostAuthenticationWhileBuilding(const ServerSettings& settings);
/// The text of pg_ident.conf that goes with it.
[[nodiscard]] std::string userMapWhileBuilding(const ServerSettings& settings);

} // namespace stormlab
