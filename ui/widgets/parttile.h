// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/checkwording.h"
#include "core/domain/timeline.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace stormlab
{

class ToneLabel;

/// One part of a scorecard: its points as number and bar, and one line for each check with its evidence.
class PartTile : public Card
{
    Q_OBJECT

public:
    /// So many stand beside the next tile; with room for less they stand above each other.
    static constexpr int leastLetters = 22;

    PartTile(const Theme& theme, Part part, QWidget* parent = nullptr);

    using QWidget::show;
    /// The view must contain the events that the checks name as evidence.
    void show(const ScoredPart& part, const CheckNames& names, const TimelineView& view);

private:
    class Bar;

    void describe();
    void addLine(const CheckLine& line, const TimelineView& view, int row);

    const Theme& m_theme;
    ToneLabel* m_points;
    Bar* m_bar;
    QString m_described; ///< to a screen reader
    QWidget* m_checks = nullptr;
};

} // namespace stormlab
