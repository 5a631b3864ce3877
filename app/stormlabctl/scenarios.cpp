// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/scenarios.h"

#include "core/runtime/drill/scenariodirectories.h"
#include "core/runtime/drill/scenariostore.h"

#include <QDir>
#include <QFileInfo>

namespace stormlab
{

namespace
{

bool isPath(const std::string& idOrPath)
{
    return idOrPath.find('/') != std::string::npos || idOrPath.starts_with('.');
}

bool holdsScenario(const QString& folder)
{
    const QFileInfo document(QDir(folder), QStringLiteral("scenario.json"));
    return document.exists() || document.isSymLink();
}

} // namespace

Result<Scenario> scenarioAt(const std::string& folder)
{
    // With a slash in it the store cannot take it for an id.
    const QString path = QFileInfo(QString::fromStdString(folder)).absoluteFilePath();
    Result<Scenario> scenario = ScenarioStore({}).load(path);
    if (scenario || scenario.error().code != ErrorCode::NotFound)
        return scenario;
    Error error = scenario.error();
    error.code = ErrorCode::BadFile;
    return error;
}

Result<Scenario> findScenario(const std::string& idOrPath)
{
    // A path that leads nowhere is a bad file; a name that nobody bears is a mistake in the command line.
    return isPath(idOrPath) ? scenarioAt(idOrPath) : installedScenario(idOrPath);
}

Result<Scenario> installedScenario(const std::string& id)
{
    if (isPath(id))
        return Error{ErrorCode::NotFound, "There is no scenario “" + id + "”.", {}, "`stormlabctl list` lists them."};
    return ScenarioStore(scenarioDirectories()).load(QString::fromStdString(id));
}

std::vector<std::string> scenarioFoldersAt(const std::vector<std::string>& paths)
{
    std::vector<std::string> folders;
    for (const std::string& path : paths) {
        const QDir place(QString::fromStdString(path));
        std::vector<std::string> inside;
        for (const QString& name : place.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (holdsScenario(place.filePath(name)))
                inside.push_back(place.filePath(name).toStdString());
        }
        if (inside.empty() || holdsScenario(place.path()))
            folders.push_back(path);
        else
            folders.insert(folders.end(), inside.begin(), inside.end());
    }
    return folders;
}

} // namespace stormlab
