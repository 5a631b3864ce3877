-- SPDX-FileCopyrightText: 2026 Stormlab contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One sample, from PostgreSQL 13: the limits on every row, and one row for each client backend.
-- Ages are computed here, so that the clocks of client and server need not agree, and all against one moment: clock_ms
-- less an age is the same number in every sample until the backend changes. pg_blocking_pids() is costly and says
-- something only about backends that wait for a lock. What the role may not see is NULL, the kind of backend included:
-- such rows are sessions where they have a database.
with server as materialized (
    select current_setting('max_connections')::int as max_connections,
           current_setting('superuser_reserved_connections')::int as superuser_reserved,
           0 as reserved,
           pg_postmaster_start_time()::text as started,
           (extract(epoch from clock_timestamp()) * 1000)::bigint as clock_ms
)
select s.max_connections, s.superuser_reserved, s.reserved, s.started,
       a.pid, a.application_name, a.usename, host(a.client_addr) as client_address,
       case when a.backend_type is null then 'disabled' else a.state end as state,
       a.wait_event_type || '/' || a.wait_event as wait,
       s.clock_ms - (extract(epoch from a.state_change) * 1000)::bigint as state_ms,
       s.clock_ms - (extract(epoch from a.xact_start) * 1000)::bigint as transaction_ms,
       case when a.state in ('active', 'fastpath function call')
            then s.clock_ms - (extract(epoch from a.query_start) * 1000)::bigint end as query_ms,
       case when a.wait_event_type = 'Lock' then array_to_string(pg_blocking_pids(a.pid), ' ') end as blocked_by,
       left(a.query, 200) as query, s.clock_ms
from server s
left join pg_stat_activity a
  on a.backend_type = 'client backend' or (a.backend_type is null and a.datid is not null)
order by a.pid
