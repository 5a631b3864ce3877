// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace stormlab
{

/// What a container sandbox is made of where nobody says otherwise: the image that PostgreSQL's friends know, and which
/// a registry has. This is the one place that names it.
constexpr const char* defaultSandboxImage = "docker.io/library/postgres:17";
/// What packaging/sandbox-image/build makes: for computers without a registry, from a file.
constexpr const char* ownSandboxImage = "localhost/stormlab-sandbox:15";

/// The images to look for, best first: the wanted one alone, or the default one and then our own. The first is the one
/// to fetch when none is there.
[[nodiscard]] QStringList sandboxImages(const QString& wanted);

/// What is wanted where the command line names none: STORMLAB_IMAGE, else the preference; empty: the usual ones.
[[nodiscard]] QString usualImage(const QString& preference);

/// Do both names mean the same image? docker leaves out what it takes for granted: "postgres:17".
[[nodiscard]] bool isSameImage(const QString& one, const QString& other);

/// The arguments that ask which folders an image declares as volumes; they work where the image is there.
[[nodiscard]] QStringList volumesArguments(const QString& image);
/// Reads the answer.
[[nodiscard]] QStringList readVolumes(const QByteArray& answer);

/// Could it be the name of an image? What begins with a dash, or has spaces in it, would become options of the engine.
[[nodiscard]] bool isImageName(const QString& text);

} // namespace stormlab
