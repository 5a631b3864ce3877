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

BookmarkList* DrillMarks::present()
{
    if (m_replayed != nullptr)
        return m_replayed;
    const QString recording = m_recording ? m_recording() : QString();
    if (recording.isEmpty())
        return nullptr;
    if (recording != m_marked)
        m_own.begin(recording, {});
    m_marked = recording;
    return &m_own;
}

} // namespace stormlab
