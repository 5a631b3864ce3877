// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/definitions.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <utility>

namespace stormlab::parsetree
{

namespace
{

// From weak to strong; the position is PostgreSQL's lock mode number less one.
constexpr std::array<std::string_view, 8> locks = {
    "AccessShareLock", "RowShareLock",          "RowExclusiveLock", "ShareUpdateExclusiveLock",
    "ShareLock",       "ShareRowExclusiveLock", "ExclusiveLock",    "AccessExclusiveLock"};
constexpr std::size_t shareUpdateExclusive = 3;
constexpr std::size_t share = 4;
constexpr std::size_t shareRowExclusive = 5;
constexpr std::size_t exclusive = 6;
constexpr std::size_t accessExclusive = 7;

// By PostgreSQL's AlterTableGetLockLevel(); parts that are not named here take AccessExclusiveLock.
constexpr std::array<std::pair<std::string_view, std::size_t>, 17> weakParts = {{
    {"AT_SetStatistics", shareUpdateExclusive},
    {"AT_ClusterOn", shareUpdateExclusive},
    {"AT_DropCluster", shareUpdateExclusive},
    {"AT_SetOptions", shareUpdateExclusive},
    {"AT_ResetOptions", shareUpdateExclusive},
    {"AT_SetRelOptions", shareUpdateExclusive},
    {"AT_ResetRelOptions", shareUpdateExclusive},
    {"AT_ValidateConstraint", shareUpdateExclusive},
    {"AT_AttachPartition", shareUpdateExclusive},
    {"AT_EnableTrig", shareRowExclusive},
    {"AT_EnableTrigAll", shareRowExclusive},
    {"AT_EnableTrigUser", shareRowExclusive},
    {"AT_EnableAlwaysTrig", shareRowExclusive},
    {"AT_EnableReplicaTrig", shareRowExclusive},
    {"AT_DisableTrig", shareRowExclusive},
    {"AT_DisableTrigAll", shareRowExclusive},
    {"AT_DisableTrigUser", shareRowExclusive},
}};

// "OBJECT_FOREIGN_TABLE" → "foreign table".
std::string objectWord(const std::string& type)
{
    std::string word = type.substr(std::min(type.size(), std::string_view("OBJECT_").size()));
    std::transform(word.begin(), word.end(), word.begin(),
                   [](unsigned char c) { return c == '_' ? ' ' : static_cast<char>(std::tolower(c)); });
    return word == "matview" ? "materialized view" : word;
}

bool isOn(const Json& option)
{
    const auto value = constantOf(at(option, "arg")).value_or("true");
    return value != "false" && value != "off" && value != "0";
}

bool hasOption(const Json& options, std::string_view name)
{
    return options.is_array() && std::any_of(options.begin(), options.end(), [name](const Json& entry) {
               return text(as(entry, "DefElem"), "defname") == name && isOn(as(entry, "DefElem"));
           });
}

bool isTemporary(const Json& rangeVar)
{
    return text(rangeVar, "relpersistence") == "t" || text(rangeVar, "schemaname") == "pg_temp";
}

class Definitions
{
public:
    explicit Definitions(std::vector<Definition>& found) : m_found(found) {}

    void add(std::string what, std::string relation, std::size_t lock)
    {
        m_found.push_back({std::move(what), std::move(relation), std::string(locks.at(lock))});
    }

    void addWithoutLock(std::string what) { m_found.push_back({std::move(what), {}, {}}); }

    void dropRoles(const Json& node)
    {
        for (const Json& role : at(node, "roles"))
            m_found.push_back({"drop role", roleOf(as(role, "RoleSpec")), {}});
    }

    void index(const Json& node)
    {
        const bool concurrent = flag(node, "concurrent");
        add(concurrent ? "create index concurrently" : "create index", relationOf(at(node, "relation")),
            concurrent ? shareUpdateExclusive : share);
    }

    void drop(const Json& node)
    {
        const std::string type = text(node, "removeType");
        const bool ofTable = type == "OBJECT_TRIGGER" || type == "OBJECT_RULE" || type == "OBJECT_POLICY";
        for (const Json& object : at(node, "objects")) {
            std::vector<std::string> name = parsetree::words(at(as(object, "List"), "items"));
            if (ofTable && !name.empty())
                name.pop_back();
            const bool concurrent = flag(node, "concurrent");
            add("drop " + objectWord(type) + (concurrent ? " concurrently" : ""),
                name.empty() ? text(as(object, "String"), "sval") : nameOf(name),
                concurrent ? shareUpdateExclusive : accessExclusive);
        }
    }

    void alterTable(const Json& node)
    {
        std::size_t lock = 0;
        for (const Json& entry : at(node, "cmds"))
            lock = std::max(lock, lockOfPart(as(entry, "AlterTableCmd")));
        add("alter " + objectWord(text(node, "objtype")), relationOf(at(node, "relation")), lock);
    }

    void rename(const Json& node)
    {
        const std::string type = text(node, "renameType");
        add("rename " + objectWord(type), relationOf(at(node, "relation")),
            type == "OBJECT_INDEX" ? shareUpdateExclusive : accessExclusive);
    }

    void lockTable(const Json& node)
    {
        const auto mode = std::clamp<std::size_t>(node.value("mode", std::size_t{8}), 1, locks.size());
        for (const Json& relation : at(node, "relations"))
            add("lock table", relationOf(as(relation, "RangeVar")), mode - 1);
    }

    void truncate(const Json& node)
    {
        for (const Json& relation : at(node, "relations"))
            add("truncate", relationOf(as(relation, "RangeVar")), accessExclusive);
    }

    void vacuum(const Json& node)
    {
        if (!flag(node, "is_vacuumcmd") || !hasOption(at(node, "options"), "full"))
            return;
        if (at(node, "rels").is_null())
            add("vacuum full", {}, accessExclusive);
        for (const Json& entry : at(node, "rels"))
            add("vacuum full", relationOf(at(as(entry, "VacuumRelation"), "relation")), accessExclusive);
    }

    void reindex(const Json& node)
    {
        const bool concurrent = hasOption(at(node, "params"), "concurrently");
        add(concurrent ? "reindex concurrently" : "reindex", relationOf(at(node, "relation")),
            concurrent ? shareUpdateExclusive : share);
    }

    // A foreign key locks the table it points to.
    void createTable(const Json& node)
    {
        if (!isTemporary(at(node, "relation")))
            references(at(node, "tableElts"), 0);
    }

private:
    static std::size_t lockOfPart(const Json& part)
    {
        const std::string type = text(part, "subtype");
        if (type == "AT_AddConstraint" && text(as(at(part, "def"), "Constraint"), "contype") == "CONSTR_FOREIGN")
            return shareRowExclusive;
        if (type == "AT_DetachPartition" && flag(as(at(part, "def"), "PartitionCmd"), "concurrent"))
            return shareUpdateExclusive;
        for (const auto& [name, lock] : weakParts) {
            if (type == name)
                return lock;
        }
        return accessExclusive;
    }

    void references(const Json& node, int depth)
    {
        if (depth > maxDepth || !node.is_structured())
            return;
        for (const auto& [key, value] : node.items()) {
            if (key == "pktable")
                add("create table", relationOf(value), shareRowExclusive);
            else
                references(value, depth + 1);
        }
    }

    std::vector<Definition>& m_found;
};

using Adder = void (*)(Definitions&, const Json&);

// A statement kind without an entry defines nothing that others feel.
const std::map<std::string_view, Adder>& adders()
{
    static const std::map<std::string_view, Adder> all = {
        {"IndexStmt", [](Definitions& d, const Json& node) { d.index(node); }},
        {"DropStmt", [](Definitions& d, const Json& node) { d.drop(node); }},
        {"AlterTableStmt", [](Definitions& d, const Json& node) { d.alterTable(node); }},
        {"RenameStmt", [](Definitions& d, const Json& node) { d.rename(node); }},
        {"LockStmt", [](Definitions& d, const Json& node) { d.lockTable(node); }},
        {"TruncateStmt", [](Definitions& d, const Json& node) { d.truncate(node); }},
        {"VacuumStmt", [](Definitions& d, const Json& node) { d.vacuum(node); }},
        {"ReindexStmt", [](Definitions& d, const Json& node) { d.reindex(node); }},
        {"CreateStmt", [](Definitions& d, const Json& node) { d.createTable(node); }},
        {"ClusterStmt",
         [](Definitions& d, const Json& node) { d.add("cluster", relationOf(at(node, "relation")), accessExclusive); }},
        {"AlterObjectSchemaStmt",
         [](Definitions& d, const Json& node) {
             d.add("alter " + objectWord(text(node, "objectType")) + " set schema", relationOf(at(node, "relation")),
                   accessExclusive);
         }},
        {"CreateTrigStmt",
         [](Definitions& d, const Json& node) {
             d.add("create trigger", relationOf(at(node, "relation")), shareRowExclusive);
         }},
        {"RuleStmt", [](Definitions& d,
                        const Json& node) { d.add("create rule", relationOf(at(node, "relation")), accessExclusive); }},
        {"CreatePolicyStmt",
         [](Definitions& d, const Json& node) {
             d.add("create policy", relationOf(at(node, "table")), accessExclusive);
         }},
        {"RefreshMatViewStmt",
         [](Definitions& d, const Json& node) {
             d.add("refresh materialized view", relationOf(at(node, "relation")),
                   flag(node, "concurrent") ? exclusive : accessExclusive);
         }},
        {"DropOwnedStmt", [](Definitions& d, const Json&) { d.add("drop owned", {}, accessExclusive); }},
        {"DropdbStmt", [](Definitions& d, const Json&) { d.addWithoutLock("drop database"); }},
        {"DropRoleStmt", [](Definitions& d, const Json& node) { d.dropRoles(node); }},
        {"GrantStmt",
         [](Definitions& d, const Json& node) { d.addWithoutLock(flag(node, "is_grant") ? "grant" : "revoke"); }},
        {"GrantRoleStmt",
         [](Definitions& d, const Json& node) { d.addWithoutLock(flag(node, "is_grant") ? "grant" : "revoke"); }},
    };
    return all;
}

} // namespace

void addDefinitions(std::string_view kind, const Json& node, StatementFacts& facts)
{
    const auto adder = adders().find(kind);
    if (adder == adders().end())
        return;
    Definitions definitions(facts.definitions);
    adder->second(definitions, node);
}

} // namespace stormlab::parsetree
