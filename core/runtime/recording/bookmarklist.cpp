// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/bookmarklist.h"

#include "core/runtime/backgroundjob.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

std::vector<Bookmark>::iterator firstFrom(std::vector<Bookmark>& bookmarks, DrillTime moment)
{
    return std::lower_bound(bookmarks.begin(), bookmarks.end(), moment,
                            [](const Bookmark& each, DrillTime wanted) { return each.time < wanted; });
}

/// One that says nothing takes over what the other of its moment says.
void addMissing(std::vector<Bookmark>& bookmarks, const std::vector<Bookmark>& others)
{
    for (const Bookmark& other : others) {
        const auto at = firstFrom(bookmarks, other.time);
        if (at == bookmarks.end() || at->time != other.time)
            bookmarks.insert(at, other);
        else if (at->text.isEmpty())
            at->text = other.text;
    }
}

/// What a file holds comes first where both say something of a moment.
void addFromFile(std::vector<Bookmark>& bookmarks, const std::vector<Bookmark>& kept)
{
    for (const Bookmark& other : kept) {
        const auto at = firstFrom(bookmarks, other.time);
        if (at == bookmarks.end() || at->time != other.time)
            bookmarks.insert(at, other);
        else
            at->text = joinedBookmarkText(other.text, at->text);
    }
}

/// What the file holds afterwards.
Result<std::vector<Bookmark>> written(const QString& recording, std::vector<Bookmark> bookmarks)
{
    const Result<void> saved = writeBookmarks(recording, bookmarks);
    if (!saved)
        return saved.error();
    return bookmarks;
}

/// The same where the file has not been read yet.
Result<std::vector<Bookmark>> readAndWritten(const QString& recording, std::vector<Bookmark> bookmarks)
{
    const Result<std::vector<Bookmark>> others = readBookmarks(recording);
    if (!others)
        return others.error();
    addFromFile(bookmarks, others.value());
    return written(recording, std::move(bookmarks));
}

} // namespace

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

void BookmarkList::beginUnread(const QString& recording)
{
    beginAdding(recording);
    m_told = true;
}

void BookmarkList::beginAdding(const QString& recording)
{
    m_told = false;
    const bool isOnItsWay = m_unread && recording == m_recording;
    m_unread = true;
    begin(recording, isOnItsWay ? std::move(m_bookmarks) : std::vector<Bookmark>());
}

std::vector<DrillTime> BookmarkList::moments() const
{
    std::vector<DrillTime> moments;
    for (const Bookmark& bookmark : m_bookmarks)
        moments.push_back(bookmark.time);
    return moments;
}

std::size_t BookmarkList::add(DrillTime moment, const QString& text)
{
    const auto at = firstFrom(m_bookmarks, moment);
    const auto place = static_cast<std::size_t>(std::distance(m_bookmarks.begin(), at));
    if (at != m_bookmarks.end() && at->time == moment)
        return place;
    m_bookmarks.insert(at, {moment, text});
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

void BookmarkList::bringBack(const Bookmark& removed)
{
    addMissing(m_bookmarks, {removed});
    save();
}

void BookmarkList::save()
{
    Q_EMIT changed();
    if (m_recording.isEmpty())
        return;
    ++m_saving;
    runInBackground(
        m_disk, this,
        [recording = m_recording, bookmarks = m_bookmarks, write = m_unread ? &readAndWritten : &written] {
            return write(recording, bookmarks);
        },
        [this, recording = m_recording](const Result<std::vector<Bookmark>>& saved) { take(recording, saved); });
}

void BookmarkList::take(const QString& recording, const Result<std::vector<Bookmark>>& saved)
{
    --m_saving;
    if (!saved && !std::exchange(m_told, true))
        Q_EMIT failed(saved.error());
    if (saved)
        m_told = false;
    // Another recording's may still be on their way, and what was added since: it is not lost where that save fails.
    if (saved && m_saving == 0 && recording == m_recording && std::exchange(m_unread, false)) {
        addFromFile(m_bookmarks, saved.value());
        Q_EMIT changed();
    }
    if (m_saving == 0)
        Q_EMIT settled();
}

} // namespace stormlab
