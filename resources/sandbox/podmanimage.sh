# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh

# Runs a podman command that fetches or loads an image, in a folder of its own for what it writes on the way: podman 4.3
# leaves that behind, as large as the image, when it is ended half way. SIGTERM, which also comes when the lab is gone,
# ends both. Arguments: the command.
set -u
PATH="$PATH:/usr/bin:/bin"
folder=''
program=''

# Called by the trap alone.
# shellcheck disable=SC2317
leave() {
    trap '' TERM INT HUP
    [ -z "$program" ] || kill -KILL "$program" 2>/dev/null
    wait
    [ -z "$folder" ] || rm -rf "$folder"
    exit 143
}

# Where there is no folder for a user's session, rootless podman keeps what it knows of its containers below TMPDIR as
# well: with another one it would not find them.
mayMoveTemporaryFiles() {
    user="$(id -u)"
    [ "$user" = 0 ] || [ -d "${XDG_RUNTIME_DIR:-/run/user/$user}" ]
}

trap leave TERM INT HUP
if mayMoveTemporaryFiles; then
    place="${TMPDIR:-$(timeout 5 "$1" info --format '{{.Store.ImageCopyTmpDir}}' 2>/dev/null)}"
    [ -d "$place" ] || place=/var/tmp
    folder="$(mktemp -d "$place/stormlab-image-XXXXXX")" || folder=''
    [ -z "$folder" ] || export TMPDIR="$folder"
fi
"$@" </dev/null &
program=$!
wait "$program"
code=$?
[ -z "$folder" ] || rm -rf "$folder"
exit "$code"
