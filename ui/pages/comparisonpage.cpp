// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/comparisonpage.h"

#include "core/domain/checkwording.h"
#include "ui/charts/activitychart.h"
#include "ui/charts/probechart.h"
#include "ui/guide/guidepages.h"
#include "ui/pages/chartortable.h"
#include "ui/pages/debriefexport.h"
#include "ui/pages/momenttable.h"
#include "ui/presenters/durationwording.h"
#include "ui/presenters/phrasewording.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr int comparisonChartHeight = 260;

QString markWordsOf(const ComparedMark& mark, const ComparedSide& side)
{
    return inWords(withCauseTitles(mark.says, side.causes));
}

std::vector<ChartMark> chartMarks(const ComparedSide& side)
{
    std::vector<ChartMark> marks;
    for (const ComparedMark& mark : side.marks)
        marks.push_back({mark.since, markWordsOf(mark, side), mark.number, ChartMark::Kind::Act});
    return marks;
}

/// What fits beside something else: the program calls its own recordings by date, scenario and drill.
QString shortened(const std::string& name)
{
    constexpr qsizetype most = 32;
    constexpr qsizetype end = 14;
    const QString whole = QString::fromStdString(name);
    return whole.size() <= most ? whole : whole.left(most - end - 1) + QChar(0x2026) + whole.right(end);
}

/// A file's name in a label that has a mnemonic of its own: an ampersand would be another one.
QString literal(QString name)
{
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString titleOf(const DebriefReport& report)
{
    const QString name = QString::fromStdString(report.name);
    if (!report.debrief)
        return ComparisonPage::tr("%1: %2, not graded").arg(name, QString::fromStdString(report.title));
    const Scorecard& card = report.debrief->scorecard;
    return (card.passed ? ComparisonPage::tr("%1: %2, passed with %3 of %4")
                        : ComparisonPage::tr("%1: %2, not passed, %3 of %4"))
        .arg(name, QString::fromStdString(report.title), QString::number(card.total), QString::number(card.max));
}

} // namespace

ComparisonPage::ComparisonPage(const Theme& theme, QWidget* parent) : ReportPage(theme, tr("Comparison"), parent)
{
    setGuidePage(*this, QStringLiteral("comparison"));
    ChartOrTable::installKey(*this);
    connect(&theme.masking(), &Masking::changed, this, &ComparisonPage::maskAnew);
}

ComparisonPage::~ComparisonPage() = default;

void ComparisonPage::begin(ComparedReports reports)
{
    m_upper = std::move(reports.upper);
    m_lower = std::move(reports.lower);
    build();
    setFocus();
}

// Alignment and place on the page stay: the one is in the comparison, the other is put back.
void ComparisonPage::maskAnew()
{
    if (!m_upper.comparison)
        return;
    const int stood = verticalScrollBar()->value();
    build();
    verticalScrollBar()->setValue(stood);
}

QString ComparisonPage::nameOf(const DebriefReport& report) const
{
    return theme().masking().shown(Secret::Names, QString::fromStdString(report.name));
}

QString ComparisonPage::shortNameOf(const std::string& name) const
{
    return theme().masking().shown(Secret::Names, shortened(name));
}

void ComparisonPage::build()
{
    m_probes = {};
    beginPage();
    addHead();
    addChart(0, m_upper);
    addChart(1, m_lower);
    m_figures = new MomentTable(theme(), tr("What differs"),
                                {tr("what"), shortNameOf(m_upper.name), shortNameOf(m_lower.name), tr("difference")});
    addCard(tr("What differs"))->addWidget(m_figures);
    m_figures->headerItem()->setToolTip(1, nameOf(m_upper));
    m_figures->headerItem()->setToolTip(2, nameOf(m_lower));
    m_marks = new MomentTable(theme(), tr("What was done"), {tr("time"), tr("recording"), tr("what"), tr("only here")});
    m_marks->setSecrets(2, Secret::Answers);
    addCard(tr("What was done"))->addWidget(m_marks);
    connect(m_marks, &MomentTable::momentChosen, this, &ComparisonPage::setCursors);
    showAll();
    fillChoices(*m_choices[0], comparison().left);
    fillChoices(*m_choices[1], comparison().right);
    endPage();
}

void ComparisonPage::align(std::optional<int> upper, std::optional<int> lower)
{
    // Only a mark that is not there can be refused, and the marks to choose from are those that are.
    const Result<DrillComparison> aligned = compare(comparedFrom(m_upper, upper), comparedFrom(m_lower, lower));
    if (!aligned)
        return;
    m_upper.comparison->comparison = aligned.value();
    showAll();
}

void ComparisonPage::showAll()
{
    showCharts();
    showFigures();
    showMarks();
}

void ComparisonPage::addHead()
{
    auto* head = new FlowLayout;
    head->setSpacing(12);
    auto* title = new ToneLabel(theme(), tr("Two recordings on one time axis"), TextSize::Title);
    title->setWordWrap(true);
    title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    head->addWords(title, 24);
    addExport(*head, tr("Export the comparison to a file"));
    content().addLayout(head);
    auto* alignment = new FlowLayout;
    addAlignment(alignment);
    content().addLayout(alignment);
}

void ComparisonPage::addAlignment(QLayout* head)
{
    const std::array<const DebriefReport*, 2> reports{&m_upper, &m_lower};
    for (std::size_t side = 0; side < reports.size(); ++side) {
        const QString name = nameOf(*reports[side]);
        const QString shown = shortNameOf(reports[side]->name);
        auto* label = new QLabel(side == 0 ? tr("&Zero of the axis in %1:").arg(literal(shown))
                                           : tr("and &in %1:").arg(literal(shown)));
        label->setTextFormat(Qt::PlainText);
        label->setToolTip(name);
        auto* choices = new QComboBox;
        choices->setAccessibleName(tr("Zero of the axis in %1").arg(name));
        choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        // About as long as what marks say; what is longer is in the tool tip.
        choices->setMinimumContentsLength(28);
        connect(choices, &QComboBox::currentTextChanged, choices, &QWidget::setToolTip);
        label->setBuddy(choices);
        head->addWidget(label);
        choices->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        head->addWidget(choices);
        m_choices[side] = choices;
        connect(choices, &QComboBox::activated, this, [this] {
            const auto chosen = [](const QComboBox& box) {
                const QVariant number = box.currentData();
                return number.isValid() ? std::optional(number.toInt()) : std::nullopt;
            };
            align(chosen(*m_choices[0]), chosen(*m_choices[1]));
        });
    }
}

void ComparisonPage::fillChoices(QComboBox& choices, const ComparedSide& side)
{
    const bool atMark = std::any_of(side.marks.begin(), side.marks.end(),
                                    [](const ComparedMark& mark) { return mark.since == Milliseconds{0}; });
    if (!atMark)
        choices.addItem(tr("the start"));
    for (const ComparedMark& mark : side.marks) {
        const QString says = theme().masking().shown(Secret::Answers, markWordsOf(mark, side));
        choices.addItem(tr("%1: %2").arg(mark.number).arg(says), mark.number);
        if (mark.since == Milliseconds{0})
            choices.setCurrentIndex(choices.count() - 1);
    }
}

void ComparisonPage::addChart(std::size_t side, const DebriefReport& report)
{
    auto* title = new ToneLabel(theme(), titleOf(report), TextSize::Heading);
    title->setSecrets(Secret::Names | Secret::Answers | Secret::Scores);
    title->setWordWrap(true);
    auto* chart = new ActivityChart(theme());
    chart->setAccessibleName(tr("Connections of %1").arg(nameOf(report)));
    chart->setTimeLabels(TimeLabels::Absolute);
    chart->setSlots(report.colourSlots);
    chart->setOrder(report.order);
    connect(chart, &ActivityChart::cursorMoved, this, &ComparisonPage::setCursors);
    auto* chartOrTable = new ChartOrTable(*chart);
    chartOrTable->setUsualHeight(comparisonChartHeight);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(chartOrTable->makeButton(theme(), tr("Table of the chart")));
    content().addLayout(head);
    content().addWidget(chartOrTable);
    m_charts[side] = chart;
    if (!report.probes.all().empty())
        addProbes(side, report);
}

void ComparisonPage::addProbes(std::size_t side, const DebriefReport& report)
{
    auto* chart = new ProbeChart(theme());
    chart->setAccessibleName(tr("Pods of %1").arg(nameOf(report)));
    chart->setTimeLabels(TimeLabels::Absolute);
    chart->setSlots(report.colourSlots);
    connect(chart, &ProbeChart::cursorMoved, this, &ComparisonPage::setCursors);
    auto* chartOrTable = new ChartOrTable(*chart);
    chartOrTable->setUsualHeight(comparisonChartHeight);
    content().addWidget(chartOrTable);
    m_probes[side] = chart;
}

void ComparisonPage::showProbes(std::size_t side, const DebriefReport& report, const ComparedSide& compared)
{
    if (m_probes[side] == nullptr)
        return;
    m_probes[side]->setEnd(compared.length - compared.origin);
    m_probes[side]->setOrigin(compared.origin);
    m_probes[side]->show(report.probes.all(), chartMarks(compared), comparison().from, comparison().until);
}

void ComparisonPage::showCharts()
{
    const DrillComparison& both = comparison();
    const auto show = [&both](ActivityChart& chart, const ActivitySeries& series, const ComparedSide& side) {
        chart.setEnd(side.length - side.origin);
        chart.setOrigin(side.origin);
        chart.show(series, chartMarks(side), both.from, both.until);
    };
    show(*m_charts[0], m_upper.activity, both.left);
    show(*m_charts[1], m_lower.activity, both.right);
    showProbes(0, m_upper, both.left);
    showProbes(1, m_lower, both.right);
}

void ComparisonPage::showFigures()
{
    m_figures->clear();
    for (const ComparedFigure& figure : comparison().figures) {
        const auto told = [this, &figure](const Phrase& text) {
            const bool isScore = figure.unit == ComparedFigure::Unit::Points;
            return theme().masking().shown(isScore ? Secrets(Secret::Scores) : Secrets(), inWords(text));
        };
        m_figures->addRow({inWords(figure.says), told(figureText(figure.unit, figure.left)),
                           told(figureText(figure.unit, figure.right)), told(differenceText(figure))});
    }
    m_figures->finish(0);
}

void ComparisonPage::showMarks()
{
    struct Row {
        const ComparedSide* side;
        const ComparedMark* mark;
    };
    std::vector<Row> rows;
    for (const ComparedSide* side : {&comparison().left, &comparison().right}) {
        for (const ComparedMark& mark : side->marks)
            rows.push_back({side, &mark});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row& a, const Row& b) { return a.mark->since < b.mark->since; });
    m_marks->clear();
    for (const auto& [side, mark] : rows) {
        m_marks->addMoment(mark->since, {timeLabel(mark->since), shortNameOf(side->name),
                                         tr("%1: %2").arg(mark->number).arg(markWordsOf(*mark, *side)),
                                         mark->onlyHere ? tr("yes") : QString()});
        m_marks->topLevelItem(m_marks->topLevelItemCount() - 1)
            ->setToolTip(1, theme().masking().shown(Secret::Names, QString::fromStdString(side->name)));
    }
    m_marks->finish(2, tr("Nothing: neither recording tells of an act."));
}

void ComparisonPage::setCursors(std::optional<DrillTime> moment)
{
    for (ActivityChart* chart : m_charts)
        chart->setCursor(moment);
    for (ProbeChart* chart : m_probes) {
        if (chart != nullptr)
            chart->setCursor(moment);
    }
}

void ComparisonPage::askForExport()
{
    exporter().ask([this](const auto& ready) { ready(madeAlready(m_upper)); }, QStringLiteral("comparison"),
                   QStringLiteral("html"));
}

} // namespace stormlab
