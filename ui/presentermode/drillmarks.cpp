// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presentermode/drillmarks.h"

namespace stormlab
{

DrillMarks::DrillMarks(BookmarkList* replayed, std::function<QString()> recording, QObject* parent)
    : QObject(parent), m_replayed(replayed), m_recording(std::move(recording))
{
    connect(&m_own, &BookmarkList::failed, this, &DrillMarks::failed);
}

bool DrillMarks::mark(DrillTime moment, const QString& text)
{
    if (m_replayed != nullptr) {
        markIn(*m_replayed, moment, text);
        return true;
    }
    const QString recording = m_recording ? m_recording() : QString();
    if (recording.isEmpty())
        return false;
    // Each time anew: a replay of the same recording may have set some since, or taken some off.
    m_own.beginAdding(recording);
    markIn(m_own, moment, text);
    return true;
}

void DrillMarks::markIn(BookmarkList& list, DrillTime moment, const QString& text)
{
    const std::size_t place = list.add(moment, text);
    list.rename(place, joinedBookmarkText(list.bookmarks().at(place).text, text));
}

} // namespace stormlab
