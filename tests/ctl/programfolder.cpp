// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/programfolder.h"

#include <QDir>
#include <QFile>

namespace stormlab
{

ProgramFolder::ProgramFolder() : m_folder(QStringLiteral("/dev/shm/stormlabctl-XXXXXX"))
{
    // The server's own account has to pass through.
    const bool passable = QFile::setPermissions(
        m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
    if (!m_folder.isValid() || !passable) {
        qFatal("%s cannot be used", qPrintable(m_folder.path()));
    }
}

QStringList ProgramFolder::leftIn(const QString& name) const
{
    return QDir(runtime() + QLatin1Char('/') + name).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
}

QStringList ProgramFolder::processes() const
{
    QStringList found;
    const QStringList numbers = QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
    for (const QString& number : numbers) {
        if (QFile::symLinkTarget(QStringLiteral("/proc/%1/cwd").arg(number)).startsWith(runtime()))
            found += number;
    }
    return found;
}

QProcessEnvironment ProgramFolder::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("STORMLAB_RUNTIME_DIR"), runtime());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), filePath(QStringLiteral("data")));
    environment.remove(QStringLiteral("STORMLAB_DRILL"));
    return environment;
}

} // namespace stormlab
