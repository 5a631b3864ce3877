#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small good tree is accepted; each way of breaking a layer is refused, with the words that name it."""

import os
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import layers  # noqa: E402

HEAD = "// SPDX-FileCopyrightText: 2026 Somebody\n// SPDX-License-" + "Identifier: GPL-3.0-or-later\n"
CMAKE = HEAD.replace("//", "#")

GOOD = {
    "core/domain/CMakeLists.txt": CMAKE + "stormlab_library(d SOURCES sample.cpp HEADERS sample.h)\n",
    "core/domain/sample.h": HEAD + "#pragma once\n#include <string>\n",
    "core/domain/sample.cpp": HEAD + '#include "core/domain/sample.h"\n#include <nlohmann/json.hpp>\n',
    "core/runtime/observe/CMakeLists.txt": CMAKE + "stormlab_library(o SOURCES reader.cpp HEADERS reader.h)\n",
    "core/runtime/observe/reader.h": HEAD + '#pragma once\n#include "core/domain/sample.h"\n#include <QObject>\n',
    "core/runtime/observe/reader.cpp": HEAD + '#include "core/runtime/observe/reader.h"\n#include <pqxx/pqxx>\n',
    "ui/CMakeLists.txt": CMAKE + "stormlab_library(u SOURCES pages/page.cpp HEADERS pages/page.h)\n",
    "ui/pages/page.h": HEAD + "#pragma once\n#include <QWidget>\n",
    "ui/pages/page.cpp": HEAD + '#include "ui/pages/page.h"\n#include "core/runtime/observe/reader.h"\n',
    "tests/CMakeLists.txt": CMAKE + "stormlab_test(tst_sample LIBRARIES d)\n",
    "tests/tst_sample.cpp": HEAD + '#include "core/domain/sample.h"\n#include <QtTest>\n#include "tst_sample.moc"\n',
}


def inspect(files):
    with tempfile.TemporaryDirectory() as top:
        for path, text in files.items():
            full = os.path.join(top, path)
            os.makedirs(os.path.dirname(full), exist_ok=True)
            with open(full, "w", encoding="utf-8") as file:
                file.write(text)
        return layers.inspect(top, QT_HEADERS)


QT_HEADERS = layers.qt_headers_of_this_computer()


class Layers(unittest.TestCase):
    def assertRefused(self, path, added, says):
        files = dict(GOOD)
        files[path] = files[path] + added
        self.assertOneFinding(files, says)

    def assertOneFinding(self, files, says):
        findings = inspect(files).findings
        self.assertEqual(len(findings), 1, findings)
        self.assertIn(says, findings[0])

    def withHeader(self, path, text):
        """The good tree with one more listed header."""
        files = dict(GOOD)
        files[path] = HEAD + "#pragma once\n" + text
        top = path.split("/")[0]
        owner = f"{top}/CMakeLists.txt"
        files[owner] = files.get(owner, CMAKE) + f"stormlab_library(x HEADERS {path[len(top) + 1:]})\n"
        return files

    def test_a_good_tree_is_accepted(self):
        self.assertEqual(inspect(GOOD).findings, [])

    def test_the_domain_knows_no_qt(self):
        self.assertRefused("core/domain/sample.cpp", "#include <QString>\n", "C++ standard library")

    def test_the_domain_knows_no_system_header(self):
        self.assertRefused("core/domain/sample.cpp", "#include <unistd.h>\n", "C++ standard library")

    def test_the_domain_has_no_clock_thread_or_chance(self):
        for header in ("thread", "random", "fstream"):
            self.assertRefused("core/domain/sample.cpp", f"#include <{header}>\n", "into the domain")
        self.assertRefused("core/domain/sample.cpp", "auto now = std::chrono::steady_clock::now();\n", "no clock")

    def test_the_json_library_stays_inside_the_domain(self):
        files = dict(GOOD)
        files["core/domain/sample.h"] += "#include <nlohmann/json.hpp>\n"
        self.assertIn('"core/domain/sample.h" shows nlohmann', inspect(files).findings[0])

    def test_the_domain_includes_nothing_above_it(self):
        self.assertRefused("core/domain/sample.cpp", '#include "core/runtime/observe/reader.h"\n', "may not include")

    def test_the_runtime_knows_no_widgets_however_they_are_spelt(self):
        for name in ("QWidget", "QtWidgets/QWidget", "qwidget.h", "QColor"):
            self.assertRefused("core/runtime/observe/reader.cpp", f"#include <{name}>\n", "Qt Core and Qt Network")

    def test_the_runtime_includes_nothing_of_the_window(self):
        self.assertRefused("core/runtime/observe/reader.cpp", '#include "ui/pages/page.h"\n', "may not include")

    def test_the_fleet_is_free_of_qt(self):
        files = self.withHeader("core/runtime/fleet/fleet.h", "#include <QObject>\n")
        self.assertOneFinding(files, "free of Qt")

    def test_libpqxx_stays_in_its_adapter(self):
        self.assertRefused("ui/pages/page.cpp", "#include <pqxx/pqxx>\n", "pqxx belongs to")
        self.assertOneFinding(self.withHeader("core/runtime/sandbox/a.h", "#include <pqxx/pqxx>\n"), "pqxx belongs to")

    def test_a_header_that_shows_a_library_is_private_to_its_folder(self):
        files = self.withHeader("core/runtime/observe/pqxxcompat.h", "#include <pqxx/pqxx>\n")
        files["core/runtime/observe/reader.cpp"] += '#include "core/runtime/observe/pqxxcompat.h"\n'
        self.assertEqual(inspect(files).findings, [])
        files["core/runtime/observe/reader.h"] += '#include "core/runtime/observe/pqxxcompat.h"\n'
        self.assertOneFinding(files, '"core/runtime/observe/reader.h" shows pqxx')

    def test_the_window_eats_no_database_and_no_json(self):
        for header in ("libpq-fe.h", "nlohmann/json.hpp"):
            self.assertRefused("ui/pages/page.cpp", f"#include <{header}>\n", "belongs to")

    def test_the_window_starts_no_process_and_no_thread(self):
        for header in ("QProcess", "QtCore/QThread"):
            self.assertRefused("ui/pages/page.cpp", f"#include <{header}>\n", "starts no process and no thread")

    def test_only_the_charts_name_qt_charts(self):
        self.assertRefused("ui/pages/page.cpp", "#include <QtCharts/QChart>\n", "only ui/charts")
        self.assertEqual(inspect(self.withHeader("ui/charts/a.h", "#include <QtCharts/QChart>\n")).findings, [])

    def test_only_the_sources_of_the_desktop_name_qt_dbus(self):
        for path in ("core/runtime/desktop/a.h", "ui/pages/a.h"):
            self.assertOneFinding(self.withHeader(path, "#include <QDBusConnection>\n"), "name Qt D-Bus")
        files = dict(GOOD)
        files["core/runtime/desktop/CMakeLists.txt"] = CMAKE + "stormlab_library(d SOURCES desktopportal.cpp)\n"
        files["core/runtime/desktop/desktopportal.cpp"] = HEAD + "#include <QDBusConnection>\n"
        self.assertEqual(inspect(files).findings, [])

    def test_qt_sql_stays_inside_the_sources_of_progress(self):
        for path in ("core/runtime/progress/a.h", "ui/pages/a.h"):
            self.assertOneFinding(self.withHeader(path, "#include <QSqlQuery>\n"), "stays inside the sources")
        self.assertRefused("core/runtime/observe/reader.cpp", "#include <QSqlQuery>\n", "Qt Core and Qt Network")
        files = dict(GOOD)
        files["core/runtime/progress/CMakeLists.txt"] = CMAKE + "stormlab_library(p SOURCES rows.cpp)\n"
        files["core/runtime/progress/rows.cpp"] = HEAD + "#include <QSqlQuery>\n"
        self.assertEqual(inspect(files).findings, [])

    def test_models_and_presenters_know_no_widget(self):
        for folder in ("models", "presenters"):
            self.assertOneFinding(self.withHeader(f"ui/{folder}/a.h", "#include <QLabel>\n"), "know no widget")
            self.assertOneFinding(self.withHeader(f"ui/{folder}/a.h", '#include "ui/pages/page.h"\n'), "know no view")

    def test_stormlabctl_knows_no_gui_and_nothing_of_the_window(self):
        self.assertOneFinding(self.withHeader("app/stormlabctl/a.h", "#include <QGuiApplication>\n"), "no Qt Gui")
        self.assertOneFinding(self.withHeader("app/stormlabctl/a.h", '#include "ui/pages/page.h"\n'), "may not include")

    def test_an_include_that_resolves_from_elsewhere_is_refused(self):
        self.assertRefused("core/domain/sample.cpp", '#include "sample.h"\n', "no path from the top")

    def test_a_source_in_two_targets_is_refused(self):
        self.assertRefused("ui/CMakeLists.txt", "add_executable(x pages/page.cpp)\n", "more than once")

    def test_a_source_in_no_target_is_refused(self):
        self.assertOneFinding({**GOOD, "ui/pages/other.cpp": HEAD}, "listed by no target")

    def test_a_header_that_is_never_compiled_alone_is_refused(self):
        files = {**GOOD, "core/domain/other.h": HEAD + "#pragma once\n"}
        self.assertEqual(inspect(files).findings, [])
        files["ui/pages/page.cpp"] += '#include "core/domain/other.h"\n'
        self.assertOneFinding(files, "never compiled alone")

    def test_a_listed_source_that_is_not_there_is_refused(self):
        self.assertRefused("ui/CMakeLists.txt", "add_executable(x none.cpp)\n", "which is not there")

    def test_a_generated_source_may_be_listed(self):
        files = dict(GOOD)
        files["ui/CMakeLists.txt"] += 'configure_file(made.cpp.in made)\n'
        files["ui/CMakeLists.txt"] += 'add_executable(x "${CMAKE_CURRENT_BINARY_DIR}/made.cpp")\n'
        self.assertEqual(inspect(files).findings, [])

    def test_a_long_file_needs_a_decision(self):
        long = dict(GOOD)
        long["ui/pages/page.cpp"] += "\n" * 400
        self.assertOneFinding(long, "at most 400")
        self.assertEqual(inspect({**long, "DECISIONS.md": "`ui/pages/page.cpp` is one table."}).findings, [])

    def test_a_long_function_is_noted(self):
        body = "void f(int a)\n{\n" + "    a += 1;\n" * 41 + "}\n"
        tree = inspect({**GOOD, "ui/pages/page.cpp": GOOD["ui/pages/page.cpp"] + "\n" + body})
        self.assertEqual(tree.findings, [])
        self.assertEqual(len(tree.notes), 1, tree.notes)

    def test_a_long_class_is_no_long_function(self):
        body = "\nclass A : public B<void(int)>\n{\n" + "    int m_a;\n" * 60 + "};\n"
        self.assertEqual(inspect({**GOOD, "ui/pages/page.h": GOOD["ui/pages/page.h"] + body}).notes, [])

    def test_a_file_without_its_licence_is_refused(self):
        files = dict(GOOD)
        files["ui/pages/page.h"] = "#pragma once\n"
        findings = inspect(files).findings
        self.assertEqual(len(findings), 2, findings)
        self.assertTrue(all("SPDX" in finding for finding in findings))

    def test_a_source_includes_its_own_header_first(self):
        files = dict(GOOD)
        files["ui/pages/page.cpp"] = HEAD + '#include <string>\n#include "ui/pages/page.h"\n'
        self.assertOneFinding(files, "comes first")

    def test_a_swallowed_exception_is_refused(self):
        self.assertRefused("ui/pages/page.cpp", "void f() { try { g(); } catch (...) {} }\n", "vanishes")

    def test_a_waiting_main_thread_is_refused(self):
        self.assertRefused("ui/pages/page.cpp", "void f() { QCoreApplication::processEvents(); }\n", "never waits")
        self.assertRefused("ui/pages/page.cpp", "void f() { process.waitForFinished(); }\n", "never waits")

    def test_a_second_way_to_speak_aloud_is_refused(self):
        self.assertRefused("ui/pages/page.cpp", "QAccessibleEvent a(this, QAccessible::Alert);\n", "sayaloud.cpp")

    def withScenario(self, path, added):
        """The good tree with one scenario, and more in one of its files."""
        files = {**GOOD, "scenarios/full-disk/scenario.json": "{}"}
        files[path] = files.get(path, "") + added
        return files

    def test_code_names_no_scenario(self):
        says = "names the scenario full-disk"
        self.assertOneFinding(self.withScenario("ui/pages/page.cpp", 'const char* s = "full-disk";\n'), says)
        self.assertOneFinding(self.withScenario("core/domain/sample.h", "/// As in full-disk.\n"), says)
        self.assertOneFinding(self.withScenario("packaging/dev", "run full-disk\n"), says)
        self.assertOneFinding(self.withScenario("resources/a.sql", CMAKE.replace("#", "--") + "-- full-disk\n"), says)

    def test_scenarios_tests_and_documents_name_scenarios(self):
        for path in ("scenarios/full-disk/briefing.md", "tests/tst_sample.cpp", "README.md", "packaging/man/a.1",
                     "docs/more.md"):
            self.assertEqual(inspect(self.withScenario(path, "// full-disk\n")).findings, [])

    def test_a_longer_word_is_no_scenario(self):
        added = 'const char* s = "full-diskette, afull-disk";\n'
        self.assertEqual(inspect(self.withScenario("ui/pages/page.cpp", added)).findings, [])

    def test_a_word_of_the_lab_may_be_the_name_of_a_scenario(self):
        files = self.withScenario("ui/pages/page.cpp", 'const char* cause = "full-disk";\n')
        files["scenarios/scenario.schema.json"] = '{"properties": {"cause": {"enum": ["full-disk"]}}}'
        self.assertEqual(inspect(files).findings, [])

    def test_code_does_not_ask_which_scenario_it_is(self):
        for condition in ('scenario.id == "x"', 'm_scenario.id != QStringLiteral("x")', '"x" == scenario.id',
                          'status.scenario == "x"', 'controller.scenario().id == "x"'):
            self.assertRefused("ui/pages/page.cpp", f"void f() {{ if ({condition}) g(); }}\n", "asks which scenario")
        harmless = 'void f() { if (scenario.id == other.id || scenario.level == 2) g("x"); }\n'
        self.assertEqual(inspect({**GOOD, "ui/pages/page.cpp": GOOD["ui/pages/page.cpp"] + harmless}).findings, [])

    def test_words_in_comments_and_strings_are_no_code(self):
        harmless = '// never call processEvents\nconst char* s = "QEventLoop"; /* waitForFinished */\n'
        self.assertEqual(inspect({**GOOD, "ui/pages/page.cpp": GOOD["ui/pages/page.cpp"] + harmless}).findings, [])


if __name__ == "__main__":
    if not os.path.isdir(os.path.join(QT_HEADERS, "QtWidgets")):
        sys.exit("Qt's headers were not found; these tests need them")
    unittest.main()
