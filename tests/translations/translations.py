#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds the catalogue of English forms against the sources: translations.py TREE LUPDATE.

Every counted text of the sources has both its forms there, and nothing else is there; no text is in a context that the
program would not look for it in. `packaging/dev translations` brings catalogues up to date.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml


def forms(catalogue):
    """The forms of each counted text, by context and source."""
    found = {}
    for context in xml.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            texts = [form.text or "" for form in translation.iter("numerusform")]
            found[context.findtext("name"), message.findtext("source")] = texts
    return found


def mistakes(tree, lupdate):
    shipped = tree / "ui/translations/stormlab_en.ts"
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / shipped.name
        shutil.copy(shipped, fresh)
        command = [lupdate, "-silent", "-pluralonly", "-no-obsolete", "-locations", "none", "-I", ".", "ui", "app/stormlab"]
        said = subprocess.run(command + ["-ts", fresh], cwd=tree, check=True, text=True, stderr=subprocess.PIPE).stderr
        wanted = forms(fresh)
    there = forms(shipped)
    # Some files have a tr() of their own, whose context is the namespace, as here.
    yield from (line for line in said.splitlines() if not line.endswith("Class 'stormlab' lacks Q_OBJECT macro"))
    yield from (f"{context}: no forms of “{text}”" for context, text in wanted.keys() - there.keys())
    yield from (f"{context}: nobody says “{text}”" for context, text in there.keys() - wanted.keys())
    for (context, text), texts in there.items():
        if len(texts) != 2 or not all(texts) or any("(s)" in form for form in texts):
            yield f"{context}: “{text}” lacks a form"


if __name__ == "__main__":
    found = sorted(mistakes(pathlib.Path(sys.argv[1]), sys.argv[2]))
    print("\n".join(found) if found else "Every counted text has its English forms.")
    sys.exit(1 if found else 0)
