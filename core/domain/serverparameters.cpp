// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/serverparameters.h"

#include <algorithm>
#include <array>

namespace stormlab
{

namespace
{

constexpr std::array<std::string_view, 3> tunableFamilies = {"autovacuum_", "enable_", "vacuum_"};

constexpr std::array<std::string_view, 8> grantable = {
    "max_connections",  "superuser_reserved_connections", "reserved_connections", "log_statement",
    "log_min_messages", "log_min_duration_statement",     "log_connections",      "log_disconnections"};

} // namespace

const std::vector<std::string>& tunableParameters()
{
    static const std::vector<std::string> names = {
        // Memory
        "shared_buffers", "work_mem", "maintenance_work_mem", "temp_buffers", "effective_cache_size",
        "hash_mem_multiplier", "temp_file_limit", "logical_decoding_work_mem",
        // Time limits and connections
        "statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout", "idle_session_timeout",
        "transaction_timeout", "deadlock_timeout", "authentication_timeout", "tcp_keepalives_idle",
        "tcp_keepalives_interval", "tcp_keepalives_count", "tcp_user_timeout", "client_connection_check_interval",
        // Vacuum, write-ahead log, checkpoints
        "autovacuum", "max_wal_size", "min_wal_size", "wal_buffers", "wal_level", "checkpoint_timeout",
        "checkpoint_completion_target", "synchronous_commit", "commit_delay", "commit_siblings", "max_wal_senders",
        "max_replication_slots", "max_slot_wal_keep_size", "wal_keep_size", "hot_standby_feedback", "bgwriter_delay",
        "bgwriter_lru_maxpages", "bgwriter_lru_multiplier",
        // Locks and transactions
        "max_locks_per_transaction", "max_pred_locks_per_transaction", "max_prepared_transactions",
        "default_transaction_isolation",
        // Planner and parallel work
        "random_page_cost", "seq_page_cost", "cpu_tuple_cost", "default_statistics_target", "from_collapse_limit",
        "join_collapse_limit", "plan_cache_mode", "jit", "jit_above_cost", "effective_io_concurrency",
        "max_worker_processes", "max_parallel_workers", "max_parallel_workers_per_gather",
        "max_parallel_maintenance_workers", "parallel_setup_cost", "parallel_tuple_cost",
        // What the server counts
        "track_io_timing", "track_functions"};
    return names;
}

bool isTunableParameter(std::string_view name)
{
    const bool familyMember =
        std::any_of(tunableFamilies.begin(), tunableFamilies.end(), [name](std::string_view start) {
            const bool plain = std::all_of(name.begin(), name.end(), [](char letter) {
                return letter == '_' || (letter >= 'a' && letter <= 'z');
            });
            return plain && name.size() > start.size() && name.starts_with(start);
        });
    return familyMember ||
           std::find(tunableParameters().begin(), tunableParameters().end(), name) != tunableParameters().end();
}

bool isGrantableParameter(std::string_view name)
{
    return isTunableParameter(name) || std::find(grantable.begin(), grantable.end(), name) != grantable.end();
}

} // namespace stormlab
