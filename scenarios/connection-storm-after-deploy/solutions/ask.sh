# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# For the solutions beside it. Where every slot is taken, doomed logins take the reserve too for moments: who is not let
# in (psql ends with 2) tries again, as people do.
ask() {
    until psql "$@"; do
        [ $? -eq 2 ] || return 1
        sleep 0.2
    done
}
