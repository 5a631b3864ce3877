#!/bin/sh
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The right act without having looked or said why.
set -eu
. "$(dirname "$0")/../ask.sh"
ask -c "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'deploy_worker' and state = 'idle'"
stormlabctl deploy deploy_worker pool.min=1 pool.max=2 reconnect.policy=exponential reconnect.jitter=full
