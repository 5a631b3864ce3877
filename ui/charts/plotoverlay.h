// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/markgroups.h"
#include "ui/charts/timeplot.h"
#include "ui/charts/timeticks.h"

#include <QFont>
#include <QGraphicsItem>
#include <QRectF>

#include <vector>

namespace stormlab
{

/// What lies over the curves of a plot: marks with their labels or badges, and the time cursor. Marks that stand too
/// close together to be told apart share one label.
class PlotOverlay : public QGraphicsItem
{
public:
    PlotOverlay(const TimePlot& plot, QGraphicsItem* parent);

    /// The plot or its view has another size.
    void place();

    /// How many rows the labels of the plot's marks need, at most `most`.
    [[nodiscard]] int rowsNeeded(int most) const;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    /// A group, what is written beside it, and where.
    struct Label {
        MarkGroup group;
        QString text;
        MarkPlace place;
    };

    /// What the labels depend on.
    struct Placing {
        std::vector<ChartMark> marks;
        DrillTime from{0};
        DrillTime until{0};
        QRectF area;
        int width = 0;
        int rows = 0;
        QFont font;

        friend bool operator==(const Placing&, const Placing&) = default;
    };

    /// `numbersApart`: nearer to each other, marks with numbers share one badge.
    [[nodiscard]] std::vector<MarkGroup> visibleGroups(double numbersApart) const;
    [[nodiscard]] std::vector<PlacedMark> visibleMarks() const;
    [[nodiscard]] std::vector<Label> labels(int rows, double numbersApart) const;
    [[nodiscard]] std::vector<Label> labels(const std::vector<MarkGroup>& groups, int rows) const;
    /// In the words of the groups that `words` points to.
    [[nodiscard]] std::vector<Label> labelsOf(const std::vector<MarkGroup>& groups, QString MarkGroup::*words,
                                              int rows) const;
    [[nodiscard]] std::vector<Label> labels(int rows) const;
    /// As they were found last, as long as all is the same that they depend on: a frame has no time to find them anew.
    [[nodiscard]] const std::vector<Label>& shownLabels() const;
    [[nodiscard]] double widthOf(const MarkGroup& group, const QString& text) const;
    [[nodiscard]] QFont badgeFont() const;
    [[nodiscard]] double badgeRadius() const;
    [[nodiscard]] double badgeWidth(const QString& text) const;
    [[nodiscard]] static bool haveNumbersRoom(const std::vector<Label>& labels);
    [[nodiscard]] static bool haveAllRoom(const std::vector<Label>& labels);
    [[nodiscard]] double rowCentre(const MarkPlace& place) const;
    void paintMarks(QPainter& painter) const;
    void paintLines(QPainter& painter, const Label& label) const;
    void paintLabel(QPainter& painter, const Label& label) const;
    void paintBadge(QPainter& painter, const Label& label) const;
    void paintCursor(QPainter& painter) const;
    void paintNote(QPainter& painter) const;

    const TimePlot& m_plot;
    mutable Placing m_placing;
    mutable std::vector<Label> m_labels; ///< of that
};

} // namespace stormlab
