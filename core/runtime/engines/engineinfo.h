// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/engines/containerengine.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace stormlab
{

/// What an engine says about itself.
struct EngineInfo {
    QString version;        ///< of what runs the containers, not of the command line
    QStringList unenforced; ///< limits that it would ignore or refuse, of "memory", "cpu", "pids", "cpuset"
    bool pauses = true;     ///< can freeze a container
    QByteArray refusal;     ///< its words when it does not answer: docker 20.10 says so within a successful answer

    friend bool operator==(const EngineInfo&, const EngineInfo&) = default;
};

/// The arguments of the question.
[[nodiscard]] QStringList infoArguments(ContainerEngine::Kind kind);
/// Reads the answer. A limit of which it says nothing counts as enforced, and a pause as possible.
[[nodiscard]] EngineInfo readEngineInfo(ContainerEngine::Kind kind, const QByteArray& json);

} // namespace stormlab
