#!/bin/sh
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Terminates sessions of the guilty application, a working one among them.
set -eu
. "$(dirname "$0")/../ask.sh"
ask -c "select application_name, state, count(*) from pg_stat_activity group by 1, 2 order by 3 desc"
ask -c "show max_connections"
held=$(ask -Atc "select count(*) from pg_stat_activity where application_name = 'deploy_worker'")
stormlabctl diagnose --cause reconnect-storm --app deploy_worker --count "$held"
# The oldest of those that work, looked for and ended by one statement, so that the price is always the same.
oldest="select pid from pg_stat_activity where application_name = 'deploy_worker' and xact_start < now() - interval '1 s' order by xact_start limit 1"
until [ "$(ask -Atc "select count(pg_terminate_backend(pid)) from ($oldest) as oldest")" -gt 0 ]; do sleep 0.2; done
ask -c "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'deploy_worker' and state = 'idle'"
stormlabctl deploy deploy_worker pool.min=1 pool.max=2 reconnect.policy=exponential reconnect.jitter=full
