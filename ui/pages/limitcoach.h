// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/drill/drillstate.h"
#include "ui/widgets/card.h"

namespace stormlab
{

class ActivityChart;
class Board;
class DrillController;
class Preferences;
class Theme;
class ThemedButton;
class ToneLabel;

/// The card on the board of somebody's first drill that says, beside the usable limit, what the two dashed lines of the
/// chart are. It takes no keyboard, is heard when it comes, and is not shown to a room. Closed, by its button or by
/// whoever hears a key for it, or with the end of that drill, it never comes back: the preferences know it. Main
/// thread.
class LimitCoach : public Card
{
    Q_OBJECT

public:
    struct Parts {
        const Theme& theme;
        const DrillController& controller;
        Preferences& preferences;
    };

    /// All of it must outlive it; the board owns it.
    LimitCoach(const Parts& parts, Board& board);

    bool eventFilter(QObject* watched, QEvent* event) override;

    /// For good. Whether it was there.
    bool dismissShown();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void dismiss();
    void onState(DrillState state);
    void refresh();
    void place();
    void announce();
    [[nodiscard]] bool isWanted() const;

    Parts m_parts;
    Board& m_board;
    ActivityChart& m_chart;
    ToneLabel* m_words;
    ThemedButton* m_gotIt;
    bool m_wasShown = false; ///< in this drill
};

} // namespace stormlab
