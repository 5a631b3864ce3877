// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/board.h"

#include "core/domain/scenarioapps.h"
#include "core/runtime/drill/drillcontroller.h"
#include "ui/charts/activitychart.h"
#include "ui/charts/rangeshown.h"
#include "ui/guide/guidepages.h"
#include "ui/pages/chartortable.h"
#include "ui/pages/checkprogress.h"
#include "ui/pages/drillactions.h"
#include "ui/pages/drillfeed.h"
#include "ui/pages/servicepane.h"
#include "ui/presenters/durationwording.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkresultpanel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/sessionpanel.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/themedbutton.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

constexpr int leastBannerLetters = 28;

/// Of activity, service and sessions, against each other.
QList<int> sizesWithoutPods()
{
    return {300, 140, 240};
}

QList<int> sizesWithPods()
{
    return {215, 250, 185};
}

bool isIn(Phase phase, const DrillFeed& feed)
{
    return feed.phase().phase != nullptr && feed.phase().phase->phase == phase;
}

} // namespace

Board::Board(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_banner(new StatusBanner(theme, this)),
      m_limits(new ThemedButton(theme, ThemedButton::Look::Plain, this)),
      m_strip(new ProgressStrip(theme, this)),
      m_split(new QSplitter(Qt::Vertical, this)),
      m_activity(new ActivityChart(theme, this)),
      m_service(new ServicePane(theme, this)),
      m_lower(new QStackedWidget(this)),
      m_sessions(new SessionPanel(theme, this)),
      m_result(new CheckResultPanel(theme, this))
{
    setGuidePage(*this, QStringLiteral("board"));
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(8);
    m_split->addWidget(ChartOrTable::withWayBack(theme, *m_activity, this));
    m_split->addWidget(m_service);
    m_split->addWidget(lowerCard());
    m_split->setStretchFactor(0, 5);
    m_split->setStretchFactor(1, 1);
    m_split->setStretchFactor(2, 4);
    divide(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 4, 8, 10);
    layout->setSpacing(8);
    layout->addWidget(statusRow());
    layout->addWidget(m_strip);
    layout->addWidget(m_split, 1);
    m_strip->hide();
    ChartOrTable::installKey(*this);
    connect(m_strip, &ProgressStrip::cancelled, this, &Board::cancelled);
    connect(m_strip, &ProgressStrip::noted, this, &Board::showStrip);
    for (TimeChart* chart : charts()) {
        connect(chart, &TimeChart::cursorMoved, this, &Board::setTimeCursor);
        connect(chart, &TimeChart::momentPicked, this, &Board::momentPicked);
        connect(chart, &TimeChart::pickTakenBack, this, &Board::pickTakenBack);
        connect(chart, &TimeChart::showWanted, this, &Board::showWanted);
    }
    connect(m_service, &ServicePane::probesChosen, this, &Board::probesChosen);
    connect(m_service, &ServicePane::probesLeft, this, &Board::probesLeft);
    connect(m_service, &ServicePane::podsAppeared, this, &Board::makeRoomForPods);
    connect(m_result, &CheckResultPanel::goOn, this, &Board::goOn);
    connect(m_result, &CheckResultPanel::finish, this, &Board::finishRequested);
}

QWidget* Board::statusRow()
{
    auto* row = new QWidget(this);
    m_limits->setText(tr("&Limits…"));
    m_limits->setAccessibleName(tr("Limits: how many connections there can be"));
    auto* layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_banner->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    layout->addWords(m_banner, leastBannerLetters);
    layout->addWidget(m_limits);
    connect(m_limits, &QPushButton::clicked, this, &Board::limitsRequested);
    return row;
}

void Board::addNote(QWidget* note)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, note);
}

QWidget* Board::lowerCard()
{
    auto* card = new Card(m_theme, m_lower);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sessions);
    m_lower->addWidget(card);
    m_lower->addWidget(m_result);
    return m_lower;
}

std::array<TimeChart*, 3> Board::charts() const
{
    const auto [service, probes] = m_service->charts();
    return {m_activity, service, probes};
}

void Board::setScenario(const Scenario& scenario)
{
    m_shownSample = nullptr;
    for (TimeChart* chart : charts())
        chart->setCursor(std::nullopt);
    // A table that somebody looked at in the last drill would stand for a chart that nobody has seen.
    for (auto* each : findChildren<ChartOrTable*>())
        each->showChart();
    m_result->setNames(checkNames(scenario));
    m_activity->setSlots(appSlots(scenario));
    // The first app of a scenario is the lively one: on top of the stack it moves nobody else's line.
    m_activity->setOrder(appOrder(scenario));
    m_service->setScenario(scenario);
    if (m_hasRoomForPods)
        divide(false);
    m_sessions->clear();
    showSessions();
}

void Board::setReplay()
{
    m_replay = true;
    m_sessions->setOffersActs(false);
}

void Board::setRange(VisibleRange& range)
{
    for (TimeChart* chart : charts()) {
        chart->setChoosesRange();
        connect(chart, &TimeChart::rangeChosen, &range, &VisibleRange::choose);
        connect(chart, &TimeChart::wholeWanted, &range, &VisibleRange::showWhole);
    }
}

// Of a running drill the edge is now, unless somebody looks at a stretch of it.
void Board::showRange(const VisibleRange& range)
{
    for (TimeChart* chart : charts())
        tellRange(*chart, range, m_replay ? TimeEdge::Moment : TimeEdge::Now);
}

void Board::refresh(const DrillController& controller, const DrillFeed& feed)
{
    const DrillTime until = feed.moment();
    const TimeSpan shown = feed.range().span();
    const ProbeView probes = feed.probes();
    showRange(feed.range());
    m_activity->show(feed.activity(), feed.marks(), shown.from, shown.until);
    m_service->show(feed.service(), probes, feed.marks(), shown.from, shown.until);
    setTimeCursor(m_activity->timeCursor());
    if (controller.state() != DrillState::Failed) {
        Status status = statusOf(symptomsAt(feed.view(), until, feed.phase(), probes), controller.scenario(), until);
        if (m_replay)
            status.sentence.prepend(tr("Replay, %1. ").arg(timeLabel(until)));
        m_banner->show(status);
    }
    const Sample* sample = feed.lastSample();
    m_limits->setEnabled(sample != nullptr);
    if (sample == nullptr && m_shownSample != nullptr)
        m_sessions->showNothing();
    else if (sample != nullptr && sample != m_shownSample)
        m_sessions->show(*sample);
    m_shownSample = sample;
    m_sessions->setMoment(until);
    m_result->setFinishable(controller.can(DrillCommand::Finish));
    refreshStrip(controller, feed);
}

void Board::refreshStrip(const DrillController& controller, const DrillFeed& feed)
{
    // A preparation is told by its steps, which are no events: only who waits for it sees them.
    const bool preparing = controller.state() == DrillState::Preparing;
    const bool verifying = isIn(Phase::Verifying, feed);
    const bool wasPreparing = std::exchange(m_preparing, preparing);
    const bool cancellable = preparing || (verifying && controller.can(DrillCommand::CancelCheck));
    if (!cancellable && m_strip->isAncestorOf(window()->focusWidget()))
        takeKeyboardFromStrip(wasPreparing);
    // The drill does not go on where it was finished meanwhile, or has lost its server.
    const std::optional<CancelledCheck>& cancelled = feed.cancelledCheck();
    const QString note =
        cancelled && isIn(Phase::Incident, feed) ? cancelledCheckWords(*cancelled, feed.moment()) : QString();
    const bool isTold = preparing || verifying || !note.isEmpty();
    if (isTold && m_strip->isHidden())
        showStrip();
    m_strip->setVisible(isTold);
    m_strip->setCancellable(cancellable, verifying ? cancelCheckTip() : QString());
    if (!note.isEmpty())
        m_strip->showNote(note);
    if (!verifying)
        return;
    const CheckProgress progress = checkProgress(feed.view(), controller.scenario(), feed.moment());
    m_strip->showStep(progress.says, static_cast<int>(progress.done.count()), static_cast<int>(progress.limit.count()));
}

// In large text it may be out of sight. Whoever watches a replay is not led away from what they look at.
void Board::showStrip()
{
    if (!m_replay)
        scrollIntoView(*m_strip);
}

// A drill begins with its brief. After a check somebody is in the middle of it, whatever pane is in front.
void Board::takeKeyboardFromStrip(bool prepared)
{
    if (prepared)
        Q_EMIT preparedUnderKeyboard();
    else if (showsResult())
        m_result->setFocus();
    else
        m_sessions->setFocus();
}

void Board::showStep(const QString& step, int done, int total)
{
    m_strip->showStep(step, done, total);
}

// Once, when they appear: whoever divides the room otherwise afterwards keeps it so.
void Board::makeRoomForPods()
{
    if (!m_hasRoomForPods)
        divide(true);
}

// By its name it is found again how a person has divided it.
void Board::divide(bool withPods)
{
    m_hasRoomForPods = withPods;
    m_split->setSizes(withPods ? sizesWithPods() : sizesWithoutPods());
    m_split->setObjectName(withPods ? QStringLiteral("charts with pods") : QStringLiteral("charts"));
}

void Board::showResult(const Scorecard& scorecard, const TimelineView& view)
{
    const bool takesKeyboard = mayTakeKeyboard();
    m_result->show(scorecard, view);
    setGuidePage(*this, QStringLiteral("check"));
    // Three tiles need room; what the users felt is told in them.
    m_service->setVisible(false);
    m_lower->setCurrentIndex(1);
    scrollIntoView(*m_lower);
    if (takesKeyboard)
        m_result->setFocus();
    m_result->announce();
}

void Board::goToResult()
{
    m_result->setFocus(Qt::ShortcutFocusReason);
}

// A check ends when it ends. Whoever writes, reads or stands elsewhere meanwhile keeps the keyboard, also on the button
// that was pressed for it: it goes to the result only from what the result covers.
bool Board::mayTakeKeyboard() const
{
    const QWidget* focus = window()->focusWidget();
    return focus == nullptr || m_lower->isAncestorOf(focus);
}

void Board::setNext(NextStep step)
{
    m_result->setNext(step);
}

void Board::showSessions()
{
    setGuidePage(*this, QStringLiteral("board"));
    m_service->setVisible(true);
    m_lower->setCurrentIndex(0);
}

// The button that was pressed is gone from view: the keyboard goes on in the table.
void Board::goOn()
{
    showSessions();
    m_sessions->setFocus();
}

bool Board::showsResult() const
{
    return m_lower->currentIndex() == 1;
}

int Board::heightDownToChart() const
{
    return m_activity->mapTo(this, QPoint(0, 0)).y() + m_activity->minimumSizeHint().height();
}

void Board::showFailure(const QString& says)
{
    m_strip->hide();
    m_banner->show(Status{says, StatusLevel::Critical});
}

// Where the charts do not reach, a cursor would find no sample and tell of a server that could not be read.
void Board::setTimeCursor(std::optional<DrillTime> moment)
{
    const bool isShown = moment && *moment >= m_activity->from() && *moment <= m_activity->lastMoment();
    for (TimeChart* chart : charts())
        chart->setCursor(isShown ? moment : std::nullopt);
}

} // namespace stormlab
