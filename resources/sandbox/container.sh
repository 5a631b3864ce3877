# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh

# What runs in a sandbox's container, whatever image it is: makes a cluster in memory, takes its files from standard
# input, starts the server and starts it again when it ends; the same for a pooler, if its files are among them. It speaks to
# the lab in lines on standard output:
#   stormlab version V · stormlab started · stormlab ended CODE · stormlab log WORDS · stormlab error WHAT
#   stormlab pooler-started · stormlab pooler-ended CODE
# Arguments: the folder to work in (a tmpfs), the seconds after which the container ends itself, the name of the first
# superuser, then what to give to the server on its command line. A POSIX shell and the usual small tools suffice.
set -u
umask 077
place="$1"
home="$place/server"
pooler="$place/pooler"
lifetime="$2"
superuser="$3"
shift 3
data="$home/data"
words="$home/startup.log"
server=''
clock=''
pools=''

tell() { printf 'stormlab %s\n' "$*"; }

lastWords() { tail -n 20 "$words" 2>/dev/null | while IFS= read -r line; do tell log "$line"; done; }

giveUp() {
    tell error "$1"
    exit 1
}

# Each process of the server, and no other: a killed postmaster leaves children that still hold its data directory.
killServer() {
    for entry in /proc/[0-9]*; do
        name=''
        read -r name <"$entry/comm" 2>/dev/null || continue
        case "$name" in postgres | postmaster) kill -9 "${entry#/proc/}" 2>/dev/null ;; esac
    done
}

# Called by the trap alone.
# shellcheck disable=SC2317
leave() {
    trap '' TERM INT HUP
    [ -z "$server" ] || kill -QUIT "$server" 2>/dev/null
    [ -z "$clock" ] || kill "$clock" 2>/dev/null
    [ -z "$pools" ] || kill "$pools" 2>/dev/null
    exit 0
}

findPrograms() {
    for folder in /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /usr/libexec/postgresql* /usr/local/pgsql/bin /opt/*/postgresql/bin; do
        [ ! -x "$folder/initdb" ] || PATH="$folder:$PATH"
    done
    command -v initdb >/dev/null && command -v postgres >/dev/null
}

makeCluster() {
    locale=C
    case " $(locale -a 2>/dev/null | tr '\n' ' ') " in *' C.utf8 '* | *' C.UTF-8 '*) locale=C.UTF-8 ;; esac
    initdb -D "$data" --no-sync --encoding=UTF8 --locale="$locale" --username="$superuser" --auth=reject \
        --wal-segsize=1 >"$words" 2>&1
}

# Lines up to one that says "stormlab-end". The shell's own read takes no byte too many, so the rest stays for the next.
takeFile() {
    while IFS= read -r line; do
        [ "$line" != stormlab-end ] || return 0
        printf '%s\n' "$line"
    done >"$1"
    return 1
}

# A name a line, each followed by its contents; an empty name ends the list.
takeFiles() {
    while IFS= read -r name && [ -n "$name" ]; do
        case "$name" in
            pooler/*) takeFile "$place/$name" || return 1 ;;
            *) takeFile "$data/$name" || return 1 ;;
        esac
    done
}

# As with the server: five starts in a minute and no more. It runs beside the server, so it asks the whole to end.
poolForEver() {
    trap - TERM INT HUP
    starts=0
    since=$(date +%s)
    while [ "$starts" -lt 5 ]; do
        starts=$((starts + 1))
        tell pooler-started
        pgbouncer "$pooler/pgbouncer.ini" </dev/null >"$pooler/log" 2>&1
        code=$?
        tail -n 5 "$pooler/log" | while IFS= read -r line; do tell log "$line"; done
        tell pooler-ended "$code"
        sleep 1
        now=$(date +%s)
        [ $((now - since)) -le 60 ] || { starts=0 && since="$now"; }
    done
    tell error pooler-restarts
    kill -TERM $$
}

# One round of the server's life; comes back when it has ended.
serve() {
    : >"$words"
    postgres -D "$data" "$@" </dev/null >>"$words" 2>&1 &
    server=$!
    tell started
    wait "$server"
    code=$?
    server=''
    tell ended "$code"
    lastWords
    killServer
}

# Five starts in a minute and no more: what cannot stay up is not started for ever.
serveForEver() {
    starts=0
    since=$(date +%s)
    while [ "$starts" -lt 5 ]; do
        starts=$((starts + 1))
        serve "$@"
        now=$(date +%s)
        [ $((now - since)) -le 60 ] || { starts=0 && since="$now"; }
    done
    giveUp restarts
}

trap leave TERM INT HUP
PATH="$PATH:/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin"
export PATH LC_ALL=C TZ=UTC
(
    trap - TERM INT HUP
    sleep "$lifetime"
    kill -TERM $$
) >/dev/null 2>&1 </dev/null &
clock=$!

mkdir -p "$home/run" "$pooler" || giveUp no-room
findPrograms || giveUp no-postgres
version="$(postgres --version)" || giveUp cannot-run
tell version "$version"
makeCluster || {
    lastWords
    giveUp initdb
}
takeFiles || exit 1
[ ! -f "$pooler/pgbouncer.ini" ] || command -v pgbouncer >/dev/null || giveUp no-pooler
postgres --single -D "$data" -c exit_on_error=on template1 <"$data/stormlab.sql" >"$words" 2>&1 || {
    lastWords
    giveUp roles
}
rm -f "$data/stormlab.sql"
if [ -f "$pooler/pgbouncer.ini" ]; then
    poolForEver &
    pools=$!
fi
serveForEver "$@"
