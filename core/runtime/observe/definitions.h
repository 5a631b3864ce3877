// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/statementfacts.h"
#include "core/runtime/observe/parsetree.h"

#include <string_view>

// Private to this folder: statements that change settings, roles and definitions.
namespace stormlab::parsetree
{

/// Adds what a SET, RESET, ALTER SYSTEM, ALTER ROLE or ALTER DATABASE node says; does nothing for other kinds.
/// ALTER DATABASE … CONNECTION LIMIT is the parameter "connection_limit" of the database.
void addSettingFacts(std::string_view kind, const Json& node, StatementFacts& facts);

/// Adds DDL and explicit locks with the strongest lock that they take on something that is already there. The lock is
/// approximate where it depends on details: ALTER TABLE takes AccessExclusiveLock unless all of its parts are known to
/// take less (statistics, storage parameters, VALIDATE, ATTACH PARTITION, foreign keys, triggers). DROP INDEX names the
/// index, as the statement does not say its table. What locks nothing of others (CREATE TABLE, VIEW, FUNCTION, …,
/// plain VACUUM, temporary tables) is no definition; GRANT, REVOKE, DROP ROLE and DROP DATABASE are, without a lock.
void addDefinitions(std::string_view kind, const Json& node, StatementFacts& facts);

} // namespace stormlab::parsetree
