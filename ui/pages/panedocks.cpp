// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/panedocks.h"

#include "ui/widgets/paneldock.h"

#include <QMainWindow>

#include <algorithm>

namespace stormlab
{

void PaneDocks::build(const std::vector<Content>& contents)
{
    m_page.setDockNestingEnabled(true);
    m_page.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_page.setDockOptions(m_page.dockOptions() & ~QMainWindow::AnimatedDocks);
    // Beneath tabs a title would say the same twice.
    for (const Content& content : contents)
        add(content, &content == &contents.back());
    QDockWidget* first = m_panes.front().dock;
    // Split first: a dock that is split off a tab becomes a tab itself.
    m_page.splitDockWidget(first, m_panes.back().dock, Qt::Vertical);
    for (std::size_t i = 1; i + 1 < m_panes.size(); ++i)
        m_page.tabifyDockWidget(first, m_panes[i].dock);
    first->raise();
}

void PaneDocks::add(const Content& content, bool titled)
{
    auto* dock = new PanelDock(m_theme, content.title, content.widget, &m_page);
    dock->setObjectName(content.name);
    dock->setTitled(titled);
    m_page.addDockWidget(Qt::RightDockWidgetArea, dock);
    m_panes.push_back({content.key, dock});
}

QDockWidget* PaneDocks::dock(Key pane) const
{
    const auto found =
        std::find_if(m_panes.begin(), m_panes.end(), [pane](const Pane& each) { return each.key == pane; });
    return found == m_panes.end() ? nullptr : found->dock;
}

void PaneDocks::goTo(Key pane)
{
    QDockWidget* const wanted = dock(pane);
    if (wanted == nullptr)
        return;
    wanted->show();
    wanted->raise();
    wanted->widget()->setFocus(Qt::ShortcutFocusReason);
}

void PaneDocks::showFirst()
{
    m_panes.front().dock->raise();
}

void PaneDocks::arrange()
{
    const QList<QDockWidget*> docks{m_panes.front().dock, m_panes.back().dock};
    // From the smaller width on the longest client setting is read in full.
    const int wide = std::clamp(m_page.width() * 3 / 10, 366, 460);
    m_page.resizeDocks(docks, {wide, wide}, Qt::Horizontal);
    m_page.resizeDocks(docks, {m_page.height() * 9 / 20, m_page.height() * 11 / 20}, Qt::Vertical);
}

} // namespace stormlab
