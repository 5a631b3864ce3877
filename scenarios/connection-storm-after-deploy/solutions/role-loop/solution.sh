#!/bin/sh
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A variant: terminates by role, in a DO loop.
set -eu
. "$(dirname "$0")/../ask.sh"
ask -c "select application_name, state, count(*) from pg_stat_activity group by 1, 2 order by 3 desc"
ask -c "show max_connections"
held=$(ask -Atc "select count(*) from pg_stat_activity where application_name = 'deploy_worker'")
stormlabctl diagnose --cause reconnect-storm --app deploy_worker --count "$held"
ask <<'SQL'
do $$
declare
    backend record;
begin
    for backend in select pid from pg_stat_activity where usename = 'app_deploy' and state = 'idle' loop
        perform pg_terminate_backend(backend.pid);
    end loop;
end
$$;
SQL
stormlabctl deploy deploy_worker pool.min=1 pool.max=2 reconnect.policy=exponential reconnect.jitter=full
