#!/bin/sh
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# An index has nothing to do with it.
set -eu
. "$(dirname "$0")/../ask.sh"
ask -c "select application_name, state, count(*) from pg_stat_activity group by 1, 2 order by 3 desc"
ask -c "show max_connections"
held=$(ask -Atc "select count(*) from pg_stat_activity where application_name = 'deploy_worker'")
stormlabctl diagnose --cause reconnect-storm --app deploy_worker --count "$held"
ask -c "create index orders_product on orders (product)"
ask -c "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'deploy_worker' and state = 'idle'"
stormlabctl deploy deploy_worker pool.min=1 pool.max=2 reconnect.policy=exponential reconnect.jitter=full
