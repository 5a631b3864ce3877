// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/engines/enginecall.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace stormlab
{

/// The arguments that remove a container, running or not, with the volumes that were made for it.
[[nodiscard]] QStringList removeArguments(const QString& container);

enum class Removal {
    Done,     ///< by this call or an earlier one
    UnderWay, ///< somebody else removes it just now, as the engine does for one that has ended
    Failed,
};

/// What the answer to removeArguments() means.
[[nodiscard]] Removal removalOf(const EngineReply& reply);

/// Does the engine say that there is no such container? Told by the words of docker 20.10…29 and podman 4…5.
[[nodiscard]] bool saysThatContainerIsGone(const EngineReply& reply);

/// A container that could not be removed, for people. It ends itself at `expires`, seconds since 1970.
[[nodiscard]] Error notRemoved(const ContainerEngine& engine, const QString& container, std::int64_t expires,
                               const EngineReply& reply);

/// Removes it while nobody is left who could wait for it: it ends by itself, and does not depend on this program.
void removeUnattended(const ContainerEngine& engine, const QString& container);

} // namespace stormlab
