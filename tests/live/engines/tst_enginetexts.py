# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Tests of what the wrapper writes and decides, without any engine."""

import contextlib
import importlib.machinery
import importlib.util
import io
import os
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.realpath(__file__))
sys.path.insert(0, HERE)
import cgroups  # noqa: E402
import engines  # noqa: E402
import room  # noqa: E402

LOADER = importlib.machinery.SourceFileLoader("withengines", os.path.join(HERE, "withengines"))
withengines = importlib.util.module_from_spec(importlib.util.spec_from_loader("withengines", LOADER))
LOADER.exec_module(withengines)


class ReadsTheCommandLine(unittest.TestCase):
    def test_options_end_at_the_dashes(self):
        options = withengines.parse(["--docker", "--", "docker", "--podman"])
        self.assertTrue(options.docker)
        self.assertFalse(options.podman)
        self.assertEqual(options.command, ["docker", "--podman"])

    def test_a_command_is_needed(self):
        with self.assertRaises(SystemExit), contextlib.redirect_stderr(io.StringIO()):
            withengines.parse(["--docker"])


class KeepsToItsFolder(unittest.TestCase):
    def test_the_daemon_writes_nowhere_else(self):
        arguments = engines.dockerd_arguments("/x", "name")
        for option in ("--data-root", "--exec-root", "--pidfile", "--config-file"):
            self.assertTrue(arguments[arguments.index(option) + 1].startswith("/x/"), option)
        self.assertEqual(arguments[arguments.index("-H") + 1], "unix:///x/docker.sock")

    def test_podman_writes_nowhere_else(self):
        self.assertIn('graphroot = "/x/podman"', engines.storage_conf("/x"))
        self.assertIn('runroot = "/x/podman-run"', engines.storage_conf("/x"))
        self.assertIn('network_config_dir = "/x/podman-networks"', engines.containers_conf("/x"))

    def test_ssh_knows_only_our_server(self):
        text = engines.ssh_config("/x")
        self.assertIn("UserKnownHostsFile /x/ssh/known_hosts", text)
        self.assertIn("StrictHostKeyChecking yes", text)
        self.assertIn("IdentitiesOnly yes", text)

    def test_the_session_gets_its_variables_on_one_line(self):
        # sshd takes only the first SetEnv it meets.
        text = engines.sshd_config("/x", {"A": "1", "B": "2 3"})
        self.assertEqual([line for line in text.splitlines() if line.startswith("SetEnv")], ['SetEnv "A=1" "B=2 3"'])
        self.assertIn("ListenAddress 127.0.0.1:", text)


class FindsControlGroups(unittest.TestCase):
    def make(self, root, *folders):
        for folder in folders:
            os.makedirs(os.path.join(root, folder))

    def test_removes_ours_and_leaves_what_was_there(self):
        with tempfile.TemporaryDirectory() as root:
            self.make(root, "cpu/libpod_parent/old", "pids/others/a")
            keep = set(cgroups.folders("ours", root))
            self.make(root, "cpu/ours/a", "memory/ours/a", "cpu/libpod_parent/new", "pids/libpod_parent/new")
            self.assertTrue(cgroups.remove("ours", root, keep))
            left = sorted(os.path.relpath(folder, root) for folder, _, _ in os.walk(root))
            self.assertEqual(left, [".", "cpu", "cpu/libpod_parent", "cpu/libpod_parent/old", "memory", "pids", "pids/others",
                                    "pids/others/a"])

    def test_says_when_one_is_still_in_use(self):
        with tempfile.TemporaryDirectory() as root:
            self.make(root, "cpu/ours/a")
            # A folder with a file in it cannot be removed, as a group with processes cannot.
            with open(f"{root}/cpu/ours/a/file", "w", encoding="ascii"):
                pass
            self.assertFalse(cgroups.remove("ours", root))

    def test_thaws_in_both_versions(self):
        with tempfile.TemporaryDirectory() as root:
            self.make(root, "freezer/ours", "ours")
            for file in ("freezer/ours/freezer.state", "ours/cgroup.freeze"):
                with open(f"{root}/{file}", "w", encoding="ascii") as frozen:
                    frozen.write("FROZEN")
            cgroups.thaw("ours", root)
            self.assertEqual(room.read(f"{root}/freezer/ours/freezer.state"), "THAWED")
            self.assertEqual(room.read(f"{root}/ours/cgroup.freeze"), "0")


class Measures(unittest.TestCase):
    def test_reads_available_memory(self):
        self.assertEqual(room.available_mb("MemTotal: 9 kB\nMemAvailable:  4194304 kB\n"), 4096)
        self.assertEqual(room.available_mb(""), 0)


if __name__ == "__main__":
    unittest.main()
