// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace stormlab
{

/// A place of its own for a program under test, so that it meets no drill but those of its test. Gone with this.
class ProgramFolder
{
public:
    ProgramFolder();

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }
    /// The program's runtime folder, which it makes itself.
    [[nodiscard]] QString runtime() const { return filePath(QStringLiteral("run")); }
    /// Where its drills are kept.
    [[nodiscard]] QString recordings() const { return filePath(QStringLiteral("data/stormlab/recordings")); }
    /// What is in a folder of the runtime folder: "sandboxes", "control", "ssh".
    [[nodiscard]] QStringList leftIn(const QString& name) const;
    /// The numbers of the processes that work in the runtime folder, as all of a server's do.
    [[nodiscard]] QStringList processes() const;
    /// This program's environment, pointing there.
    [[nodiscard]] QProcessEnvironment environment() const;

private:
    QTemporaryDir m_folder;
};

} // namespace stormlab
