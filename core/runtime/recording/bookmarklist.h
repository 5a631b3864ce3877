// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/recording/bookmarks.h"

#include <QObject>
#include <QThreadPool>

#include <vector>

namespace stormlab
{

/// The bookmarks of the recording that a window shows, saved beside it whenever they change. Main thread; the disk is
/// left to another one.
class BookmarkList : public QObject
{
    Q_OBJECT

public:
    explicit BookmarkList(QObject* parent = nullptr);
    /// Waits for what is being saved, which is a small file.
    ~BookmarkList() override;

    /// Those of a recording, as they were read with it. `recording`: its file.
    void begin(const QString& recording, std::vector<Bookmark> bookmarks);
    /// Those of a recording could not be read, which somebody has been told. Their file is not replaced: each save
    /// tries to read it again, and nothing is written until that works.
    void beginUnread(const QString& recording);
    /// Those of a recording that nobody has read yet: what is added comes to what its file holds, in the first save.
    /// What was added to the same recording before, and could not be saved yet, stays.
    void beginAdding(const QString& recording);

    /// In order of time.
    [[nodiscard]] const std::vector<Bookmark>& bookmarks() const { return m_bookmarks; }
    [[nodiscard]] std::vector<DrillTime> moments() const;
    /// Adds one unless there is one at this moment, which stays as it is; its place in the list.
    std::size_t add(DrillTime moment, const QString& text = {});
    void rename(std::size_t place, const QString& text);
    void remove(std::size_t place);
    /// One that was removed; it does not take the place of another one at its moment.
    void bringBack(const Bookmark& removed);
    /// Whether what was changed last is still on its way to the disk.
    [[nodiscard]] bool isSaving() const { return m_saving > 0; }

Q_SIGNALS:
    void changed();
    /// They could not be saved. Told once, until they could.
    void failed(const stormlab::Error& error);
    /// Nothing is on its way to the disk any more.
    void settled();

private:
    void save();
    void take(const QString& recording, const Result<std::vector<Bookmark>>& saved);

    QString m_recording;
    std::vector<Bookmark> m_bookmarks;
    bool m_unread = false; ///< the file holds what nobody has read
    bool m_told = false;   ///< that they cannot be saved
    int m_saving = 0;      ///< saves that are not done
    QThreadPool m_disk;    ///< one thread, so that the last save is the one that stays
};

} // namespace stormlab
