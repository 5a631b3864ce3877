// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/keys/keytable.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <set>
#include <vector>

class QAction;
class QMainWindow;
class QTabBar;
class QWidget;

namespace stormlab
{

class PanelDock;
class Theme;

/// The docks at the right of a page: all but the last are tabs over each other, the last lies below them. Each has a
/// key. Until a person divides their room otherwise, it follows the size of text. The page must outlive it.
class PaneDocks : public QObject
{
    Q_OBJECT

public:
    /// A dock and the key that leads to it.
    struct Pane {
        Key key;
        PanelDock* dock;
    };
    /// What is to become a dock. The name is under which a layout is kept.
    struct Content {
        Key key;
        QString title;
        QString name;
        QWidget* widget;
    };

    PaneDocks(const Theme& theme, QMainWindow& page);

    /// Makes the docks, in the order of their keys; at least two.
    void build(const std::vector<Content>& contents);
    [[nodiscard]] const std::vector<Pane>& panes() const { return m_panes; }
    /// nullptr for a key that leads to none.
    [[nodiscard]] PanelDock* dock(Key pane) const;
    /// Whether there is anything to show in it: a pane that is not there has no dock, no tab and no entry in a menu.
    void setThere(Key pane, bool there);
    /// A layout that was kept, for arrange(); it is taken over but for the panes that are not there.
    void keep(const QByteArray& layout) { m_kept = layout; }
    /// As they are arranged now; before that, what is kept.
    [[nodiscard]] QByteArray layout() const;
    [[nodiscard]] bool isArranged() const { return m_arranged; }
    /// Shows the dock and puts the keyboard into it; nothing for a pane that is not there. Where the panes have given
    /// way the others are back with it.
    void goTo(Key pane);
    /// Brings the first of the tabs to the front, where it is shown at all, and leaves the keyboard where it is.
    void showFirst();
    /// Takes over the layout that was kept; where there is none that is usable, gives the docks the sizes that suit the
    /// page's. Call it once the page has one.
    void arrange();
    /// Hides all panes until comeBack(), as they were; whoever goes to one meanwhile has them all.
    void giveWay();
    void comeBack();
    [[nodiscard]] bool haveGivenWay() const { return m_gaveWay; }
    /// They have given way, and nobody has gone to one since.
    [[nodiscard]] bool areAway() const;
    [[nodiscard]] bool isInPane(const QWidget* widget) const;

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The person has gone to a pane by its tab or by the menu of the docks; where they clicked, the keyboard is in it.
    /// goTo() is not told: whoever calls it knows.
    void chosen(stormlab::Key pane);

private:
    /// Tab leads from the rest of the page to the row of tabs and then into the pane below it.
    void putBeforePanes(QTabBar& tabs) const;
    void add(const Content& content, bool titled);
    void choose(const QTabBar& tabs, int tab, bool byMouse);
    void showQuietly(PanelDock& pane, bool there);
    [[nodiscard]] bool restore();
    void sizeAsUsual();
    void followHand(const QEvent& event);

    const Theme& m_theme;
    QMainWindow& m_page;
    std::vector<Pane> m_panes;
    std::set<Key> m_sometimes; ///< those that are not always there
    std::set<Key> m_absent;    ///< of these
    QByteArray m_kept;
    bool m_arranged = false;
    bool m_isDivided = false; ///< a person has given the panes their sizes
    bool m_isPressed = false; ///< what divides them
    bool m_gaveWay = false;   ///< what is kept is how they were before
    QTimer m_textLaidOut;     ///< runs out when text of another size is laid out
};

/// An entry of a menu comes and goes with the pane that it leads to, which its dock's own action tells.
void showWith(QAction& entry, const QAction& pane);

} // namespace stormlab
