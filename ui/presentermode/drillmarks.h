// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/recording/bookmarklist.h"

#include <QObject>
#include <QString>

#include <functional>

namespace stormlab
{

/// The bookmarks that a teacher sets beside a drill or a replay. Those of a replay are its window's; the recording of a
/// drill has none before the first is set here.
class DrillMarks : public QObject
{
    Q_OBJECT

public:
    /// `replayed`: nullptr for drills, whose file `recording` tells.
    DrillMarks(BookmarkList* replayed, std::function<QString()> recording, QObject* parent = nullptr);

    /// Of what is shown now; nullptr where that is not recorded.
    [[nodiscard]] BookmarkList* present();

Q_SIGNALS:
    void failed(const stormlab::Error& error);

private:
    BookmarkList* m_replayed;
    std::function<QString()> m_recording;
    BookmarkList m_own;
    QString m_marked; ///< the recording that these belong to
};

} // namespace stormlab
