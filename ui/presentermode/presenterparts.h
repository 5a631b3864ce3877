// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSize>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace stormlab
{

class BookmarkList;
class DrillController;
class DrillFeed;
class Theme;

/// What presenter mode has to do with in a window. All of it must outlive the window's menus.
struct PresenterParts {
    Theme& theme;
    DrillController& controller;
    const DrillFeed& feed;
    BookmarkList* bookmarks = nullptr;                   ///< of the recording that is replayed; nullptr for a drill
    std::function<QString()> recording{};                ///< the file of the drill that runs; empty where there is none
    QAction* hint = nullptr;                             ///< shows the next hint; nullptr where nobody can ask for one
    std::function<void(const QString& cause)> propose{}; ///< puts a cause into the diagnosis; may be absent
    QList<QAction*> everywhere{}; ///< of the window's own, whose keys its board and the teacher's strip hear too
    /// Gives the teacher's strip the size that the last one was closed with, or the first one; may be absent.
    std::function<void(QWidget& strip, QSize first)> keepSize{};
};

} // namespace stormlab
