// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/demonstrationopener.h"

#include "ui/pages/replaypage.h"
#include "ui/presentermode/demonstrationpanel.h"
#include "ui/presentermode/presentermenu.h"
#include "ui/recordingopener.h"
#include "ui/replaywindow.h"
#include "ui/widgets/messagebox.h"
#include "ui/widgets/scrollpane.h"

#include <QPointer>
#include <QVBoxLayout>

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

} // namespace

DemonstrationOpener::DemonstrationOpener(const Theme& theme, RecordingOpener& recordings, std::string language,
                                         QObject* parent)
    : QObject(parent), m_theme(theme), m_recordings(recordings), m_language(std::move(language))
{
}

DemonstrationOpener::~DemonstrationOpener() = default;

void DemonstrationOpener::open(const QString& path, QWidget* asker)
{
    const bool asked = asker != nullptr;
    m_disk.open(path, this, [this, asked, asker = QPointer<QWidget>(asker)](const Result<DemonstrationAt>& read) {
        // A window that was closed meanwhile wants to hear nothing any more.
        if (asked && !asker)
            return;
        if (!read && asked)
            showMessage(asker, messageOfFile(read.error()));
        else if (!read)
            Q_EMIT failed(read.error());
        else
            m_recordings.openFor(read.value().recording, asker,
                                 [this, demonstration = read.value().demonstration](ReplayWindow& window) {
                                     show(window, demonstration);
                                 });
    });
}

void DemonstrationOpener::show(ReplayWindow& window, const Demonstration& demonstration)
{
    // The same once more begins anew.
    delete window.findChild<DemonstrationPanel*>();
    delete window.findChild<DemonstrationRun*>();
    auto* run = new DemonstrationRun(window.clock(), demonstration, &window);
    auto* panel = new DemonstrationPanel(m_theme, *run, m_language, window);
    putAbove(window, *panel);
    window.findChild<PresenterMenu*>()->follow(*run, m_language);
    // Space means another thing while a question stands.
    connect(run, &DemonstrationRun::changed, &window,
            [&window, run] { window.actions().play.setEnabled(run->stop() == nullptr); });
    connect(panel, &DemonstrationPanel::losesKeyboard, &window.page(), &ReplayPage::goToPosition);
    if (window.isLoaded())
        run->begin();
    else
        connect(&window, &ReplayWindow::loaded, run, &DemonstrationRun::begin);
    Q_EMIT begun(&window, run);
}

} // namespace stormlab
