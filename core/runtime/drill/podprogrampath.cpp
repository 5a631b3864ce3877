// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/podprogrampath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace stormlab
{

QString podProgramPath()
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const char* const place : {"stormlab-pod", "../libexec/stormlab/stormlab-pod",
                                    "../" STORMLAB_LIBEXECDIR "/stormlab/stormlab-pod", "../bin/stormlab-pod"}) {
        const QFileInfo file(program.filePath(QString::fromLatin1(place)));
        if (file.isFile() && file.isExecutable())
            return QDir::cleanPath(file.absoluteFilePath());
    }
    return {};
}

Result<void> checkPodProgram(const Scenario& scenario)
{
    const bool needed = std::any_of(scenario.fleet.begin(), scenario.fleet.end(),
                                    [](const AppSpec& app) { return app.pods.has_value(); });
    if (!needed || !podProgramPath().isEmpty())
        return {};
    return Error{ErrorCode::NotFound,
                 "The applications of this scenario run as pods, and the program stormlab-pod is missing.",
                 {},
                 "Build all of Stormlab (packaging/dev build), or install it anew."};
}

} // namespace stormlab
