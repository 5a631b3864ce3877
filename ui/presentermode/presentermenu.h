// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/presentermode/drillmarks.h"
#include "ui/presentermode/presenterparts.h"
#include "ui/widgets/keytable.h"

#include <QMenu>
#include <QPointer>

namespace stormlab
{

class BoardWindow;
class TeacherStrip;

/// Presenter mode in the menus of a window, with its keys: on and off, what is masked, the board on a screen of its
/// own, and the teacher's strip. The mode is the whole program's; board and strip are this window's.
class PresenterMenu : public QMenu
{
    Q_OBJECT

public:
    /// The keys work in the whole window.
    PresenterMenu(PresenterParts parts, QWidget& window);
    ~PresenterMenu() override;

    /// nullptr while it is not shown.
    [[nodiscard]] BoardWindow* board() const;
    [[nodiscard]] TeacherStrip* strip() const;

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void closeBoth();
    void giveKeys(QWidget& other);
    QAction* add(Key key, const QString& text, bool checkable, const std::function<void()>& does);
    void toggleBoard();
    void toggleStrip();
    void onPresenting(bool on);
    void tell();

    PresenterParts m_parts;
    QWidget& m_window;
    QAction* m_mode;
    QList<QAction*> m_reveals; ///< in the order of allSecrets
    QAction* m_boardShown;
    QAction* m_stripShown;
    DrillMarks m_marks;
    QPointer<BoardWindow> m_board;
    QPointer<TeacherStrip> m_strip;
};

} // namespace stormlab
