# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A process that outlives the wrapper, even one that was killed, and removes what no namespace takes away.

It is nobody's child, so that whoever kills the wrapper with all its children, as ctest does, misses it. It waits for the end of a
pipe that only the wrapper holds open, and ends when the work is done.
"""

import os
import shutil
import signal
import time

import cgroups

PATIENCE = 15


class Watch:
    """The wrapper's end of the two pipes: one says "the wrapper is gone", the other "the janitor is done"."""

    def __init__(self, alive, done):
        self.alive = alive
        self.done = done

    def leave_alone(self):
        """In a child of the wrapper: what stays open here would keep the janitor waiting."""
        os.close(self.alive)
        os.close(self.done)

    def dismiss(self):
        """Lets the janitor work, and waits until it has."""
        os.close(self.alive)
        os.read(self.done, 1)
        os.close(self.done)


def hire(folder, name):
    alive_read, alive_write = os.pipe()
    done_read, done_write = os.pipe()
    child = os.fork()
    if child == 0:
        os.setsid()
        if os.fork() == 0:
            os.close(alive_write)
            os.close(done_read)
            work(folder, name, alive_read)
        os._exit(0)
    os.waitpid(child, 0)
    os.close(alive_read)
    os.close(done_write)
    return Watch(alive_write, done_read)


def work(folder, name, alive):
    """Never returns to the wrapper's code."""
    try:
        # Whoever reads the wrapper's output must not wait for this process.
        nowhere = os.open(os.devnull, os.O_RDWR)
        for number in (0, 1, 2):
            os.dup2(nowhere, number)
        os.chdir("/")
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        os.read(alive, 1)
        clean(folder, name)
    finally:
        os._exit(0)


def clean(folder, name):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        cgroups.thaw(cgroups.folders(name))
        emptied = cgroups.remove(name)
        shutil.rmtree(folder, ignore_errors=True)
        if emptied and not os.path.exists(folder):
            return
        # The kernel is still taking the namespaces' processes away, and says nothing when it is done.
        time.sleep(0.02)
