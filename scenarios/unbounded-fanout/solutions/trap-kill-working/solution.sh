#!/bin/sh
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Ends sessions in the midst of their work.
set -eu
. "$(dirname "$0")/../ask.sh"
ask -c "select application_name, count(*), count(*) filter (where state = 'idle') as idle, min(backend_start), max(backend_start) from pg_stat_activity group by 1 order by 2 desc"
ask -c "show max_connections"
held=$(ask -Atc "select count(*) from pg_stat_activity where application_name = 'signups'")
stormlabctl diagnose --cause unbounded-fanout --app signups --count "$held"
for _ in 1 2 3 4 5 6 7 8; do
    psql -Atc "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'signups' and state = 'active' and now() - query_start > interval '120 milliseconds'"
    sleep 0.3
done
stormlabctl deploy signups pool.max=1 pool.connect_timeout_ms=2000 breaker.failures=3 breaker.open_ms=3000
