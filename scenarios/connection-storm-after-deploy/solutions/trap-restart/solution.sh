#!/bin/sh
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Restarts the server, which ends everybody's work.
set -eu
. "$(dirname "$0")/../ask.sh"
ask -c "select application_name, state, count(*) from pg_stat_activity group by 1, 2 order by 3 desc"
ask -c "show max_connections"
held=$(ask -Atc "select count(*) from pg_stat_activity where application_name = 'deploy_worker'")
stormlabctl diagnose --cause reconnect-storm --app deploy_worker --count "$held"
ask -c "copy (select 1) to program 'kill -INT \$(head -n 1 postmaster.pid)'" || true
until psql -Atc "select 1" >/dev/null 2>&1; do sleep 0.2; done
# The board has to show that the pools are empty before anything is deployed.
while held=$(stormlabctl status | awk '$1 == "deploy_worker" { print $2 }'); [ "${held:-0}" -ge 40 ]; do sleep 0.2; done
stormlabctl deploy deploy_worker pool.min=1 pool.max=2 reconnect.policy=exponential reconnect.jitter=full
