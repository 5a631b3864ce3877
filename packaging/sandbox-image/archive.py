#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Packs Debian packages into one image archive for `docker load` and `podman load`.

The packages are merged in memory, without root and without running anything from them. What depends on the machine or the moment
(owners' names, times after the image's date, the order of files) is made constant, so equal packages give equal bytes.
"""

import argparse
import calendar
import fnmatch
import hashlib
import io
import json
import os
import re
import subprocess
import sys
import tarfile
import time

REPOSITORY = "localhost/stormlab-sandbox"
POSTGRES_ID = 999
MERGED = ("bin", "sbin", "lib", "lib32", "lib64", "libx32")

# The first pattern that fits decides. The copyright files stay: whoever passes the image on owes them.
RULES = [
    (True, "usr/share/doc/*/copyright"),
    (False, "usr/share/doc/*/*"),
    (True, "usr/lib/locale/C.utf8*"),
    (True, "usr/lib/locale/en_US.utf8*"),
    (False, "usr/lib/locale/*"),
    (False, "usr/share/man/*"),
    (False, "usr/share/postgresql/*/man/*"),
    (False, "usr/share/info/*"),
    (False, "usr/share/locale/*"),
    (False, "usr/share/i18n/*"),
    (False, "usr/share/lintian/*"),
    (False, "usr/share/bug/*"),
    (False, "usr/share/bash-completion/*"),
    (False, "usr/share/zoneinfo/right/*"),
    (False, "usr/lib/*/gconv/*"),
    (False, "usr/lib/*/audit/*"),
    (False, "usr/lib/postgresql/*/lib/bitcode/*"),
    (False, "usr/lib/postgresql/*/lib/llvmjit*"),
    (False, "usr/lib/postgresql/*/lib/pgxs/*"),
    (False, "usr/lib/systemd/*"),
    (False, "usr/include/*"),
    (False, "etc/init.d/*"),
    (False, "etc/cron*"),
    (False, "etc/logrotate.d/*"),
]

GO_ARCHITECTURES = {"i386": "386", "ppc64el": "ppc64le", "armhf": "arm", "mips64el": "mips64le"}


def merged_path(path):
    """The path in a file system where /bin and its like are links into /usr."""
    path = path.removeprefix("./").strip("/")
    return "usr/" + path if path.split("/", 1)[0] in MERGED else path


def is_kept(path):
    for kept, pattern in RULES:
        if fnmatch.fnmatchcase(path, pattern):
            return kept
    return True


def control_of(path):
    """A package's name, its version and the whole of its control data."""
    text = subprocess.run(["dpkg-deb", "-f", path], check=True, capture_output=True, text=True).stdout
    fields = dict(re.findall(r"^([A-Z][A-Za-z-]*): (.*)$", text, re.M))
    return fields["Package"], fields["Version"], text.strip()


class Tree:
    """The image's files by path: the headers and, for regular files, the content."""

    def __init__(self):
        self.entries = {}
        # Debian's locales share files by links into each other, so what is left out may still be needed.
        self.other_locales = {}

    def add(self, header, content=b""):
        header.uname = header.gname = ""
        header.pax_headers = {}
        # A sandbox runs without new privileges, so nothing needs to be able to take some.
        header.mode &= 0o1777 if header.isdir() else 0o777
        self.entries[header.name] = (header, content)

    def directory(self, path, mode=0o755, owner=0):
        header = tarfile.TarInfo(path)
        header.type, header.mode, header.uid, header.gid = tarfile.DIRTYPE, mode, owner, owner
        self.add(header)

    def link(self, path, target):
        header = tarfile.TarInfo(path)
        header.type, header.mode, header.linkname = tarfile.SYMTYPE, 0o777, target
        self.add(header)

    def text(self, path, content, mode=0o644):
        header = tarfile.TarInfo(path)
        content = content.encode()
        header.mode, header.size = mode, len(content)
        self.add(header, content)

    def unpack(self, package):
        with subprocess.Popen(["dpkg-deb", "--fsys-tarfile", package], stdout=subprocess.PIPE) as unpacker:
            with tarfile.open(fileobj=unpacker.stdout, mode="r|") as members:
                for member in members:
                    self.take(member, members)
            unpacker.stdout.read()
        if unpacker.returncode != 0:
            raise OSError(f"{package} cannot be unpacked")

    def take(self, member, members):
        # From Debian 13 on base-files brings /bin -> usr/bin itself; taken along, that link would replace the folder usr/bin.
        if member.issym() and member.name.removeprefix("./") in MERGED:
            return
        member.name = merged_path(member.name)
        if member.name.startswith("usr/lib/locale/") and member.isreg() and not is_kept(member.name):
            self.other_locales[member.name] = members.extractfile(member).read()
        if not member.name or not is_kept(member.name) or (member.isdir() and member.name in self.entries):
            return
        if member.islnk():
            member.linkname = merged_path(member.linkname)
        self.add(member, members.extractfile(member).read() if member.isreg() else b"")

    def own_locales(self):
        """Puts the content in place of links from a kept locale into one that is left out."""
        for path, (header, _) in self.entries.items():
            if path.startswith("usr/lib/locale/") and header.issym():
                content = self.other_locales.get(os.path.normpath(os.path.join(os.path.dirname(path), header.linkname)))
                if content is not None:
                    header.type, header.linkname, header.mode, header.size = tarfile.REGTYPE, "", 0o644, len(content)
                    self.entries[path] = (header, content)

    def finish(self, packages):
        """Adds what maintainer scripts would have made, as far as a sandbox needs it."""
        self.own_locales()
        for name in MERGED:
            if name in ("bin", "sbin", "lib") or f"usr/{name}" in self.entries:
                self.link(name, f"usr/{name}")
        postgres = f"postgres:x:{POSTGRES_ID}:"
        self.text("etc/passwd", "root:x:0:0:root:/root:/bin/sh\n"
                  f"{postgres}{POSTGRES_ID}:PostgreSQL:/var/lib/postgresql:/bin/sh\n"
                  "nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n")
        self.text("etc/group", f"root:x:0:\n{postgres}\nnogroup:x:65534:\n")
        self.text("etc/nsswitch.conf", "passwd: files\ngroup: files\nhosts: files dns\n")
        self.text("var/lib/dpkg/status", "".join(f"{control}\nStatus: install ok installed\n\n" for _, _, control in packages))
        self.directory("tmp", 0o1777)
        self.directory("stormlab", 0o1777)
        self.directory("var/lib/postgresql", 0o755, POSTGRES_ID)
        self.directory("run/postgresql", 0o1777, POSTGRES_ID)
        self.prune()

    def prune(self):
        """Leaves out folders that the rules have emptied, and adds the parents that no package names."""
        full = {"tmp", "stormlab", "run/postgresql", "proc", "sys", "dev", "run", "root", "var/tmp", "usr/sbin"}
        for path, (header, _) in self.entries.items():
            if not header.isdir() or path in full or path == "var/lib/postgresql":
                while path:
                    full.add(path)
                    path = os.path.dirname(path)
        self.entries = {path: entry for path, entry in self.entries.items() if path in full}
        for path in full - set(self.entries):
            self.directory(path)

    def newest(self):
        return int(max(header.mtime for header, _ in self.entries.values()))

    def layer(self, epoch):
        """The layer's bytes: sorted by path, except that hard links come after what they point to."""
        buffer = io.BytesIO()
        with tarfile.open(fileobj=buffer, mode="w", format=tarfile.GNU_FORMAT) as tar:
            for path in sorted(self.entries, key=lambda path: (self.entries[path][0].islnk(), path)):
                header, content = self.entries[path]
                header.mtime = min(int(header.mtime), epoch) if header.mtime else epoch
                tar.addfile(header, io.BytesIO(content) if header.isreg() else None)
        return buffer.getvalue()

    def unpacked_size(self):
        return sum(len(content) for _, content in self.entries.values())


def timestamp(epoch):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(epoch))


def image_config(server, layer, epoch, architecture):
    major = server["major"]
    created = timestamp(epoch)
    labels = {
        "org.opencontainers.image.title": "Stormlab sandbox",
        "org.opencontainers.image.description": f"PostgreSQL {major} and PgBouncer from Debian packages, for drills that are thrown away",
        "org.opencontainers.image.authors": "Stormlab contributors",
        "org.opencontainers.image.created": created,
        "org.opencontainers.image.version": server["version"],
        "org.opencontainers.image.ref.name": f"{REPOSITORY}:{major}",
    }
    path = f"/usr/lib/postgresql/{major}/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
    return {
        "architecture": GO_ARCHITECTURES.get(architecture, architecture),
        "os": "linux",
        "created": created,
        "config": {
            "User": "postgres",
            "Env": [f"PATH={path}", "LANG=C.UTF-8"],
            "Cmd": ["postgres", "--version"],
            "ExposedPorts": {"5432/tcp": {}},
            "WorkingDir": "/",
            "StopSignal": "SIGINT",
            "Labels": labels,
        },
        "rootfs": {"type": "layers", "diff_ids": ["sha256:" + hashlib.sha256(layer).hexdigest()]},
        "history": [{"created": created, "created_by": "packaging/sandbox-image/build"}],
    }


def write_archive(path, name, config, layer, epoch):
    """The format of `docker save`, which both engines read: manifest.json, the configuration and one layer."""
    config_bytes = json.dumps(config, sort_keys=True, separators=(",", ":")).encode()
    config_name = hashlib.sha256(config_bytes).hexdigest() + ".json"
    layer_name = hashlib.sha256(layer).hexdigest() + "/layer.tar"
    manifest = json.dumps([{"Config": config_name, "RepoTags": [name], "Layers": [layer_name]}]).encode()
    with tarfile.open(path, "w", format=tarfile.GNU_FORMAT) as tar:
        for member, content in ((config_name, config_bytes), (layer_name, layer), ("manifest.json", manifest)):
            header = tarfile.TarInfo(member)
            header.mode, header.size, header.mtime = 0o644, len(content), epoch
            tar.addfile(header, io.BytesIO(content))
    return config_name.removesuffix(".json")


def server_of(packages):
    """The one PostgreSQL server among the packages."""
    servers = [(match[1], version) for name, version, _ in packages if (match := re.fullmatch(r"postgresql-(\d+)", name))]
    if len(servers) != 1:
        raise OSError(f"one PostgreSQL server package was expected, but there are {len(servers)}")
    return {"major": servers[0][0], "version": servers[0][1]}


def build(debs, out):
    files = sorted(os.path.join(debs, name) for name in os.listdir(debs) if name.endswith(".deb"))
    packages = sorted(control_of(path) for path in files)
    tree = Tree()
    for path in files:
        tree.unpack(path)
    tree.finish(packages)
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH") or tree.newest())
    layer = tree.layer(epoch)
    server = server_of(packages)
    architecture = subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True).stdout.strip()
    name = f"{REPOSITORY}:{server['major']}"
    identity = write_archive(out, name, image_config(server, layer, epoch, architecture), layer, epoch)
    print(f"{name} sha256:{identity[:12]}: {tree.unpacked_size() / 1e6:.0f} MB unpacked, PostgreSQL {server['version']}")


def main():
    parser = argparse.ArgumentParser(description="Packs Debian packages into one image archive.")
    parser.add_argument("--debs", required=True, help="folder with the packages")
    parser.add_argument("--out", required=True, help="archive to write")
    arguments = parser.parse_args()
    try:
        build(arguments.debs, arguments.out)
    except (OSError, subprocess.CalledProcessError, tarfile.TarError) as problem:
        print(f"archive.py: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
