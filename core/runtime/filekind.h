// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <vector>

namespace stormlab
{

/// What a person may open, as far as its name and its place tell. Every file that is nothing else may be a recording.
enum class FileKind { Missing, Recording, Class, Result, ScenarioFolder, OtherFolder };

/// A scenario folder is one with a scenario.json, which may be named itself. Blocks on the disk; any thread.
[[nodiscard]] FileKind kindOf(const QString& path);

/// Looks at files on another thread, since a disk may be slow or far away. Main thread.
class FileLook
{
public:
    /// `then` comes on the thread of `context` and is not called when that is gone: a kind for each path.
    void look(const QStringList& paths, QObject* context, std::function<void(std::vector<FileKind>)> then);

private:
    QThreadPool m_pool; ///< waits for what is being looked at when it goes
};

} // namespace stormlab
