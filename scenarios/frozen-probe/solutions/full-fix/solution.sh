#!/bin/sh
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Looks, says what is wrong, ends engines without waiting in the loop and reconnects soon and not in step.
set -eu
stormlabctl probes
psql -c "select application_name, count(*) from pg_stat_activity group by 1 order by 2 desc"
held=$(psql -Atc "select count(*) from pg_stat_activity where application_name = 'proxy'")
stormlabctl diagnose --cause event-loop-blocked --app proxy --count "$held"
stormlabctl deploy proxy teardown=kill reconnect.policy=exponential reconnect.base_ms=200 reconnect.cap_ms=2000 reconnect.jitter=full
