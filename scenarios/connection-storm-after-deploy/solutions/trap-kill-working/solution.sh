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
busy="select count(*) from pg_stat_activity where application_name = 'deploy_worker' and xact_start < now() - interval '1 s'"
until [ "$(ask -Atc "$busy")" -gt 0 ]; do sleep 0.2; done
# One of those that work, so that the price is always the same.
ask -c "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'deploy_worker' and (state = 'idle' or pid = (select pid from pg_stat_activity where application_name = 'deploy_worker' order by xact_start limit 1))"
stormlabctl deploy deploy_worker pool.min=1 pool.max=2 reconnect.policy=exponential reconnect.jitter=full
