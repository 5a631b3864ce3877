// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/bookmarklist.h"

#include "core/runtime/sandbox/backgroundjob.h"

#include <algorithm>

namespace stormlab
{

BookmarkList::BookmarkList(QObject* parent) : QObject(parent)
{
    m_disk.setMaxThreadCount(1);
}

BookmarkList::~BookmarkList() = default;

void BookmarkList::begin(const QString& recording, std::vector<Bookmark> bookmarks)
{
    m_recording = recording;
    m_bookmarks = std::move(bookmarks);
    Q_EMIT changed();
}

std::vector<DrillTime> BookmarkList::moments() const
{
    std::vector<DrillTime> moments;
    for (const Bookmark& bookmark : m_bookmarks)
        moments.push_back(bookmark.time);
    return moments;
}

std::size_t BookmarkList::add(DrillTime moment)
{
    const auto at = std::lower_bound(m_bookmarks.begin(), m_bookmarks.end(), moment,
                                     [](const Bookmark& each, DrillTime wanted) { return each.time < wanted; });
    const auto place = static_cast<std::size_t>(std::distance(m_bookmarks.begin(), at));
    if (at != m_bookmarks.end() && at->time == moment)
        return place;
    m_bookmarks.insert(at, {moment, {}});
    save();
    return place;
}

void BookmarkList::rename(std::size_t place, const QString& text)
{
    if (place >= m_bookmarks.size() || m_bookmarks[place].text == text)
        return;
    m_bookmarks[place].text = text;
    save();
}

void BookmarkList::remove(std::size_t place)
{
    if (place >= m_bookmarks.size())
        return;
    m_bookmarks.erase(m_bookmarks.begin() + static_cast<std::ptrdiff_t>(place));
    save();
}

void BookmarkList::save()
{
    Q_EMIT changed();
    if (m_recording.isEmpty())
        return;
    runInBackground(
        m_disk, this,
        [recording = m_recording, bookmarks = m_bookmarks] { return writeBookmarks(recording, bookmarks); },
        [this](const Result<void>& saved) {
            if (!saved)
                Q_EMIT failed(saved.error());
        });
}

} // namespace stormlab
