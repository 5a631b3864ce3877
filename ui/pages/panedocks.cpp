// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/panedocks.h"

#include "ui/theme.h"
#include "ui/widgets/paneldock.h"

#include <QAction>
#include <QChildEvent>
#include <QMainWindow>
#include <QMouseEvent>
#include <QPointer>
#include <QTabBar>

#include <algorithm>
#include <optional>
#include <utility>

namespace stormlab
{

namespace
{

/// Of what saveState() writes; 1 was taken over before the page had a size. In the fourth the sizes are those that a
/// person has chosen, in the third those that suit page and text, and of the second nobody knows whose they are.
constexpr int unknownVersion = 2;
constexpr int usualVersion = 3;
constexpr int dividedVersion = 4;

/// The tab that a person goes to with this, where they go to one. That another tab comes to the front says nothing, not
/// even while the row of tabs has the keyboard: it gets it from a pane that the program puts behind another one.
std::optional<int> chosenTab(const QTabBar& tabs, const QEvent& event)
{
    // When a button or a key is let go, what was pressed is in front. A tab that was dragged can end over another one.
    const int current = tabs.currentIndex();
    if (event.type() == QEvent::MouseButtonRelease) {
        const auto& mouse = static_cast<const QMouseEvent&>(event);
        if (mouse.button() == Qt::LeftButton && tabs.tabAt(mouse.position().toPoint()) == current)
            return current;
    } else if (event.type() == QEvent::KeyRelease) {
        const int key = static_cast<const QKeyEvent&>(event).key();
        if (key == Qt::Key_Left || key == Qt::Key_Right)
            return current;
    }
    return std::nullopt;
}

} // namespace

PaneDocks::PaneDocks(const Theme& theme, QMainWindow& page) : m_theme(theme), m_page(page)
{
    // The tabs come and go with the arrangement of the docks, and the page says nothing of them but this.
    page.installEventFilter(this);
    m_textLaidOut.setSingleShot(true);
    connect(&theme, &Theme::textResized, &m_textLaidOut, qOverload<>(&QTimer::start));
    connect(&m_textLaidOut, &QTimer::timeout, this, [this] {
        if (m_arranged && !m_gaveWay && !m_isDivided)
            sizeAsUsual();
    });
}

void PaneDocks::build(const std::vector<Content>& contents)
{
    m_page.setDockNestingEnabled(true);
    m_page.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_page.setDockOptions(m_page.dockOptions() & ~QMainWindow::AnimatedDocks);
    // Beneath tabs a title would say the same twice.
    for (const Content& content : contents)
        add(content, &content == &contents.back());
    PanelDock* first = m_panes.front().dock;
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
    connect(dock->toggleViewAction(), &QAction::triggered, this, [this, key = content.key](bool shows) {
        if (shows)
            Q_EMIT chosen(key);
    });
}

void PaneDocks::putBeforePanes(QTabBar& tabs) const
{
    QWidget* before = nullptr;
    for (QWidget* each = m_page.nextInFocusChain(); each != &m_page && !isInPane(each);
         each = each->nextInFocusChain()) {
        const bool isStop = (each->focusPolicy() & Qt::TabFocus) != 0 && each->focusProxy() == nullptr;
        if (isStop && each != &tabs && m_page.isAncestorOf(each))
            before = each;
    }
    if (before != nullptr)
        QWidget::setTabOrder(before, &tabs);
}

bool PaneDocks::isInPane(const QWidget* widget) const
{
    return std::ranges::any_of(m_panes, [widget](const Pane& each) { return each.dock->isAncestorOf(widget); });
}

bool PaneDocks::areAway() const
{
    return m_gaveWay && std::ranges::all_of(m_panes, [](const Pane& each) { return each.dock->isHidden(); });
}

PanelDock* PaneDocks::dock(Key pane) const
{
    const auto found =
        std::find_if(m_panes.begin(), m_panes.end(), [pane](const Pane& each) { return each.key == pane; });
    return found == m_panes.end() ? nullptr : found->dock;
}

void PaneDocks::setThere(Key pane, bool there)
{
    // A person may have closed it: only what is news is shown.
    m_sometimes.insert(pane);
    const bool isNews = there ? m_absent.erase(pane) > 0 : m_absent.insert(pane).second;
    PanelDock* const changed = dock(pane);
    if (!isNews || changed == nullptr)
        return;
    changed->toggleViewAction()->setVisible(there);
    if (!areAway())
        showQuietly(*changed, there);
}

void PaneDocks::showQuietly(PanelDock& pane, bool there)
{
    // One that is shown anew comes before the others, and nobody has asked for it.
    const auto front =
        std::find_if(m_panes.begin(), m_panes.end(), [](const Pane& each) { return each.dock->isInFront(); });
    pane.setVisible(there);
    if (there && front != m_panes.end())
        front->dock->raise();
}

QByteArray PaneDocks::layout() const
{
    return m_arranged && !m_gaveWay ? m_page.saveState(m_isDivided ? dividedVersion : usualVersion) : m_kept;
}

bool PaneDocks::restore()
{
    m_isDivided = m_page.restoreState(m_kept, dividedVersion);
    if (!m_isDivided && !m_page.restoreState(m_kept, usualVersion) && !m_page.restoreState(m_kept, unknownVersion))
        return false;
    // The layout may be that of a drill in which it was not there.
    for (const Key pane : m_sometimes)
        showQuietly(*dock(pane), !m_absent.contains(pane));
    if (!m_isDivided)
        sizeAsUsual();
    return true;
}

void PaneDocks::goTo(Key pane)
{
    PanelDock* const wanted = dock(pane);
    if (wanted == nullptr || m_absent.contains(pane))
        return;
    if (areAway())
        static_cast<void>(restore());
    wanted->show();
    wanted->raise();
    wanted->widget()->setFocus(Qt::ShortcutFocusReason);
}

// Who drags what lies between panes and board presses it on the page itself.
void PaneDocks::followHand(const QEvent& event)
{
    if (event.type() == QEvent::MouseButtonPress)
        m_isPressed = m_page.isSeparator(static_cast<const QMouseEvent&>(event).position().toPoint());
    else if (event.type() == QEvent::MouseButtonRelease)
        m_isPressed = false;
    else if (event.type() == QEvent::MouseMove && m_isPressed)
        m_isDivided = true;
}

bool PaneDocks::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_page)
        followHand(*event);
    // On a page that is not seen nothing can be given a size.
    if (watched == &m_page && event->type() == QEvent::Show)
        m_textLaidOut.start();
    if (watched == &m_page && event->type() == QEvent::ChildPolished) {
        if (auto* tabs = qobject_cast<QTabBar*>(static_cast<QChildEvent*>(event)->child())) {
            tabs->installEventFilter(this);
            putBeforePanes(*tabs);
            // Where there is no room for all, some that can be read and a way to the others say more than letters.
            tabs->setElideMode(Qt::ElideNone);
            tabs->setUsesScrollButtons(true);
        }
    } else if (const auto* tabs = qobject_cast<QTabBar*>(watched)) {
        if (const std::optional<int> tab = chosenTab(*tabs, *event))
            choose(*tabs, *tab, event->type() == QEvent::MouseButtonRelease);
    }
    return QObject::eventFilter(watched, event);
}

// The tab says no more of its dock than the title.
void PaneDocks::choose(const QTabBar& tabs, int tab, bool byMouse)
{
    const auto isMeant = [title = tabs.tabText(tab)](const Pane& each) { return each.dock->windowTitle() == title; };
    const auto found = std::ranges::find_if(m_panes, isMeant);
    if (found == m_panes.end())
        return;
    // The keyboard was in the pane that has gone behind, or elsewhere; a person who clicks a pane means to work in it.
    if (byMouse)
        goTo(found->key);
    Q_EMIT chosen(found->key);
}

void PaneDocks::showFirst()
{
    m_panes.front().dock->raise();
}

void PaneDocks::arrange()
{
    m_arranged = true;
    if (!restore())
        sizeAsUsual();
}

void PaneDocks::sizeAsUsual()
{
    const QList<QDockWidget*> docks{m_panes.front().dock, m_panes.back().dock};
    // From the smaller width on the longest client setting is read in full.
    const int zoom = std::max(m_theme.textZoom(), usualZoom);
    const int wide =
        std::min(std::clamp(m_page.width() * 3 / 10, 366, 460) * zoom / usualZoom, m_page.width() * 9 / 20);
    m_page.resizeDocks(docks, {wide, wide}, Qt::Horizontal);
    m_page.resizeDocks(docks, {m_page.height() * 9 / 20, m_page.height() * 11 / 20}, Qt::Vertical);
}

void PaneDocks::giveWay()
{
    m_kept = layout();
    m_gaveWay = true;
    // A window of its own takes no room, and somebody may work in it.
    for (const Pane& pane : m_panes) {
        if (!pane.dock->isFloating())
            pane.dock->hide();
    }
}

// Qt takes the tool bars out and puts them in again, and the keyboard that was in one of them would be lost.
void PaneDocks::comeBack()
{
    if (!std::exchange(m_gaveWay, false))
        return;
    const QPointer<QWidget> keyboard = m_page.window()->focusWidget();
    static_cast<void>(restore());
    if (keyboard && m_page.isAncestorOf(keyboard) && keyboard->isVisible())
        keyboard->setFocus(Qt::OtherFocusReason);
}

void showWith(QAction& entry, const QAction& pane)
{
    const auto follow = [&entry, &pane] { entry.setVisible(pane.isVisible()); };
    QObject::connect(&pane, &QAction::changed, &entry, follow);
    follow();
}

} // namespace stormlab
