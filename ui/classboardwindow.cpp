// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/classboardwindow.h"

#include "core/runtime/preferences.h"
#include "ui/finishedmenus.h"
#include "ui/guide/guidewindow.h"
#include "ui/keptcolumns.h"
#include "ui/keptsize.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/presentermode/maskmenu.h"
#include "ui/presentermode/presenterbadge.h"
#include "ui/quitting.h"
#include "ui/textsizemenu.h"
#include "ui/thememenu.h"
#include "ui/widgets/keylistdialog.h"
#include "ui/widgets/messagebox.h"
#include "ui/widgets/returnpress.h"
#include "ui/widgets/scrollpane.h"

#include <QMenuBar>

#include <utility>

namespace stormlab
{

namespace
{
const QString boardKind = QStringLiteral("board");
constexpr QSize boardFirstSize{1180, 760};
} // namespace

ClassBoardWindow::ClassBoardWindow(Theme& theme, Preferences& preferences, ClassBoardPage::Parts parts, QWidget* parent)
    : QMainWindow(parent), m_theme(theme)
{
    setWindowTitle(tr("%1 – class board – Stormlab").arg(QString::fromStdString(parts.file.title)));
    const QString classId = QString::fromStdString(parts.file.id);
    m_page = new ClassBoardPage(std::move(parts), this);
    // In large text on a small screen its parts have not all room at once.
    setCentralWidget(new ScrollPane(m_page, this));
    buildMenus(preferences);
    connect(m_page, &ClassBoardPage::failed, this,
            [this](const Error& error) { showMessage(this, messageWithReason(error)); });
    connect(m_page, &ClassBoardPage::exported, this, [this](const QString& path) {
        showMessage(this, {tr("The table has been written."), m_theme.masking().shown(Secret::Names, path), {}});
    });
    connect(m_page, &ClassBoardPage::recordingWanted, this, &ClassBoardWindow::recordingRequested);
    m_page->hideNames(preferences.hidesNames(classId));
    connect(m_page, &ClassBoardPage::namesHidden, this,
            [&preferences, classId](bool hidden) { preferences.setHidesNames(classId, hidden); });
    new KeptSize(*this, preferences, boardKind, boardFirstSize);
    new KeptColumns(*this, m_theme, preferences, boardKind);
    pressButtonsByReturn(*this);
}

void ClassBoardWindow::buildMenus(Preferences& preferences)
{
    QMenu* board = menuBar()->addMenu(tr("&Board"));
    board->addAction(tr("&Watch another folder…"), m_page, &ClassBoardPage::askForFolder);
    board->addAction(&m_page->gradeAction());
    board->setToolTipsVisible(true);
    board->addAction(&m_page->exportAction());
    board->addSeparator();
    addKey(*board, Key::Preferences, tr("&Preferences…"), [this] { Q_EMIT preferencesRequested(); });
    addKey(*board, Key::Close, tr("&Close"), [this] { close(); });
    addKey(*board, Key::Quit, tr("&Quit"), [] { quitProgram(); });
    QMenu* view = menuBar()->addMenu(tr("&View"));
    addKey(*view, Key::BoardFilter, tr("&Filter"), [this] { m_page->focusFilter(); });
    view->addMenu(new ThemeMenu(m_theme, preferences, this));
    view->addMenu(new TextSizeMenu(m_theme, preferences, this));
    view->addMenu(new MaskMenu(m_theme, *this));
    new PresenterBadge(m_theme, *this);
    addKey(*view, Key::FullScreen, tr("F&ull screen"),
           [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    addKey(*help, Key::Help, tr("&Guide"), [this] { openGuide(placeIn(*this)); });
    addKey(*help, Key::Keys, tr("&Keys"), [this] { openKeyList(KeyWindow::Board, this); });
    finishMenus(*menuBar());
}

void ClassBoardWindow::addKey(QMenu& menu, Key key, const QString& text, const std::function<void()>& does)
{
    QAction* action = menu.addAction(text);
    installKey(*action, key);
    connect(action, &QAction::triggered, this, does);
}

} // namespace stormlab
