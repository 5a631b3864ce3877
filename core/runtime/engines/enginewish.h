// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QString>
#include <QStringList>

#include <string>

namespace stormlab
{

/// What a person prefers for all drills.
struct EnginePreferences {
    QString engine = QStringLiteral("auto"); ///< "auto", "native", "docker", "podman"
    QString image;                           ///< of containers; empty: the usual ones
    QString postgresFolder;                  ///< of the native engine's programs; empty: the usual places

    friend bool operator==(const EnginePreferences&, const EnginePreferences&) = default;
};

/// What one drill is to run on: said on a command line, else preferred.
struct EngineWish {
    QString engine = QStringLiteral("auto");
    QString image;      ///< on the command line: means a container engine; may be empty
    QString usualImage; ///< otherwise wanted, see usualImage(); may be empty
    std::string postgresFolder;

    friend bool operator==(const EngineWish&, const EngineWish&) = default;
};

/// `engine` and `image` are a command line's and may be empty.
[[nodiscard]] EngineWish wishFor(const QString& engine, const QString& image, const EnginePreferences& preferences);

/// Error: Usage, for an engine that does not exist, an image that native has no use for, a name that is none.
[[nodiscard]] Result<void> checkWish(const EngineWish& wish);

/// The images that would serve this wish, best first.
[[nodiscard]] QStringList imagesFor(const EngineWish& wish);

} // namespace stormlab
