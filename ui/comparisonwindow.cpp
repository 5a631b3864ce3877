// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparisonwindow.h"

#include "ui/pages/comparisonpage.h"
#include "ui/quitting.h"
#include "ui/thememenu.h"
#include "ui/widgets/keytable.h"

#include <QMenuBar>

namespace stormlab
{

namespace
{
constexpr QSize firstSize{1100, 900};
}

ComparisonWindow::ComparisonWindow(Theme& theme, Preferences& preferences, QWidget* parent)
    : QMainWindow(parent), m_theme(theme), m_page(new ComparisonPage(theme, this))
{
    setCentralWidget(m_page);
    buildMenus(preferences);
    resize(firstSize);
}

void ComparisonWindow::begin(DebriefReport upper, DebriefReport lower)
{
    setWindowTitle(
        tr("%1 beside %2 – Stormlab").arg(QString::fromStdString(upper.name), QString::fromStdString(lower.name)));
    m_page->begin(std::move(upper), std::move(lower));
}

void ComparisonWindow::buildMenus(Preferences& preferences)
{
    QMenu* comparison = menuBar()->addMenu(tr("&Comparison"));
    comparison->addAction(tr("&Export…"), m_page, &ComparisonPage::askForExport);
    comparison->addSeparator();
    comparison->addAction(tr("&Close"), QKeySequence(QStringLiteral("Ctrl+W")), this, &QWidget::close);
    QAction* quit = comparison->addAction(tr("&Quit"), this, [] { quitProgram(); });
    quit->setShortcuts(keySequences(Key::Quit));
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addMenu(new ThemeMenu(m_theme, preferences, this));
}

} // namespace stormlab
