#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the sources and says where they break the layers of ARCHITECTURE.md or the limits of the house.

Usage: layers.py TOP [--qt-headers DIR]. Prints one line per finding; exit code 1 when there is one. Functions that
are longer than they should be are printed as notes and do not fail.

Link lines alone cannot do this: where all of Qt's headers share one folder, `#include <QtWidgets/QWidget>` compiles
with nothing but Qt Core linked.
"""

import argparse
import collections
import glob
import json
import os
import re
import subprocess
import sys

CODE_FOLDERS = ("app", "core", "ui", "tests")
FILE_LIMIT = 400
FUNCTION_LIMIT = 40

STANDARD = set("""
algorithm any array atomic barrier bit bitset cassert cctype cerrno cfenv cfloat charconv chrono cinttypes climits
clocale cmath codecvt compare complex concepts condition_variable coroutine csetjmp csignal cstdarg cstddef cstdint
cstdio cstdlib cstring ctime cuchar cwchar cwctype deque exception execution filesystem forward_list fstream
functional future initializer_list iomanip ios iosfwd iostream istream iterator latch limits list locale map memory
memory_resource mutex new numbers numeric optional ostream queue random ranges ratio regex scoped_allocator semaphore
set shared_mutex source_location span sstream stack stdexcept stop_token streambuf string string_view strstream
syncstream system_error thread tuple type_traits typeindex typeinfo unordered_map unordered_set utility valarray
variant vector version""".split())

# Grading and replay come out the same on every machine, so their layer has no clock, thread, locale, file or chance.
IMPURE = set("""
atomic barrier clocale condition_variable csignal ctime filesystem fstream future iostream latch locale mutex random
semaphore shared_mutex stop_token thread""".split())
IMPURE_WORDS = re.compile(r"\b(system_clock|steady_clock|high_resolution_clock|random_device|setlocale|getenv)\b")

THIRD_PARTY = (
    ("pqxx", re.compile(r"^pqxx/")),
    ("libpq", re.compile(r"^(libpq-fe|libpq-events|postgres_ext|pg_config)\.h$|^libpq/|^postgresql/")),
    ("pg_query", re.compile(r"^pg_query")),
    ("nlohmann", re.compile(r"^nlohmann/")),
    ("md4c", re.compile(r"^md4c")),
    ("zstd", re.compile(r"^zstd|^zdict")),
    ("zlib", re.compile(r"^zlib|^zconf")),
    ("qscintilla", re.compile(r"^Qsci/")),
)
# In the order of the search for a header that is named without its module.
QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtCharts", "QtNetwork", "QtSvg", "QtTest", "QtSql", "QtDBus",
              "QtConcurrent", "QtPrintSupport", "QtOpenGL", "QtOpenGLWidgets", "QtSvgWidgets", "QtXml")
SPDX = ("SPDX-FileCopyrightText:", "SPDX-License-Identifier:")
COMMENT_OR_TEXT = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<!\w)\'(?:\\.|[^\'\\\n])+\'', re.S)
SPDX_NAMES = re.compile(r"(\.(cpp|h|cmake|py|sh|sql)|CMakeLists\.txt)$")

WAITING = "the main thread never waits"
FORBIDDEN = (
    (re.compile(r"catch\s*\(\s*\.\.\.\s*\)\s*\{\s*\}"), CODE_FOLDERS, "an exception vanishes here"),
    (re.compile(r"\bprocessEvents\b|\bBlockingQueuedConnection\b"), ("app", "core", "ui"), WAITING),
    (re.compile(r"\bQEventLoop\b|\bwaitFor(Started|Finished|Connected|ReadyRead|BytesWritten|Disconnected)\b"),
     ("core/runtime", "ui", "app/stormlab"), WAITING),
    (re.compile(r"QThread::terminate\b"), ("app", "core", "ui"), "threads are asked to leave, never ended"),
    (IMPURE_WORDS, ("core/domain",), "the domain has no clock, chance or environment"),
)

# What has one place in the window, so that there is one way to do it.
HOMES = (
    (re.compile(r"\bQAccessible::Alert\b"), "ui/widgets/sayaloud.cpp"),
    (re.compile(r"\bQDesktopServices::openUrl\b"), "ui/widgets/showfolder.cpp"),
)

DECLARED = "code knows what scenarios declare, not which there are"
# Texts for people may name an incident; so may pictures, which are no text.
DOCUMENTS = (".md", ".1", ".png")
# In sources whose texts are all "".
SCENARIO = r"scenario(?:\(\))?(?:(?:\.|->)\w+(?:\(\))?)*"
A_TEXT = r'(?:[\w:]+\()?""\)?'
SCENARIO_COMPARED = re.compile(rf"{SCENARIO}\s*[!=]=\s*{A_TEXT}|{A_TEXT}\s*[!=]=\s*[\w.>()-]*{SCENARIO}", re.I)

Include = collections.namedtuple("Include", "line kind name")  # kind: project, standard, system, Qt…, third party


def read(path, errors="strict"):
    with open(path, encoding="utf-8", errors=errors) as file:
        return file.read()


def without_comments(text):
    """The same lines, with comments and the contents of strings and characters blanked out."""
    return COMMENT_OR_TEXT.sub(lambda match: re.sub(r"[^\n]", " ", match.group(0)), text)


def with_empty_texts(text):
    """The same lines, without comments, and with "" for every string."""
    return COMMENT_OR_TEXT.sub(
        lambda match: "\n" * match.group(0).count("\n") + ("" if match.group(0).startswith("/") else '""'), text)


def qt_headers_of_this_computer():
    for tool in ("qmake6", "qmake"):
        try:
            return subprocess.run([tool, "-query", "QT_INSTALL_HEADERS"], capture_output=True, check=True,
                                  text=True).stdout.strip()
        except (OSError, subprocess.CalledProcessError):
            continue
    found = glob.glob("/usr/include/*/qt6") + glob.glob("/usr/include/qt6")
    return found[0] if found else ""


class Tree:
    """The sources below one top, and what was found wrong with them."""

    def __init__(self, top, qt_headers):
        self.top = os.path.abspath(top)
        self.qt_headers = qt_headers
        self.findings = []
        self.notes = []
        self.shown = {}
        self.files = sorted(self._walk())
        self.code = [path for path in self.files
                     if path.split("/")[0] in CODE_FOLDERS and path.endswith((".cpp", ".h"))]

    def _walk(self):
        for folder, folders, names in os.walk(self.top):
            folders[:] = [name for name in folders if name not in ("build", ".git", "__pycache__")]
            for name in names:
                yield os.path.relpath(os.path.join(folder, name), self.top)

    def text(self, path, errors="strict"):
        return read(os.path.join(self.top, path), errors)

    def exists(self, path):
        return os.path.isfile(os.path.join(self.top, path))

    def fault(self, path, line, says):
        self.findings.append(f"{path}:{line}: {says}")

    def includes(self, path):
        for number, line in enumerate(self.text(path).splitlines(), 1):
            match = re.match(r'\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)', line)
            if match:
                quoted, angled = match.groups()
                yield Include(number, "project" if quoted else self.kind_of(angled), quoted or angled)

    def shown_by(self, header):
        """The kinds of headers that this header includes, directly or through our own headers."""
        if header not in self.shown:
            self.shown[header] = set()  # Ends a circle of includes.
            if self.exists(header):
                for include in self.includes(header):
                    self.shown[header] |= self.shown_by(include.name) if include.kind == "project" else {include.kind}
        return self.shown[header]

    def kind_of(self, name):
        for kind, pattern in THIRD_PARTY:
            if pattern.search(name):
                return kind
        if name in STANDARD:
            return "standard"
        first = name.split("/")[0]
        if re.match(r"Qt[A-Z]", first) and "/" in name:
            return first
        for module in QT_MODULES:
            if os.path.isfile(os.path.join(self.qt_headers, module, name)):
                return module
        return "unknown Qt" if re.match(r"Q[A-Z]", name) else "system"


def is_qt(kind):
    return kind.startswith("Qt") or kind == "unknown Qt"


def is_third_party(kind):
    return kind in [name for name, _ in THIRD_PARTY]


def under(path, *folders):
    return any(path.startswith(folder + "/") for folder in folders)


def check_resolves(tree, path, include):
    if include.kind == "unknown Qt":
        tree.fault(path, include.line, f"no Qt module known here has <{include.name}>")
    if include.kind != "project" or re.fullmatch(r"(\w+\.moc|moc_\w+\.cpp)", include.name):
        return
    if not tree.exists(include.name):
        tree.fault(path, include.line, f'"{include.name}" is no path from the top of the tree')


def check_direction(tree, path, include):
    """app → ui → runtime → domain, never back."""
    if include.kind != "project":
        return
    allowed = {
        "core/domain": ("core/domain",),
        "core/runtime": ("core",),
        "ui": ("ui", "core"),
        "app/stormlabctl": ("app/stormlabctl", "core"),
        "app/stormlab": ("app/stormlab", "ui", "core"),
        "tests": ("tests", "ui", "core", "app"),
    }
    for folder, targets in allowed.items():
        if under(path, folder) and "/" in include.name and not under(include.name, *targets):
            tree.fault(path, include.line, f'{folder} may not include "{include.name}"')


def check_domain(tree, path, include):
    if not under(path, "core/domain"):
        return
    if include.kind not in ("project", "standard", "nlohmann"):
        tree.fault(path, include.line, f"the domain knows only the C++ standard library, not <{include.name}>")
    elif include.name in IMPURE:
        tree.fault(path, include.line, f"<{include.name}> brings clock, thread, locale, file or chance into the domain")


def check_qt(tree, path, include):
    if not is_qt(include.kind):
        return
    rules = (
        ("core/runtime/fleet", (), "the fleet is free of Qt"),
        ("core/runtime/progress", ("QtCore", "QtSql"), "progress knows Qt Core and Qt SQL only"),
        ("core/runtime/desktop", ("QtCore", "QtDBus", "QtNetwork"),
         "desktop knows Qt Core, Qt D-Bus and Qt Network only"),
        ("core/runtime", ("QtCore", "QtNetwork"), "the runtime knows Qt Core and Qt Network only"),
        ("app/stormlabctl", ("QtCore", "QtNetwork"), "stormlabctl links no Qt Gui"),
        ("ui/models", ("QtCore", "QtGui"), "models know no widget and no chart"),
        ("ui/presenters", ("QtCore", "QtGui"), "presenters know no widget and no chart"),
    )
    for folder, modules, says in rules:
        if under(path, folder):
            if include.kind not in modules:
                tree.fault(path, include.line, f"{says}: <{include.name}> is {include.kind}")
            break
    speaks_dbus = under(path, "core/runtime/desktop") and path.endswith(".cpp")
    if include.kind == "QtDBus" and not speaks_dbus and not under(path, "tests"):
        tree.fault(path, include.line, f"only the sources of core/runtime/desktop name Qt D-Bus: <{include.name}>")
    if include.kind == "QtSql" and (under(path, "ui", "app") or path.endswith(".h")):
        tree.fault(path, include.line, f"Qt SQL stays inside the sources of core/runtime/progress: <{include.name}>")
    if include.kind == "QtCharts" and under(path, "ui", "app") and not under(path, "ui/charts"):
        tree.fault(path, include.line, f"only ui/charts names Qt Charts: <{include.name}>")


def check_third_party(tree, path, include):
    """Each library is eaten in its own folders."""
    if not is_third_party(include.kind) or under(path, "tests", "core/domain"):
        return
    homes = {"pqxx": ("core/runtime/observe",), "pg_query": ("core/runtime/observe",),
             "libpq": ("core/runtime",), "nlohmann": ("core/runtime", "app/stormlabctl"),
             "md4c": ("core/runtime/report",), "zstd": ("core/runtime/recording",), "zlib": ("core/runtime/recording",),
             "qscintilla": ("ui",)}[include.kind]
    if not under(path, *homes):
        tree.fault(path, include.line, f"{include.kind} belongs to {' and '.join(homes)} only: <{include.name}>")


def check_leaks(tree, path, include):
    """A header that shows a library's types, itself or through others, is private to its folder."""
    away = os.path.dirname(path) != os.path.dirname(include.name)
    if include.kind == "project" and away and not under(path, "tests"):
        for library in sorted(filter(is_third_party, tree.shown_by(include.name))):
            tree.fault(path, include.line, f'"{include.name}" shows {library} and is private to its folder')


def check_ui(tree, path, include):
    if not under(path, "ui"):
        return
    if re.search(r"(^|/)Q(Process|Thread|ThreadPool)$", include.name):
        tree.fault(path, include.line, f"ui starts no process and no thread: <{include.name}>")
    if under(path, "ui/models", "ui/presenters") and include.kind == "project":
        for module in sorted(tree.shown_by(include.name) & {"QtWidgets", "QtCharts"}):
            tree.fault(path, include.line, f'models and presenters know no view: "{include.name}" shows {module}')


def check_words(tree, path):
    """Things that no include betrays."""
    text = without_comments(tree.text(path))
    for pattern, folders, says in FORBIDDEN:
        for match in pattern.finditer(text):
            if under(path, *folders):
                tree.fault(path, text.count("\n", 0, match.start()) + 1, f"{says}: {' '.join(match.group(0).split())}")
    for pattern, home in HOMES:
        for match in pattern.finditer(text):
            if under(path, "ui") and path != home:
                tree.fault(path, text.count("\n", 0, match.start()) + 1, f"only {home} names {match.group(0)}")


def check_includes(tree):
    for path in tree.code:
        for include in tree.includes(path):
            for check in (check_resolves, check_direction, check_domain, check_qt, check_third_party, check_leaks,
                          check_ui):
                check(tree, path, include)
        check_words(tree, path)


def listed_files(tree, cmake_file):
    """The .cpp and .h that one CMakeLists.txt names, as paths from the top. stormlab_test(NAME) means NAME.cpp."""
    folder = os.path.dirname(cmake_file)
    text = re.sub(r"#[^\n]*", "", tree.text(cmake_file))
    text = re.sub(r'"?\$\{\w+\}[^\s)]*', "", text)  # Generated files.
    names = re.findall(r"[\w./-]+\.(?:cpp|h)\b(?!\.)", text)
    for name, arguments in re.findall(r"\bstormlab_(?:test|engine_test|fuzzer|bench)\(\s*(\w+)([^)]*)\)", text):
        if "SOURCES" not in arguments:
            names.append(name + ".cpp")
    for name in names:
        yield os.path.normpath(os.path.join(folder, name))


def check_targets(tree):
    owners = collections.defaultdict(list)
    for path in tree.files:
        if os.path.basename(path) == "CMakeLists.txt":
            for listed in listed_files(tree, path):
                owners[listed].append(path)
    for listed, where in sorted(owners.items()):
        if len(where) > 1:
            tree.fault(listed, 1, f"is listed more than once: {', '.join(where)}")
        if not tree.exists(listed):
            tree.fault(where[0], 1, f"lists {listed}, which is not there")
    for path in tree.code:
        if path not in owners and path.endswith(".cpp"):
            tree.fault(path, 1, "is listed by no target")
    check_seams(tree, owners)


def check_seams(tree, owners):
    """What other folders include is listed with its target, and so compiled alone."""
    for path in tree.code:
        for include in tree.includes(path):
            if (include.name not in owners and under(include.name, "core", "ui") and tree.exists(include.name)
                    and not under(path, "tests") and os.path.dirname(path) != os.path.dirname(include.name)):
                tree.fault(include.name, 1, f"is included from {os.path.dirname(path)} but never compiled alone")


def functions_in(text):
    """(first line, length) of function bodies: in this layout their braces stand alone in the first column."""
    begin = None
    lines = without_comments(text).splitlines()
    for number, line in enumerate(lines):
        if line.rstrip() == "{":
            begin = None if lines[number - 1].startswith("namespace") else number
        elif line.rstrip() == "}" and begin is not None:
            yield begin + 1, number - begin - 1
            begin = None
        elif line.startswith("}"):
            begin = None


def check_sizes(tree):
    decisions = tree.text("DECISIONS.md") if tree.exists("DECISIONS.md") else ""
    for path in tree.code:
        text = tree.text(path)
        length = text.count("\n")
        if length > FILE_LIMIT and path not in decisions:
            tree.fault(path, FILE_LIMIT + 1,
                       f"has {length} lines of at most {FILE_LIMIT}; split it, or say why in DECISIONS.md")
        for line, body in functions_in(text):
            if body > FUNCTION_LIMIT:
                tree.notes.append(f"{path}:{line}: note: this function has {body} lines; {FUNCTION_LIMIT} fit a screen")


def check_heads(tree):
    for path in tree.files:
        if SPDX_NAMES.search(path):
            head = "\n".join(tree.text(path).splitlines()[:4])
            for mark in SPDX:
                if mark not in head:
                    tree.fault(path, 1, f"has no {mark} line at its head")
    for path in tree.code:
        text = tree.text(path)
        if path.endswith(".h") and "#pragma once" not in text:
            tree.fault(path, 1, "has no #pragma once")
        own = path[:-4] + ".h"
        first = next((include for include in tree.includes(path)), None)
        if path.endswith(".cpp") and tree.exists(own) and (first is None or first.name != own):
            tree.fault(path, first.line if first else 1, f'its own header "{own}" comes first')


def words_of(schema):
    """Every word that the schema itself knows, such as the causes of a diagnosis: a scenario may bear its name."""
    if isinstance(schema, dict):
        known = [word for word in schema.get("enum", []) if isinstance(word, str)]
        return set(known).union(*map(words_of, schema.values()))
    return set().union(*map(words_of, schema)) if isinstance(schema, list) else set()


def scenario_names(tree):
    """The ids of the shipped scenarios, as far as they are no words of the lab."""
    names = {path.split("/")[1] for path in tree.files if re.fullmatch(r"scenarios/[^/]+/scenario\.json", path)}
    schema = "scenarios/scenario.schema.json"
    return names - words_of(json.loads(tree.text(schema))) if tree.exists(schema) else names


def check_scenario_names(tree):
    """What one incident needs is declared in its folder, so that the next one can have it, too."""
    names = scenario_names(tree)
    named = re.compile(r"\b(" + "|".join(map(re.escape, sorted(names))) + r")\b")
    for path in tree.files if names else ():
        if not under(path, "scenarios", "tests", "docs") and not path.endswith(DOCUMENTS):
            for number, line in enumerate(tree.text(path, errors="replace").splitlines(), 1):
                for name in named.findall(line):
                    tree.fault(path, number, f"names the scenario {name}; {DECLARED}")
    for path in tree.code:
        if not under(path, "tests"):
            for number, line in enumerate(with_empty_texts(tree.text(path)).splitlines(), 1):
                if SCENARIO_COMPARED.search(line):
                    tree.fault(path, number, f"asks which scenario it is; {DECLARED}")


def inspect(top, qt_headers):
    tree = Tree(top, qt_headers)
    for check in (check_includes, check_targets, check_sizes, check_heads, check_scenario_names):
        check(tree)
    return tree


def main():
    parser = argparse.ArgumentParser(description="Checks the layers of the sources below TOP.")
    parser.add_argument("top")
    parser.add_argument("--qt-headers", default="", help="the folder that holds QtCore/, QtGui/, …")
    arguments = parser.parse_args()
    qt_headers = arguments.qt_headers or qt_headers_of_this_computer()
    if not os.path.isdir(os.path.join(qt_headers, "QtCore")):
        sys.exit("layers: Qt's headers were not found; name their folder with --qt-headers")
    tree = inspect(arguments.top, qt_headers)
    if not tree.code:
        sys.exit(f"layers: there is no source below {arguments.top}")
    for line in tree.notes + sorted(set(tree.findings)):
        print(line)
    print(f"layers: {len(tree.code)} sources, {len(set(tree.findings))} findings, {len(tree.notes)} notes")
    return 1 if tree.findings else 0


if __name__ == "__main__":
    sys.exit(main())
