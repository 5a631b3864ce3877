# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Tests of the wrapper with real engines: its exit code, and that it leaves the machine as it was, however it ends."""

import glob
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
# Starts a container in each engine and pauses them: a frozen process is the hardest to take away. Then tells its namespaces.
BUSY = """set -e
for engine in docker podman; do
    $engine run -d --name busy -p 127.0.0.1::5432 "$STORMLAB_TEST_IMAGE" sleep 1000 >/dev/null
    $engine pause busy >/dev/null
done
echo $(readlink /proc/self/ns/pid /proc/self/ns/mnt /proc/self/ns/net)
"""


def start(*command, engines=()):
    return subprocess.Popen([WRAPPER, *engines, "--", *command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE, text=True)


def wrap(*command, engines=()):
    process = start(*command, engines=engines)
    process.out, process.problem = process.communicate()
    return process


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def machine():
    """What everybody shares: interfaces, firewall rules, mounts, and the folders that engines write to."""
    rules = [line for line in output("iptables-save").splitlines() if not line.startswith("#")]
    return {
        "interfaces": re.findall(r"^\d+: ([^:@]+)", output("ip", "link"), re.M),
        "rules": [re.sub(r"\[\d+:\d+\]", "", line) for line in rules],
        "mounts": sorted(output("mount").splitlines()),
        "folders": {place: sorted(os.listdir(place)) for place in ("/run", "/run/netns", "/etc", "/var/lib", "/var/tmp")
                    if os.path.exists(place)},
        "forwarding": output("cat", "/proc/sys/net/ipv4/ip_forward"),
    }


def namespaces_of_all():
    """The namespaces that any process on the machine lives in."""
    found = set()
    for path in glob.glob("/proc/[0-9]*/ns/*"):
        try:
            found.add(os.readlink(path))
        except OSError:
            # The process ended in between.
            pass
    return found


def traces(pid, namespaces):
    """What is left of the wrapper PID: others may be running beside this one, so everything is looked up by name."""
    name = f"stormlab-engines-{pid}-"
    return {
        "processes": [line for line in output("ps", "-eo", "args").splitlines() if name in line],
        "namespaces": sorted(namespaces_of_all() & set(namespaces)),
        "groups": glob.glob(f"/sys/fs/cgroup/{name}*") + glob.glob(f"/sys/fs/cgroup/*/{name}*"),
        "data": glob.glob(f"/tmp/{name}*"),
    }


NOTHING = {"processes": [], "namespaces": [], "groups": [], "data": []}


class LeavesNothing(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.before = machine()

    def assert_left_nothing(self, process, namespaces=(), bound=0):
        end = time.monotonic() + bound
        while traces(process.pid, namespaces) != NOTHING and time.monotonic() < end:
            # The janitor is nobody's child, so there is nothing to wait for but its effect.
            os.sched_yield()
        self.assertEqual(traces(process.pid, namespaces), NOTHING)
        self.assertEqual(machine(), self.before)

    def start_busy(self):
        """The wrapper with containers in it, after its command has said so, and the namespaces they are in."""
        process = start("sh", "-c", BUSY + "exec sleep 1000", engines=ALL)
        namespaces = process.stdout.readline().split()
        self.assertEqual(len(namespaces), 3)
        self.assertTrue(namespaces_of_all() >= set(namespaces))
        return process, namespaces

    def test_after_a_command_that_left_paused_containers(self):
        done = wrap("sh", "-c", BUSY + "exit 7", engines=ALL)
        self.assertEqual(done.returncode, 7, done.problem)
        self.assert_left_nothing(done, done.out.split())

    def test_after_it_was_asked_to_end(self):
        process, namespaces = self.start_busy()
        process.send_signal(signal.SIGTERM)
        process.communicate()
        self.assertEqual(process.returncode, 128 + signal.SIGTERM)
        self.assert_left_nothing(process, namespaces)

    def test_after_it_was_killed(self):
        process, namespaces = self.start_busy()
        process.kill()
        # This ends only when nobody holds the output open any more, or ctest would wait for a dead test.
        process.communicate()
        self.assert_left_nothing(process, namespaces, bound=20)

    def test_after_an_engine_that_does_not_start(self):
        done = wrap("true", engines=["--docker", "--image", "/nowhere/image.tar"])
        self.assertEqual(done.returncode, 1)
        self.assertIn("/nowhere/image.tar", done.problem)
        self.assert_left_nothing(done)


class RunsTheCommand(unittest.TestCase):
    def test_tells_which_signal_ended_it(self):
        self.assertEqual(wrap("sh", "-c", "kill -KILL $$").returncode, 128 + signal.SIGKILL)

    def test_says_when_there_is_no_such_program(self):
        done = wrap("no-such-program")
        self.assertEqual(done.returncode, 1)
        self.assertIn("no-such-program", done.problem)

    def test_there_is_no_network_but_loopback(self):
        self.assertEqual(wrap("ip", "-o", "link").out.count("\n"), 1)

    def test_an_ordinary_user_is_told_that_it_takes_root(self):
        done = subprocess.run(["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", sys.executable, WRAPPER, "--", "true"],
                              capture_output=True, text=True)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stderr, "withengines: container engines of our own need root; run it as root or through sudo.\n")


if __name__ == "__main__":
    unittest.main()
