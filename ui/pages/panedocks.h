// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/keytable.h"

#include <vector>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace stormlab
{

class Theme;

/// The docks at the right of a page: all but the last are tabs over each other, the last lies below them. Each has a
/// key. The page must outlive it.
class PaneDocks
{
public:
    /// A dock and the key that leads to it.
    struct Pane {
        Key key;
        QDockWidget* dock;
    };
    /// What is to become a dock. The name is under which a layout is kept.
    struct Content {
        Key key;
        QString title;
        QString name;
        QWidget* widget;
    };

    PaneDocks(const Theme& theme, QMainWindow& page) : m_theme(theme), m_page(page) {}

    /// Makes the docks, in the order of their keys; at least two.
    void build(const std::vector<Content>& contents);
    [[nodiscard]] const std::vector<Pane>& panes() const { return m_panes; }
    /// nullptr for a key that leads to none.
    [[nodiscard]] QDockWidget* dock(Key pane) const;
    /// Shows the dock and puts the keyboard into it.
    void goTo(Key pane);
    /// Brings the first of the tabs to the front, where it is shown at all, and leaves the keyboard where it is.
    void showFirst();
    /// Gives the docks the sizes that suit the page's; call it once the page has one.
    void arrange();

private:
    void add(const Content& content, bool titled);

    const Theme& m_theme;
    QMainWindow& m_page;
    std::vector<Pane> m_panes;
};

} // namespace stormlab
