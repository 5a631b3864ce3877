#!/bin/sh
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Says the wrong thing, looks at nothing, and deploys what it has read somewhere.
set -eu
stormlabctl diagnose --cause connection-leak --app engine --count 9
for app in api engine messaging; do
    stormlabctl deploy "$app" txn.io=outside pool.max=5 --no-wait
done
stormlabctl deploy integration txn.io=outside pool.max=5
