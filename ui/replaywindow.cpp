// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/replaywindow.h"

#include "core/runtime/drill/replaysource.h"
#include "ui/finishedmenus.h"
#include "ui/guide/guidepages.h"
#include "ui/guide/guidewindow.h"
#include "ui/keptcolumns.h"
#include "ui/keptsize.h"
#include "ui/keptsplits.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/pages/debriefexport.h"
#include "ui/pages/debriefprint.h"
#include "ui/pages/replaypage.h"
#include "ui/presentermode/presenterbadge.h"
#include "ui/presentermode/presentermenu.h"
#include "ui/presenters/durationwording.h"
#include "ui/presenters/runtimewording.h"
#include "ui/presenters/serverwording.h"
#include "ui/quitting.h"
#include "ui/recordingopener.h"
#include "ui/textsizemenu.h"
#include "ui/thememenu.h"
#include "ui/widgets/keylistdialog.h"
#include "ui/widgets/messagebox.h"
#include "ui/widgets/paneldock.h"
#include "ui/widgets/returnpress.h"
#include "ui/widgets/undoline.h"
#include "ui/workline.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QStackedWidget>

#include <utility>

namespace stormlab
{

namespace
{

constexpr QSize replayFirstSize{1280, 800};
const QString replayKind = QStringLiteral("replay");

/// A replay starts no drill.
std::unique_ptr<EventSource> noSource(const Scenario&, const DrillController::DrillOptions&)
{
    return nullptr;
}

std::optional<RecordingLoad> loadOf(const RecordingPart& part)
{
    return part.last ? std::nullopt : std::optional(RecordingLoad{part.percent, part.ends});
}

} // namespace

ReplayWindow::ReplayWindow(Theme& theme, Preferences& preferences, RecordingOpener& opener, QWidget* parent)
    : QMainWindow(parent),
      m_theme(theme),
      m_preferences(preferences),
      m_opener(opener),
      m_controller(noSource),
      m_clock(m_controller.playhead()),
      m_actions(m_clock),
      m_page(new ReplayPage(theme, {m_controller, m_clock, m_bookmarks, m_actions}, this)),
      m_export(new DebriefExport(this)),
      m_print(new DebriefPrint(this)),
      m_undo(new UndoLine(theme, *this))
{
    // A main window hides itself when it is made, also where it is a page; a stack shows it again.
    auto* pages = new QStackedWidget(this);
    pages->addWidget(m_page);
    setCentralWidget(pages);
    buildRecordingMenu();
    buildPlaybackMenu();
    buildViewMenu();
    buildHelpMenu();
    finishMenus(*menuBar());
    connect(m_export, &DebriefExport::written, this, [this](const QString& path) {
        showMessage(this, {tr("The debrief has been written."), m_theme.masking().shown(Secret::Names, path), {}});
    });
    // Whoever closes the window waits for neither.
    m_export->setLastingOwner(m_opener);
    m_export->setMasking(theme.masking());
    m_print->setLastingOwner(m_opener);
    m_print->setMasking(theme.masking());
    showExports(theme, *this, *m_export);
    showPrints(theme, *this, *m_print);
    connect(m_print, &DebriefPrint::printed, this, [this](const QString& printer) {
        showMessage(this, {tr("The debrief is on its way to the printer."), printer, {}});
    });
    connectBookmarks();
    new KeptSize(*this, preferences, replayKind, replayFirstSize);
    new KeptSplits(*this, preferences, replayKind);
    new KeptColumns(*this, theme, preferences, replayKind);
    m_page->docks().keep(preferences.docks(replayKind));
    pressButtonsByReturn(*this);
}

void ReplayWindow::connectBookmarks()
{
    connect(&m_bookmarks, &BookmarkList::failed, this, [this](const Error& error) {
        m_closing = false;
        showMessage(this, messageFor(error));
    });
    connect(m_page, &ReplayPage::undoOffered, m_undo, &UndoLine::offer);
    connect(m_page, &ReplayPage::readingStopped, this, &ReplayWindow::stopReading);
    connect(&m_bookmarks, &BookmarkList::settled, this, [this] {
        if (m_closing)
            close();
    });
}

// The page looks at the controller and the clock, which are gone before the children of a window are.
ReplayWindow::~ReplayWindow()
{
    delete m_page;
}

void ReplayWindow::begin(Content content)
{
    m_path = content.path;
    const QString file = QFileInfo(m_path).fileName();
    const QString title = QString::fromStdString(content.scenario.title);
    auto source = std::make_unique<ReplaySource>(std::move(content.beginning.events));
    m_source = source.get();
    const auto begun = m_controller.replay(std::move(content.scenario), std::move(source));
    Q_ASSERT(begun.ok());
    if (content.keepsBookmarks)
        m_bookmarks.begin(content.path, std::move(content.bookmarks));
    else
        m_bookmarks.beginUnread(content.path);
    m_page->begin(QStringLiteral("%1 · %2").arg(title, file), content.note, loadOf(content.beginning));
    const auto tellTitle = [this, title, file] {
        const QString shown = m_theme.masking().shown(Secret::Names, file);
        setWindowTitle(tr("%1: replay of %2 – Stormlab").arg(title, shown));
    };
    tellTitle();
    connect(&m_theme.masking(), &Masking::changed, this, tellTitle);
    m_rest = std::move(content.rest);
    if (m_rest) {
        connect(m_rest.get(), &RecordingLoader::read, this, &ReplayWindow::take);
        m_rest->start();
    } else {
        // Whoever opens the window shows it first.
        QMetaObject::invokeMethod(
            this, [this, missing = content.beginning.missing] { endLoading(missing); }, Qt::QueuedConnection);
    }
}

void ReplayWindow::take(const RecordingPart& part)
{
    m_source->tell(part.events);
    m_page->grow(loadOf(part));
    if (part.last)
        endLoading(part.missing);
}

void ReplayWindow::endLoading(const std::string& missing)
{
    // It is at its last words when it tells the last part.
    if (m_rest)
        m_rest.release()->deleteLater();
    if (!missing.empty())
        showMessage(this, {tr("Not all of this recording can be read."), wordsOfRuntime(missing), {}});
    m_loaded = true;
    Q_EMIT loaded();
}

void ReplayWindow::stopReading()
{
    if (!m_rest)
        return;
    m_rest->disconnect(this);
    m_page->endReading(tr("Reading was stopped: what comes after %1 is not shown. Open the recording again to see it.")
                           .arg(timeLabel(m_controller.timeline().endTime())));
    endLoading({});
}

void ReplayWindow::endTyping()
{
    if (QWidget* typedInto = focusWidget())
        typedInto->clearFocus();
}

void ReplayWindow::closeEvent(QCloseEvent* event)
{
    m_preferences.setDocks(replayKind, m_page->docks().layout());
    endTyping();
    m_closing = m_bookmarks.isSaving();
    event->setAccepted(!m_closing);
}

void ReplayWindow::buildRecordingMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Recording"));
    menu->addAction(addKey(Key::OpenRecording, tr("&Open recording…"), [this] { m_opener.choose(this); }));
    auto* recent = new RecentFilesMenu(m_opener.recent(), m_theme.masking(), menu);
    connect(recent, &RecentFilesMenu::chosen, this, [this](const QString& path) { m_opener.openAny(path, this); });
    connect(recent, &RecentFilesMenu::undoOffered, m_undo, &UndoLine::offer);
    menu->addMenu(recent);
    menu->addAction(tr("Co&mpare with…"), this, [this] { m_opener.comparisons().choose(m_path, this); });
    menu->addAction(tr("&Export debrief…"), this, [this] { exportDebrief(ReportFormat::Html); });
    menu->addAction(addKey(Key::Print, tr("Pri&nt debrief…"), [this] { printDebrief(); }));
    menu->addSeparator();
    QMenu* psql = menu->addMenu(tr("psq&l"));
    setGuidePage(*psql, QStringLiteral("console"));
    psql->addAction(whyNoServer(DrillState::Replay), psql, [psql] { openGuide(psql); });
    menu->addSeparator();
    menu->addAction(addKey(Key::Preferences, tr("&Preferences…"), [this] { m_opener.preferences().open(this); }));
    menu->addAction(addKey(Key::Close, tr("&Close"), [this] { close(); }));
    m_everywhere << addKey(Key::Quit, tr("&Quit"), [] { quitProgram(); });
    menu->addAction(m_everywhere.last());
}

// From the file, on another thread: a report counts every sample, and the window plays on meanwhile.
void ReplayWindow::exportDebrief(ReportFormat format)
{
    // A file is called after its learner.
    const bool named = !m_theme.masking().hides(Secret::Names);
    m_export->ask([this](const auto& ready) { readReport(ready); },
                  named ? QFileInfo(m_path).completeBaseName() : QStringLiteral("debrief"), format);
}

void ReplayWindow::printDebrief()
{
    m_print->ask([this](const auto& ready) { readReport(ready); }, [this] { exportDebrief(ReportFormat::Pdf); });
}

void ReplayWindow::printOn(const std::shared_ptr<QPrinter>& printer)
{
    m_print->printOn(printer, [this](const auto& ready) { readReport(ready); });
}

void ReplayWindow::readReport(const std::function<void(const LateReport&)>& then)
{
    ReportReading& reading = m_opener.reports().read(m_path, this, [this, then](Result<DebriefReport> report) {
        if (report)
            then(madeAlready(std::move(report).value()));
        else
            showMessage(this, messageWithReason(report.error()));
    });
    showReading(m_theme, *this, reading);
}

void ReplayWindow::buildPlaybackMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Playback"));
    m_playbackMenu = menu;
    menu->addActions({&m_actions.play, &m_actions.back, &m_actions.forward, &m_actions.farBack, &m_actions.farForward});
    menu->addSeparator();
    menu->addActions({&m_actions.sampleBack, &m_actions.sampleForward, &m_actions.markBack, &m_actions.markForward,
                      &m_actions.begin, &m_actions.end});
    menu->addSeparator();
    menu->addActions({&m_actions.slower, &m_actions.faster, &m_actions.pauseOnMarks, &m_actions.skipIdle});
    menu->addSeparator();
    menu->addActions({&m_actions.bookmark, &m_actions.find, &m_actions.findNext, &m_actions.findPrevious});
}

void ReplayWindow::buildViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    for (const PaneDocks::Pane& pane : m_page->docks().panes()) {
        menu->addAction(
            addKey(pane.key, pane.dock->windowTitle(), [this, key = pane.key] { m_page->docks().goTo(key); }));
        showWith(*menu->actions().back(), *pane.dock->toggleViewAction());
    }
    menu->addSeparator();
    menu->addActions(m_page->rangeActions().all());
    menu->addSeparator();
    menu->addMenu(new ThemeMenu(m_theme, m_preferences, this));
    auto* sizes = new TextSizeMenu(m_theme, m_preferences, this);
    m_everywhere << sizes->actions();
    menu->addMenu(sizes);
    PresenterParts presented{m_theme, m_controller, m_page->feed(), &m_bookmarks};
    presented.everywhere = m_everywhere;
    presented.keepSize = KeptSize::ofStrip(m_preferences);
    menu->addMenu(new PresenterMenu(std::move(presented), *this));
    new PresenterBadge(m_theme, *this);
    menu->addAction(
        addKey(Key::FullScreen, tr("F&ull screen"), [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); }));
}

void ReplayWindow::buildHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(addKey(Key::Help, tr("&Guide"), [this] { openGuide(placeIn(*this)); }));
    menu->addAction(addKey(Key::Keys, tr("&Keys"), [this] { openKeyList(KeyWindow::Replay, this); }));
}

QAction* ReplayWindow::addKey(Key key, const QString& text, const std::function<void()>& does)
{
    auto* action = new QAction(text, this);
    installKey(*action, key);
    connect(action, &QAction::triggered, this, does);
    return action;
}

} // namespace stormlab
