// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/replaypage.h"

#include "core/domain/drillstory.h"
#include "core/runtime/drill/drillcontroller.h"
#include "core/runtime/drill/playbackclock.h"
#include "core/runtime/recording/bookmarklist.h"
#include "ui/charts/activitychart.h"
#include "ui/guide/guidepages.h"
#include "ui/keys/keytable.h"
#include "ui/pages/board.h"
#include "ui/pages/chartroom.h"
#include "ui/pages/replayactions.h"
#include "ui/pages/transportbar.h"
#include "ui/presenters/durationwording.h"
#include "ui/presenters/eventsearch.h"
#include "ui/presenters/eventwording.h"
#include "ui/presenters/markpresenter.h"
#include "ui/presenters/plaintip.h"
#include "ui/presenters/settingspresenter.h"
#include "ui/theme.h"
#include "ui/widgets/bookmarkspanel.h"
#include "ui/widgets/briefpanel.h"
#include "ui/widgets/clientsettingspanel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/eventspanel.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/givendiagnoses.h"
#include "ui/widgets/limitsdialog.h"
#include "ui/widgets/poolerpanel.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/tonelabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QToolBar>
#include <QTreeView>

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr std::chrono::milliseconds replayFrameTime{16};

/// Whether a widget has a use of its own for a key that plays everywhere else.
bool needs(const QWidget* focus, const QKeyEvent& key)
{
    if (isPressOf(Key::ReplayPlay, key))
        return qobject_cast<const QAbstractButton*>(focus) != nullptr ||
               qobject_cast<const QComboBox*>(focus) != nullptr;
    if (isPressOf(Key::ReplayBegin, key) || isPressOf(Key::ReplayEnd, key))
        return qobject_cast<const QAbstractItemView*>(focus) != nullptr;
    const auto* tree = qobject_cast<const QTreeView*>(focus);
    const bool opens = isPressOf(Key::ReplayBack, key) || isPressOf(Key::ReplayForward, key);
    return opens && tree != nullptr && tree->rootIsDecorated();
}

int hintsIn(std::span<const TimelineEvent* const> events)
{
    int hints = 0;
    for (const TimelineEvent* event : events) {
        if (const auto* hint = std::get_if<HintShown>(&event->body))
            hints = std::max(hints, hint->number);
    }
    return hints;
}

} // namespace

ReplayPage::ReplayPage(const Theme& theme, const Parts& parts, QWidget* parent)
    : QMainWindow(parent, Qt::Widget),
      m_theme(theme),
      m_parts(parts),
      m_feed(parts.controller, replayFrameTime),
      m_rangeActions(m_feed.range(), [this] { return m_board->activity().timeCursor(); }),
      m_find(new FindBar(theme, this)),
      m_title(new ElidedLabel(this)),
      m_note(new ToneLabel(theme, Tone::Warning, TextSize::Normal, this)),
      m_board(new Board(theme, this)),
      m_transport(new TransportBar(theme, parts.clock, parts.actions, this)),
      m_brief(new BriefPanel(theme, nullptr, this)),
      m_diagnoses(new GivenDiagnoses(theme, this)),
      m_clients(new ClientSettingsPanel(theme, this)),
      m_events(new EventsPanel(theme, this)),
      m_bookmarks(new BookmarksPanel(theme, this)),
      m_pooler(new PoolerPanel(theme, this)),
      m_docks(theme, *this)
{
    setGuidePage(*this, QStringLiteral("replay"));
    m_board->setReplay();
    m_clients->setReadOnly();
    setMenuWidget(head());
    setCentralWidget(new ScrollPane(m_board, this));
    addTransport();
    m_docks.build({{Key::PaneBrief, tr("Brief"), QStringLiteral("brief"), m_brief},
                   {Key::PaneDiagnosis, tr("Diagnosis"), QStringLiteral("diagnosis"), m_diagnoses},
                   {Key::PaneClients, tr("Clients"), QStringLiteral("clients"), m_clients},
                   {Key::PaneEvents, tr("Events"), QStringLiteral("events"), m_events},
                   {Key::PanePooler, tr("Pooler"), QStringLiteral("pooler"), m_pooler},
                   {Key::PaneBookmarks, tr("Bookmarks"), QStringLiteral("bookmarks"), m_bookmarks}});
    m_docks.setThere(Key::PanePooler, false);
    addActions(parts.actions.keyed());
    m_room = new ChartRoom(theme, *this, {*m_board, m_docks, menuWidget(), m_transport});
    connect(&parts.actions.find, &QAction::triggered, menuWidget(), &QWidget::show);
    connectParts();
    connectRange();
}

QWidget* ReplayPage::head()
{
    auto* row = new QWidget(this);
    auto* layout = new FlowLayout(row);
    layout->setContentsMargins(10, 8, 12, 4);
    layout->setSpacing(10);
    m_title->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_find);
    // A sentence in one line would make the window wider than a small screen.
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    layout->addWidget(m_title);
    return row;
}

// A tool bar lies below the docks too, where the buttons have the width of the whole page.
void ReplayPage::addTransport()
{
    auto* bar = new QToolBar(tr("Playback"), this);
    bar->setObjectName(QStringLiteral("playback"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->toggleViewAction()->setEnabled(false);
    bar->addWidget(m_transport);
    addToolBar(Qt::BottomToolBarArea, bar);
}

void ReplayPage::connectParts()
{
    connect(m_transport, &TransportBar::readingStopped, this, &ReplayPage::readingStopped);
    PlaybackClock& clock = m_parts.clock;
    BookmarkList& bookmarks = m_parts.bookmarks;
    connect(&m_feed, &DrillFeed::refreshed, this, &ReplayPage::refresh);
    connect(&m_theme.masking(), &Masking::changed, this, &ReplayPage::mask);
    connect(m_board, &Board::limitsRequested, this, &ReplayPage::showLimits);
    connect(m_board, &Board::momentPicked, this, [this, &clock](DrillTime moment) {
        m_beforePick = clock.playback();
        clock.seek(moment);
    });
    connect(m_board, &Board::pickTakenBack, &clock, [this, &clock] { clock.goBackTo(m_beforePick); });
    connect(m_clients, &ClientSettingsPanel::appChosen, this, &ReplayPage::refreshTold);
    connect(m_events, &EventsPanel::momentChosen, m_board, &Board::setTimeCursor);
    connect(m_events, &EventsPanel::momentActivated, &clock, &PlaybackClock::seek);
    connect(&bookmarks, &BookmarkList::changed, this, &ReplayPage::takeBookmarks);
    connect(m_bookmarks, &BookmarksPanel::momentChosen, &clock, &PlaybackClock::seek);
    connect(m_bookmarks, &BookmarksPanel::addRequested, this, &ReplayPage::addBookmark);
    connect(m_bookmarks, &BookmarksPanel::renamed, &bookmarks, &BookmarkList::rename);
    connect(m_bookmarks, &BookmarksPanel::removeRequested, this, &ReplayPage::removeBookmark);
    connect(&m_parts.actions.bookmark, &QAction::triggered, this, &ReplayPage::addBookmark);
    connect(&m_parts.actions.find, &QAction::triggered, m_find, &FindBar::start);
    connect(&m_parts.actions.findNext, &QAction::triggered, this, [this] { find(1); });
    connect(&m_parts.actions.findPrevious, &QAction::triggered, this, [this] { find(-1); });
    connect(m_find, &FindBar::nextRequested, this, [this] { find(1); });
    connect(m_find, &FindBar::previousRequested, this, [this] { find(-1); });
    connect(m_find, &FindBar::left, this, [this] { m_board->setFocus(); });
}

// What is played is what can be seen: the playhead keeps to a range that is chosen, and whoever goes to a moment beyond
// it sees all again.
void ReplayPage::connectRange()
{
    VisibleRange& range = m_feed.range();
    PlaybackClock& clock = m_parts.clock;
    m_board->setRange(range);
    connect(m_board, &Board::showWanted, &m_feed, &DrillFeed::update);
    m_transport->setRange(range);
    connect(&range, &VisibleRange::changed, &clock, [&range, &clock] { clock.setLimits(range.chosen()); });
    connect(&clock, &PlaybackClock::limitsLeft, &range, &VisibleRange::showWhole);
    connect(m_events, &EventsPanel::wholeWanted, &range, &VisibleRange::showWhole);
}

void ReplayPage::setMap()
{
    m_parts.clock.setMap(map());
    m_feed.range().setRecording(m_parts.clock.wholeMap().begin, m_parts.clock.wholeMap().end);
}

void ReplayPage::begin(const QString& title, const QString& note, std::optional<RecordingLoad> loading)
{
    const Scenario& scenario = m_parts.controller.scenario();
    m_name = title;
    mask();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_feed.clear();
    m_events->begin(scenario.causes);
    m_found = 0;
    m_shownTold.reset();
    m_board->setScenario(scenario);
    m_clients->setScenario(scenario);
    m_docks.setThere(Key::PanePooler, scenario.sandbox.pooler.has_value());
    m_pooler->setRules(scenario.sandbox.pooler.value_or(PoolerSpec()));
    m_loading = loading;
    m_mapper = {};
    m_markedTold = 0;
    m_mapper.read(TimelineView(m_parts.controller.timeline()));
    m_feed.readOn();
    m_transport->setLoading(loading);
    m_parts.clock.begin(map());
    setMap();
    m_feed.update();
    takeBookmarks();
    goToPosition();
}

void ReplayPage::goToPosition()
{
    m_transport->setFocus();
}

void ReplayPage::setAsked(bool asked)
{
    m_room->setAsked(asked);
}

// What is shown lies left of the playhead and stays as it is, so nothing is drawn for what is read behind it.
void ReplayPage::grow(std::optional<RecordingLoad> loading)
{
    m_loading = loading;
    m_mapper.read(TimelineView(m_parts.controller.timeline()));
    m_feed.readOn();
    m_transport->setLoading(loading);
    setMap();
}

void ReplayPage::endReading(const QString& note)
{
    m_note->setText(m_note->text().isEmpty() ? note : m_note->text() + QLatin1Char(' ') + note);
    m_note->setVisible(true);
    grow({});
}

// Marks are found anew when there is an eighth more to find them in: with each part of a recording that tells of a
// million events in a second, the window would stand still for a minute.
const std::vector<DrillTime>& ReplayPage::marksOfAll()
{
    const auto told = m_feed.toldOfAll();
    if (!m_loading || told.size() >= m_markedTold + m_markedTold / 8) {
        m_marks = momentsOfMarks(told);
        m_markedTold = told.size();
    }
    return m_marks;
}

// Marks to go to are those of the whole recording; those that are drawn are left of the playhead.
PlaybackMap ReplayPage::map()
{
    PlaybackMap map = m_mapper.map();
    if (m_loading) {
        map.readUntil = map.end;
        map.end = std::max(map.end, m_loading->ends.value_or(map.end));
    }
    map.marks = marksOfAll();
    const std::vector<DrillTime> own = m_parts.bookmarks.moments();
    map.marks.insert(map.marks.end(), own.begin(), own.end());
    std::sort(map.marks.begin(), map.marks.end());
    map.marks.erase(std::unique(map.marks.begin(), map.marks.end()), map.marks.end());
    return map;
}

void ReplayPage::takeBookmarks()
{
    setMap();
    m_bookmarks->show(m_parts.bookmarks.bookmarks());
    m_transport->setBookmarks(m_parts.bookmarks.moments());
}

void ReplayPage::removeBookmark(std::size_t place)
{
    BookmarkList& list = m_parts.bookmarks;
    if (place >= list.bookmarks().size())
        return;
    const Bookmark removed = list.bookmarks()[place];
    list.remove(place);
    Q_EMIT undoOffered(tr("The bookmark at %1 was removed.").arg(timeLabel(removed.time)),
                       [&list, removed] { list.bringBack(removed); });
}

void ReplayPage::addBookmark()
{
    m_parts.clock.pause();
    const std::size_t place = m_parts.bookmarks.add(m_parts.clock.playback().position);
    m_docks.goTo(Key::PaneBookmarks);
    m_bookmarks->edit(place);
}

void ReplayPage::refresh()
{
    m_board->refresh(m_parts.controller, m_feed);
    m_events->refresh(m_feed.view(), m_feed.range().chosen());
    if (m_parts.controller.scenario().sandbox.pooler)
        m_pooler->show(m_feed.lastPooler(), m_feed.moment());
    if (m_shownTold != m_feed.told().size() || m_shownLimits != m_feed.limits())
        refreshTold();
}

// These panes tell of single events and the limits only, of which most frames bring no others.
void ReplayPage::refreshTold()
{
    const auto events = m_feed.told();
    m_shownTold = events.size();
    m_shownLimits = m_feed.limits();
    m_brief->show(m_parts.controller.scenario(), hintsIn(events));
    m_diagnoses->show(events, m_parts.controller.scenario().causes);
    m_clients->refresh({events, m_shownLimits}, ClientSettingsPanel::Readiness::Closed);
    m_transport->setMarks(m_feed.marks());
}

void ReplayPage::find(int direction)
{
    // On from what was found last, unless the playhead has been moved since.
    const bool there = m_found > 0 && m_parts.controller.timeline().at(m_found - 1).time == m_feed.moment();
    const std::uint64_t visible = m_feed.view().size();
    const std::uint64_t start = there ? m_found : direction > 0 ? visible : visible + 1;
    const EventQuery query{m_find->words(), m_parts.controller.scenario().causes, m_feed.range().chosen()};
    const auto [found, wentAround] = findEventAround(m_feed.toldOfAll(), query, start, direction);
    if (found == nullptr) {
        tellNotFound(direction);
        return;
    }
    m_found = found->sequence;
    m_parts.clock.pause();
    m_parts.clock.seek(found->time);
    m_feed.update();
    m_events->choose(found->sequence);
    const QString says = !wentAround     ? tr("Found at %1")
                         : direction > 0 ? tr("Found at %1, from the beginning of the range")
                                         : tr("Found at %1, from the end of the range");
    m_find->tell(says.arg(timeLabel(momentOf(*found).time)));
}

void ReplayPage::tellNotFound(int direction)
{
    const bool isInRange = m_feed.range().chosen().has_value();
    const bool hasMore = m_parts.clock.map().readUntil && (direction > 0 || isInRange);
    m_find->tell(m_find->words().trimmed().isEmpty() ? tr("Type what to find.")
                 : hasMore                           ? tr("Not found in what has been read so far.")
                 : isInRange                         ? tr("Not found in the chosen range.")
                 : direction > 0                     ? tr("Not found after this moment.")
                                                     : tr("Not found before this moment."));
}

void ReplayPage::showLimits()
{
    const Sample* sample = m_feed.lastSample();
    if (sample == nullptr)
        return;
    auto* dialog = new LimitsDialog(m_theme, *sample, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// A file may be called after a learner.
void ReplayPage::mask()
{
    const Masking& masking = m_theme.masking();
    m_title->setText(masking.shown(Secret::Names, m_name));
    m_title->setToolTip(plainTip(masking.told(Secret::Names, m_name)));
}

bool ReplayPage::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        needs(QApplication::focusWidget(), *static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QMainWindow::event(event);
}

void ReplayPage::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    // Docks can be given a size only once the page has one.
    if (!m_docks.isArranged()) {
        QTimer::singleShot(0, &m_docks, &PaneDocks::arrange);
        QTimer::singleShot(0, m_room, &ChartRoom::makeRoom);
    }
}

} // namespace stormlab
