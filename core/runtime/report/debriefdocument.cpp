// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/debriefdocument.h"

#include "core/domain/checkwording.h"
#include "core/domain/wording.h"
#include "core/runtime/report/chartsvg.h"
#include "core/runtime/report/escaping.h"

#include <algorithm>
#include <array>

namespace stormlab
{

namespace
{

constexpr std::size_t mostStatements = 300;
constexpr std::size_t mostEvidence = 6;
constexpr int twinColumns = 40;

using Tone = Paragraph::Tone;

std::string eventsText(const std::vector<std::uint64_t>& evidence)
{
    std::vector<std::string> words;
    for (std::size_t index = 0; index < std::min(evidence.size(), mostEvidence); ++index)
        words.push_back(std::to_string(evidence[index]));
    const std::size_t more = evidence.size() - words.size();
    return commaSeparated(words) + (more > 0 ? " and " + std::to_string(more) + " more" : "");
}

/// "0:05.5": samples lie closer together than seconds.
std::string preciseTime(DrillTime time)
{
    return clockText(time) + "." + std::to_string(time.count() / 100 % 10);
}

std::string appTitle(const std::string& name)
{
    return name.empty() ? "(no name)" : name;
}

class DebriefDocument
{
public:
    explicit DebriefDocument(const DebriefReport& report) : m_report(report) {}

    Document write()
    {
        m_document.title = m_report.title;
        add(Heading{1, m_report.title});
        addFacts();
        addVerdict();
        addChart();
        addProbes();
        addMarks();
        addTrapCosts();
        addStatements();
        addComparison();
        addPostmortem();
        return std::move(m_document);
    }

private:
    void add(DocumentBlock block) { m_document.blocks.push_back(std::move(block)); }

    void addFacts()
    {
        const RecordingSummary& summary = m_report.summary;
        std::vector<std::string> facts = originFacts(summary);
        facts.push_back("length " + clockText(summary.length));
        if (m_report.debrief && m_report.debrief->incident)
            facts.push_back("ended " + clockText(m_report.debrief->scorecard.duration) + " after the incident began");
        if (m_report.debrief)
            facts.push_back(counted(m_report.debrief->scorecard.hintsUsed, "hint"));
        add(Paragraph{commaSeparated(facts) + ".", Tone::Muted});
        if (!summary.observed.empty())
            add(Paragraph{summary.observed, Tone::Muted});
    }

    void addVerdict()
    {
        const bool hasCard = m_report.debrief && m_report.debrief->scorecard.max > 0;
        if (hasCard) {
            const Scorecard& card = m_report.debrief->scorecard;
            add(Paragraph{verdictSentence(card).english(), card.passed ? Tone::Good : Tone::Bad});
        }
        if (!m_report.gradeNote.empty())
            add(Paragraph{m_report.gradeNote, Tone::Muted});
        if (hasCard)
            addPoints(m_report.debrief->scorecard);
    }

    void addPoints(const Scorecard& card)
    {
        add(Heading{2, "Points"});
        Table table{
            "What was graded, and the events that prove it",
            {{"part", false}, {"check", false}, {"points", true}, {"result", false}, {"why", false}, {"events", false}},
            {},
            false};
        for (const ScoredPart& part : card.parts) {
            for (const auto& [title, outcome, check] : checkLines(m_report.names, part)) {
                table.rows.push_back({partTitle(part.part).english(), title.english(),
                                      std::to_string(check.points) + " of " + std::to_string(check.max),
                                      std::string(toString(outcome)), check.says.english(),
                                      eventsText(check.evidence)});
            }
        }
        add(table);
    }

    [[nodiscard]] ChartOrder chartOrder() const
    {
        ChartOrder order;
        order.activity = m_report.activity;
        order.service = m_report.service;
        order.from = m_report.from;
        order.until = m_report.until;
        order.colourSlots = m_report.colourSlots;
        order.order = m_report.order;
        if (m_report.debrief) {
            for (const DebriefMark& mark : m_report.debrief->marks)
                order.marks.push_back({mark.time, mark.number, mark.says.english()});
        }
        return order;
    }

    void addChart()
    {
        add(Heading{2, "What happened"});
        add(Paragraph{costWords(), Tone::Plain});
        const ChartOrder order = chartOrder();
        add(Picture{activitySvg(order),
                    "Chart of backends by application, below the two limits, with the numbered marks.", chartWidth,
                    chartHeight});
        const bool refused = std::any_of(order.service.begin(), order.service.end(),
                                         [](const ServicePoint& point) { return point.refused > 0; });
        if (refused)
            add(Picture{refusalsSvg(order), "Chart of refused logins in each second.", chartWidth, serviceHeight});
        addTwin();
    }

    [[nodiscard]] std::string costWords() const
    {
        const RecordingSummary& summary = m_report.summary;
        if (summary.samples == 0)
            return "The recording holds no sample of a server.";
        const int peak = m_report.debrief ? m_report.debrief->peakBackends : summary.peakBackends;
        std::string words = "At its peak the server had " + counted(std::max(peak, summary.peakBackends), "backend");
        words += summary.usable ? ", with " + std::to_string(*summary.usable) + " slots for ordinary roles."
                                : "; its limit is not known.";
        if (m_report.debrief)
            words += " " + costText(*m_report.debrief).english() + ".";
        else
            words += " Refused logins and lost transactions are not known.";
        return words;
    }

    /// The chart for those who cannot see it.
    void addTwin()
    {
        const ActivitySeries& series = m_report.activity;
        Table table{"The chart as a table: of each stretch of time the fullest and the emptiest sample; the CSV export "
                    "has every sample",
                    {{"time", false}},
                    {},
                    true};
        for (const std::string& name : series.applications)
            table.columns.push_back({appTitle(name), true});
        for (const char* const title : {"all", "usable", "max_connections"})
            table.columns.push_back({title, true});
        table.columns.push_back({"note", false});
        for (const ActivityPoint& point : decimated(series, m_report.from, m_report.until, twinColumns)) {
            std::vector<std::string> row{preciseTime(point.time)};
            for (std::size_t index = 0; index < series.applications.size(); ++index)
                row.push_back(std::to_string(index < point.counts.size() ? point.counts[index] : 0));
            row.push_back(std::to_string(point.total));
            const bool known = point.limits.areKnown();
            row.push_back(known ? std::to_string(point.limits.usable()) : "");
            row.push_back(known ? std::to_string(point.limits.maxConnections) : "");
            row.emplace_back(point.gapBefore ? "not readable before" : "");
            table.rows.push_back(row);
        }
        if (!table.rows.empty())
            add(table);
    }

    void addProbes()
    {
        if (!m_report.debrief || m_report.debrief->probes.empty())
            return;
        add(Heading{2, "Liveness before and after"});
        Table table{Phrase(probeTableCaption).english(),
                    {{"application", false},
                     {"when", false},
                     {"longest answer", true},
                     {"good answers", true},
                     {"kills by the kubelet", true}},
                    {},
                    false};
        for (const ProbeRow& row : probeRows(m_report.debrief->probes))
            table.rows.push_back({row.app, row.when.english(), row.longest.english(), row.good.english(), row.kills});
        add(table);
    }

    void addMarks()
    {
        if (!m_report.debrief || m_report.debrief->marks.empty())
            return;
        add(Heading{2, "What was done when"});
        Table table{"The numbers are those on the chart",
                    {{"no.", true}, {"time", false}, {"what", false}, {"points", false}, {"events", false}},
                    {},
                    false};
        for (const DebriefMark& mark : m_report.debrief->marks)
            table.rows.push_back({std::to_string(mark.number), clockText(mark.time), mark.says.english(),
                                  mark.effect.english(), eventsText(mark.evidence)});
        add(table);
    }

    void addTrapCosts()
    {
        if (!m_report.debrief || m_report.debrief->trapCosts.empty())
            return;
        add(Heading{2, "What the traps cost"});
        Table table{"In the numbers of this recording; for a trap that was avoided, what it would have cost",
                    {{"trap", false}, {"result", false}, {"points", true}, {"cost", false}},
                    {},
                    false};
        for (const TrapCost& cost : m_report.debrief->trapCosts)
            table.rows.push_back(
                {checkTitle(m_report.names.rubric, cost.id).english(), cost.sprung ? "sprung" : "avoided",
                 cost.pointsLost > 0 ? "−" + std::to_string(cost.pointsLost) : "0", cost.says.english()});
        add(table);
    }

    void addStatements()
    {
        if (m_report.statements.empty())
            return;
        add(Heading{2, "Statements that oncall ran"});
        const std::size_t shown = std::min(m_report.statements.size(), mostStatements);
        Table table{"As the server logged them",
                    {{"time", false}, {"through", false}, {"statement", false}, {"error", false}},
                    {},
                    false};
        for (std::size_t index = 0; index < shown; ++index) {
            const ReportedStatement& one = m_report.statements[index];
            table.rows.push_back({clockText(one.time), appTitle(one.through), simplified(one.text), one.sqlstate});
        }
        add(table);
        if (shown < m_report.statements.size())
            add(Paragraph{std::to_string(m_report.statements.size() - shown) +
                              " further statements are left out; the JSON export has all of them.",
                          Tone::Muted});
    }

    void addComparison()
    {
        if (!m_report.comparison)
            return;
        const DrillComparison& comparison = m_report.comparison->comparison;
        add(Heading{2, "Compared with " + comparison.right.name});
        Table table{"The second recording against the first; times count from where both are aligned",
                    {{"", false}, {comparison.left.name, true}, {comparison.right.name, true}, {"difference", true}},
                    {},
                    false};
        for (const ComparedFigure& figure : comparison.figures)
            table.rows.push_back({figure.says.english(), figureText(figure.unit, figure.left).english(),
                                  figureText(figure.unit, figure.right).english(), differenceText(figure).english()});
        add(table);
        addAligned(comparison.left, m_report.activity, m_report.colourSlots, m_report.order);
        addAligned(comparison.right, m_report.comparison->activity, m_report.comparison->colourSlots,
                   m_report.comparison->order);
        addComparedMarks();
    }

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
        for (const ComparedMark& mark : side.marks)
            order.marks.push_back({side.origin + mark.since, mark.number, mark.says.english()});
        add(Heading{3, side.name});
        add(Picture{activitySvg(order), "Chart of backends by application in " + side.name + ".", chartWidth,
                    chartHeight});
    }

    void addComparedMarks()
    {
        struct Row {
            Milliseconds since;
            std::vector<std::string> cells;
        };
        const DrillComparison& comparison = m_report.comparison->comparison;
        std::vector<Row> rows;
        for (const ComparedSide* side : {&comparison.left, &comparison.right}) {
            for (const ComparedMark& mark : side->marks)
                rows.push_back({mark.since,
                                {sinceText(mark.since), side->name, mark.says.english(),
                                 mark.onlyHere ? "only here" : "in both"}});
        }
        if (rows.empty())
            return;
        std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.since < b.since; });
        Table table{"What was done in both, in one order",
                    {{"time", false}, {"recording", false}, {"what", false}, {"where", false}},
                    {},
                    false};
        for (const Row& row : rows)
            table.rows.push_back(row.cells);
        add(table);
    }

    void addPostmortem()
    {
        if (!m_report.postmortem.empty()) {
            add(Heading{2, "Postmortem of this incident"});
            add(MarkdownText{m_report.postmortem, 3});
        }
        if (!m_report.takeaways.empty()) {
            add(Heading{2, "Take to production"});
            add(NumberedList{m_report.takeaways});
        }
    }

    const DebriefReport& m_report;
    Document m_document;
};

} // namespace

Document debriefDocument(const DebriefReport& report)
{
    return DebriefDocument(report).write();
}

} // namespace stormlab
