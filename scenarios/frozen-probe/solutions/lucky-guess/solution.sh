#!/bin/sh
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Does the right thing without having looked or said anything.
set -eu
stormlabctl deploy proxy teardown=kill reconnect.policy=exponential reconnect.base_ms=200 reconnect.cap_ms=2000 reconnect.jitter=full
