#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs scenario.schema.json over the shipped scenarios and the fixtures of the loader's test.

What the loader accepts the schema must accept, and what is in fixtures/bad both must refuse. Mistakes that no schema
can see (names that must exist, sums) are in fixtures/bad-references: there the schema accepts and the loader refuses.

Usage: scenarioschema.py TOP
"""

import glob
import json
import os
import sys
import unittest

import jsonschema

TOP = sys.argv.pop(1)
SCHEMA = os.path.join(TOP, "scenarios", "scenario.schema.json")


def fixtures(kind):
    found = sorted(glob.glob(os.path.join(TOP, "tests", "domain", "fixtures", kind, "*", "scenario.json")))
    if not found:
        raise AssertionError(f"no fixtures of the kind {kind}")
    return found


class ScenarioSchema(unittest.TestCase):
    def setUp(self):
        with open(SCHEMA, encoding="utf-8") as file:
            schema = json.load(file)
        jsonschema.Draft7Validator.check_schema(schema)
        self.validator = jsonschema.Draft7Validator(schema)

    def mistakes(self, path):
        try:
            with open(path, encoding="utf-8") as file:
                document = json.load(file)
        except json.JSONDecodeError as failure:
            return [str(failure)]
        return [f"{error.json_path}: {error.message}" for error in self.validator.iter_errors(document)]

    def test_shipped_scenarios_are_accepted(self):
        shipped = glob.glob(os.path.join(TOP, "scenarios", "*", "scenario.json"))
        self.assertTrue(shipped)
        for path in shipped:
            self.assertEqual(self.mistakes(path), [], path)

    def test_good_fixtures_are_accepted(self):
        for path in fixtures("good"):
            self.assertEqual(self.mistakes(path), [], path)

    def test_bad_references_are_beyond_a_schema(self):
        for path in fixtures("bad-references"):
            self.assertEqual(self.mistakes(path), [], path)

    def test_bad_fixtures_are_refused(self):
        for path in fixtures("bad"):
            self.assertNotEqual(self.mistakes(path), [], path)


if __name__ == "__main__":
    unittest.main()
