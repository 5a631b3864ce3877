// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/classroom/folderscanner.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace stormlab
{

/// All files of a class folder by now, so that no drill counts as often as its file was copied: of the results with
/// one drill, or with one recording, the one that was written last stays, and the others are marked as duplicates.
class ClassRoll
{
public:
    /// Takes files over as they were judged each by itself. Gives them back, and with them those that stand otherwise
    /// now.
    [[nodiscard]] std::vector<JudgedFile> take(const std::vector<JudgedFile>& files);
    /// Gives those that stand otherwise now.
    [[nodiscard]] std::vector<JudgedFile> remove(const QStringList& names);

private:
    struct Entry {
        JudgedFile file; ///< judged by itself
        QString later;   ///< the file that it is a duplicate of; empty where it is none
    };
    void forget(const QString& name, QSet<QString>& touched);
    void enter(const JudgedFile& file, QSet<QString>& touched);
    [[nodiscard]] QString latest(const QString& key) const;
    [[nodiscard]] std::vector<JudgedFile> standing(const QSet<QString>& touched, const QSet<QString>& always);

    QHash<QString, Entry> m_entries;
    QHash<QString, QSet<QString>> m_byKey; ///< names, by drill and by recording
};

/// The files with duplicates marked, for a folder that is looked at once.
[[nodiscard]] std::vector<JudgedFile> withoutDuplicates(const std::vector<JudgedFile>& files);

} // namespace stormlab
