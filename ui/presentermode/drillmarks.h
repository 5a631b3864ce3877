// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/recording/bookmarklist.h"

#include <QObject>
#include <QString>

#include <functional>

namespace stormlab
{

/// The bookmarks that a teacher sets beside a drill or a replay. Those of a replay are its window's; those of a drill
/// come to what lies beside its recording, where others may have set some. Main thread.
class DrillMarks : public QObject
{
    Q_OBJECT

public:
    /// `replayed`: nullptr for drills, whose file `recording` tells.
    DrillMarks(BookmarkList* replayed, std::function<QString()> recording, QObject* parent = nullptr);

    /// Marks this moment of what is shown now; one that stands there keeps its text, and `text` is added to it. False
    /// where nothing is recorded.
    [[nodiscard]] bool mark(DrillTime moment, const QString& text);
    /// Whether a mark of a drill is still on its way to the disk.
    [[nodiscard]] bool isSaving() const { return m_own.isSaving(); }

Q_SIGNALS:
    void failed(const stormlab::Error& error);

private:
    static void markIn(BookmarkList& list, DrillTime moment, const QString& text);

    BookmarkList* m_replayed;
    std::function<QString()> m_recording;
    BookmarkList m_own; ///< what was added last, and what lay beside it
};

} // namespace stormlab
