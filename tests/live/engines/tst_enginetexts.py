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

    def test_a_registry_needs_somebody_to_fill_it(self):
        with self.assertRaises(SystemExit), contextlib.redirect_stderr(io.StringIO()):
            withengines.parse(["--podman", "--registry", "--", "true"])


class KeepsToItsFolder(unittest.TestCase):
    def test_the_daemon_writes_nowhere_else(self):
        arguments = engines.dockerd_arguments("/x")
        for option in ("--data-root", "--exec-root", "--pidfile", "--config-file"):
            self.assertTrue(arguments[arguments.index(option) + 1].startswith("/x/"), option)
        self.assertEqual(arguments[arguments.index("-H") + 1], "unix:///x/docker.sock")

    def test_podman_writes_nowhere_else(self):
        self.assertIn('graphroot = "/x/podman"', engines.storage_conf("/x"))
        self.assertIn('runroot = "/x/podman-run"', engines.storage_conf("/x"))
        self.assertIn('network_config_dir = "/x/podman-networks"', engines.containers_conf("/x"))

    def test_the_registry_writes_and_listens_nowhere_else(self):
        text = engines.registry_config("/x")
        self.assertIn("rootdirectory: /x/registry}", text)
        self.assertIn("addr: 127.0.0.1:", text)

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


class KeepsControlGroupsApart(unittest.TestCase):
    def make(self, root, *folders):
        for folder in folders:
            os.makedirs(os.path.join(root, folder))

    def test_reads_which_hierarchies_there_are(self):
        text = ("30 20 0:25 / /sys/fs/cgroup rw shared:4 - tmpfs tmpfs rw,mode=755\n"
                "31 30 0:26 / /sys/fs/cgroup/systemd rw,nosuid shared:5 - cgroup cgroup rw,release_agent=/x,name=systemd\n"
                "32 30 0:27 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct\n"
                "33 30 0:28 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw,nsdelegate\n"
                "34 30 0:27 / /elsewhere/cpu rw - cgroup cgroup rw,cpu,cpuacct\n")
        self.assertEqual(cgroups.hierarchies(text), [
            cgroups.Hierarchy("/sys/fs/cgroup/systemd", 1, "name=systemd"),
            cgroups.Hierarchy("/sys/fs/cgroup/cpu,cpuacct", 1, "cpu,cpuacct"),
            cgroups.Hierarchy("/sys/fs/cgroup/unified", 2, "nsdelegate")])

    def test_removes_ours_and_nobody_elses(self):
        with tempfile.TemporaryDirectory() as root:
            self.make(root, "cpu/ours/docker/a", "memory/ours", "ours/b", "cpu/others", "docker/c")
            self.assertTrue(cgroups.remove("ours", root))
            left = sorted(os.path.relpath(folder, root) for folder, _, _ in os.walk(root))
            self.assertEqual(left, [".", "cpu", "cpu/others", "docker", "docker/c", "memory"])

    def test_says_when_one_is_still_in_use(self):
        with tempfile.TemporaryDirectory() as root:
            self.make(root, "cpu/ours/a")
            # A folder with a file in it cannot be removed, as a group with processes cannot.
            cgroups.write(f"{root}/cpu/ours/a/file", "")
            self.assertFalse(cgroups.remove("ours", root))

    def test_thaws_in_both_versions(self):
        with tempfile.TemporaryDirectory() as root:
            self.make(root, "freezer/ours", "ours", "freezer/others")
            for file in ("freezer/ours/freezer.state", "ours/cgroup.freeze", "freezer/others/freezer.state"):
                cgroups.write(f"{root}/{file}", "FROZEN")
            cgroups.thaw(cgroups.folders("ours", root))
            self.assertEqual(room.read(f"{root}/freezer/ours/freezer.state"), "THAWED")
            self.assertEqual(room.read(f"{root}/ours/cgroup.freeze"), "0")
            self.assertEqual(room.read(f"{root}/freezer/others/freezer.state"), "FROZEN")


class Measures(unittest.TestCase):
    def test_reads_available_memory(self):
        self.assertEqual(room.available_mb("MemTotal: 9 kB\nMemAvailable:  4194304 kB\n"), 4096)
        self.assertEqual(room.available_mb(""), 0)


if __name__ == "__main__":
    unittest.main()
