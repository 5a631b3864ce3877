// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/textzoom.h"

#include <QSize>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace stormlab
{

class Theme;

/// How the windows are to be shown.
struct Showing {
    QSize size; ///< of the windows; dialogs take theirs
    int textZoom = usualZoom;
    std::function<void(Theme& theme)> look{}; ///< may be absent

    /// Makes the theme as it is to be.
    void give(Theme& theme) const;
};

/// Gets a window or a dialog as it is at one place of its course; `place` names that.
using VisitWindow = std::function<void(QWidget& window, const QString& place)>;

/// A course through some windows of the program.
struct WindowCourse {
    const char* name;
    void (*go)(const Showing& showing, const VisitWindow& visit);
};

/// Together they lead to every window, page, pane and dialog that is the program's own: a new one belongs here, and is
/// then heard, zoomed and read in long words by the tests of these. Not among them are the dialogs of files and
/// printers, which are the desktop's or Qt's.
[[nodiscard]] const std::vector<WindowCourse>& everyWindow();

/// Rows of a test: its column "course" is an index into that list.
void addCourseRows();

} // namespace stormlab
