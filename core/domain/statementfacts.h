// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// A comparison in a WHERE clause: column, operator, literal values ("application_name", "=", {"deploy_worker"}).
struct Comparison {
    std::string column;
    std::string op;
    std::vector<std::string> values;

    friend bool operator==(const Comparison&, const Comparison&) = default;
};

/// A call of pg_cancel_backend() or pg_terminate_backend().
struct BackendAct {
    enum class Kind { Cancel, Terminate };

    Kind kind = Kind::Terminate;
    std::vector<Comparison> predicates; ///< of the query that makes the call; empty when the pid is a literal
    bool literalPid = false;

    friend bool operator==(const BackendAct&, const BackendAct&) = default;
};

/// SET, ALTER SYSTEM, ALTER ROLE … SET, ALTER DATABASE … SET.
struct SettingChange {
    enum class Scope { Session, System, Role, Database };

    Scope scope = Scope::Session;
    std::string target;               ///< role or database; empty otherwise
    std::string parameter;            ///< "*" for RESET ALL
    std::optional<std::string> value; ///< absent for RESET and DEFAULT

    friend bool operator==(const SettingChange&, const SettingChange&) = default;
};

/// ALTER ROLE … CONNECTION LIMIT, NOLOGIN, LOGIN.
struct RoleChange {
    std::string role;
    std::optional<int> connectionLimit;
    std::optional<bool> login;

    friend bool operator==(const RoleChange&, const RoleChange&) = default;
};

/// DDL and explicit locks, by the strength of the lock they take.
struct Definition {
    std::string what;     ///< "create index", "drop table", "lock table", …
    std::string relation; ///< the table concerned, or the role that is dropped; may be empty
    std::string lock;     ///< PostgreSQL's name: "AccessExclusiveLock", "ShareLock", …

    friend bool operator==(const Definition&, const Definition&) = default;
};

/// What one statement text does, as PostgreSQL's own parser understands it.
struct StatementFacts {
    bool parsed = false; ///< false: the text is no SQL that the parser knows (a newer server's, or an error)
    std::vector<std::string> relations; ///< relations read, without schema pg_catalog, each once, sorted
    std::vector<std::string> functions; ///< functions called, each once, sorted
    std::vector<std::string> columns;   ///< columns named anywhere, each once, sorted
    std::vector<std::string> groupedBy; ///< columns (or select-list aliases' columns) of GROUP BY, each once, sorted
    std::vector<std::string> settings;  ///< parameters read: SHOW, current_setting(), pg_settings WHERE name = …
    std::vector<BackendAct> backendActs;
    std::vector<SettingChange> settingChanges;
    std::vector<RoleChange> roleChanges;
    std::vector<Definition> definitions;

    /// True when the statement changes something others feel: backend acts, settings beyond the session, roles,
    /// definitions. Session settings and reads are no acts.
    [[nodiscard]] bool acts() const;

    friend bool operator==(const StatementFacts&, const StatementFacts&) = default;
};

} // namespace stormlab
