// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/presentermode/drillmarks.h"
#include "ui/presentermode/maskmenu.h"
#include "ui/presentermode/presenterparts.h"

#include <QPointer>

#include <string>

namespace stormlab
{

class BoardWindow;
class DemonstrationRun;
class TeacherStrip;

/// Presenter mode in the menus of a window that shows a drill, with its keys: on and off, what is masked, the board on
/// a screen of its own, and the teacher's strip. Board and strip are this window's.
class PresenterMenu : public MaskMenu
{
    Q_OBJECT

public:
    /// The keys work in the whole window.
    PresenterMenu(PresenterParts parts, QWidget& window);
    ~PresenterMenu() override;

    /// The board tells what it asks, in that language, until it is gone.
    void follow(const DemonstrationRun& run, const std::string& language);
    /// nullptr while it is not shown.
    [[nodiscard]] BoardWindow* board() const;
    [[nodiscard]] TeacherStrip* strip() const;

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void closeBoth();
    void giveKeys(QWidget& other, KeyWindow window);
    void toggleBoard();
    void toggleStrip();
    void onPresenting(bool on);
    void tell();

    PresenterParts m_parts;
    QWidget& m_window;
    QAction* m_boardShown;
    QAction* m_stripShown;
    DrillMarks m_marks;
    QPointer<const DemonstrationRun> m_demonstration;
    std::string m_language; ///< of its texts
    QPointer<BoardWindow> m_board;
    QPointer<TeacherStrip> m_strip;
};

} // namespace stormlab
