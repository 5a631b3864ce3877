// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/presenterpictures.h"

#include "core/runtime/recording/demonstrationfile.h"
#include "tests/ui/support/look.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/replayrig.h"
#include "ui/demonstrationopener.h"
#include "ui/pages/drillpage.h"
#include "ui/presentermode/boardwindow.h"
#include "ui/presentermode/demonstrationrun.h"
#include "ui/presentermode/presentermenu.h"
#include "ui/presentermode/teacherstrip.h"
#include "ui/presentermode/votepanel.h"

#include <QDir>
#include <QTest>

namespace stormlab
{

namespace
{

void save(QWidget& window, const QDir& folder, const char* page, const Look& look)
{
    // One frame of the feed, so that everything that was told is shown.
    QTest::qWait(300);
    const QString path = folder.filePath(pictureName(page, look));
    if (!window.grab().save(path))
        qFatal("%s cannot be written", qPrintable(path));
}

void takeDrill(const QDir& folder, const Look& look)
{
    WindowRig rig;
    look.give(rig.theme);
    rig.window->resize(look.size);
    rig.show();
    rig.reachIncident();
    rig.controller.hint();
    rig.controller.diagnose({"reconnect-storm", "deploy_worker", 80});
    rig.theme.setPresenting(true);
    rig.window->resize(look.size);
    save(*rig.window, folder, "presenter", look);
    rig.window->drillPage().goTo(Key::PaneDiagnosis);
    auto* menu = rig.window->findChild<PresenterMenu*>();
    QTest::keySequence(rig.window.get(), keySequences(Key::PresenterBoard).first());
    menu->board()->resize(look.size);
    save(*menu->board(), folder, "presenter-board", look);
    rig.window->activateWindow();
    QTest::keySequence(rig.window.get(), keySequences(Key::PresenterStrip).first());
    const QList<VoteRow*> rows = menu->strip()->findChildren<VoteRow*>();
    for (const auto& [row, votes] : {std::pair(0, 4), std::pair(1, 11), std::pair(3, 2)}) {
        for (int vote = 0; vote < votes; ++vote)
            QTest::keyClick(rows[row], Qt::Key_Plus);
    }
    menu->strip()->resize(760, look.size.height());
    save(*menu->strip(), folder, "presenter-strip", look);
    rig.shed();
    rig.runCheck();
    save(*rig.window, folder, "presenter-check", look);
}

void takeDemonstration(const QDir& folder, const Look& look)
{
    ReplayRig rig;
    look.give(rig.theme);
    DemonstrationOpener opener(rig.theme, rig.opener, "en");
    DemonstrationRun* run = nullptr;
    QObject::connect(&opener, &DemonstrationOpener::begun, &opener,
                     [&run](ReplayWindow*, DemonstrationRun* begun) { run = begun; });
    opener.open(demonstrationFile(sampleReplay()), nullptr);
    QTRY_VERIFY(run != nullptr);
    rig.window->resize(look.size);
    QTRY_VERIFY(run->state() == DemonstrationRun::State::Playing);
    rig.window->clock().seek(run->demonstration().stops[0].at);
    run->goOn();
    rig.window->clock().seek(run->demonstration().stops[1].at);
    save(*rig.window, folder, "demonstration", look);
    run->reveal();
    save(*rig.window, folder, "demonstration-answer", look);
}

} // namespace

void takePresenter(const QDir& folder, const Look& look)
{
    takeDrill(folder, look);
    takeDemonstration(folder, look);
}

} // namespace stormlab
