#!/bin/sh
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Fits the budget and starves.
set -eu
. "$(dirname "$0")/../ask.sh"
ask -c "select application_name, count(*), min(backend_start), max(backend_start) from pg_stat_activity group by 1 order by 2 desc"
ask -c "show max_connections"
held=$(ask -Atc "select count(*) from pg_stat_activity where application_name = 'api'")
stormlabctl diagnose --cause pool-budget-exceeded --app api --count "$held"
for app in api engine messaging; do
    stormlabctl deploy "$app" pool.max=7 --no-wait
done
stormlabctl deploy integration pool.max=7
