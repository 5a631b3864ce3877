#!/bin/sh
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Mitigates and changes nothing for the next release.
set -eu
psql -c "select application_name, state, count(*) from pg_stat_activity group by 1, 2 order by 3 desc"
psql -c "show max_connections"
held=$(psql -Atc "select count(*) from pg_stat_activity where application_name = 'mailer'")
stormlabctl diagnose --cause pool-budget-exceeded --app mailer --count "$held"
psql -c "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'mailer' and state = 'idle'"
