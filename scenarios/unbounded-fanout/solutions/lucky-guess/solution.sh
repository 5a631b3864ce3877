#!/bin/sh
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Says the wrong thing, looks at nothing, and deploys what it has read somewhere.
set -eu
stormlabctl diagnose --cause connection-leak --app billing --count 40
stormlabctl deploy signups pool.max=1 pool.connect_timeout_ms=2000 breaker.failures=3 breaker.open_ms=3000
