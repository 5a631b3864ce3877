#!/bin/sh
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Restarts the server, which ends everybody's work.
set -eu
. "$(dirname "$0")/../ask.sh"
ask -c "select application_name, count(*), min(backend_start), max(backend_start) from pg_stat_activity group by 1 order by 2 desc"
ask -c "show max_connections"
held=$(ask -Atc "select count(*) from pg_stat_activity where application_name = 'api'")
stormlabctl diagnose --cause pool-budget-exceeded --app api --count "$held"
began="select pg_postmaster_start_time()"
before=$(ask -Atc "$began")
tries=0
while [ "$(ask -Atc "$began")" = "$before" ] && [ $tries -lt 20 ]; do
    tries=$((tries + 1))
    psql -c "copy (select 1) to program 'kill -INT \$(head -n 1 postmaster.pid)'" || true
done
for app in api engine messaging; do
    stormlabctl deploy "$app" txn.io=outside pool.max=5 --no-wait
done
stormlabctl deploy integration txn.io=outside pool.max=5
