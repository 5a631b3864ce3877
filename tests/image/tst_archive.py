# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Tests of packaging/sandbox-image/archive.py: what gets into the image, and that the same input gives the same bytes."""

import hashlib
import importlib.util
import io
import json
import os
import sys
import tarfile
import tempfile
import unittest

TOP = sys.argv.pop() if len(sys.argv) > 1 else os.path.join(os.path.dirname(__file__), "..", "..")
SPEC = importlib.util.spec_from_file_location("archive", os.path.join(TOP, "packaging", "sandbox-image", "archive.py"))
sys.dont_write_bytecode = True
archive = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(archive)

SERVER = {"major": "15", "version": "15.1-1"}


def tree_of(files, mtime=500):
    """A finished tree of regular files, as if one package had brought them."""
    tree = archive.Tree()
    for path, content in files.items():
        header = tarfile.TarInfo(path)
        header.size, header.mode, header.mtime, header.uname = len(content), 0o4755, mtime, "builder"
        tree.add(header, content)
    return tree


class ChoosesFiles(unittest.TestCase):
    def test_puts_programs_where_the_merged_folders_are(self):
        self.assertEqual(archive.merged_path("./bin/sh"), "usr/bin/sh")
        self.assertEqual(archive.merged_path("./usr/bin/sh"), "usr/bin/sh")
        self.assertEqual(archive.merged_path("./library/x"), "library/x")

    def test_a_package_that_brings_the_merged_links_replaces_no_folder(self):
        tree = tree_of({"usr/bin/sh": b"a shell"})
        tree.directory("usr/bin")
        link = tarfile.TarInfo("./bin")
        link.type, link.linkname = tarfile.SYMTYPE, "usr/bin"
        tree.take(link, None)
        self.assertTrue(tree.entries["usr/bin"][0].isdir())

    def test_keeps_copyright_files_and_no_other_documentation(self):
        self.assertTrue(archive.is_kept("usr/share/doc/libc6/copyright"))
        self.assertFalse(archive.is_kept("usr/share/doc/libc6/changelog.gz"))
        self.assertFalse(archive.is_kept("usr/share/man/man1/ls.1.gz"))

    def test_keeps_two_locales(self):
        self.assertTrue(archive.is_kept("usr/lib/locale/C.utf8/LC_CTYPE"))
        self.assertTrue(archive.is_kept("usr/lib/locale/en_US.utf8/LC_CTYPE"))
        self.assertFalse(archive.is_kept("usr/lib/locale/de_DE.utf8/LC_CTYPE"))

    def test_keeps_contributed_modules_but_not_their_bitcode(self):
        self.assertTrue(archive.is_kept("usr/lib/postgresql/15/lib/pg_stat_statements.so"))
        self.assertFalse(archive.is_kept("usr/lib/postgresql/15/lib/bitcode/pg_stat_statements.index.bc"))


class MakesTheTree(unittest.TestCase):
    def test_a_kept_locale_gets_the_content_it_shares_with_one_left_out(self):
        tree = archive.Tree()
        tree.other_locales["usr/lib/locale/aa_DJ.utf8/LC_CTYPE"] = b"types"
        tree.link("usr/lib/locale/en_US.utf8/LC_CTYPE", "../aa_DJ.utf8/LC_CTYPE")
        tree.own_locales()
        header, content = tree.entries["usr/lib/locale/en_US.utf8/LC_CTYPE"]
        self.assertTrue(header.isreg())
        self.assertEqual(content, b"types")

    def test_nothing_can_take_other_rights(self):
        header, _ = tree_of({"usr/bin/su": b"x"}).entries["usr/bin/su"]
        self.assertEqual(header.mode, 0o755)

    def test_adds_accounts_and_parents_and_drops_empty_folders(self):
        tree = tree_of({"usr/bin/sh": b"x"})
        tree.directory("usr/share/man")
        tree.finish([("sh", "1", "Package: sh")])
        self.assertNotIn("usr/share/man", tree.entries)
        self.assertIn("usr", tree.entries)
        self.assertEqual(tree.entries["stormlab"][0].mode, 0o1777)
        self.assertIn(b"postgres:x:999:999:", tree.entries["etc/passwd"][1])
        self.assertEqual(tree.entries["bin"][0].linkname, "usr/bin")
        self.assertIn(b"Status: install ok installed", tree.entries["var/lib/dpkg/status"][1])


class WritesTheArchive(unittest.TestCase):
    def write(self, folder, files, mtime):
        tree = tree_of(files, mtime)
        layer = tree.layer(400)
        config = archive.image_config(SERVER, layer, 400, "amd64")
        path = os.path.join(folder, "image.tar")
        identity = archive.write_archive(path, "name:15", config, layer, 400)
        with open(path, "rb") as file:
            return identity, file.read()

    def test_order_and_later_times_make_no_difference(self):
        with tempfile.TemporaryDirectory() as folder:
            one = self.write(folder, {"a": b"1", "b": b"2"}, 500)
            other = self.write(folder, {"b": b"2", "a": b"1"}, 900)
        self.assertEqual(one, other)

    def test_manifest_names_what_is_there(self):
        with tempfile.TemporaryDirectory() as folder:
            identity, content = self.write(folder, {"a": b"1"}, 500)
        with tarfile.open(fileobj=io.BytesIO(content)) as tar:
            manifest = json.load(tar.extractfile("manifest.json"))[0]
            config = tar.extractfile(manifest["Config"]).read()
            layer = tar.extractfile(manifest["Layers"][0]).read()
        self.assertEqual(hashlib.sha256(config).hexdigest(), identity)
        self.assertEqual(json.loads(config)["rootfs"]["diff_ids"], ["sha256:" + hashlib.sha256(layer).hexdigest()])
        self.assertEqual(json.loads(config)["config"]["User"], "postgres")
        self.assertEqual(manifest["RepoTags"], ["name:15"])

    def test_needs_exactly_one_server(self):
        self.assertEqual(archive.server_of([("postgresql-15", "15.1-1", ""), ("postgresql-client-15", "1", "")]), SERVER)
        with self.assertRaises(OSError):
            archive.server_of([("pgbouncer", "1", "")])


if __name__ == "__main__":
    unittest.main()
