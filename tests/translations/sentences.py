#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds the sentences that the window translates to those that core says: sentences.py TREE.

The layers beneath the window speak English; ui/presenters/*sentences.cpp lists what they say, for the catalogues. Each
sentence there must be what string literals of one module make, whole and one after another, with something filled in at
its places: whoever changes a sentence is told to change it in the list as well. And what a module puts into an Error,
the list must have, unless it is of those modules that speak to a terminal only.
"""

import pathlib
import re
import sys

SKIPPED = r"//[^\n]*|/\*.*?\*/|'(?:[^'\\]|\\.)'|R\"(\w*)\(.*?\)\1\""
LITERAL = r'"(?:[^"\\\n]|\\.)*"'
LITERALS = re.compile(rf"(?:{SKIPPED})|((?:{LITERAL}\s*)+)", re.DOTALL)
PLACE = re.compile(r"%\d|\{\w+\}")
ENTRY = re.compile(rf'QT_TRANSLATE_NOOP\(\s*"stormlab::Runtime",\s*((?:{LITERAL}\s*)+)\)')
ERROR = re.compile(r"[{(,\s]ErrorCode::\w+,")
# What these tell goes into recordings, which the window shows; the last one speaks to a terminal as well.
RECORDED = {"importedtimeline.cpp", "serverwatch.cpp"}
RECORDING_COMMAND = "app/stormlabctl/serverrecording.cpp"
# What is wrong with a result, which the class board shows in a tool tip.
DETAIL = re.compile(r"\.detail\s*=[^;]*;")
BRACKET_OR_LITERAL = re.compile(rf"{LITERAL}|'(?:[^'\\]|\\.)'|[(){{}}]")
# What fills places in, in the modules themselves, and is part of the sentence.
CHOICES = {
    "{computer}": ["this computer", "the computer of {engine}"],
    "{there}": ["", " there"],
    "{others}": ["podman or the native engine, which need", "the native engine, which needs"],
}
# What they say goes to a terminal, to another program or into the lab's own log.
FOR_OTHERS = {"control", "fleet", "pod"}
# Beside another program's words, or of a command line only.
UNLISTED = {"(SQLSTATE 53300)", "There is no format “"}
# Where these are named, what is wrong with a file is told: each text of more than a word is for people.
READS_FILES = re.compile(r"\b(?:DocumentNode|FieldReader|ReferenceCheck|ScenarioMistake|SamplePatcher)\b")
# Of an author's command line only: scenarios in other languages, and activity from CSV.
AUTHORS_ONLY = {"scenariotexts.cpp", "csvimport.cpp"}
# Texts of those files that are no mistakes, each beside its own test or list.
NO_MISTAKE = {
    # of a result, which ui/presenters/classwording.cpp says
    "another class", "altered after it was written", "not a result file", "newer format", "too large",
    "cannot be read", "a copy of another",
    # how a mistake that was found before is known again
    "expected an object",
}
FOLDERS = ("core/domain", "core/runtime", "ui/documents")


def text_of(literals):
    pieces = re.findall(LITERAL, literals)
    return "".join(piece[1:-1] for piece in pieces).replace('\\"', '"')


def literals_in(source):
    return [text_of(found.group(2)) for found in LITERALS.finditer(source) if found.group(2)]


def chosen(literal):
    """The literal with each of the words that its module may put in."""
    forms = [literal]
    for place, words in CHOICES.items():
        forms = [form.replace(place, word) for form in forms for word in (words if place in form else [""])]
    return forms


def pieces_of(sources):
    literals = [literal for source in sources for literal in literals_in(source)]
    split = {piece for literal in literals for form in chosen(literal) for piece in PLACE.split(form)}
    # A blank or a line's end before a literal parts it from the sentence before it.
    return split.union(piece.removeprefix("\\n").removeprefix(" ") for piece in split) - {""}


def is_made_of(sentence, pieces):
    """Whether pieces, each whole, make the sentence between its places."""
    def covers(text):
        reached = [True] + [False] * len(text)
        for at in range(len(text)):
            if reached[at]:
                for piece in pieces:
                    if text.startswith(piece, at):
                        reached[at + len(piece)] = True
        return reached[-1]

    return all(covers(text) for text in PLACE.split(sentence))


def error_literals(source):
    """What stands in quotes within the braces of an Error, piece by piece."""
    for begin in ERROR.finditer(source):
        depth, end = 1, begin.end()
        while depth > 0 and (found := BRACKET_OR_LITERAL.search(source, end)):
            depth += (found.group() in ("(", "{")) - (found.group() in (")", "}"))
            end = found.end()
        for literal in literals_in(source[begin.end():end]):
            yield from (piece.strip() for piece in PLACE.split(literal))


def file_mistakes(sources):
    """What stands in quotes where files are read, piece by piece, unless it is a word: a field, a value."""
    for name, source in sources:
        if (READS_FILES.search(source) or name in RECORDED) and name not in AUTHORS_ONLY:
            for literal in literals_in(source):
                if literal not in NO_MISTAKE and re.search(r"\w \w", literal):
                    yield from (piece.strip() for piece in PLACE.split(literal))
        for found in DETAIL.finditer(source):
            for literal in literals_in(found.group()):
                yield from (piece.strip() for piece in PLACE.split(literal))


def mistakes(tree):
    modules, domain = {}, []
    for source in [path for folder in FOLDERS for path in sorted((tree / folder).rglob("*.[ch]*"))
                   if path.suffix in (".cpp", ".h")]:
        modules.setdefault(source.parent.name, []).append(source.read_text(encoding="utf-8"))
        if source.parent.name in ("domain", "classroom", "drill") or source.name in RECORDED:
            domain.append((source.name, modules[source.parent.name][-1]))
    pieces = {name: pieces_of(sources) for name, sources in modules.items()}
    pieces["stormlabctl"] = pieces_of([(tree / RECORDING_COMMAND).read_text(encoding="utf-8")])
    lists = "".join(path.read_text(encoding="utf-8") for path in sorted((tree / "ui/presenters").glob("*sentences.cpp")))
    listed = [text_of(found.group(1)) for found in ENTRY.finditer(lists)]
    if not listed:
        yield "ui/presenters has no sentences of core"
    for sentence in listed:
        if [place for place in PLACE.findall(sentence)] != [f"%{n + 1}" for n in range(len(PLACE.findall(sentence)))]:
            yield f"the places are not in order: “{sentence}”"
        if listed.count(sentence) > 1:
            yield f"is listed twice: “{sentence}”"
        if not any(is_made_of(sentence, of_module) for of_module in pieces.values()):
            yield f"is said nowhere in core: “{sentence}”"
    for piece in sorted(set(file_mistakes(domain))):
        if not any(piece in sentence for sentence in listed):
            yield f"a reader of files says what ui/presenters/*sentences.cpp does not list: “{piece}”"
    for name, sources in modules.items():
        said = {piece for source in sources for piece in error_literals(source)} if name not in FOR_OTHERS else set()
        for piece in sorted(said - UNLISTED):
            # Blanks, commas, quotes and plural endings are parts of many.
            if len(piece) > 2 and not any(piece in sentence for sentence in listed):
                yield f"{name} says what ui/presenters/*sentences.cpp does not list: “{piece}”"


if __name__ == "__main__":
    found = list(mistakes(pathlib.Path(sys.argv[1])))
    print("\n".join(found) if found else "The window knows what core says.")
    sys.exit(1 if found else 0)
