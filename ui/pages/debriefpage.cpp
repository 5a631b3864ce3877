// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/debriefpage.h"

#include "core/domain/checkwording.h"
#include "core/domain/drillresult.h"
#include "core/domain/drillstory.h"
#include "core/domain/scenarioapps.h"
#include "core/domain/statementeffects.h"
#include "ui/charts/activitychart.h"
#include "ui/charts/probechart.h"
#include "ui/charts/servicechart.h"
#include "ui/fontfitting.h"
#include "ui/guide/guidepages.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/pages/chartortable.h"
#include "ui/pages/debriefexport.h"
#include "ui/pages/debriefprint.h"
#include "ui/pages/momenttable.h"
#include "ui/pages/probereport.h"
#include "ui/pages/servicereport.h"
#include "ui/presenters/durationwording.h"
#include "ui/presenters/phrasewording.h"
#include "ui/presenters/plaintip.h"
#include "ui/presenters/serverwording.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkresultpanel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/markdownview.h"
#include "ui/widgets/maskcover.h"
#include "ui/widgets/noteeditor.h"
#include "ui/widgets/parttile.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QVBoxLayout>

namespace stormlab
{

namespace
{

constexpr int debriefChartHeight = 300;

QString factsOf(const Debrief& debrief, const Scenario& scenario)
{
    const Scorecard& card = debrief.scorecard;
    QStringList parts{QString::fromStdString(scenario.title), DebriefPage::tr("seed %1").arg(card.seed),
                      serverName(card.engine, QString::fromStdString(card.serverVersion)),
                      debrief.incident
                          ? DebriefPage::tr("ended %1 after the incident began").arg(timeLabel(card.duration))
                          : DebriefPage::tr("ended before the incident"),
                      DebriefPage::tr("%n hint(s)", nullptr, card.hintsUsed)};
    if (card.takenOff > 0)
        parts << takenOffText(card);
    return parts.join(QStringLiteral(" · "));
}

// A check says "not yet"; a drill that is over will not pass any more.
QString finalVerdict(const Scorecard& card)
{
    return card.passed ? verdictText(card) : DebriefPage::tr("Not passed: %1 of %2").arg(card.total).arg(card.max);
}

QString costOf(const Debrief& debrief)
{
    return DebriefPage::tr("Peak %n backend(s), %1.", nullptr, debrief.peakBackends).arg(inWords(costText(debrief)));
}

QString saidBy(const DebriefMark& mark, const Scenario& scenario)
{
    return inWords(withCauseTitles(mark.says, scenario.causes));
}

std::vector<ChartMark> chartMarks(const Debrief& debrief, const Scenario& scenario)
{
    std::vector<ChartMark> marks;
    for (const DebriefMark& mark : debrief.marks)
        marks.push_back({mark.time, saidBy(mark, scenario), mark.number, ChartMark::Kind::Act});
    return marks;
}

} // namespace

DebriefPage::DebriefPage(const Theme& theme, QWidget* parent)
    : ReportPage(theme, tr("Debrief"), parent), m_print(new DebriefPrint(this))
{
    m_print->setMasking(theme.masking());
    connect(m_print, &DebriefPrint::printed, this,
            [this](const QString& printer) { tellDone(tr("Sent to %1").arg(printer)); });
    setGuidePage(*this, QStringLiteral("debrief"));
    ChartOrTable::installKey(*this);
}

DebriefPage::~DebriefPage() = default;

void DebriefPage::show(const Scenario& scenario, const TimelineView& view)
{
    m_scenario = scenario;
    m_view = view;
    const Debrief told = debrief(scenario, view);
    beginPage();
    addHead(told, scenario);
    addTiles(told, checkNames(scenario), view);
    addChart(told, scenario, view);
    addProbes(told, scenario, view);
    addTimeline(told, scenario);
    addNote(view);
    addTrapCosts(told, scenario);
    addStatements(view);
    addPostmortem(scenario);
    endPage();
    setReady(m_ready);
}

void DebriefPage::setReady(bool ready)
{
    m_ready = ready;
    tellWays();
}

void DebriefPage::setNext(const QString& scenario, const QString& title)
{
    m_nextScenario = scenario;
    m_nextTitle = title;
    tellWays();
}

void DebriefPage::tellWays()
{
    if (m_again == nullptr)
        return;
    m_again->setEnabled(m_ready);
    m_replay->setVisible(m_recorded);
    m_replay->setEnabled(m_ready);
    m_next->setVisible(!m_nextScenario.isEmpty() && m_nextScenario.toStdString() != m_scenario.id);
    m_next->setEnabled(m_ready);
    m_next->setAccessibleName(tr("Next incident: %1").arg(m_nextTitle));
    m_next->setToolTip(plainTip(m_nextTitle));
}

// Nothing to hide in them: the next incident's title stands on the start page too.
void DebriefPage::addWays(QLayout& row)
{
    const auto add = [this, &row](ThemedButton::Look look, const QString& text, const QString& name) {
        auto* button = new ThemedButton(theme(), look);
        button->setText(text);
        button->setAccessibleName(name);
        row.addWidget(button);
        return button;
    };
    m_replay = add(ThemedButton::Look::Plain, tr("&Replay"), tr("Replay this drill"));
    m_again = add(ThemedButton::Look::Plain, tr("Try &again"), tr("Try this incident again"));
    m_next = add(ThemedButton::Look::Plain, tr("&Next incident"), {});
    m_back = add(ThemedButton::Look::Accent, tr("&Back to start"), tr("Back to the start page"));
    connect(m_replay, &QPushButton::clicked, this, &DebriefPage::replayWanted);
    connect(m_again, &QPushButton::clicked, this, &DebriefPage::tryAgain);
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT nextWanted(m_nextScenario); });
    connect(m_back, &QPushButton::clicked, this, &DebriefPage::backToStart);
}

void DebriefPage::addHead(const Debrief& told, const Scenario& scenario)
{
    auto* verdict = new ToneLabel(theme(), finalVerdict(told.scorecard), TextSize::Title);
    auto* facts = new ToneLabel(theme(), Tone::Muted, TextSize::Normal);
    facts->setText(factsOf(told, scenario));
    facts->setWordWrap(true);
    verdict->setSecrets(Secret::Answers | Secret::Scores);
    verdict->setWordWrap(true);
    auto* words = new QWidget;
    words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(verdict);
    lines->addWidget(facts);
    auto* head = new FlowLayout;
    head->addWords(words, 40);
    addExport(*head, tr("Export the debrief to a file"));
    addWays(*head);
    content().addLayout(head);
}

// Of now: while a dialog or the print service is answered, the next drill may begin, which ends this timeline.
void DebriefPage::askForExport()
{
    askForExportOf(reportLater(m_scenario, *m_view), QStringLiteral("html"));
}

void DebriefPage::askForExportOf(const LateReport& now, const QString& ending)
{
    exporter().ask([now](const auto& ready) { ready(now); },
                   QStringLiteral("debrief-") + QString::fromStdString(m_scenario.id), ending);
}

void DebriefPage::askForPrint()
{
    const LateReport now = reportLater(m_scenario, *m_view);
    m_print->ask([now](const auto& ready) { ready(now); }, [this, now] { askForExportOf(now, QStringLiteral("pdf")); });
}

void DebriefPage::exportTo(const QString& path)
{
    exporter().write(reportLater(m_scenario, *m_view), path);
}

void DebriefPage::addTiles(const Debrief& told, const CheckNames& names, const TimelineView& view)
{
    auto* row = new FlowLayout;
    row->setSpacing(14);
    for (const ScoredPart& part : told.scorecard.parts) {
        auto* tile = new PartTile(theme(), part.part);
        tile->show(part, names, view);
        row->addWords(tile, PartTile::leastLetters);
    }
    content().addLayout(row);
}

void DebriefPage::addChart(const Debrief& told, const Scenario& scenario, const TimelineView& view)
{
    SeriesBuilder series;
    for (const TimelineEvent& event : view)
        series.add(event);
    auto* cost = new ToneLabel(theme(), Tone::Muted, TextSize::Normal);
    cost->setText(costOf(told));
    m_chart = new ActivityChart(theme());
    auto* chartOrTable = new ChartOrTable(*m_chart);
    chartOrTable->setUsualHeight(debriefChartHeight);
    auto* button = chartOrTable->makeButton(theme(), tr("Table of the chart"));
    button->setToolTip(withKey(keyText(Key::ChartTable), Key::ChartTable));
    auto* head = new FlowLayout;
    head->setSpacing(16);
    head->addWidget(new ToneLabel(theme(), tr("What happened"), TextSize::Heading));
    cost->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    cost->setWordWrap(true);
    head->addWidget(cost);
    head->addWidget(button);
    content().addLayout(head);
    content().addWidget(chartOrTable);
    m_chart->setTimeLabels(TimeLabels::Absolute);
    m_chart->setSlots(appSlots(scenario));
    m_chart->setOrder(appOrder(scenario));
    m_chart->show(series.activity(), chartMarks(told, scenario), DrillTime{0}, view.endTime());
    // Not in a card, as the pods are not: its plots stand exactly below those of the chart.
    auto* service =
        new ServiceReport(theme(), {series.service(), scenario, chartMarks(told, scenario), view.endTime()});
    content().addWidget(service);
    m_service = &service->chart();
    for (TimeChart* each : {static_cast<TimeChart*>(m_chart), static_cast<TimeChart*>(m_service)})
        connect(each, &TimeChart::cursorMoved, this, &DebriefPage::setCursors);
}

void DebriefPage::addProbes(const Debrief& told, const Scenario& scenario, const TimelineView& view)
{
    m_probes = nullptr;
    ProbeSeries series;
    for (const TimelineEvent& event : view)
        series.add(event);
    const ProbeView probes = series.all();
    if (probes.empty())
        return;
    auto* report =
        new ProbeReport(theme(), {told.probes, probes, chartMarks(told, scenario), appSlots(scenario), view.endTime()});
    // Not in a card: its plots stand exactly below those of the other chart.
    content().addWidget(report);
    m_probes = &report->chart();
    connect(m_probes, &TimeChart::cursorMoved, this, &DebriefPage::setCursors);
}

void DebriefPage::setCursors(std::optional<DrillTime> moment)
{
    m_chart->setCursor(moment);
    m_service->setCursor(moment);
    if (m_probes != nullptr)
        m_probes->setCursor(moment);
}

void DebriefPage::addTimeline(const Debrief& told, const Scenario& scenario)
{
    QVBoxLayout* card = addCard(tr("Timeline"));
    auto* table = new MomentTable(theme(), tr("Timeline"), {tr("no."), tr("time"), tr("what"), tr("points")});
    table->setSecrets(2, Secret::Answers);
    table->setSecrets(3, Secret::Scores);
    for (const DebriefMark& mark : told.marks)
        table->addMoment(mark.time, {QString::number(mark.number), timeLabel(mark.time), saidBy(mark, scenario),
                                     inWords(mark.effect)});
    table->finish(2, tr("Nothing happened: the drill ended before its incident."));
    connect(table, &MomentTable::momentChosen, this, [this](DrillTime moment) { setCursors(moment); });
    card->addWidget(table);
    content().addWidget(takeaways(scenario));
}

QWidget* DebriefPage::takeaways(const Scenario& scenario)
{
    auto* card = new Card(theme());
    card->setAccessibleName(tr("Take to production"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 12, 18, 14);
    layout->setSpacing(8);
    layout->addWidget(new ToneLabel(theme(), tr("Take to production"), TextSize::Heading, card));
    int number = 0;
    for (const std::string& line : scenario.takeaways) {
        auto* label = new ToneLabel(theme(), tr("%1.  %2").arg(++number).arg(QString::fromStdString(line)),
                                    TextSize::Normal, card);
        label->setSecrets(Secret::Answers);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    return card;
}

void DebriefPage::addNote(const TimelineView& view)
{
    m_note = nullptr;
    const std::optional<std::string> drill = drillIdOf(view);
    if (!drill)
        return;
    auto* card = new Card(theme());
    card->setAccessibleName(tr("Note"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 12, 18, 14);
    m_note = new NoteEditor(theme(), card);
    m_note->setNote(QString::fromStdString(*drill), {});
    layout->addWidget(m_note);
    content().addWidget(card);
    connect(m_note, &NoteEditor::noted, this, &DebriefPage::noted);
}

bool DebriefPage::bringNoteBack(const QString& drill, const QString& deleted)
{
    return m_note != nullptr && m_note->bringBack(drill, deleted);
}

void DebriefPage::setNotes(const std::map<std::string, std::string>& notes)
{
    if (m_note == nullptr)
        return;
    const auto found = notes.find(m_note->drill().toStdString());
    m_note->setNote(m_note->drill(), found == notes.end() ? QString() : QString::fromStdString(found->second));
}

void DebriefPage::addTrapCosts(const Debrief& told, const Scenario& scenario)
{
    if (told.trapCosts.empty())
        return;
    QVBoxLayout* card = addCard(tr("What the traps cost"));
    for (const TrapCost& cost : told.trapCosts) {
        const QString trap = inWords(checkTitle(scenario.rubric, cost.id));
        const QString head = cost.sprung ? tr("%1, sprung (−%2)").arg(trap, QString::number(cost.pointsLost))
                                         : tr("%1, avoided").arg(trap);
        auto* line = new ToneLabel(theme(), head + QStringLiteral(": ") + inWords(cost.says), TextSize::Normal);
        line->setSecrets(Secret::Answers | Secret::Scores);
        line->setWordWrap(true);
        line->setTextFormat(Qt::PlainText);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        card->addWidget(line);
    }
}

void DebriefPage::addStatements(const TimelineView& view)
{
    QVBoxLayout* card = addCard(tr("Statements that oncall ran"));
    const std::map<std::uint64_t, Phrase> effects = statementEffects(view);
    auto* table =
        new MomentTable(theme(), tr("Statements"), {tr("time"), tr("through"), tr("statement"), tr("what came of it")});
    for (const TimelineEvent& event : view) {
        if (const auto* run = std::get_if<StatementRun>(&event.body))
            table->addMoment(momentOf(event).time,
                             {timeLabel(momentOf(event).time), QString::fromStdString(run->applicationName),
                              QString::fromStdString(run->text).simplified(),
                              inWords(effectIn(effects, event.sequence))});
    }
    table->setAlsoWide(3);
    table->finish(2, tr("None: oncall ran no statement in this drill."));
    connect(table, &MomentTable::momentChosen, this, [this](DrillTime moment) { setCursors(moment); });
    card->addWidget(table);
}

void DebriefPage::addPostmortem(const Scenario& scenario)
{
    QVBoxLayout* card = addCard(tr("Postmortem of this incident"));
    auto* text = new MarkdownView;
    text->setAccessibleName(tr("Postmortem"));
    new FocusRing(theme(), text);
    card->addWidget(new MaskCover(theme(), Secret::Answers, *text));
    text->showMarkdown(QString::fromStdString(scenario.postmortem));
}

} // namespace stormlab
