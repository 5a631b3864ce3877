# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Tests of the wrapper with real engines: its exit code, and that it leaves the machine as it was, however it ends."""

import os
import re
import signal
import subprocess
import sys
import time
import unittest

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.realpath(__file__))
WRAPPER = os.path.join(HERE, "withengines")
ALL = ["--docker", "--podman", "--ssh"]
# Starts a container in each engine and pauses one: a frozen process is the hardest to take away.
BUSY = """set -e
for engine in docker podman; do
    $engine run -d --name busy -p 127.0.0.1::5432 "$STORMLAB_TEST_IMAGE" sleep 1000 >/dev/null
done
docker pause busy >/dev/null
podman pause busy >/dev/null
"""


def wrap(*command, engines=()):
    return subprocess.run([WRAPPER, *engines, "--", *command], capture_output=True, text=True, stdin=subprocess.DEVNULL)


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def machine():
    """What engines could leave: interfaces, firewall rules, mounts, their processes, folders and control groups."""
    rules = [line for line in output("iptables-save").splitlines() if not line.startswith("#")]
    programs = output("ps", "-eo", "args").splitlines()
    groups = [folder for folder, _, _ in os.walk("/sys/fs/cgroup") if re.search("stormlab-engines|libpod_parent", folder)]
    folders = {place: sorted(os.listdir(place)) for place in ("/run", "/etc", "/var/lib")}
    return {
        "interfaces": re.findall(r"^\d+: ([^:@]+)", output("ip", "link"), re.M),
        "rules": [re.sub(r"\[\d+:\d+\]", "", line) for line in rules],
        "mounts": sorted(output("mount").splitlines()),
        "processes": [line for line in programs if re.search("stormlab-engines|dockerd|containerd|conmon|podman|withengines", line)],
        "groups": groups,
        "folders": folders,
        "data": [name for name in os.listdir("/tmp") if name.startswith("stormlab-engines-")],
        "forwarding": output("cat", "/proc/sys/net/ipv4/ip_forward"),
    }


class LeavesNothing(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.before = machine()

    def assert_left_nothing(self, bound=0):
        end = time.monotonic() + bound
        while machine() != self.before and time.monotonic() < end:
            # The janitor is nobody's child, so there is nothing to wait for but its effect.
            os.sched_yield()
        self.assertEqual(machine(), self.before)

    def start_busy(self):
        """The wrapper with containers in it, after its command has said so."""
        process = subprocess.Popen([WRAPPER, *ALL, "--", "sh", "-c", BUSY + "echo ready; exec sleep 1000"], stdout=subprocess.PIPE,
                                   text=True)
        self.assertEqual(process.stdout.readline(), "ready\n")
        return process

    def test_after_a_command_that_left_containers_running_and_paused(self):
        done = wrap("sh", "-c", BUSY + "exit 7", engines=ALL)
        self.assertEqual(done.returncode, 7, done.stderr)
        self.assert_left_nothing()

    def test_after_it_was_asked_to_end(self):
        process = self.start_busy()
        process.send_signal(signal.SIGTERM)
        process.stdout.close()
        self.assertEqual(process.wait(60), 128 + signal.SIGTERM)
        self.assert_left_nothing()

    def test_after_it_was_killed(self):
        process = self.start_busy()
        process.kill()
        # Nobody holds the output open, or ctest would wait for a dead test.
        self.assertEqual(process.stdout.read(), "")
        process.stdout.close()
        process.wait()
        self.assert_left_nothing(bound=20)

    def test_after_an_engine_that_does_not_start(self):
        done = wrap("true", engines=["--docker", "--image", "/nowhere/image.tar"])
        self.assertEqual(done.returncode, 1)
        self.assertIn("/nowhere/image.tar", done.stderr)
        self.assert_left_nothing()


class RunsTheCommand(unittest.TestCase):
    def test_tells_which_signal_ended_it(self):
        self.assertEqual(wrap("sh", "-c", "kill -KILL $$").returncode, 128 + signal.SIGKILL)

    def test_says_when_there_is_no_such_program(self):
        done = wrap("no-such-program")
        self.assertEqual(done.returncode, 1)
        self.assertIn("no-such-program", done.stderr)

    def test_there_is_no_network_but_loopback(self):
        self.assertEqual(wrap("ip", "-o", "link").stdout.count("\n"), 1)

    def test_an_ordinary_user_is_told_that_it_takes_root(self):
        done = subprocess.run(["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", "python3", WRAPPER, "--", "true"],
                              capture_output=True, text=True)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stderr, "withengines: container engines of our own need root; run it as root or through sudo.\n")


if __name__ == "__main__":
    unittest.main()
