// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/engines/enginecall.h"

namespace stormlab
{

/// Why an engine did not do what it was asked.
enum class EngineTrouble {
    NotInstalled,       ///< no such program on this computer
    NotRunning,         ///< the program is here, nobody answers it
    NoPermission,       ///< somebody answers, but not to this account
    Hangs,              ///< no answer within the bound
    HostUnreachable,    ///< ssh did not get to the other host
    OutOfReach,         ///< on another host, and not by ssh
    NoSuchContext,      ///< DOCKER_CONTEXT or CONTAINER_CONNECTION names one that is not there
    ImageMissing,       ///< not on the engine's computer
    NoNetwork,          ///< an image could not be fetched: the registry was not reached
    NoSuchImage,        ///< the registry has none of that name, or not for us
    NotFetched,         ///< an image could not be fetched for another reason
    WrongArchitecture,  ///< the image's programs cannot run on that computer
    NoShell,            ///< the image holds no shell to start our script with
    NoSpace,            ///< the engine's disk is full
    NotAnImage,         ///< a file that holds no image
    NoUserNamespaces,   ///< the kernel gives this account none, so it can start nothing without root
    NoUserRange,        ///< this account has no range of user ids for its containers
    NoContainerNetwork, ///< a container gets no network, so no port of it can be reached
    CannotPause,        ///< containers of an ordinary user, where control groups are of version 1
    CannotStart,        ///< the engine answers, but cannot start a container for another reason
    Other,
};

/// What the reply of a call that did not work means, told by the engine's own words (docker 20.10…29, podman 4…5, in
/// English). `Other` where they are not known.
[[nodiscard]] EngineTrouble troubleOf(const EngineReply& reply);

/// For scripts: "not_installed", "image_missing".
[[nodiscard]] QString wordOf(EngineTrouble trouble);

/// Is it the image that is in the way, and not the engine? Then another image helps, or the same one from a file.
[[nodiscard]] bool isAboutImage(EngineTrouble trouble);

/// The same for people: what failed, why, what next; the engine's own words in `detail`. `image` may be empty.
[[nodiscard]] Error engineError(const ContainerEngine& engine, EngineTrouble trouble, const EngineReply& reply,
                                const QString& image);

} // namespace stormlab
