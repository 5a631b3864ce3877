#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds the catalogues against the sources and against themselves: translations.py TREE LUPDATE.

The English catalogue has both forms of every counted text, those of other languages have every text, and none has
anything else; no text is in a context that the program would not look for it in. No translation is missing or
unfinished, and each has the placeholders and the tags of its source. `packaging/dev translations` brings catalogues up
to date with the sources.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ENGLISH = "stormlab_en.ts"
PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|n)")
# How core/domain writes the forms of a counted text: for one, and for several.
FORMS = re.compile(r"\((s|[^()|]*\|[^()|]*)\)")
TAG = re.compile(r"</?[a-zA-Z][^<>]*>|&[a-z]+;|&#\d+;")


def messages(catalogue):
    """What is said of each text, by context, source and comment: whether it is counted and finished, and its forms."""
    found = {}
    for context in xml.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            counted = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if counted else [translation.text or ""]
            key = context.findtext("name"), message.findtext("source"), message.findtext("comment") or ""
            found[key] = (counted, translation.get("type") != "unfinished", forms)
    return found


def refreshed(tree, lupdate, catalogue):
    """The catalogue as it would be if it were brought up to date, and what was said about the sources."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / catalogue.name
        shutil.copy(catalogue, fresh)
        command = [lupdate, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en",
                   "-tr-function-alias", "QT_TRANSLATE_NOOP+=worded,QT_TRANSLATE_N_NOOP+=wordedCount", "-I", ".", "ui",
                   "app/stormlab", "core"] + (["-pluralonly"] if catalogue.name == ENGLISH else [])
        said = subprocess.run(command + ["-ts", fresh], cwd=tree, check=True, text=True, stderr=subprocess.PIPE).stderr
        return messages(fresh), said.splitlines()


def wrong_with(source, form, counted):
    """What a translation does otherwise than its source."""
    if not form.strip():
        return "lacks a form" if counted else "has no translation"
    wanted, there = (sorted(PLACEHOLDER.findall(text)) for text in (source, form))
    # "one pod" says how many without a number.
    if wanted != there and [each for each in wanted if each != "%n"] != there:
        return f"has {' '.join(there) or 'no placeholder'} instead of {' '.join(wanted) or 'none'}"
    if sorted(TAG.findall(source)) != sorted(TAG.findall(form)):
        return "has other tags than its source"
    if (source[:1].isspace(), source[-1:].isspace()) != (form[:1].isspace(), form[-1:].isspace()):
        return "begins or ends with a blank, or without it, otherwise than its source"
    return ""


def said_in_english(source):
    """Both forms of a counted text, as core/domain says them without a catalogue."""
    return [FORMS.sub(lambda found: (found[1].split("|") if "|" in found[1] else ["", found[1]])[which], source)
            for which in (0, 1)]


def wrong_within(there, english):
    for (context, text, _), (counted, finished, forms) in there.items():
        says = f"{context}: “{text}”"
        if not finished:
            yield f"{says} is unfinished"
            continue
        if english and (len(forms) != 2 or any(FORMS.search(form) for form in forms)):
            yield f"{says} lacks a form"
        elif english and "|" in text and forms != said_in_english(text):
            yield f"{says} is said otherwise without the catalogue"
        yield from (f"{says} {wrong}" for wrong in {wrong_with(text, form, counted) for form in forms} if wrong)


def mistakes(tree, lupdate):
    for catalogue in sorted((tree / "ui/translations").glob("stormlab_*.ts")):
        wanted, said = refreshed(tree, lupdate, catalogue)
        there = messages(catalogue)
        # Some files have a tr() of their own, whose context is the namespace, as here.
        found = [line for line in said if not line.endswith("Class 'stormlab' lacks Q_OBJECT macro")]
        found += [f"{context}: lacks “{text}”" for context, text, _ in wanted.keys() - there.keys()]
        found += [f"{context}: nobody says “{text}”" for context, text, _ in there.keys() - wanted.keys()]
        found += wrong_within(there, catalogue.name == ENGLISH)
        yield from (f"{catalogue.name}: {each}" for each in sorted(found))


if __name__ == "__main__":
    all_found = list(mistakes(pathlib.Path(sys.argv[1]), sys.argv[2]))
    print("\n".join(all_found) if all_found else "Every catalogue has every text, whole.")
    sys.exit(1 if all_found else 0)
