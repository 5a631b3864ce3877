#!/bin/sh
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Terminates everybody, and then does the right thing.
set -eu
stormlabctl probes
psql -c "select application_name, count(*) from pg_stat_activity group by 1 order by 2 desc"
held=$(psql -Atc "select count(*) from pg_stat_activity where application_name = 'proxy'")
stormlabctl diagnose --cause event-loop-blocked --app proxy --count "$held"
psql -c "select pg_terminate_backend(pid) from pg_stat_activity where backend_type = 'client backend' and usename like 'app%'"
stormlabctl deploy proxy teardown=kill reconnect.policy=exponential reconnect.base_ms=200 reconnect.cap_ms=2000 reconnect.jitter=full
