// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/engines/containerengine.h"
#include "core/runtime/engines/enginetrouble.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace stormlab
{

/// Why an engine cannot be used, to be acted on and to be told.
struct EngineProblem {
    EngineTrouble trouble = EngineTrouble::Other;
    Error error;

    friend bool operator==(const EngineProblem&, const EngineProblem&) = default;
};

/// What has been found out about one container engine.
struct EngineFinding {
    ContainerEngine engine;
    QString version; ///< empty where it did not get to say
    QString image;   ///< that sandboxes would be made of
    /// Folders that the image declares as volumes; absent: it is not there.
    std::optional<QStringList> volumes;
    QStringList unenforced; ///< limits that it cannot enforce
    bool pauses = true;     ///< can freeze a container; see EngineInfo
    std::optional<EngineProblem> problem;

    [[nodiscard]] bool works() const { return !problem; }
    /// Nothing is in the way but an image that can be fetched or loaded.
    [[nodiscard]] bool lacksImage() const { return problem && problem->trouble == EngineTrouble::ImageMissing; }

    friend bool operator==(const EngineFinding&, const EngineFinding&) = default;
};

} // namespace stormlab
