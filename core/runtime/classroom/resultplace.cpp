// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/resultplace.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace stormlab
{

QString fileNameOf(const QString& text)
{
    constexpr qsizetype longest = 40;
    QString name;
    for (const QChar letter : text.simplified()) {
        if (letter.isLetterOrNumber())
            name += letter.toLower();
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name += QLatin1Char('-');
    }
    name.truncate(longest);
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return name;
}

QString usualResultFolder(const QString& classFile)
{
    const QFileInfo beside(QFileInfo(classFile).absolutePath());
    if (beside.isDir() && beside.isWritable())
        return beside.filePath();
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(QStringLiteral("Stormlab"));
}

QString resultPath(const QString& folder, const std::string& name, const QString& drill)
{
    const QString who = fileNameOf(QString::fromStdString(name));
    return QDir(folder).filePath((who.isEmpty() ? QString() : who + QLatin1Char('-')) + drill +
                                 QStringLiteral(".stormresult"));
}

} // namespace stormlab
