# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# The gates of `packaging/dev lint`, which reads this: what it says, installs and builds with stands there.

lintShell() { git ls-files -- packaging/dev packaging/sandbox-image/build .ci/run '*.sh' | xargs -r shellcheck -x -P SCRIPTDIR; }

lintReuse() { reuse lint -q || { reuse lint && return 1; }; }

lintLayers() {
    [ ! -f tests/layers/layers.py ] || python3 tests/layers/layers.py .
}

# The kinds of files must be known by their names to a computer that has just installed them, and a recording by its first bytes, as the
# program writes them; a double click opens what can be opened.
lintFileType() {
    local type=application/vnd.stormlab.recording place said=0 kind
    place="$(mktemp -d)"
    xmllint --noout packaging/linux/*.mime.xml || said=1
    mkdir -p "$place/mime/packages"
    cp packaging/linux/*.mime.xml "$place/mime/packages/"
    XDG_DATA_DIRS="$place" update-mime-database "$place/mime" >&2 || said=1
    for kind in recording:storm class:stormclass result:stormresult; do
        grep -qxF "50:application/vnd.stormlab.${kind%:*}:*.${kind#*:}" "$place/mime/globs2" ||
            { say "*.${kind#*:} is not the name of a ${kind%:*}" && said=1; }
    done
    for kind in recording class; do
        grep -q "^MimeType=.*application/vnd.stormlab.$kind;" packaging/linux/*.desktop ||
            { say "the desktop file does not open a $kind" && said=1; }
        grep -qF "<mediatype>application/vnd.stormlab.$kind</mediatype>" packaging/linux/*.metainfo.xml ||
            { say "the metainfo does not tell of a $kind" && said=1; }
    done
    grep -qaF "$type" "$place/mime/magic" || { say "$type has no magic" && said=1; }
    grep -qF "\"stormlab-recording \"" core/runtime/recording/stormformat.cpp ||
        { say "recordings begin otherwise than packaging/linux says" && said=1; }
    grep -qF "value=\"stormlab-recording \"" packaging/linux/*.mime.xml || { say "the magic is not the version line" && said=1; }
    rm -r "$place"
    return "$said"
}

lintMetadata() {
    local file
    for file in packaging/linux/*.desktop; do
        [ ! -e "$file" ] || desktop-file-validate "$file" || return 1
    done
    for file in packaging/linux/*.metainfo.xml; do
        [ ! -e "$file" ] || appstreamcli validate --no-net "$file" || return 1
    done
    lintFileType || return 1
    commandTranslations --check || return 1
    for file in packaging/man/*.[1-9]; do
        [ ! -e "$file" ] || [ -z "$(man --warnings -l -Tutf8 "$file" 2>&1 >/dev/null | tee /dev/stderr)" ] || return 1
    done
}

# The revision that "changed" is measured from: what the branch left main at, or, on main itself, the state before the last landing.
# An empty answer means that there is no such revision, and everything counts as changed.
changeBase() {
    local base
    base="$(git merge-base HEAD origin/main 2>/dev/null || true)"
    if [ -z "$base" ] || [ "$base" = "$(git rev-parse HEAD)" ]; then
        base="$(git rev-parse -q --verify 'HEAD^1' || true)"
    fi
    printf '%s' "$base"
}

# Each source by itself, also where the build compiled several at a time.
singleDatabase=build/dev/single

listSingleSources() {
    [ -f build/dev/compile_commands.json ] || buildPreset dev
    python3 packaging/cmake/singlesources.py build/dev "$singleDatabase"
}

# The revision that counts as the one before the change; the empty tree where everything does.
lintedSince() {
    local base=''
    [ "$lintAll" = 1 ] || base="${lintBase:-$(changeBase)}"
    printf '%s' "${base:-$(git hash-object -t tree /dev/null)}"
}

# changedSources BASE : those to look at, the most changed first. A header is looked at through the source beside it.
changedSources() {
    git diff --numstat --no-renames --diff-filter=d "$1" -- app core ui tests |
        sort -k1,1nr | cut -f3 | sed 's/\.h$/.cpp/' | awk '!seen[$0]++' |
        while read -r file; do
            if [ "${file%.cpp}" != "$file" ] && grep -qF "/$file\"" "$singleDatabase/compile_commands.json"; then
                printf '%s\n' "$file"
            fi
        done
}

# bereftSources BASE : those that include a header which includes less than it did: they may have lived on that.
bereftSources() {
    git diff --name-only --no-renames --diff-filter=M "$1" -- 'app/*.h' 'core/*.h' 'ui/*.h' 'tests/*.h' |
        while read -r header; do
            ! git diff "$1" -- "$header" | grep -q '^-#include' || git grep -lF "#include \"$header\"" -- '*.cpp' || true
        done
}

# What an ordinary build compiles, and a unity build lends to a source from its neighbours.
lintSources() {
    local base files
    listSingleSources
    base="$(lintedSince)"
    mapfile -t files < <({ changedSources "$base" && bereftSources "$base"; } | awk '!seen[$0]++')
    python3 packaging/cmake/compilealone.py build/dev "$singleDatabase" "${files[@]}"
}

# clang-tidy takes some seconds a file, so a run is bounded: the files most changed since the base, at most 40.
lintTidy() {
    local most=40 files
    listSingleSources
    mapfile -t files < <(changedSources "$(lintedSince)")
    if [ "$lintAll" = 0 ] && [ "${#files[@]}" -gt "$most" ]; then
        say "clang-tidy: the $most most changed of ${#files[@]} files"
        files=("${files[@]:0:$most}")
    fi
    [ "${#files[@]}" -gt 0 ] || { say "clang-tidy: no source has changed" && return 0; }
    say "clang-tidy: ${#files[@]} files"
    printf '%s\0' "${files[@]}" |
        xargs -0 -n 1 -P "$(nproc)" timeout 180 clang-tidy -p "$singleDatabase" --quiet 2> >(grep -v 'warnings generated' >&2)
}

commandLint() {
    local gates=() gate
    lintBase=""
    lintAll=0
    while [ $# -gt 0 ]; do
        case "$1" in
            --base) lintBase="${2:?--base needs a revision}" && shift ;;
            --all) lintAll=1 ;;
            shell | reuse | layers | metadata | sources | tidy) gates+=("$1") ;;
            *) die "there is no gate '$1'; gates: shell reuse layers metadata sources tidy" ;;
        esac
        shift
    done
    [ "${#gates[@]}" -gt 0 ] || gates=(shell reuse layers metadata sources tidy)
    ensurePackages lint
    for gate in "${gates[@]}"; do
        "lint${gate^}" || die "lint: the gate '$gate' found something; see above"
        say "lint: $gate is clean"
    done
}
