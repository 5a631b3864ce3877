// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QMainWindow;

namespace stormlab
{

class Board;
class PaneDocks;
class Theme;
class TransportBar;

/// Sees to it that a room sees the chart of a drill or a replay: where the large text of presenter mode leaves it no
/// room below the sentence, the panes give way until presenting ends, and so does the row above the board of a replay.
/// Where that is not enough, as with a question above the page, buttons of the transport give way too, and the sentence
/// is scrolled out of sight. Whoever goes to a pane, or finds something, has it back at once. A longer sentence takes
/// no pane from who writes in it before they leave it, and in a drill nothing is scrolled, for somebody works there.
/// Panes in windows of their own stay.
class ChartRoom : public QObject
{
    Q_OBJECT

public:
    /// What is on the page and may give way.
    struct Parts {
        Board& board; ///< in a pane that scrolls
        PaneDocks& docks;
        QWidget* head = nullptr;           ///< the row above the board; nullptr where that stays
        TransportBar* transport = nullptr; ///< of a replay
    };

    /// A child of the page.
    ChartRoom(const Theme& theme, QMainWindow& page, const Parts& parts);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

    /// Has the panes give way or come back, as it is now. For the page to call once they are arranged: before that
    /// nothing gives way.
    void makeRoom();
    /// Whether a question stands above the page: as long as it does, buttons that gave way stay away, whatever becomes
    /// of its room, and come back afterwards.
    void setAsked(bool asked);

private:
    void beginAnew();
    void endRoom();
    [[nodiscard]] bool hasRoom(int height) const;
    [[nodiscard]] bool giveMore(bool isAnew);
    [[nodiscard]] bool givePanes(bool isAnew);
    [[nodiscard]] bool giveButtons();
    [[nodiscard]] QWidget& standIn() const;
    void showChart();
    void showSentence();
    void layOut();

    const Theme& m_theme;
    QMainWindow& m_page;
    Parts m_parts;
    QTimer m_soon;              ///< runs out when all is laid out
    bool m_isAnew = false;      ///< page or text has another size since
    bool m_isAsked = false;     ///< a question stands above the page
    bool m_isWaiting = false;   ///< until somebody has left the pane that they write in
    bool m_isScrolled = false;  ///< the sentence, out of sight
    int m_needed = 0;           ///< how high the board had to be
    QPointer<QWidget> m_worked; ///< with the keyboard, in a pane that gave way
};

} // namespace stormlab
