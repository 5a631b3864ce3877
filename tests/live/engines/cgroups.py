# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Control groups: a corner of our own, since podman 4.3 cannot be told where to put its groups, and two wrappers may run at once.

Groups are the one thing that engines make and that no namespace takes away with it, so they are removed by name.
"""

import dataclasses
import glob
import os
import re

ROOT = "/sys/fs/cgroup"


@dataclasses.dataclass(frozen=True)
class Hierarchy:
    """Version 1 has one for each controller (and "unified" beside them), version 2 has only one."""

    place: str
    version: int
    options: str


def hierarchies(mountinfo):
    """The hierarchies in the text of /proc/self/mountinfo."""
    found = []
    for line in mountinfo.splitlines():
        place, kind, options = re.fullmatch(r"(?:\S+ ){4}(\S+) .* - (\S+) \S+ (\S+)", line).groups()
        if kind in ("cgroup", "cgroup2") and (place == ROOT or place.startswith(ROOT + "/")):
            kept = [option for option in options.split(",") if option not in ("rw", "ro") and not option.startswith("release_agent=")]
            found.append(Hierarchy(place, 2 if kind == "cgroup2" else 1, ",".join(kept)))
    return found


def enter(hierarchy, name):
    """Puts this process into the group NAME below the hierarchy's root, which it makes."""
    group = os.path.join(hierarchy.place, name)
    os.mkdir(group)
    for file in ("cpuset.cpus", "cpuset.mems"):
        # Version 1 lets nobody into a group that has no processors yet; version 2 inherits them.
        if hierarchy.version == 1 and os.path.exists(os.path.join(group, file)):
            with open(os.path.join(hierarchy.place, file), encoding="ascii") as parent:
                write(os.path.join(group, file), parent.read())
    write(os.path.join(group, "cgroup.procs"), "0")


def hand_down(place):
    """Version 2 passes controllers on only from a group without processes, so this one moves to a group below."""
    group = os.path.join(place, "init")
    os.mkdir(group)
    write(os.path.join(group, "cgroup.procs"), "0")
    with open(os.path.join(place, "cgroup.controllers"), encoding="ascii") as file:
        for controller in file.read().split():
            write_if_there(os.path.join(place, "cgroup.subtree_control"), f"+{controller}")


def folders(name, root=ROOT):
    """Every group called NAME and those below it, the deepest first."""
    tops = glob.glob(f"{root}/{name}") + glob.glob(f"{root}/*/{name}")
    return [folder for top in tops for folder, _, _ in os.walk(top, topdown=False)]


def thaw(groups):
    """Lets paused containers run again, because a frozen process cannot even be killed."""
    for folder in groups:
        for file, word in (("freezer.state", "THAWED"), ("cgroup.freeze", "0")):
            path = os.path.join(folder, file)
            if os.path.exists(path):
                write_if_there(path, word)


def thaw_all_in_view(root=ROOT):
    """For a process whose hierarchies show nothing but its own corner."""
    thaw([folder for folder, _, _ in os.walk(root)])


def remove(name, root=ROOT):
    """Removes what it can; the kernel refuses a group with processes in it. True when none is left."""
    for folder in folders(name, root):
        try:
            os.rmdir(folder)
        except OSError:
            continue
    return not folders(name, root)


def write(path, text):
    with open(path, "w", encoding="ascii") as file:
        file.write(text)


def write_if_there(path, text):
    try:
        write(path, text)
    except OSError:
        # The group went away in between, or does not have that to give; both are as good as done.
        pass
