// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presentermode/presentermenu.h"

#include "ui/guide/guidewindow.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/presentermode/boardwindow.h"
#include "ui/presentermode/demonstrationrun.h"
#include "ui/presentermode/teacherstrip.h"
#include "ui/theme.h"
#include "ui/widgets/keylistdialog.h"

#include <QEvent>
#include <QScreen>

#include <utility>

namespace stormlab
{

PresenterMenu::PresenterMenu(PresenterParts parts, QWidget& window)
    : MaskMenu(parts.theme, window),
      m_parts(std::move(parts)),
      m_window(window),
      m_marks(m_parts.bookmarks, m_parts.recording)
{
    window.installEventFilter(this);
    addSeparator();
    m_boardShown = add(Key::PresenterBoard, tr("&Board in a window of its own"), true, [this] {
        toggleBoard();
        tell();
    });
    m_stripShown = add(Key::PresenterStrip, tr("&Teacher's strip"), true, [this] {
        toggleStrip();
        tell();
    });
    connect(&m_parts.theme, &Theme::presentingChanged, this, &PresenterMenu::onPresenting);
    tell();
}

PresenterMenu::~PresenterMenu()
{
    delete m_board.data();
    delete m_strip.data();
}

BoardWindow* PresenterMenu::board() const
{
    return m_board;
}

TeacherStrip* PresenterMenu::strip() const
{
    return m_strip;
}

void PresenterMenu::follow(const DemonstrationRun& run, const std::string& language)
{
    m_demonstration = &run;
    m_language = language;
    if (m_board)
        m_board->follow(run, language);
}

void PresenterMenu::toggleBoard()
{
    if (m_board) {
        m_board->close();
        return;
    }
    m_board = new BoardWindow(m_parts.theme, m_parts.controller, m_parts.feed);
    connect(m_board, &QObject::destroyed, this, &PresenterMenu::tell, Qt::QueuedConnection);
    giveKeys(*m_board, KeyWindow::Room);
    if (m_demonstration)
        m_board->follow(*m_demonstration, m_language);
    m_board->showBeside(m_window);
}

void PresenterMenu::toggleStrip()
{
    if (m_strip) {
        m_strip->close();
        return;
    }
    m_strip = new TeacherStrip(m_parts, m_marks, m_window);
    connect(m_strip, &QObject::destroyed, this, &PresenterMenu::tell, Qt::QueuedConnection);
    giveKeys(*m_strip, KeyWindow::Strip);
    m_strip->show();
}

// Whoever works in one of them needs no way back for these.
void PresenterMenu::giveKeys(QWidget& other, KeyWindow window)
{
    other.addActions(actions());
    other.addActions(m_parts.everywhere);
    const auto give = [&other](Key key, auto&& does) {
        auto* action = new QAction(keyText(key), &other);
        installKey(*action, key);
        connect(action, &QAction::triggered, &other, std::forward<decltype(does)>(does));
        other.addAction(action);
    };
    give(Key::Help, [&other] { openGuide(&other); });
    give(Key::Keys, [&other, window] { openKeyList(window, &other); });
    give(Key::Close, [&other] { other.close(); });
    give(Key::FullScreen, [&other] { other.setWindowState(other.windowState() ^ Qt::WindowFullScreen); });
}

// With a screen for the room, its board and the teacher's strip come by themselves in the window that is presented.
// Without one they would only cover what is to be seen.
void PresenterMenu::onPresenting(bool on)
{
    const bool presented = m_window.isActiveWindow() && roomScreen(m_window) != nullptr;
    if (on && presented && !m_board)
        toggleBoard();
    if (on && presented && !m_strip)
        toggleStrip();
    if (!on)
        closeBoth();
    tell();
}

void PresenterMenu::closeBoth()
{
    if (m_board)
        m_board->close();
    if (m_strip)
        m_strip->close();
}

// Nobody is to look for a board whose window is gone, and a program whose windows are closed ends.
bool PresenterMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Hide && !event->spontaneous())
        closeBoth();
    return QMenu::eventFilter(watched, event);
}

void PresenterMenu::tell()
{
    m_boardShown->setChecked(m_board && m_board->isVisible());
    m_stripShown->setChecked(m_strip && m_strip->isVisible());
}

} // namespace stormlab
