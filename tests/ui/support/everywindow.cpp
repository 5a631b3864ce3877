// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/everywindow.h"

#include "core/runtime/recording/demonstrationfile.h"
#include "tests/support/syntheticpods.h"
#include "tests/ui/support/dialogcourses.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/progressrig.h"
#include "tests/ui/support/replayrig.h"
#include "ui/comparisonwindow.h"
#include "ui/demonstrationopener.h"
#include "ui/guide/guidepages.h"
#include "ui/guide/guidewindow.h"
#include "ui/pages/board.h"
#include "ui/pages/drillpage.h"
#include "ui/pages/recordingspage.h"
#include "ui/pages/replaypage.h"
#include "ui/presentermode/boardwindow.h"
#include "ui/presentermode/demonstrationoffer.h"
#include "ui/presentermode/demonstrationrun.h"
#include "ui/presentermode/presentermenu.h"
#include "ui/presentermode/teacherstrip.h"
#include "ui/presentermode/votepanel.h"
#include "ui/widgets/consolepanel.h"
#include "ui/widgets/preparedqueries.h"
#include "ui/widgets/sqleditor.h"
#include "ui/workline.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <memory>
#include <utility>

namespace stormlab
{

namespace
{

void press(QWidget& window, Key key)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keySequence(&window, keySequences(key).first());
}

template <typename Rig>
void prepare(Rig& rig, const Showing& showing)
{
    rig.window->resize(showing.size);
    rig.show();
    // Not before: the heads of tables that were never shown keep the size that text had when they were made.
    showing.give(rig.theme);
}

/// A line of work at the foot of the window, as reading a large file has.
void visitWork(const Theme& theme, QMainWindow& window, const VisitWindow& visit, const QString& place)
{
    const std::unique_ptr<WorkLine> line =
        std::make_unique<WorkLine>(theme, window, WorkLine::tr("Reading the recording"));
    line->tell(40);
    QTRY_VERIFY(line->isVisible());
    visit(window, place);
}

void goBeforeADrill(const Showing& showing, const VisitWindow& visit)
{
    // Before the rig, for each rig gives the application its own theme.
    const std::vector<TimelineEvent> drill = recordedDrill();
    ProgressRig rig;
    rig.probe.findings.docker = workingEngine(ContainerEngine::Kind::Docker);
    rig.probe.findings.podman = brokenEngine(ContainerEngine::Kind::Podman, EngineTrouble::ImageMissing);
    prepare(rig, showing);
    MainWindow& window = *rig.window;
    visit(window, QStringLiteral("start"));
    Q_EMIT rig.probe.transferring(ContainerEngine::Kind::Podman, QStringLiteral("Fetching an image: layer 3 of 14"), 3,
                                  14);
    visit(window, QStringLiteral("start, fetching"));
    Q_EMIT rig.probe.transferred(ContainerEngine::Kind::Podman, {});
    rig.openProgress();
    visit(window, QStringLiteral("progress, empty"));
    rig.keep({rig.drill(41, 60, false), rig.drill(33, 92, true)});
    visit(window, QStringLiteral("progress"));
    rig.press("Back to where I came from");
    visit(window, QStringLiteral("start, drilled before"));
    named<QPushButton>(window, "My drills")->click();
    visit(window, QStringLiteral("drills, empty"));
    QVERIFY(QDir().mkpath(rig.recordingFolder()));
    writeRecording(rig.recordingFolder() + QStringLiteral("/drill.storm"), drill);
    window.recordingsPage().refresh();
    QTRY_VERIFY(named<QTableView>(window, "Recorded drills")->isVisible());
    visit(window, QStringLiteral("drills"));
    Q_EMIT window.recordingsPage().undoOffered(
        RecordingsPage::tr("The recording was moved to the trash, with its bookmarks."), [] {});
    visit(window, QStringLiteral("drills, undo line"));
    visitWork(rig.theme, window, visit, QStringLiteral("drills, undo and work line"));
}

void goThroughADrill(const Showing& showing, const VisitWindow& visit)
{
    WindowRig rig(pooledScenario());
    prepare(rig, showing);
    MainWindow& window = *rig.window;
    rig.holdPreparing = true;
    rig.preferences.setKnowsLimits(false);
    window.startScenario(QString::fromStdString(rig.scenario.id));
    QTRY_VERIFY(rig.controller.state() == DrillState::Preparing);
    visit(window, QStringLiteral("preparing"));
    rig.source->finishPreparing();
    rig.source->advance(Milliseconds{20'000});
    QTRY_VERIFY(rig.controller.state() == DrillState::Incident);
    rig.source->advance(Milliseconds{30'000});
    visit(window, QStringLiteral("note on the limits"));
    named<QPushButton>(window, "Got it: close the note on the limits")->click();
    ConsolePanel& console = window.drillPage().console();
    window.drillPage().goTo(Key::PaneConsole);
    visit(window, QStringLiteral("console, empty"));
    console.editor().setText(preparedQueries().front().sql);
    console.runAll();
    QTRY_VERIFY(named<QAbstractItemView>(console, "Rows of the answer")->isVisible());
    for (const DrillPage::Pane& pane : window.drillPage().panes()) {
        window.drillPage().goTo(pane.key);
        visit(window, QStringLiteral("drill, ") + keyText(pane.key));
    }
    rig.console()->refuse();
    console.runAll();
    QTRY_VERIFY(named<QPushButton>(console, "Use it: the session of the session table")->isVisible());
    visit(window, QStringLiteral("drill, console refused"));
    press(window, Key::ChartTable);
    visit(window, QStringLiteral("drill, table of the chart"));
    press(window, Key::ChartTable);
    rig.shed();
    rig.runCheck();
    QTRY_VERIFY(window.drillPage().board().showsResult());
    visit(window, QStringLiteral("check"));
    window.actions().finish.trigger();
    QTRY_VERIFY(window.page() == MainWindow::Page::Debrief);
    visit(window, QStringLiteral("debrief"));
    press(window, Key::ChartTable);
    visit(window, QStringLiteral("debrief, table of the chart"));
    visitWork(rig.theme, window, visit, QStringLiteral("debrief, work line"));
}

void goThroughPods(const Showing& showing, const VisitWindow& visit)
{
    const Timeline timeline = podTimeline();
    WindowRig rig;
    prepare(rig, showing);
    rig.startDrill();
    for (const TimelineEvent& event : TimelineView(timeline).first(timeline.countUntil(DrillTime{47'600}))) {
        if (rig.source->now() + Milliseconds{500} <= event.time)
            rig.source->advance(Milliseconds{500});
        if (std::holds_alternative<ProbeEnded>(event.body) || std::holds_alternative<PodChanged>(event.body))
            Q_EMIT rig.source->happened(event.time, event.body);
    }
    auto* tabs = namedFrom<QTabBar>(rig.window->drillPage(), "Service, probes or pods");
    QTRY_VERIFY(tabs->isVisible());
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        visit(*rig.window, QStringLiteral("pods, tab %1").arg(tab + 1));
    }
}

void goThroughAReplay(const Showing& showing, const VisitWindow& visit)
{
    (void)recordedDrill();
    ReplayRig rig;
    showing.give(rig.theme);
    rig.open();
    ReplayWindow& window = *rig.window;
    window.resize(showing.size);
    window.bookmarks().add(DrillTime{12'345});
    for (const PaneDocks::Pane& pane : window.page().docks().panes()) {
        window.page().docks().goTo(pane.key);
        visit(window, QStringLiteral("replay, ") + keyText(pane.key));
    }
    window.actions().find.trigger();
    visit(window, QStringLiteral("replay, find"));
    Q_EMIT window.page().undoOffered(ReplayPage::tr("The bookmark at %1 was removed.").arg(QStringLiteral("0:12")),
                                     [] {});
    visitWork(rig.theme, window, visit, QStringLiteral("replay, undo and work line"));
}

void goThroughAComparison(const Showing& showing, const VisitWindow& visit)
{
    (void)recordedDrill();
    const std::vector<TimelineEvent> inaction = recordedInaction();
    ReplayRig rig;
    showing.give(rig.theme);
    rig.open();
    const QString other = rig.folder.filePath(QStringLiteral("another.storm"));
    writeRecording(other, inaction);
    std::unique_ptr<ComparisonWindow> comparison;
    QObject::connect(&rig.opener.comparisons(), &ComparisonOpener::opened, &rig.opener, [&](ComparisonWindow* opened) {
        opened->setAttribute(Qt::WA_DeleteOnClose, false);
        comparison.reset(opened);
    });
    rig.opener.comparisons().open(rig.path(), other, rig.window);
    QTRY_VERIFY(comparison);
    comparison->resize(showing.size);
    visit(*comparison, QStringLiteral("comparison"));
}

void goThroughADemonstration(const Showing& showing, const VisitWindow& visit)
{
    ReplayRig rig;
    showing.give(rig.theme);
    DemonstrationOpener opener(rig.theme, rig.opener, "en");
    DemonstrationRun* run = nullptr;
    QObject::connect(&opener, &DemonstrationOpener::begun, &opener,
                     [&run](ReplayWindow*, DemonstrationRun* begun) { run = begun; });
    rig.opener.open(sampleReplay(), nullptr);
    QTRY_VERIFY(rig.window && rig.window->findChild<DemonstrationOffer*>() != nullptr);
    rig.window->resize(showing.size);
    visit(*rig.window, QStringLiteral("demonstration, offered"));
    opener.open(demonstrationFile(sampleReplay()), nullptr);
    QTRY_VERIFY(run != nullptr);
    QTRY_VERIFY(run->state() == DemonstrationRun::State::Playing);
    visit(*rig.window, QStringLiteral("demonstration"));
    rig.window->clock().seek(run->demonstration().stops[0].at);
    QTRY_VERIFY(run->state() == DemonstrationRun::State::Asking);
    visit(*rig.window, QStringLiteral("demonstration, question"));
    run->reveal();
    visit(*rig.window, QStringLiteral("demonstration, answer"));
    press(*rig.window, Key::PresenterBoard);
    auto& menu = *rig.window->findChild<PresenterMenu*>();
    QTRY_VERIFY(menu.board() != nullptr);
    menu.board()->resize(showing.size);
    visit(*menu.board(), QStringLiteral("board of the room, answer"));
}

void goThroughPresenterMode(const Showing& showing, const VisitWindow& visit)
{
    WindowRig rig;
    prepare(rig, showing);
    rig.reachIncident();
    auto& menu = *rig.window->findChild<PresenterMenu*>();
    press(*rig.window, Key::PresenterBoard);
    QTRY_VERIFY(menu.board() != nullptr);
    menu.board()->resize(showing.size);
    visit(*menu.board(), QStringLiteral("board of the room"));
    press(*menu.board(), Key::ChartTable);
    visit(*menu.board(), QStringLiteral("board of the room, table of the chart"));
    press(*rig.window, Key::PresenterStrip);
    QTRY_VERIFY(menu.strip() != nullptr);
    visit(*menu.strip(), QStringLiteral("teacher's strip"));
    QTest::keyClick(menu.strip()->findChildren<VoteRow*>().first(), Qt::Key_Plus);
    for (QPushButton* button : menu.strip()->findChildren<QPushButton*>()) {
        if (englishOf(button->text()) == QStringLiteral("Fire"))
            button->click();
    }
    visit(*menu.strip(), QStringLiteral("teacher's strip, used"));
    menu.strip()->resize(showing.size);
    visit(*menu.strip(), QStringLiteral("teacher's strip, large"));
    rig.theme.setPresenting(true);
    visit(*menu.strip(), QStringLiteral("teacher's strip, presenting"));
    visit(*menu.board(), QStringLiteral("board of the room, presenting"));
    rig.window->resize(showing.size);
    visit(*rig.window, QStringLiteral("drill, presenting"));
}

void goThroughTheGuide(const Showing& showing, const VisitWindow& visit)
{
    Theme theme;
    theme.applyTo(*qApp);
    showing.give(theme);
    GuideWindow guide;
    guide.show();
    visit(guide, QStringLiteral("guide"));
    for (const QString& page : guidePages()) {
        guide.showPage(page);
        visit(guide, QStringLiteral("guide, ") + page);
    }
}

} // namespace

void Showing::give(Theme& theme) const
{
    if (look)
        look(theme);
    theme.setTextZoom(textZoom);
}

const std::vector<WindowCourse>& everyWindow()
{
    static const std::vector<WindowCourse> courses{
        {"before a drill", goBeforeADrill},
        {"drill", goThroughADrill},
        {"pods", goThroughPods},
        {"replay", goThroughAReplay},
        {"comparison", goThroughAComparison},
        {"demonstration", goThroughADemonstration},
        {"presenter mode", goThroughPresenterMode},
        {"guide", goThroughTheGuide},
        {"class", goThroughAClass},
        {"dialogs of the window", goThroughDialogsOfTheWindow},
        {"dialogs of a drill", goThroughDialogsOfADrill},
        {"messages", goThroughMessages},
    };
    return courses;
}

void addCourseRows()
{
    QTest::addColumn<int>("course");
    for (std::size_t i = 0; i < everyWindow().size(); ++i)
        QTest::newRow(everyWindow()[i].name) << static_cast<int>(i);
}

} // namespace stormlab
