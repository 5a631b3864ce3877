#!/bin/sh
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Leaves a full server alone, and keeps pools that do not fit. Environments that are full stay so: whether the others get in
# again depends on who comes first, and so do some points.
set -eu
. "$(dirname "$0")/../ask.sh"
ask -c "select application_name, count(*), count(*) filter (where state = 'idle') as idle, min(backend_start), max(backend_start) from pg_stat_activity group by 1 order by 2 desc"
ask -c "show max_connections"
held=$(ask -Atc "select count(*) from pg_stat_activity where application_name = 'signups'")
stormlabctl diagnose --cause unbounded-fanout --app signups --count "$held"
stormlabctl deploy signups pool.connect_timeout_ms=2000 breaker.failures=3 breaker.open_ms=3000
