#!/bin/sh
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Kills all pods, which the kubelet does anyway.
set -eu
stormlabctl probes
psql -c "select application_name, count(*) from pg_stat_activity group by 1 order by 2 desc"
held=$(psql -Atc "select count(*) from pg_stat_activity where application_name = 'proxy'")
stormlabctl diagnose --cause event-loop-blocked --app proxy --count "$held"
pids=
# Right after the pause they may all be resting before their next start.
until [ -n "$pids" ]; do
    sleep 0.5
    pids=$(stormlabctl probes --json | grep -o '"pid": *[0-9][0-9]*' | grep -o '[0-9]*$' || true)
done
for pid in $pids; do
    kill -9 "$pid" || true
done
