// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/debriefdocument.h"

#include "core/domain/checkwording.h"
#include "core/domain/wording.h"
#include "core/runtime/report/chartsvg.h"
#include "core/runtime/report/comparisonsection.h"
#include "core/runtime/report/documentwriter.h"
#include "core/runtime/report/escaping.h"

#include <algorithm>
#include <array>
#include <map>

namespace stormlab
{

namespace
{

constexpr std::size_t mostStatements = 300;
constexpr std::size_t mostEvidence = 6;
constexpr int twinColumns = 40;

using Tone = Paragraph::Tone;

Phrase eventsText(const std::vector<std::uint64_t>& evidence)
{
    std::vector<std::string> words;
    for (std::size_t index = 0; index < std::min(evidence.size(), mostEvidence); ++index)
        words.push_back(std::to_string(evidence[index]));
    const std::size_t more = evidence.size() - words.size();
    return more > 0 ? worded("Report", "%1 and %2 more")(commaSeparated(words), more) : Phrase(commaSeparated(words));
}

/// "0:05.5": samples lie closer together than seconds.
std::string preciseTime(DrillTime time)
{
    return clockText(time) + "." + std::to_string(time.count() / 100 % 10);
}

/// Of as many stretches of time at most, the second of each in which most logins were refused, in order of time.
std::vector<const ServicePoint*> worstSeconds(const std::vector<ServicePoint>& service, DrillTime from, DrillTime until,
                                              int columns)
{
    const Milliseconds width = std::max(Milliseconds{1'000}, (until - from) / std::max(columns, 1));
    std::map<std::int64_t, const ServicePoint*> worst;
    for (const ServicePoint& point : service) {
        if (point.time < from || point.time > until)
            continue;
        const ServicePoint*& second = worst[(point.time - from) / width];
        if (second == nullptr || point.refused > second->refused)
            second = &point;
    }
    std::vector<const ServicePoint*> seconds;
    for (const auto& [column, point] : worst)
        seconds.push_back(point);
    return seconds;
}

class DebriefDocument : private DocumentWriter
{
public:
    DebriefDocument(const DebriefReport& report, const DocumentLanguage& language)
        : DocumentWriter(report.title, language), m_report(report)
    {
    }

    Document write()
    {
        add(Heading{1, m_report.title});
        addFacts();
        addVerdict();
        addChart();
        addProbes();
        addMarks();
        addTrapCosts();
        addStatements();
        if (m_report.comparison)
            writeComparison(*this, m_report);
        addPostmortem();
        return take();
    }

private:
    void addFacts()
    {
        const RecordingSummary& summary = m_report.summary;
        std::vector<Phrase> facts = originFacts(summary);
        facts.push_back(worded("Report", "length %1")(clockText(summary.length)));
        if (m_report.debrief && m_report.debrief->incident)
            facts.push_back(
                worded("Report", "ended %1 after the incident began")(clockText(m_report.debrief->scorecard.duration)));
        if (m_report.debrief)
            facts.push_back(wordedCount("Report", "%n hint(s)")(m_report.debrief->scorecard.hintsUsed));
        std::vector<std::string> words;
        for (const Phrase& fact : facts)
            words.push_back(say(fact));
        add(Paragraph{commaSeparated(words) + ".", Tone::Muted});
        if (!summary.observed.empty())
            add(Paragraph{recorded(summary.observed), Tone::Muted});
    }

    void addVerdict()
    {
        const bool hasCard = m_report.debrief && m_report.debrief->scorecard.max > 0;
        if (hasCard) {
            const Scorecard& card = m_report.debrief->scorecard;
            addWords(verdictSentence(card), card.passed ? Tone::Good : Tone::Bad);
        }
        if (!m_report.gradeNote.empty())
            addWords(m_report.gradeNote, Tone::Muted);
        if (hasCard)
            addPoints(m_report.debrief->scorecard);
    }

    void addPoints(const Scorecard& card)
    {
        addHeading(2, worded("Report", "Points"));
        Table points = table(worded("Report", "What was graded, and the events that prove it"),
                             {{worded("Report", "part")},
                              {worded("Report", "check")},
                              {worded("Report", "points"), true},
                              {worded("Report", "result")},
                              {worded("Report", "why")},
                              {worded("Report", "events")}});
        for (const ScoredPart& part : card.parts) {
            for (const auto& [title, outcome, check] : checkLines(m_report.names, part))
                addRow(points, {partTitle(part.part), title, worded("Report", "%1 of %2")(check.points, check.max),
                                outcomeWord(outcome), check.says, eventsText(check.evidence)});
        }
        add(points);
    }

    [[nodiscard]] Phrase told(const DebriefMark& mark) const
    {
        return withCauseTitles(mark.says, m_report.names.causes);
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
        order.words = chartWords(*this);
        if (m_report.debrief) {
            for (const DebriefMark& mark : m_report.debrief->marks)
                order.marks.push_back({mark.time, mark.number, say(told(mark))});
        }
        return order;
    }

    void addChart()
    {
        addHeading(2, worded("Report", "What happened"));
        addWords(costWords(), Tone::Plain);
        const ChartOrder order = chartOrder();
        add(Picture{activitySvg(order),
                    say(worded("Report", "Chart of backends by application, below the two limits, with the numbered "
                                         "marks.")),
                    chartWidth, chartHeight});
        const bool refused = std::any_of(order.service.begin(), order.service.end(),
                                         [](const ServicePoint& point) { return point.refused > 0; });
        if (refused)
            add(Picture{refusalsSvg(order), say(worded("Report", "Chart of refused logins in each second.")),
                        chartWidth, serviceHeight});
        addTwin();
        if (refused)
            addRefusalsTwin();
    }

    [[nodiscard]] Phrase costWords() const
    {
        const RecordingSummary& summary = m_report.summary;
        if (summary.samples == 0)
            return worded("Report", "The recording holds no sample of a server.");
        const int peak = m_report.debrief ? m_report.debrief->peakBackends : summary.peakBackends;
        const int most = std::max(peak, summary.peakBackends);
        const Phrase slots =
            summary.usable
                ? wordedCount("Report", "At its peak the server had %n backend(s), with %1 slots for ordinary roles.")(
                      most, *summary.usable)
                : wordedCount("Report", "At its peak the server had %n backend(s); its limit is not known.")(most);
        const Phrase cost = m_report.debrief
                                ? worded("Report", "%1.")(costText(*m_report.debrief))
                                : Phrase(worded("Report", "Refused logins and lost transactions are not known."));
        return Phrase::sentences({slots, cost});
    }

    /// The chart for those who cannot see it.
    void addTwin()
    {
        const ActivitySeries& series = m_report.activity;
        std::vector<Column> columns = {{worded("Report", "time")}};
        for (const std::string& name : series.applications)
            columns.push_back({appTitle(name), true});
        for (const Phrase& title :
             {Phrase(worded("Report", "all")), Phrase(worded("Report", "usable")), Phrase("max_connections")})
            columns.push_back({title, true});
        columns.push_back({worded("Report", "note")});
        Table table = this->table(worded("Report", "The chart as a table: of each stretch of time the fullest and the "
                                                   "emptiest sample; the CSV export has every sample"),
                                  columns);
        table.folded = say(worded("Report", "The chart as a table"));
        for (const ActivityPoint& point : decimated(series, m_report.from, m_report.until, twinColumns)) {
            std::vector<std::string> row{preciseTime(point.time)};
            for (std::size_t index = 0; index < series.applications.size(); ++index)
                row.push_back(std::to_string(index < point.counts.size() ? point.counts[index] : 0));
            row.push_back(std::to_string(point.total));
            const bool known = point.limits.areKnown();
            row.push_back(known ? std::to_string(point.limits.usable()) : "");
            row.push_back(known ? std::to_string(point.limits.maxConnections) : "");
            row.push_back(point.gapBefore ? say(worded("Report", "not readable before")) : "");
            table.rows.push_back(row);
        }
        if (!table.rows.empty())
            add(table);
    }

    void addRefusalsTwin()
    {
        Table table =
            this->table(worded("Report", "The chart of refused logins as a table: of each stretch of time the "
                                         "worst second; the CSV export has every second"),
                        {{worded("Report", "time")},
                         {worded("Report", "refused logins"), true},
                         {worded("Report", "requests waiting"), true}});
        table.folded = say(worded("Report", "The refused logins as a table"));
        for (const ServicePoint* point : worstSeconds(m_report.service, m_report.from, m_report.until, twinColumns))
            table.rows.push_back({clockText(point->time), std::to_string(point->refused),
                                  point->waiting ? std::to_string(*point->waiting) : ""});
        add(table);
    }

    void addProbes()
    {
        if (!m_report.debrief || m_report.debrief->probes.empty())
            return;
        addHeading(2, worded("Report", "Liveness before and after"));
        Table probes = table(probeTableCaption, {{worded("Report", "application")},
                                                 {worded("Report", "when")},
                                                 {worded("Report", "longest answer"), true},
                                                 {worded("Report", "good answers"), true},
                                                 {worded("Report", "kills by the kubelet"), true}});
        for (const ProbeRow& row : probeRows(m_report.debrief->probes))
            addRow(probes, {row.app, row.when, row.longest, row.good, row.kills});
        add(probes);
    }

    void addMarks()
    {
        if (!m_report.debrief || m_report.debrief->marks.empty())
            return;
        addHeading(2, worded("Report", "What was done when"));
        Table marks = table(worded("Report", "The numbers are those on the chart"), {{worded("Report", "no."), true},
                                                                                     {worded("Report", "time")},
                                                                                     {worded("Report", "what")},
                                                                                     {worded("Report", "points")},
                                                                                     {worded("Report", "events")}});
        for (const DebriefMark& mark : m_report.debrief->marks)
            addRow(marks, {mark.number, clockText(mark.time), told(mark), mark.effect, eventsText(mark.evidence)});
        add(marks);
    }

    void addTrapCosts()
    {
        if (!m_report.debrief || m_report.debrief->trapCosts.empty())
            return;
        addHeading(2, worded("Report", "What the traps cost"));
        Table traps = table(worded("Report", "In the numbers of this recording; for a trap that was avoided, what it "
                                             "would have cost"),
                            {{worded("Report", "trap")},
                             {worded("Report", "result")},
                             {worded("Report", "points"), true},
                             {worded("Report", "cost")}});
        for (const TrapCost& cost : m_report.debrief->trapCosts)
            addRow(traps, {checkTitle(m_report.names.rubric, cost.id),
                           cost.sprung ? worded("Report", "sprung") : worded("Report", "avoided"),
                           cost.pointsLost > 0 ? "−" + std::to_string(cost.pointsLost) : "0", cost.says});
        add(traps);
    }

    void addStatements()
    {
        if (m_report.statements.empty())
            return;
        addHeading(2, worded("Report", "Statements that oncall ran"));
        const std::size_t shown = std::min(m_report.statements.size(), mostStatements);
        Table statements =
            table(worded("Report", "As the server logged them"), {{worded("Report", "time")},
                                                                  {worded("Report", "through")},
                                                                  {worded("Report", "statement")},
                                                                  {worded("Report", "what came of it")}});
        for (std::size_t index = 0; index < shown; ++index) {
            const ReportedStatement& one = m_report.statements[index];
            addRow(statements, {clockText(one.time), appTitle(one.through), simplified(one.text), one.effect});
        }
        add(statements);
        if (const std::size_t left = m_report.statements.size() - shown; left > 0)
            addWords(wordedCount("Report", "%n further statement(s) (is|are) left out; the JSON export has all of "
                                           "them.")(static_cast<std::int64_t>(left)),
                     Tone::Muted);
    }

    void addPostmortem()
    {
        if (!m_report.postmortem.empty()) {
            addHeading(2, worded("Report", "Postmortem of this incident"));
            add(MarkdownText{m_report.postmortem, 3});
        }
        if (!m_report.takeaways.empty()) {
            addHeading(2, worded("Report", "Take to production"));
            add(NumberedList{m_report.takeaways});
        }
    }

    const DebriefReport& m_report;
};

} // namespace

Document debriefDocument(const DebriefReport& report, const DocumentLanguage& language)
{
    return DebriefDocument(report, language).write();
}

} // namespace stormlab
