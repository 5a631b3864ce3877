// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparisonwindow.h"

#include "ui/finishedmenus.h"
#include "ui/guide/guidewindow.h"
#include "ui/keptsize.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/pages/comparisonpage.h"
#include "ui/presentermode/maskmenu.h"
#include "ui/presentermode/presenterbadge.h"
#include "ui/quitting.h"
#include "ui/textsizemenu.h"
#include "ui/theme.h"
#include "ui/thememenu.h"
#include "ui/widgets/keylistdialog.h"
#include "ui/widgets/returnpress.h"

#include <QMenuBar>

namespace stormlab
{

namespace
{
constexpr QSize comparisonFirstSize{1100, 900};
}

ComparisonWindow::ComparisonWindow(Theme& theme, Preferences& preferences, QWidget* parent)
    : QMainWindow(parent), m_theme(theme), m_page(new ComparisonPage(theme, this))
{
    setCentralWidget(m_page);
    buildMenus(preferences);
    new KeptSize(*this, preferences, QStringLiteral("comparison"), comparisonFirstSize);
    pressButtonsByReturn(*this);
}

void ComparisonWindow::begin(ComparedReports reports)
{
    const auto tellTitle = [this, upper = QString::fromStdString(reports.upper.name),
                            lower = QString::fromStdString(reports.lower.name)] {
        const Masking& masking = m_theme.masking();
        setWindowTitle(tr("%1 beside %2 – Stormlab")
                           .arg(masking.shown(Secret::Names, upper), masking.shown(Secret::Names, lower)));
    };
    tellTitle();
    connect(&m_theme.masking(), &Masking::changed, this, tellTitle);
    m_page->begin(std::move(reports));
}

void ComparisonWindow::buildMenus(Preferences& preferences)
{
    QMenu* comparison = menuBar()->addMenu(tr("&Comparison"));
    addKey(*comparison, Key::OpenRecording, tr("&Open recording…"), [this] { Q_EMIT recordingRequested(); });
    comparison->addAction(tr("&Export…"), m_page, &ComparisonPage::askForExport);
    comparison->addSeparator();
    addKey(*comparison, Key::Preferences, tr("&Preferences…"), [this] { Q_EMIT preferencesRequested(); });
    addKey(*comparison, Key::Close, tr("&Close"), [this] { close(); });
    addKey(*comparison, Key::Quit, tr("&Quit"), [] { quitProgram(); });
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addMenu(new ThemeMenu(m_theme, preferences, this));
    view->addMenu(new TextSizeMenu(m_theme, preferences, this));
    view->addMenu(new MaskMenu(m_theme, *this));
    new PresenterBadge(m_theme, *this);
    addKey(*view, Key::FullScreen, tr("F&ull screen"),
           [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    addKey(*help, Key::Help, tr("&Guide"), [this] { openGuide(placeIn(*this)); });
    addKey(*help, Key::Keys, tr("&Keys"), [this] { openKeyList(KeyWindow::Comparison, this); });
    finishMenus(*menuBar());
}

void ComparisonWindow::addKey(QMenu& menu, Key key, const QString& text, const std::function<void()>& does)
{
    QAction* action = menu.addAction(text);
    installKey(*action, key);
    connect(action, &QAction::triggered, this, does);
}

} // namespace stormlab
