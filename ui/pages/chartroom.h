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

/// Sees to it that a room sees the chart of a replay: where the large text of presenter mode leaves it no room below
/// the sentence, panes and the row above the board give way, until presenting ends. Whoever goes to a pane, or finds
/// something, has it back at once.
class ChartRoom : public QObject
{
    Q_OBJECT

public:
    /// A child of the page, whose menu widget is that row; `find`: what shows it.
    ChartRoom(const Theme& theme, QMainWindow& page, Board& board, PaneDocks& docks, QAction& find);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

    /// Has the panes give way or come back, as it is now. For the page to call once they are arranged: before that
    /// nothing gives way.
    void makeRoom();

private:
    const Theme& m_theme;
    QMainWindow& m_page;
    Board& m_board;
    PaneDocks& m_docks;
    QTimer m_soon; ///< runs out at the next turn, when all is laid out
};

} // namespace stormlab
