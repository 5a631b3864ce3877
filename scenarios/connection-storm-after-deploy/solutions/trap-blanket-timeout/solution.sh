#!/bin/sh
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A timeout that cuts everybody's sessions.
set -eu
. "$(dirname "$0")/../ask.sh"
ask -c "select application_name, state, count(*) from pg_stat_activity group by 1, 2 order by 3 desc"
ask -c "show max_connections"
held=$(ask -Atc "select count(*) from pg_stat_activity where application_name = 'deploy_worker'")
stormlabctl diagnose --cause reconnect-storm --app deploy_worker --count "$held"
ask -c "alter system set idle_session_timeout = '2s'" -c "select pg_reload_conf()"
stormlabctl deploy deploy_worker pool.min=1 pool.max=2 reconnect.policy=exponential reconnect.jitter=full
