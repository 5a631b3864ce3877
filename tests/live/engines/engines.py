# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Starting the engines, each as its own documentation says, with all its files in one folder."""

import concurrent.futures
import os
import pwd
import shutil
import socket
import subprocess
import time

IMAGE = "localhost/stormlab-sandbox:15"
# What would lead a command to another engine, or to the user's own files.
MACHINE_VARIABLES = ("DOCKER_HOST", "DOCKER_CONTEXT", "DOCKER_TLS_VERIFY", "DOCKER_CERT_PATH", "CONTAINER_HOST", "CONTAINER_CONNECTION",
                     "REGISTRY_AUTH_FILE", "CONTAINERS_REGISTRIES_CONF", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "SSH_AUTH_SOCK")
# Enough for a machine that also compiles.
PATIENCE = 60


def start(options, folder, image):
    """Starts what OPTIONS ask for, all at once, and gives the command's environment."""
    bin_folder = os.path.join(folder, "bin")
    os.mkdir(bin_folder)
    environment = dict(os.environ)
    environment["PATH"] = f"{bin_folder}:{environment.get('PATH', '/usr/sbin:/usr/bin:/sbin:/bin')}"
    for variable in MACHINE_VARIABLES:
        environment.pop(variable, None)
    # podman and docker keep contexts, keys and known hosts under HOME, and a test must not meet or change the user's.
    environment["HOME"] = os.path.join(folder, "home")
    os.makedirs(os.path.join(environment["HOME"], ".ssh"), mode=0o700)
    if options.docker:
        environment.update(docker_environment(folder))
        os.mkdir(environment["DOCKER_CONFIG"])
        # podman looks there too, and refuses to run anything when the file is missing.
        write(f"{environment['DOCKER_CONFIG']}/config.json", "{}\n")
        link_client(bin_folder)
    if options.podman:
        environment.update(write_podman_configuration(folder))
    if options.registry:
        environment.update(registry_environment(folder))
    if image:
        environment.update(STORMLAB_TEST_IMAGE=IMAGE, STORMLAB_TEST_IMAGE_FILE=image)
    jobs = []
    if options.docker:
        jobs.append(lambda: start_docker(folder, image, environment, options.registry))
    if options.podman:
        jobs.append(lambda: start_podman(folder, image, environment, options.ssh))
    if options.ssh:
        session = {key: environment[key] for key in sorted(environment) if key in SESSION_VARIABLES}
        environment.update(ssh_environment(folder, options.podman))
        jobs.append(lambda: start_ssh(folder, bin_folder, session))
    with concurrent.futures.ThreadPoolExecutor(max(1, len(jobs))) as pool:
        for job in [pool.submit(job) for job in jobs]:
            job.result()
    return environment


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


# Daemons

def spawn(arguments, log, environment=None):
    with open(log, "w", encoding="utf-8") as output:
        return subprocess.Popen(arguments, stdin=subprocess.DEVNULL, stdout=output, stderr=output, env=environment)


def wait_for(what, process, log, answers):
    """Waits until ANSWERS() holds; a daemon that ended or stays silent is an error that shows the end of its log."""
    end = time.monotonic() + PATIENCE
    while not answers():
        if process.poll() is not None or time.monotonic() > end:
            with open(log, encoding="utf-8", errors="replace") as file:
                last = "".join(file.readlines()[-15:])
            how = "ended" if process.poll() is not None else f"did not answer within {PATIENCE} s"
            raise OSError(f"{what} {how}. The end of its log:\n{last}")
        # A daemon that becomes ready tells nobody.
        time.sleep(0.02)


def greets(family, address, request=b""):
    """Whether something at ADDRESS says anything (after REQUEST)."""
    with socket.socket(family, socket.SOCK_STREAM) as connection:
        connection.settimeout(2)
        try:
            connection.connect(address)
            connection.sendall(request)
            return connection.recv(1) != b""
        except OSError:
            return False


def run(arguments, environment):
    done = subprocess.run(arguments, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode != 0:
        raise OSError(f"`{' '.join(arguments)}` failed: {(done.stderr or done.stdout).strip()}")


def require(program, package):
    path = shutil.which(program, path="/usr/sbin:/usr/bin:/sbin:/bin")
    if not path:
        raise OSError(f"'{program}' is not here. As root: apt-get install --no-install-recommends {package}")
    return path


PING = b"GET /_ping HTTP/1.0\r\n\r\n"

# Docker


def docker_environment(folder):
    return {"DOCKER_HOST": f"unix://{folder}/docker.sock", "DOCKER_CONFIG": f"{folder}/docker-config",
            "STORMLAB_TEST_DOCKERD_PIDFILE": f"{folder}/dockerd.pid"}


def dockerd_arguments(folder):
    return ["--config-file", f"{folder}/dockerd.json", "--data-root", f"{folder}/docker", "--exec-root", f"{folder}/docker-exec",
            "-H", f"unix://{folder}/docker.sock", "--pidfile", f"{folder}/dockerd.pid",
            "--exec-opt", "native.cgroupdriver=cgroupfs"]


def link_client(bin_folder):
    """The client that came with the daemon comes first: another one in PATH would make results differ by machine."""
    os.symlink(require("docker", "docker.io (Debian 13: docker-cli)"), os.path.join(bin_folder, "docker"))


def start_docker(folder, image, environment, with_registry):
    program = require("dockerd", "docker.io iptables")
    require("iptables", "iptables")
    write(f"{folder}/dockerd.json", "{}\n")
    log = f"{folder}/dockerd.log"
    daemon = spawn([program, *dockerd_arguments(folder)], log)
    wait_for("dockerd", daemon, log, lambda: greets(socket.AF_UNIX, f"{folder}/docker.sock", PING))
    run(["docker", "load", "-q", "-i", image], environment)
    if with_registry:
        start_registry(folder, environment)


# Podman

CONNECTION = "stormlab-test"


def containers_conf(folder):
    """crun cannot start a container where its limits may not be raised or control groups are mixed; runc can.

    The connection is written here because `podman system connection add` of 4.3 loses the socket's path.
    """
    return f"""[engine]
runtime = "runc"
cgroup_manager = "cgroupfs"
events_logger = "file"
image_copy_tmp_dir = "{folder}"
[containers]
default_ulimits = ["nofile=10000:10000", "nproc=4096:4096"]
init_path = "/usr/bin/catatonit"
[network]
network_config_dir = "{folder}/podman-networks"
[engine.service_destinations.{CONNECTION}]
uri = "{podman_url(folder)}"
identity = "{folder}/ssh/identity"
"""


def storage_conf(folder):
    return f"""[storage]
driver = "overlay"
graphroot = "{folder}/podman"
runroot = "{folder}/podman-run"
"""


def write_podman_configuration(folder):
    os.mkdir(f"{folder}/podman-networks")
    files = {"CONTAINERS_CONF": ("containers.conf", containers_conf), "CONTAINERS_STORAGE_CONF": ("storage.conf", storage_conf)}
    for name, text in files.values():
        write(f"{folder}/{name}", text(folder))
    return {variable: f"{folder}/{name}" for variable, (name, _) in files.items()}


def start_podman(folder, image, environment, with_service):
    program = require("podman", "podman")
    require("catatonit", "catatonit")
    require("runc", "runc")
    run([program, "load", "-q", "-i", image], environment)
    if with_service:
        log = f"{folder}/podman-service.log"
        service = spawn([program, "system", "service", "--time=0", f"unix://{folder}/podman.sock"], log, environment)
        wait_for("podman's service", service, log, lambda: greets(socket.AF_UNIX, f"{folder}/podman.sock", PING))


# A registry. The network is our own, so any port is free.

REGISTRY_PORT = 5000
REGISTRY_IMAGE = "stormlab/sandbox:15"
# Docker fetches three layers at once. With these on top of the image's own one there is something to count.
LAYERS_ON_TOP = 4
LAYER_BYTES = 1_000_000


def registry_environment(folder):
    # podman, unlike docker, must be told that a registry on loopback speaks no TLS.
    write(f"{folder}/registries.conf", '[[registry]]\nlocation = "127.0.0.1"\ninsecure = true\n')
    return {"STORMLAB_TEST_REGISTRY_PORT": str(REGISTRY_PORT), "STORMLAB_TEST_REGISTRY_IMAGE": REGISTRY_IMAGE,
            "CONTAINERS_REGISTRIES_CONF": f"{folder}/registries.conf"}


def registry_config(folder):
    return f"""version: 0.1
log: {{level: warn}}
storage: {{filesystem: {{rootdirectory: {folder}/registry}}}}
http: {{addr: 127.0.0.1:{REGISTRY_PORT}}}
"""


def start_registry(folder, environment):
    program = require("docker-registry", "docker-registry")
    write(f"{folder}/registry.yml", registry_config(folder))
    log = f"{folder}/registry.log"
    daemon = spawn([program, "serve", f"{folder}/registry.yml"], log)
    wait_for("docker-registry", daemon, log,
             lambda: greets(socket.AF_INET, ("127.0.0.1", REGISTRY_PORT), b"GET /v2/ HTTP/1.0\r\n\r\n"))
    fill_registry(folder, environment)


def fill_registry(folder, environment):
    name = f"127.0.0.1:{REGISTRY_PORT}/{REGISTRY_IMAGE}"
    context = f"{folder}/layers"
    os.mkdir(context)
    lines = [f"FROM {IMAGE}"]
    for number in range(LAYERS_ON_TOP):
        with open(f"{context}/{number}", "wb") as file:
            file.write(os.urandom(LAYER_BYTES))
        lines.append(f"COPY {number} /opt/")
    write(f"{context}/Dockerfile", "\n".join(lines) + "\n")
    for arguments in (["build", "-q", "-t", name, context], ["push", "-q", name], ["rmi", name]):
        run(["docker", *arguments], environment)
    shutil.rmtree(context)


# ssh. The network is our own, so any port is free.

PORT = 2222
SESSION_VARIABLES = ("PATH", "HOME", "DOCKER_HOST", "DOCKER_CONFIG", "CONTAINERS_CONF", "CONTAINERS_STORAGE_CONF")


def user():
    return pwd.getpwuid(os.getuid()).pw_name


def ssh_url():
    return f"ssh://{user()}@127.0.0.1:{PORT}"


def podman_url(folder):
    return f"{ssh_url()}{folder}/podman.sock"


def ssh_environment(folder, with_podman):
    found = {"STORMLAB_TEST_SSH": ssh_url(), "STORMLAB_TEST_SSH_IDENTITY": f"{folder}/ssh/identity", "CONTAINER_SSHKEY": f"{folder}/ssh/identity"}
    if with_podman:
        found.update(STORMLAB_TEST_PODMAN_URL=podman_url(folder), STORMLAB_TEST_PODMAN_CONNECTION=CONNECTION)
    return found


def sshd_config(folder, session):
    variables = " ".join(f'"{key}={value}"' for key, value in session.items())
    return f"""ListenAddress 127.0.0.1:{PORT}
HostKey {folder}/ssh/host
AuthorizedKeysFile {folder}/ssh/identity.pub
PidFile {folder}/sshd.pid
PermitRootLogin prohibit-password
PasswordAuthentication no
KbdInteractiveAuthentication no
StrictModes no
UsePAM no
MaxStartups 100
MaxSessions 100
SetEnv {variables}
"""


def ssh_config(folder):
    return f"""Host *
    IdentityFile {folder}/ssh/identity
    IdentitiesOnly yes
    IdentityAgent none
    UserKnownHostsFile {folder}/ssh/known_hosts
    GlobalKnownHostsFile /dev/null
    StrictHostKeyChecking yes
    BatchMode yes
    LogLevel ERROR
"""


def start_ssh(folder, bin_folder, session):
    daemon_program, client = require("sshd", "openssh-server"), require("ssh", "openssh-client")
    os.makedirs(f"{folder}/ssh")
    # sshd insists on this folder, which the service's start script would make.
    os.makedirs("/run/sshd", mode=0o755, exist_ok=True)
    for key in ("host", "identity"):
        run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", f"stormlab {key}", "-f", f"{folder}/ssh/{key}"], None)
    with open(f"{folder}/ssh/host.pub", encoding="ascii") as file:
        host_key = file.read()
    known = f"[127.0.0.1]:{PORT} {host_key}"
    texts = {"ssh/known_hosts": known, "home/.ssh/known_hosts": known, "ssh/sshd_config": sshd_config(folder, session),
             "ssh/ssh_config": ssh_config(folder), "bin/ssh": f'#!/bin/sh\nexec {client} -F {folder}/ssh/ssh_config "$@"\n'}
    for path, text in texts.items():
        write(f"{folder}/{path}", text)
    os.chmod(f"{bin_folder}/ssh", 0o755)
    log = f"{folder}/sshd.log"
    daemon = spawn([daemon_program, "-D", "-e", "-f", f"{folder}/ssh/sshd_config"], log)
    wait_for("sshd", daemon, log, lambda: greets(socket.AF_INET, ("127.0.0.1", PORT)))
