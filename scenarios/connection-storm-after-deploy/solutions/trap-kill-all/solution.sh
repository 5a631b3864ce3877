#!/bin/sh
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Terminates every application.
set -eu
. "$(dirname "$0")/../ask.sh"
ask -c "select application_name, state, count(*) from pg_stat_activity group by 1, 2 order by 3 desc"
ask -c "show max_connections"
held=$(ask -Atc "select count(*) from pg_stat_activity where application_name = 'deploy_worker'")
stormlabctl diagnose --cause reconnect-storm --app deploy_worker --count "$held"
# In a moment in which the guilty application is idle, so that the price is always the same.
busy="select count(*) from pg_stat_activity where application_name = 'deploy_worker' and xact_start is not null"
until [ "$(ask -Atc "$busy")" -eq 0 ]; do sleep 0.1; done
ask -c "select count(pg_terminate_backend(pid)) from pg_stat_activity where usename like 'app%'"
stormlabctl deploy deploy_worker pool.min=1 pool.max=2 reconnect.policy=exponential reconnect.jitter=full
