// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/enginetrouble.h"

#include <algorithm>
#include <array>

namespace stormlab
{

namespace
{

struct TroubleWords {
    const char* says; ///< in lower case
    EngineTrouble means;
};

/// Looked for in this order: the first that is found counts.
constexpr std::array knownTroubleWords = std::to_array<TroubleWords>({
    {"exec format error", EngineTrouble::WrongArchitecture},
    {"no matching manifest for", EngineTrouble::WrongArchitecture},
    // With "no space left on device" in the same breath, which is how the kernel says that a limit of zero is reached.
    {"user namespaces are not enabled", EngineTrouble::NoUserNamespaces},
    {"command required for rootless mode", EngineTrouble::NoUserRange},
    {"potentially insufficient uids or gids", EngineTrouble::NoUserRange},
    {"network namespace can't be configured", EngineTrouble::NoContainerNetwork},
    {"slirp4netns failed", EngineTrouble::NoContainerNetwork},
    {"pasta failed", EngineTrouble::NoContainerNetwork},
    {"can not pause containers on rootless", EngineTrouble::CannotPause},
    {"no space left on device", EngineTrouble::NoSpace},
    {"context not found", EngineTrouble::NoSuchContext},
    {"unable to resolve docker endpoint", EngineTrouble::NoSuchContext},
    {"service destination not found", EngineTrouble::NoSuchContext},
    {"failed to resolve active destination", EngineTrouble::NoSuchContext},
    {"could not resolve hostname", EngineTrouble::HostUnreachable},
    {"host key verification failed", EngineTrouble::HostUnreachable},
    {"permission denied (publickey", EngineTrouble::HostUnreachable},
    {"ssh: connect to host", EngineTrouble::HostUnreachable},
    {"has exited with exit status 255", EngineTrouble::HostUnreachable},
    {"unable to authenticate", EngineTrouble::HostUnreachable},
    {"ssh: handshake failed", EngineTrouble::HostUnreachable},
    {"failed to connect: dial", EngineTrouble::HostUnreachable},
    {"connection closed by", EngineTrouble::HostUnreachable},
    {"permission denied while trying to connect", EngineTrouble::NoPermission},
    {"dial unix", EngineTrouble::NotRunning},
    {"cannot connect to the docker daemon", EngineTrouble::NotRunning},
    {"is the docker daemon running", EngineTrouble::NotRunning},
    {"unable to connect to podman", EngineTrouble::NotRunning},
    {"cannot connect to podman", EngineTrouble::NotRunning},
    {"failed to connect to the docker api", EngineTrouble::NotRunning},
    {"error during connect", EngineTrouble::NotRunning},
    {"\"sh\": executable file not found", EngineTrouble::NoShell},
    {"exec: \"sh\"", EngineTrouble::NoShell},
    {"exec sh failed: no such file", EngineTrouble::NoShell},
    {"failed to exec pid1: no such file", EngineTrouble::NoShell},
    {"executable file `sh` not found", EngineTrouble::NoShell},
    {"no such image", EngineTrouble::ImageMissing},
    {"image not known", EngineTrouble::ImageMissing},
    {"unable to find image", EngineTrouble::ImageMissing},
    {"payload does not match any of the supported image formats", EngineTrouble::NotAnImage},
    {"error processing tar file", EngineTrouble::NotAnImage},
    {"invalid tar header", EngineTrouble::NotAnImage},
    {"invalid archive", EngineTrouble::NotAnImage},
    {"unrecognized image format", EngineTrouble::NotAnImage},
    {"manifest.json", EngineTrouble::NotAnImage},
    {"no such host", EngineTrouble::NoNetwork},
    {"server misbehaving", EngineTrouble::NoNetwork},
    {"temporary failure in name resolution", EngineTrouble::NoNetwork},
    {"connection refused", EngineTrouble::NoNetwork},
    {"network is unreachable", EngineTrouble::NoNetwork},
    {"no route to host", EngineTrouble::NoNetwork},
    {"i/o timeout", EngineTrouble::NoNetwork},
    {"tls handshake timeout", EngineTrouble::NoNetwork},
    {"request canceled while waiting", EngineTrouble::NoNetwork},
    {"manifest unknown", EngineTrouble::NoSuchImage},
    {"requested access to the resource is denied", EngineTrouble::NoSuchImage},
    {"pull access denied", EngineTrouble::NoSuchImage},
    {"not found: manifest", EngineTrouble::NoSuchImage},
    {"repository does not exist", EngineTrouble::NoSuchImage},
    {"name unknown", EngineTrouble::NoSuchImage},
    {"invalid reference format", EngineTrouble::NoSuchImage},
});

/// What to say: the sentence and the next step. {engine} is the engine with its place, {name} its plain name, {package}
/// what installs it, {computer} where it works, {there} the same where it is not here, {others} the engines that no
/// service guards, {image} the image or the file that is to hold one.
struct Sentence {
    const char* message;
    const char* nextStep;
};

Sentence sentenceForEngine(EngineTrouble trouble)
{
    switch (trouble) {
    case EngineTrouble::NotInstalled:
        return {"{name} is not installed on this computer.",
                "Use another engine, or install it: sudo apt install {package}"};
    case EngineTrouble::NotRunning:
        return {"{engine} is not running.", "Start it{there} (sudo systemctl start {name}), or use another engine."};
    case EngineTrouble::NoPermission:
        return {"Your account may not use {engine}.", "Use {others} no such right."};
    case EngineTrouble::Hangs:
        return {"{engine} did not answer in time.", "Look whether it hangs, or use another engine."};
    case EngineTrouble::HostUnreachable:
        return {"The host of {engine} could not be reached by ssh.",
                "Try ssh to that host in a terminal, or use another engine."};
    case EngineTrouble::OutOfReach:
        return {"{engine} is on another host and not reached by ssh, so the port of its sandbox cannot be reached.",
                "Use a context or connection whose address begins with ssh://."};
    case EngineTrouble::NoSuchContext:
        return {"{name} is told to use a context or connection that it does not have.",
                "Look at DOCKER_CONTEXT, `docker context ls` and `podman system connection list`."};
    case EngineTrouble::NoSpace:
        return {"The disk of {engine} is full.", "Free some space there ({name} system df shows what takes it)."};
    case EngineTrouble::NoUserNamespaces:
        return {"{engine} cannot start containers on {computer}: its kernel lets your account make no user namespaces.",
                "Use another engine, or ask who looks after that computer to allow them."};
    case EngineTrouble::NoUserRange:
        return {"{engine} cannot start containers on {computer}: your account has no range of user ids for them.",
                "Install what hands them out (sudo apt install uidmap), see that /etc/subuid and /etc/subgid name your "
                "account, and run: podman system migrate"};
    case EngineTrouble::NoContainerNetwork:
        return {"{engine} cannot give a container a network on {computer}, so a server in it could not be reached.",
                "Install its network program (sudo apt install slirp4netns; passt from podman 5 on) and see that "
                "/dev/net/tun is there for every account, or use another engine."};
    case EngineTrouble::CannotPause:
        return {
            "{engine} cannot pause containers on {computer}: for an ordinary user that takes control groups of version "
            "2.",
            "Use another engine for drills that pause the server."};
    case EngineTrouble::CannotStart:
        return {"{engine} is here but cannot start containers on {computer}.",
                "Use another engine; the details have its own words."};
    default:
        return {"{engine} refused.", "The details have its own words."};
    }
}

Sentence sentenceForImage(EngineTrouble trouble)
{
    switch (trouble) {
    case EngineTrouble::ImageMissing:
        return {"The image {image} is not on {computer}.",
                "Fetch it ({name} pull {image}), load it from a file ({name} load), or use the native engine."};
    case EngineTrouble::NoNetwork:
        return {"The image {image} is not on {computer} and could not be fetched: its registry was not reached.",
                "Load the image from a file ({name} load), or use the native engine."};
    case EngineTrouble::NoSuchImage:
        return {"The registry gives out no image {image}.",
                "Check the image's name, load it from a file ({name} load), or use the native engine."};
    case EngineTrouble::NotFetched:
        return {"The image {image} is not on {computer} and could not be fetched.",
                "Load it from a file ({name} load), or use the native engine; the details have the reason."};
    case EngineTrouble::WrongArchitecture:
        return {"The image {image} is made for another kind of processor than {computer} has.",
                "Choose an image for this kind of processor."};
    case EngineTrouble::NoShell:
        return {"The image {image} holds no shell, and so no PostgreSQL that the lab could start.",
                "Choose an image that holds PostgreSQL 13 to 18."};
    case EngineTrouble::NotAnImage:
        return {"{image} holds no image that {name} can load.",
                "Choose a file that `{name} save` or the lab's own script has made."};
    default:
        return sentenceForEngine(trouble);
    }
}

std::string filled(const char* words, const ContainerEngine& engine, const QString& image)
{
    const QString name = engineName(engine.kind);
    const QString package = engine.kind == ContainerEngine::Kind::Docker ? QStringLiteral("docker.io") : name;
    const QString computer =
        engine.ssh ? QStringLiteral("the computer of ") + describe(engine) : QStringLiteral("this computer");
    const QString others = engine.kind == ContainerEngine::Kind::Docker
                               ? QStringLiteral("podman or the native engine, which need")
                               : QStringLiteral("the native engine, which needs");
    // Not QString::arg(): with several values it fills the lowest marker that is there, not the one of that number.
    return QString::fromUtf8(words)
        .replace(QStringLiteral("{engine}"), describe(engine))
        .replace(QStringLiteral("{name}"), name)
        .replace(QStringLiteral("{package}"), package)
        .replace(QStringLiteral("{computer}"), computer)
        .replace(QStringLiteral("{there}"), engine.ssh ? QStringLiteral(" there") : QString())
        .replace(QStringLiteral("{others}"), others)
        .replace(QStringLiteral("{image}"), image)
        .toStdString();
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
    for (const TroubleWords& words : knownTroubleWords) {
        if (says.contains(words.says)) {
            return words.means;
        }
    }
    return EngineTrouble::Other;
}

QString wordOf(EngineTrouble trouble)
{
    constexpr std::array words = std::to_array<std::pair<EngineTrouble, const char*>>({
        {EngineTrouble::NotInstalled, "not_installed"},
        {EngineTrouble::NotRunning, "not_running"},
        {EngineTrouble::NoPermission, "no_permission"},
        {EngineTrouble::Hangs, "hangs"},
        {EngineTrouble::HostUnreachable, "host_unreachable"},
        {EngineTrouble::OutOfReach, "out_of_reach"},
        {EngineTrouble::NoSuchContext, "no_such_context"},
        {EngineTrouble::ImageMissing, "image_missing"},
        {EngineTrouble::NoNetwork, "no_network"},
        {EngineTrouble::NoSuchImage, "no_such_image"},
        {EngineTrouble::NotFetched, "not_fetched"},
        {EngineTrouble::WrongArchitecture, "wrong_architecture"},
        {EngineTrouble::NoShell, "no_shell"},
        {EngineTrouble::NoSpace, "no_space"},
        {EngineTrouble::NotAnImage, "not_an_image"},
        {EngineTrouble::NoUserNamespaces, "no_user_namespaces"},
        {EngineTrouble::NoUserRange, "no_user_range"},
        {EngineTrouble::NoContainerNetwork, "no_network_for_containers"},
        {EngineTrouble::CannotPause, "cannot_pause"},
        {EngineTrouble::CannotStart, "cannot_start"},
        {EngineTrouble::Other, "refused"},
    });
    const auto found = std::ranges::find(words, trouble, &std::pair<EngineTrouble, const char*>::first);
    return QString::fromLatin1(found == words.end() ? "refused" : found->second);
}

bool isAboutImage(EngineTrouble trouble)
{
    switch (trouble) {
    case EngineTrouble::ImageMissing:
    case EngineTrouble::NoNetwork:
    case EngineTrouble::NoSuchImage:
    case EngineTrouble::NotFetched:
    case EngineTrouble::WrongArchitecture:
    case EngineTrouble::NoShell:
    case EngineTrouble::NotAnImage:
        return true;
    default:
        return false;
    }
}

Error engineError(const ContainerEngine& engine, EngineTrouble trouble, const EngineReply& reply, const QString& image)
{
    const Sentence sentence = isAboutImage(trouble) ? sentenceForImage(trouble) : sentenceForEngine(trouble);
    const auto code = trouble == EngineTrouble::Hangs ? ErrorCode::Timeout
                      : isAboutImage(trouble)         ? ErrorCode::Image
                                                      : ErrorCode::Engine;
    return {code, filled(sentence.message, engine, image), reply.errors.trimmed().toStdString(),
            filled(sentence.nextStep, engine, image)};
}

} // namespace stormlab
