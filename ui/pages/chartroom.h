// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

class QAction;
class QMainWindow;

namespace stormlab
{

class Board;
class PaneDocks;
class Theme;
class TransportBar;

/// Sees to it that a room sees the chart of a replay: where the large text of presenter mode leaves it no room below
/// the sentence, panes and the row above the board give way, until presenting ends. Where that is not enough, as with a
/// question above the page, buttons of the transport give way too, and the sentence is scrolled out of sight. Whoever
/// goes to a pane, or finds something, has it back at once.
class ChartRoom : public QObject
{
    Q_OBJECT

public:
    /// What is on the page and may give way.
    struct Parts {
        Board& board; ///< in a pane that scrolls
        PaneDocks& docks;
        TransportBar& transport;
    };

    /// A child of the page, whose menu widget is that row; `find`: what shows it.
    ChartRoom(const Theme& theme, QMainWindow& page, const Parts& parts, QAction& find);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

    /// Has the panes give way or come back, as it is now. For the page to call once they are arranged: before that
    /// nothing gives way.
    void makeRoom();

private:
    void endRoom();
    [[nodiscard]] bool hasRoom(int height) const;
    [[nodiscard]] bool giveMore();
    void showChart();
    void layOut();

    const Theme& m_theme;
    QMainWindow& m_page;
    Parts m_parts;
    QTimer m_soon;         ///< runs out when all is laid out
    bool m_isAnew = false; ///< page or text has another size since
    int m_needed = 0;      ///< how high the board had to be
};

} // namespace stormlab
