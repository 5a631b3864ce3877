#!/bin/sh
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Restarts the server, which ends everybody's work, and then does the right thing.
set -eu
stormlabctl probes
psql -c "select application_name, count(*) from pg_stat_activity group by 1 order by 2 desc"
held=$(psql -Atc "select count(*) from pg_stat_activity where application_name = 'proxy'")
stormlabctl diagnose --cause event-loop-blocked --app proxy --count "$held"
psql -c "copy (select 1) to program 'kill -INT \$(head -n 1 postmaster.pid)'" || true
until psql -Atc "select 1" >/dev/null 2>&1; do sleep 0.2; done
stormlabctl deploy proxy teardown=kill reconnect.policy=exponential reconnect.base_ms=200 reconnect.cap_ms=2000 reconnect.jitter=full
