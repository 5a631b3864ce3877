// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/filekind.h"

#include "core/runtime/backgroundjob.h"
#include "core/runtime/classroom/classfiles.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace stormlab
{

FileKind kindOf(const QString& path)
{
    const QString document = QStringLiteral("scenario.json");
    const QFileInfo file(path);
    if (!file.exists())
        return FileKind::Missing;
    if (file.isDir())
        return QFileInfo(QDir(path), document).isFile() ? FileKind::ScenarioFolder : FileKind::OtherFolder;
    if (file.fileName() == document)
        return FileKind::ScenarioFolder;
    if (isClassFile(path))
        return FileKind::Class;
    return isResultFile(path) ? FileKind::Result : FileKind::Recording;
}

void FileLook::look(const QStringList& paths, QObject* context, std::function<void(std::vector<FileKind>)> then)
{
    runInBackground(
        m_pool, context,
        [paths] {
            std::vector<FileKind> kinds;
            for (const QString& path : paths)
                kinds.push_back(kindOf(path));
            return kinds;
        },
        std::move(then));
}

} // namespace stormlab
