# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Control groups are the one thing that engines make and that no namespace of ours takes away."""

import glob
import os

ROOT = "/sys/fs/cgroup"
# podman 4.3 cannot be told another parent.
PODMAN_PARENT = "libpod_parent"


def folders(name, root=ROOT):
    """Every control group that can be ours, the deepest first: docker's under NAME, podman's under its one parent.

    Version 1 has a hierarchy for each controller (and "unified" beside them), version 2 has only one.
    """
    found = []
    for parent in (name, PODMAN_PARENT):
        for top in glob.glob(f"{root}/{parent}") + glob.glob(f"{root}/*/{parent}"):
            found += [folder for folder, _, _ in os.walk(top, topdown=False)]
    return found


def thaw(name, root=ROOT, keep=()):
    """Lets paused containers run again, because a frozen process cannot even be killed."""
    for folder in folders(name, root):
        for file, word in (("freezer.state", "THAWED"), ("cgroup.freeze", "0")):
            path = os.path.join(folder, file)
            if folder not in keep and os.path.exists(path):
                write_if_there(path, word)


def write_if_there(path, word):
    try:
        with open(path, "w", encoding="ascii") as file:
            file.write(word)
    except OSError:
        # The group went away in between, which is what is wanted.
        pass


def remove(name, root=ROOT, keep=()):
    """Removes the groups that are not in KEEP. The kernel refuses one with processes in it, so nobody's is lost.

    True when none is left.
    """
    for folder in folders(name, root):
        if folder not in keep:
            try:
                os.rmdir(folder)
            except OSError:
                continue
    return not set(folders(name, root)) - set(keep)
