// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/demonstrationopener.h"

#include "ui/pages/replaypage.h"
#include "ui/presentermode/demonstrationoffer.h"
#include "ui/presentermode/demonstrationpanel.h"
#include "ui/presentermode/presentermenu.h"
#include "ui/recordingopener.h"
#include "ui/replaywindow.h"
#include "ui/widgets/messagebox.h"
#include "ui/widgets/scrollpane.h"

#include <QFileInfo>
#include <QMenu>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace stormlab
{

namespace
{

/// The panel above the page of a replay; a former one has gone. In large text on a small screen they scroll together.
void putAbove(ReplayWindow& window, DemonstrationPanel& panel)
{
    if (auto* pane = qobject_cast<ScrollPane*>(window.centralWidget())) {
        static_cast<QVBoxLayout*>(pane->widget()->layout())->insertWidget(0, &panel);
        return;
    }
    QWidget* page = window.takeCentralWidget();
    auto* both = new QWidget(&window);
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(&panel);
    layout->addWidget(page, 1);
    window.setCentralWidget(new ScrollPane(both, &window));
}

/// Space means another thing while a question stands.
void setAsked(ReplayWindow& window, bool asked)
{
    window.actions().play.setEnabled(!asked);
    window.page().setAsked(asked);
}

void clear(ReplayWindow& window)
{
    delete window.findChild<DemonstrationPanel*>();
    delete window.findChild<DemonstrationRun*>();
    setAsked(window, false);
}

/// The plain replay is left where it stands.
void end(ReplayWindow& window)
{
    window.clock().pause();
    clear(window);
    window.page().goToPosition();
}

void connectPanel(ReplayWindow& window, const DemonstrationRun& run, DemonstrationPanel& panel)
{
    QMenu& playback = window.playbackMenu();
    playback.insertMenu(playback.actions().constFirst(), &panel.menu());
    QObject::connect(&run, &DemonstrationRun::changed, &window,
                     [&window, &run] { setAsked(window, run.stop() != nullptr); });
    QObject::connect(&panel, &DemonstrationPanel::losesKeyboard, &window.page(), &ReplayPage::goToPosition);
    // The menu that is asked for it is gone with it.
    QObject::connect(
        &panel, &DemonstrationPanel::endWanted, &window, [&window] { end(window); }, Qt::QueuedConnection);
}

} // namespace

DemonstrationOpener::DemonstrationOpener(const Theme& theme, RecordingOpener& recordings, std::string language,
                                         QObject* parent)
    : QObject(parent), m_theme(theme), m_recordings(recordings), m_language(std::move(language))
{
    connect(&recordings, &RecordingOpener::demonstrationRequested, this, &DemonstrationOpener::openOwn);
    connect(&recordings, &RecordingOpener::opened, this, &DemonstrationOpener::offer);
}

DemonstrationOpener::~DemonstrationOpener() = default;

void DemonstrationOpener::open(const QString& path, QWidget* asker)
{
    read(path, asker, [] {});
}

void DemonstrationOpener::openOwn(const QString& path, QWidget* asker)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    read(file, asker, [this, file] { m_recordings.recent().add(file); });
}

void DemonstrationOpener::read(const QString& path, QWidget* asker, const Then& then)
{
    const bool asked = asker != nullptr;
    m_disk.open(path, this, [this, asked, then, asker = QPointer<QWidget>(asker)](const Result<DemonstrationAt>& read) {
        // A window that was closed meanwhile wants to hear nothing any more.
        if (asked && !asker)
            return;
        if (!read && asked)
            showMessage(asker, messageOfFile(read.error()));
        else if (!read)
            Q_EMIT failed(read.error());
        else
            m_recordings.openFor(read.value().recording, asker,
                                 [this, then, demonstration = read.value().demonstration](ReplayWindow& window) {
                                     show(window, demonstration);
                                     then();
                                 });
    });
}

// A window that was opened for its demonstration has that by the time that the disk answers.
void DemonstrationOpener::offer(ReplayWindow* window)
{
    const QString file = demonstrationFile(window->path());
    m_disk.look(window->path(), window, [this, window, file](bool isThere) {
        if (!isThere || window->findChild<DemonstrationPanel*>() != nullptr)
            return;
        const auto* offer = new DemonstrationOffer(m_theme, *window);
        connect(offer, &DemonstrationOffer::accepted, this, [this, window, file] { open(file, window); });
        connect(offer, &DemonstrationOffer::losesKeyboard, &window->page(), &ReplayPage::goToPosition);
    });
}

void DemonstrationOpener::show(ReplayWindow& window, const Demonstration& demonstration)
{
    delete window.findChild<DemonstrationOffer*>();
    // The same once more begins anew.
    clear(window);
    auto* run = new DemonstrationRun(window.clock(), demonstration, &window);
    auto* panel = new DemonstrationPanel(m_theme, *run, m_language, window);
    putAbove(window, *panel);
    window.findChild<PresenterMenu*>()->follow(*run, m_language);
    connectPanel(window, *run, *panel);
    // The keyboard has lost its place with what was put above it, and would be given to the first button some time.
    QTimer::singleShot(0, panel, [&window, run] {
        if (run->stop() == nullptr)
            window.page().goToPosition();
    });
    if (window.isLoaded())
        run->begin();
    else
        connect(&window, &ReplayWindow::loaded, run, &DemonstrationRun::begin);
    Q_EMIT begun(&window, run);
}

} // namespace stormlab
