// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scenarioparts.h"

namespace stormlab
{

void readPooler(const DocumentNode& node, PoolerSpec& pooler)
{
    node.expectMembers({{"pool_mode", "default_pool_size", "max_client_conn"}, {"query_wait_timeout_ms"}});
    if (const std::optional<DocumentNode> mode = node.member("pool_mode"))
        pooler.mode = mode->oneOf({"transaction", "session"}) == "session" ? PoolMode::Session : PoolMode::Transaction;
    node.read("default_pool_size", pooler.defaultPoolSize, WholeRange{1, 1'000});
    node.read("max_client_conn", pooler.maxClients, WholeRange{1, 10'000});
    node.read("query_wait_timeout_ms", pooler.queryWaitTimeout, WholeRange{100, 600'000});
}

} // namespace stormlab
