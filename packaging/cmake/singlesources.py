#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a compile database that names every source by itself, also where a build compiles several at a time.

Usage: singlesources.py BUILD FOLDER. Reads BUILD/compile_commands.json and writes FOLDER/compile_commands.json. An entry
of a unit of several sources (STORMLAB_UNITY) becomes one for each of them, with the options of the unit; the others stay.
"""

import json
import os
import re
import sys

UNIT = re.compile(r"/Unity/unity_\d+_cxx\.cxx$")
INCLUDED = re.compile(r'^#include "(/[^"]+)"$', re.M)


def singles(entry):
    """The entries of the sources that this entry compiles."""
    unit = entry["file"]
    if not UNIT.search(unit):
        return [entry]
    with open(unit, encoding="utf-8") as file:
        sources = INCLUDED.findall(file.read())
    return [{"directory": entry["directory"], "command": entry["command"].replace(unit, source), "file": source}
            for source in sources]


def main(build, folder):
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        entries = json.load(file)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "compile_commands.json"), "w", encoding="utf-8") as file:
        json.dump([single for entry in entries for single in singles(entry)], file, indent=1)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
