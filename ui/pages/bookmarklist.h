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

    /// Those of a recording, as they were read with it. `recording`: its file; without one nothing is saved.
    void begin(const QString& recording, std::vector<Bookmark> bookmarks);

    /// In order of time, one for each moment.
    [[nodiscard]] const std::vector<Bookmark>& bookmarks() const { return m_bookmarks; }
    [[nodiscard]] std::vector<DrillTime> moments() const;
    /// Adds one without a text unless there is one at this moment; its place in the list.
    std::size_t add(DrillTime moment);
    void rename(std::size_t place, const QString& text);
    void remove(std::size_t place);

Q_SIGNALS:
    void changed();
    /// They could not be saved.
    void failed(const stormlab::Error& error);

private:
    void save();

    QString m_recording;
    std::vector<Bookmark> m_bookmarks;
    QThreadPool m_disk; ///< one thread, so that the last save is the one that stays
};

} // namespace stormlab
