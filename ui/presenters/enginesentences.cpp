// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/runtimesentences.h"

#include <QtGlobal>

namespace stormlab
{

namespace
{

/// Of core/runtime/engines: what it finds on this computer, and what goes wrong with a container.
constexpr const char* engineSentenceList[] = {
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 is not installed on this computer."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Use another engine, or install it: sudo apt install %1"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 is not running."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Start it (sudo systemctl start %1), or use another engine."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Start it there (sudo systemctl start %1), or use another engine."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Your account may not use %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Use podman or the native engine, which need no such right."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Use the native engine, which needs no such right."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 did not answer in time."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Look whether it hangs, or use another engine."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The host of %1 could not be reached by ssh."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Try ssh to that host in a terminal, or use another engine."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "%1 is on another host and not reached by ssh, so the port of its sandbox cannot be reached."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Use a context or connection whose address begins with ssh://."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 is told to use a context or connection that it does not have."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "Look at DOCKER_CONTEXT, `docker context ls` and `podman system connection list`."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The disk of %1 is full."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Free some space there (%1 system df shows what takes it)."),
    QT_TRANSLATE_NOOP(
        "stormlab::Runtime",
        "%1 cannot start containers on this computer: its kernel lets your account make no user namespaces."),
    QT_TRANSLATE_NOOP(
        "stormlab::Runtime",
        "%1 cannot start containers on the computer of %2: its kernel lets your account make no user namespaces."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "%1 cannot start containers on this computer: your account has no range of user ids for them."),
    QT_TRANSLATE_NOOP(
        "stormlab::Runtime",
        "%1 cannot start containers on the computer of %2: your account has no range of user ids for them."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "%1 cannot give a container a network on this computer, so a server in it could not be reached."),
    QT_TRANSLATE_NOOP(
        "stormlab::Runtime",
        "%1 cannot give a container a network on the computer of %2, so a server in it could not be reached."),
    QT_TRANSLATE_NOOP(
        "stormlab::Runtime",
        "%1 cannot pause containers on this computer: for an ordinary user that takes control groups of version 2."),
    // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one text on two lines
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 cannot pause containers on the computer of %2: for an ordinary user "
                                           "that takes control groups of version 2."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 is here but cannot start containers on this computer."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 is here but cannot start containers on the computer of %2."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The image %1 is not on this computer."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The image %1 is not on the computer of %2."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "The image %1 is not on this computer and could not be fetched: its registry was not reached."),
    QT_TRANSLATE_NOOP(
        "stormlab::Runtime",
        "The image %1 is not on the computer of %2 and could not be fetched: its registry was not reached."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The image %1 is not on this computer and could not be fetched."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The image %1 is not on the computer of %2 and could not be fetched."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "The image %1 is made for another kind of processor than this computer has."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "The image %1 is made for another kind of processor than the computer of %2 has."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Use another engine, or ask who looks after that computer to allow them."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "Install what hands them out (sudo apt install uidmap), see that /etc/subuid and /etc/subgid "
                      "name your account, and run: podman system migrate"),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "Install its network program (sudo apt install slirp4netns; passt from podman 5 on) and see that "
                      "/dev/net/tun is there for every account, or use another engine."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Use another engine for drills that pause the server."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Use another engine; the details have its own words."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "docker (%1) refused."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "podman (%1) refused."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "docker refused."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "podman refused."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The details have its own words."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "Fetch it (%1 pull %2), load it from a file (%3 load), or use the native engine."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Load the image from a file (%1 load), or use the native engine."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The registry gives out no image %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "Check the image's name, load it from a file (%1 load), or use the native engine."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "Load it from a file (%1 load), or use the native engine; the details have the reason."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Choose an image for this kind of processor."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "The image %1 holds no shell, and so no PostgreSQL that the lab could start."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Choose an image that holds PostgreSQL 13 to 18."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 holds no image that %2 can load."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Choose a file that `%1 save` or the lab's own script has made."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Looking for PostgreSQL"),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "PostgreSQL %1 is here: drills run without a network or a container engine."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "PgBouncer is missing. Only drills that put a pooler before the server need it."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "PostgreSQL is not installed on this computer; drills run in containers."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "It cannot limit %1: a sandbox can take more of this computer than it should."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "It cannot pause containers: for an ordinary user that takes control groups "
                                           "of version 2. Drills that pause the server need another engine."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 is here, but not the image %2."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "You can go on without it."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Asking %1"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 %2 works, with the image %3."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "1 old sandbox of a crash found."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 old sandboxes of a crash found."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Fetching %1: %2 s"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Fetching %1: 1 layer begun, %2 s"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Fetching %1: %2 layers begun, %3 s"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Fetching %1: layer %2 of %3, %4 s"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Loading %1: %2 s"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The image %1 holds no PostgreSQL from 13 to 18."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The image %1 holds no PostgreSQL."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "PostgreSQL in the image %1 cannot be run."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Choose another image."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The container has no place in memory for PostgreSQL's files."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "PostgreSQL in the container could not make a new data directory."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "The image %1 holds no PgBouncer, which the scenario puts before the server."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Choose an image that holds it, as the lab's own does "
                                           "(packaging/sandbox-image/build makes it), or PostgreSQL of this computer."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The sandbox's container runs, but nothing is heard of it any more."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The sandbox's container used more memory than it may, and was ended."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The sandbox's container was killed."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The sandbox's container ended."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The pooler in the container does not answer."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The connection to %1 was lost."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "It is opened again as soon as that host answers."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The connection to %1 was lost and did not come back within %2 s."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Look whether that host can be reached by ssh, then reset the drill."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "docker does not say where its engine is."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Look at: docker context inspect"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "podman has no connection \"%1\", which CONTAINER_CONNECTION names."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "podman system connection list shows those it has."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The file %1 cannot be read."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Choose another one."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Nothing on this computer can run a drill."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Install PostgreSQL (sudo apt install postgresql), or mend one of these."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "“%1” cannot be the name of an image."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "A name looks like docker.io/library/postgres:17."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "There is no engine “%1”."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "--image belongs to a container engine, and the engine is native."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Leave --image out."),
};

} // namespace

std::span<const char* const> engineSentences()
{
    return engineSentenceList;
}

} // namespace stormlab
