#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles sources one by one, without writing objects: a build of several at a time (STORMLAB_UNITY) lends a source what
its neighbours include, and an ordinary build then fails.

Usage: compilealone.py BUILD DATABASE [FILE...]. DATABASE is the folder that singlesources.py wrote for BUILD; a FILE that
BUILD compiles by itself anyhow is passed over. The exit code is 1 when one does not compile.
"""

import concurrent.futures
import json
import os
import shlex
import subprocess
import sys

WITH_VALUE = {"-o", "-MF", "-MT", "-MQ"}
WITHOUT = {"-MD", "-MMD", "-c"}


def entries(folder):
    with open(os.path.join(folder, "compile_commands.json"), encoding="utf-8") as file:
        return {os.path.realpath(entry["file"]): entry for entry in json.load(file)}


def reading(command):
    """The command, but only to read the source."""
    words = iter(shlex.split(command))
    kept = []
    for word in words:
        if word in WITH_VALUE:
            next(words, None)
        elif word not in WITHOUT:
            kept.append(word)
    return [*kept, "-fsyntax-only"]


def says(entry):
    """What the compiler says of a source that does not compile, or else nothing."""
    run = subprocess.run(reading(entry["command"]), cwd=entry["directory"], capture_output=True, text=True, check=False)
    return "" if run.returncode == 0 else run.stderr or f"{entry['file']} does not compile"


def main(build, database, files):
    by_itself = entries(build)
    known = entries(database)
    alone = [known[file] for file in map(os.path.realpath, files) if file in known and file not in by_itself]
    print(f"compiled one by one: {len(alone)} sources", file=sys.stderr)
    with concurrent.futures.ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        problems = [problem for problem in pool.map(says, alone) if problem]
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
