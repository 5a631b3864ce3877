// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/classfile.h"
#include "core/domain/result.h"
#include "core/domain/resultfile.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// A file of a class folder as it was read last: a result, or marked.
struct JudgedFile {
    QString name; ///< within the folder
    std::optional<ResultFile> result;
    std::optional<ResultMark> mark{}; ///< where there is no result
    QString detail{};                 ///< what is wrong with it, a line each; may be empty. It may name learners.
    Milliseconds unchanged{0};        ///< since it was written to, where it lay there before somebody watched
};

/// Reads a file as a result of the class. Blocks on the disk; any thread.
[[nodiscard]] JudgedFile judgeFile(const QString& path, const ClassFile& file);

/// What is new about a folder since the last look.
struct FolderChanges {
    QStringList changed; ///< names of files that are new or were written to, in order
    QStringList gone;
    std::optional<Error> trouble{}; ///< the folder cannot be looked at, or has more files than are looked at
    bool reached = true;            ///< otherwise nothing is known of its files
};

/// Looks at the folder of a class again and again: only what has changed is told. Classes, recordings, tables, hidden
/// files and what is just being written are passed over. Blocks on the disk; one thread.
class FolderScanner
{
public:
    /// More files are no class.
    static constexpr int mostFiles = 5'000;

    explicit FolderScanner(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] FolderChanges scan();
    [[nodiscard]] QString pathOf(const QString& name) const;
    /// How long before now, by this computer's clock, it had been written to when the folder was looked at; nothing
    /// where that lies ahead, for the disk's clock may be another one, or where it was not seen.
    [[nodiscard]] Milliseconds ageOf(const QString& name) const;
    /// The file could not be read: it is told as changed again by the next look.
    void readAgain(const QString& name) { m_known[name] = unread; }

private:
    struct Stamp {
        qint64 bytes = 0;
        qint64 modified = 0;
        friend bool operator==(const Stamp&, const Stamp&) = default;
    };
    /// Of no file that there is.
    static constexpr Stamp unread{-1, -1};

    const QString m_folder;
    QHash<QString, Stamp> m_known;
};

} // namespace stormlab
