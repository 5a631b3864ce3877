#!/bin/sh
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Leaves a full server alone for long, after the first refusal, and keeps pools that do not fit. A slot that the others give up is
# theirs again only where sign-ups seldom ask: with three refusals and three seconds it depends on who comes first.
set -eu
. "$(dirname "$0")/../ask.sh"
ask -c "select application_name, count(*), count(*) filter (where state = 'idle') as idle, min(backend_start), max(backend_start) from pg_stat_activity group by 1 order by 2 desc"
ask -c "show max_connections"
held=$(ask -Atc "select count(*) from pg_stat_activity where application_name = 'signups'")
stormlabctl diagnose --cause unbounded-fanout --app signups --count "$held"
stormlabctl deploy signups pool.connect_timeout_ms=2000 breaker.failures=1 breaker.open_ms=8000
