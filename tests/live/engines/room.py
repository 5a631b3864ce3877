# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The namespaces that engines and command live in: own processes, own mounts, own network."""

import ctypes
import os
import signal
import subprocess

import cgroups

CLONE_NEWNS, CLONE_NEWPID, CLONE_NEWNET, CLONE_NEWCGROUP = 0x00020000, 0x20000000, 0x40000000, 0x02000000
PR_SET_PDEATHSIG = 1
# Engines write here, wherever they are told to keep their data: /run/netns, /etc/docker/key.json, /var/lib/cni and others.
WRITTEN_BY_ENGINES = ("/run", "/etc", "/var/lib")
# A daemon, its store and some sandboxes with their data.
TMPFS_NEEDS_MB = 3000
# After this many seconds a command that was asked to end is made to.
GRACE = 10

LIBC = ctypes.CDLL(None, use_errno=True)


def die_with_parent(number):
    LIBC.prctl(PR_SET_PDEATHSIG, number)


def leave():
    """Leaves the machine's mounts and network; the next child is the first process of its own world."""
    unshare(CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET)


def unshare(flags):
    if LIBC.unshare(flags) != 0:
        reason = os.strerror(ctypes.get_errno())
        raise OSError(f"the kernel gives us no namespaces of our own ({reason}). In a container, that takes a privileged one.")


def available_mb(text):
    """The memory that /proc/meminfo's TEXT says can be used."""
    for line in text.splitlines():
        if line.startswith("MemAvailable:"):
            return int(line.split()[1]) // 1024
    return 0


def do(*command):
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise OSError(f"`{' '.join(command)}` failed: {done.stderr.strip()}")


def furnish(folder, name):
    """Makes the new world habitable: own /proc, loopback, control groups, data folder, and what engines write to."""
    do("mount", "--make-rprivate", "/")
    do("mount", "-t", "proc", "proc", "/proc")
    do("ip", "link", "set", "lo", "up")
    own_control_groups(name)
    make_data_folder(folder)
    copy_on_write(folder)


def own_control_groups(name):
    """After this, every hierarchy looks as if the group NAME were its root."""
    found = cgroups.hierarchies(read("/proc/self/mountinfo"))
    for hierarchy in found:
        cgroups.enter(hierarchy, name)
    unshare(CLONE_NEWCGROUP)
    for hierarchy in found:
        kind = "cgroup2" if hierarchy.version == 2 else "cgroup"
        do("umount", "-l", hierarchy.place)
        do("mount", "-t", kind, *(["-o", hierarchy.options] if hierarchy.options else []), kind, hierarchy.place)
        if hierarchy.version == 2:
            cgroups.hand_down(hierarchy.place)


def make_data_folder(folder):
    """On tmpfs where there is room, else where it is."""
    with open("/proc/meminfo", encoding="ascii") as file:
        if available_mb(file.read()) >= TMPFS_NEEDS_MB:
            do("mount", "-t", "tmpfs", "-o", "mode=755", "stormlab-engines", folder)
    # Others must be able to come as far as a socket that then refuses them.
    os.chmod(folder, 0o755)


def copy_on_write(folder):
    hosts = read("/etc/hosts")
    for place in WRITTEN_BY_ENGINES:
        upper, work = (os.path.join(folder, kind, place.strip("/")) for kind in ("upper", "work"))
        os.makedirs(upper)
        os.makedirs(work)
        do("mount", "-t", "overlay", "-o", f"lowerdir={place},upperdir={upper},workdir={work}", "overlay", place)
    if read("/etc/hosts") != hosts:
        # It was a mount of its own, as in a container, and those are not copied.
        with open("/etc/hosts", "w", encoding="utf-8") as file:
            file.write(hosts)


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def forward_signals(command):
    """What would end the wrapper ends the command, and with it everything."""
    def kill(_number, _frame):
        command.kill()

    def ask(number, _frame):
        command.send_signal(number)
        signal.alarm(GRACE)

    signal.signal(signal.SIGALRM, kill)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, ask)


def reap_until(pid):
    """Collects every process that ends, as the first process must, until PID does. The answer is its exit code."""
    while True:
        ended, status = os.wait()
        if ended == pid:
            return exit_code(status)


def exit_code(status):
    return 128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
