// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/scenariodirectories.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace stormlab
{

QStringList scenarioDirectories()
{
    const QDir program(QCoreApplication::applicationDirPath());
    QStringList candidates = qEnvironmentVariable("STORMLAB_SCENARIOS").split(QLatin1Char(':'), Qt::SkipEmptyParts);
    candidates += program.filePath(QStringLiteral("../share/stormlab/scenarios"));
    // Programs are built into build/<preset>/bin.
    candidates += program.filePath(QStringLiteral("../../../scenarios"));
    QStringList directories;
    for (const QString& candidate : candidates) {
        const QString directory = QDir::cleanPath(QFileInfo(candidate).absoluteFilePath());
        if (QFileInfo(directory).isDir() && !directories.contains(directory))
            directories += directory;
    }
    return directories;
}

} // namespace stormlab
