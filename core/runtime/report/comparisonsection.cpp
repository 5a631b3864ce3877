// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/comparisonsection.h"

#include "core/domain/checkwording.h"
#include "core/domain/wording.h"

#include <algorithm>

namespace stormlab
{

namespace
{

class ComparisonSection
{
public:
    ComparisonSection(DocumentWriter& to, const DebriefReport& report) : m_to(to), m_report(report) {}

    void write()
    {
        const DrillComparison& comparison = m_report.comparison->comparison;
        m_to.addHeading(2, worded("Report", "Compared with %1")(comparison.right.name));
        Table figures = m_to.table(
            worded("Report", "The second recording against the first; times count from where both "
                             "are aligned"),
            {{}, {comparison.left.name, true}, {comparison.right.name, true}, {worded("Report", "difference"), true}});
        for (const ComparedFigure& figure : comparison.figures)
            m_to.addRow(figures, {figure.says, figureText(figure.unit, figure.left),
                                  figureText(figure.unit, figure.right), differenceText(figure)});
        m_to.add(figures);
        addAligned(comparison.left, m_report.activity, m_report.colourSlots, m_report.order);
        addAligned(comparison.right, m_report.comparison->activity, m_report.comparison->colourSlots,
                   m_report.comparison->order);
        addComparedMarks();
    }

private:
    /// Charts above one another, on the common axis.
    void addAligned(const ComparedSide& side, const ActivitySeries& activity,
                    const std::map<std::string, int>& colourSlots, const std::vector<std::string>& appOrder)
    {
        const DrillComparison& comparison = m_report.comparison->comparison;
        ChartOrder order;
        order.activity = activity;
        order.zero = side.origin;
        order.from = side.origin + comparison.from;
        order.until = side.origin + comparison.until;
        order.colourSlots = colourSlots;
        order.order = appOrder;
        order.words = chartWords(m_to);
        for (const ComparedMark& mark : side.marks)
            order.marks.push_back(
                {side.origin + mark.since, mark.number, m_to.say(withCauseTitles(mark.says, side.causes))});
        m_to.add(Heading{3, side.name});
        m_to.add(Picture{activitySvg(order),
                         m_to.say(worded("Report", "Chart of backends by application in %1.")(side.name)), chartWidth,
                         chartHeight});
    }

    void addComparedMarks()
    {
        struct Row {
            Milliseconds since;
            std::vector<Phrase> cells;
        };
        const DrillComparison& comparison = m_report.comparison->comparison;
        std::vector<Row> rows;
        for (const ComparedSide* side : {&comparison.left, &comparison.right}) {
            for (const ComparedMark& mark : side->marks)
                rows.push_back({mark.since,
                                {sinceText(mark.since), side->name, withCauseTitles(mark.says, side->causes),
                                 mark.onlyHere ? worded("Report", "only here") : worded("Report", "in both")}});
        }
        if (rows.empty())
            return;
        std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.since < b.since; });
        Table marks =
            m_to.table(worded("Report", "What was done in both, in one order"), {{worded("Report", "time")},
                                                                                 {worded("Report", "recording")},
                                                                                 {worded("Report", "what")},
                                                                                 {worded("Report", "where")}});
        for (const Row& row : rows)
            m_to.addRow(marks, row.cells);
        m_to.add(marks);
    }

    DocumentWriter& m_to;
    const DebriefReport& m_report;
};

} // namespace

void writeComparison(DocumentWriter& to, const DebriefReport& report)
{
    ComparisonSection(to, report).write();
}

} // namespace stormlab
