// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"

#include <map>
#include <string>
#include <vector>

namespace stormlab
{

/// Names of the sandbox's own roles and of the database that the template brings along.
constexpr const char* bootstrapRole = "stormlab"; ///< the superuser that builds; nobody can log in as it afterwards
constexpr const char* monitorRole = "stormlab_monitor";
constexpr const char* ownerRole = "lab_owner";
constexpr const char* oncallRole = "oncall";
constexpr const char* templateDatabase = "stormlab_template";

/// Bump when the text of templateStatements() changes: templates of another number are not used.
constexpr int bootstrapVersion = 2;

/// What one sandbox adds to the template.
struct RolesRequest {
    int major = 15;
    std::string database;
    OncallSpec oncall;
    std::vector<std::string> appRoles;
    std::map<std::string, std::string> passwords; ///< role → password, for every role but the bootstrap one
};

[[nodiscard]] std::string quotedIdentifier(const std::string& name);
[[nodiscard]] std::string quotedLiteral(const std::string& text);

/// What is the same in every sandbox of a major version: the fixed roles, what they may call, the database with
/// pg_stat_statements. One statement a line, as `postgres --single` reads them in template1.
[[nodiscard]] std::string templateStatements(int major);

/// Names the database, gives the roles their passwords and rights. Run as the bootstrap role in "postgres", in one go.
///
/// Who may enter the reserved slots: from 16 members of pg_use_reserved_connections, before that only superusers
/// (https://www.postgresql.org/docs/current/runtime-config-connection.html).
[[nodiscard]] std::string roleStatements(const RolesRequest& request);

/// How roles that no person uses prove their password: "md5" before 16, "scram-sha-256" (with one iteration) from 16.
/// The iterations protect passwords that can be guessed; these cannot, and a storm must not spend its time on them.
[[nodiscard]] std::string machineAuthentication(int major);

/// 24 characters A–Z, a–z, 0–9 from the system's cryptographic source: 142 bits.
[[nodiscard]] std::string randomPassword();
/// One for every role of a sandbox: the applications', the lab's own, oncall.
[[nodiscard]] std::map<std::string, std::string> randomPasswords(const std::vector<std::string>& appRoles);

} // namespace stormlab
