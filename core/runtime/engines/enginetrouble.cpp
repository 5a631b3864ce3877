// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/enginetrouble.h"

#include <array>

namespace stormlab
{

namespace
{

struct Words {
    const char* says; ///< in lower case
    EngineTrouble means;
};

/// Looked for in this order: the first that is found counts.
constexpr std::array<Words, 36> knownWords = {{
    {"exec format error", EngineTrouble::WrongArchitecture},
    {"no space left on device", EngineTrouble::NoSpace},
    {"could not resolve hostname", EngineTrouble::HostUnreachable},
    {"host key verification failed", EngineTrouble::HostUnreachable},
    {"permission denied (publickey", EngineTrouble::HostUnreachable},
    {"ssh: connect to host", EngineTrouble::HostUnreachable},
    {"has exited with exit status 255", EngineTrouble::HostUnreachable},
    {"unable to authenticate", EngineTrouble::HostUnreachable},
    {"ssh: handshake failed", EngineTrouble::HostUnreachable},
    {"connection closed by", EngineTrouble::HostUnreachable},
    {"permission denied while trying to connect", EngineTrouble::NoPermission},
    {"dial unix", EngineTrouble::NotRunning},
    {"cannot connect to the docker daemon", EngineTrouble::NotRunning},
    {"is the docker daemon running", EngineTrouble::NotRunning},
    {"unable to connect to podman", EngineTrouble::NotRunning},
    {"cannot connect to podman", EngineTrouble::NotRunning},
    {"error during connect", EngineTrouble::NotRunning},
    {"\"sh\": executable file not found", EngineTrouble::NoShell},
    {"exec: \"sh\"", EngineTrouble::NoShell},
    {"exec sh failed: no such file", EngineTrouble::NoShell},
    {"failed to exec pid1: no such file", EngineTrouble::NoShell},
    {"executable file `sh` not found", EngineTrouble::NoShell},
    {"no such image", EngineTrouble::ImageMissing},
    {"image not known", EngineTrouble::ImageMissing},
    {"unable to find image", EngineTrouble::ImageMissing},
    {"no such host", EngineTrouble::NoNetwork},
    {"server misbehaving", EngineTrouble::NoNetwork},
    {"temporary failure in name resolution", EngineTrouble::NoNetwork},
    {"connection refused", EngineTrouble::NoNetwork},
    {"network is unreachable", EngineTrouble::NoNetwork},
    {"i/o timeout", EngineTrouble::NoNetwork},
    {"request canceled while waiting", EngineTrouble::NoNetwork},
    {"manifest unknown", EngineTrouble::NoSuchImage},
    {"requested access to the resource is denied", EngineTrouble::NoSuchImage},
    {"pull access denied", EngineTrouble::NoSuchImage},
    {"not found: manifest", EngineTrouble::NoSuchImage},
}};

/// What to say: the sentence and the next step. %1 is the engine with its place, %2 the image, %3 the plain name.
struct Sentence {
    const char* message;
    const char* nextStep;
};

Sentence sentenceFor(EngineTrouble trouble)
{
    switch (trouble) {
    case EngineTrouble::NotInstalled:
        return {"%3 is not installed on this computer.", "Use another engine, or install it: sudo apt install %4"};
    case EngineTrouble::NotRunning:
        return {"%1 is not running.", "Start it (sudo systemctl start %3), or use another engine."};
    case EngineTrouble::NoPermission:
        return {"Your account may not use %1.", "Use podman or the native engine, which need no such right."};
    case EngineTrouble::Hangs:
        return {"%1 did not answer in time.", "Look whether it hangs, or use another engine."};
    case EngineTrouble::HostUnreachable:
        return {"The host of %1 could not be reached by ssh.",
                "Try ssh to that host in a terminal, or use another engine."};
    case EngineTrouble::OutOfReach:
        return {"%1 is on another host and not reached by ssh, so the port of its sandbox cannot be reached.",
                "Use a context or connection whose address begins with ssh://."};
    case EngineTrouble::ImageMissing:
        return {"The image %2 is not on the computer of %1.",
                "Fetch it (%3 pull %2), load it from a file, or use the native engine."};
    case EngineTrouble::NoNetwork:
        return {"The image %2 is not on the computer of %1 and could not be fetched: its registry was not reached.",
                "Load the image from a file, or use the native engine."};
    case EngineTrouble::NoSuchImage:
        return {"The registry gives out no image %2.", "Check the image's name, or load it from a file."};
    case EngineTrouble::WrongArchitecture:
        return {"The image %2 is made for another kind of processor than the computer of %1 has.",
                "Choose an image for this kind of processor."};
    case EngineTrouble::NoShell:
        return {"The image %2 holds no shell, and so no PostgreSQL that the lab could start.",
                "Choose an image that holds PostgreSQL 13 to 18."};
    case EngineTrouble::NoSpace:
        return {"The disk of %1 is full.", "Free some space there (%3 system df shows what takes it)."};
    case EngineTrouble::CannotStart:
        return {"%1 is here but cannot start containers.", "Use another engine; the details have its own words."};
    case EngineTrouble::Other:
        return {"%1 refused.", "The details have its own words."};
    }
    return {"%1 refused.", ""};
}

std::string filled(const char* words, const ContainerEngine& engine, const QString& image)
{
    const QString name = engineName(engine.kind);
    const QString package = engine.kind == ContainerEngine::Kind::Docker ? QStringLiteral("docker.io") : name;
    QString text = QString::fromUtf8(words);
    text.replace(QStringLiteral("%1"), describe(engine)).replace(QStringLiteral("%2"), image);
    text.replace(QStringLiteral("%3"), name).replace(QStringLiteral("%4"), package);
    return text.toStdString();
}

} // namespace

EngineTrouble troubleOf(const EngineReply& reply)
{
    switch (reply.end) {
    case EngineReply::End::NotInstalled:
        return EngineTrouble::NotInstalled;
    case EngineReply::End::TimedOut:
        return EngineTrouble::Hangs;
    case EngineReply::End::Exited:
        break;
    }
    const QByteArray says = reply.errors.toLower();
    if (says.contains("permission denied") && (says.contains("docker.sock") || says.contains("podman.sock"))) {
        return EngineTrouble::NoPermission;
    }
    for (const Words& words : knownWords) {
        if (says.contains(words.says)) {
            return words.means;
        }
    }
    return EngineTrouble::Other;
}

Error engineError(const ContainerEngine& engine, EngineTrouble trouble, const EngineReply& reply, const QString& image)
{
    const Sentence sentence = sentenceFor(trouble);
    const auto code = trouble == EngineTrouble::Hangs ? ErrorCode::Timeout : ErrorCode::Sandbox;
    return {code, filled(sentence.message, engine, image), reply.errors.trimmed().toStdString(),
            filled(sentence.nextStep, engine, image)};
}

} // namespace stormlab
