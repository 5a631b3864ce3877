// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/classroompictures.h"
#include "tests/ui/podpictures.h"
#include "tests/ui/presenterpictures.h"
#include "tests/ui/support/look.h"
#include "tests/ui/support/otherwords.h"
#include "tests/ui/support/progressrig.h"
#include "tests/ui/support/replayrig.h"
#include "tests/ui/support/windowrig.h"
#include "tests/ui/windowpictures.h"
#include "ui/comparisonwindow.h"
#include "ui/pages/board.h"
#include "ui/pages/debriefpage.h"
#include "ui/pages/drillpage.h"
#include "ui/pages/replaypage.h"
#include "ui/widgets/consolepanel.h"
#include "ui/widgets/diagnosispanel.h"
#include "ui/widgets/noteeditor.h"
#include "ui/widgets/poolerpanel.h"
#include "ui/widgets/preferencesdialog.h"
#include "ui/widgets/preparedqueries.h"
#include "ui/widgets/sqleditor.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <utility>

namespace stormlab
{
namespace
{

/// Takes a picture of a replay, looking back at the storm after its end.
void takeReplay(const QDir& folder, const Look& look)
{
    ReplayRig rig;
    look.give(rig.theme);
    rig.open();
    rig.window->resize(look.size);
    PlaybackClock& clock = rig.window->clock();
    for (int mark = 0; mark < 5; ++mark)
        clock.seekMark(1);
    rig.window->bookmarks().rename(rig.window->bookmarks().add(clock.playback().position),
                                   QStringLiteral("The storm is shed"));
    rig.window->page().docks().goTo(Key::PaneEvents);
    QTest::qWait(300);
    const QString path = folder.filePath(pictureName("replay", look));
    if (!rig.window->grab().save(path))
        qFatal("%s cannot be written", qPrintable(path));
}

void save(QWidget& window, const QDir& folder, const QString& name)
{
    const QString path = folder.filePath(name);
    if (!window.grab().save(path))
        qFatal("%s cannot be written", qPrintable(path));
}

void findEngines(WindowRig& rig)
{
    rig.probe.findings.docker = workingEngine(ContainerEngine::Kind::Docker);
    rig.probe.findings.docker->version = QStringLiteral("27.5.1");
    rig.probe.findings.podman = brokenEngine(ContainerEngine::Kind::Podman, EngineTrouble::ImageMissing);
    rig.probe.start();
}

/// Takes a picture of the start page with all that ships.
void takeStart(const QDir& folder, const Look& look)
{
    WindowRig rig(shippedScenario(), otherShippedScenarios());
    findEngines(rig);
    rig.window->resize(look.size);
    rig.show();
    look.give(rig.theme);
    QTest::qWait(150);
    save(*rig.window, folder, pictureName("start", look));
}

/// Takes a picture of a drill behind a pooler whose clients wait.
void takePooler(const QDir& folder, const Look& look)
{
    PoolerSample sample;
    sample.pools = {{"shop", "app_checkout", 14, 31, 20, 0, 0, Milliseconds{2'400}},
                    {"shop", "app_worker", 3, 0, 3, 17, 0, Milliseconds{0}}};
    sample.clients = {{"checkout_api", "app_checkout", 6, 14, 31, Milliseconds{2'400}},
                      {"deploy_worker", "app_worker", 9, 3, 0, Milliseconds{0}}};
    WindowRig rig(pooledScenario());
    rig.window->resize(look.size);
    rig.show();
    look.give(rig.theme);
    rig.reachIncident();
    rig.window->drillPage().goTo(Key::PanePooler);
    Q_EMIT rig.source->happened(rig.source->now(), sample);
    rig.window->drillPage().findChild<PoolerPanel*>()->setConsole(QStringLiteral("psql -p 6432 pgbouncer"));
    QTest::qWait(300);
    save(*rig.window, folder, pictureName("pooler", look));
}

/// Takes a picture of two recordings side by side.
void takeComparison(const QDir& folder, const Look& look)
{
    // Before the rig, for each rig gives the application its own theme.
    const std::vector<TimelineEvent> inaction = recordedInaction();
    ReplayRig rig;
    look.give(rig.theme);
    rig.open();
    const QString other = rig.folder.filePath(QStringLiteral("nobody-acted.storm"));
    writeRecording(other, inaction);
    std::unique_ptr<ComparisonWindow> window;
    QObject::connect(&rig.opener.comparisons(), &ComparisonOpener::opened, &rig.opener, [&](ComparisonWindow* opened) {
        opened->setAttribute(Qt::WA_DeleteOnClose, false);
        window.reset(opened);
    });
    rig.opener.comparisons().open(rig.path(), other, rig.window);
    QTRY_VERIFY(window);
    window->resize(look.size);
    // Charts lay their axes out some frames after a change of size, and tell nobody when they have.
    QTest::qWait(150);
    const QString path = folder.filePath(pictureName("comparison", look));
    if (!window->grab().save(path))
        qFatal("%s cannot be written", qPrintable(path));
}

/// The recorded drill as if it had been on another day, the last `cut` bytes of its file missing.
void writeDrill(const QString& path, Milliseconds startedAt, qint64 cut)
{
    std::vector<TimelineEvent> events = recordedDrill();
    for (TimelineEvent& event : events) {
        if (auto* started = std::get_if<DrillStarted>(&event.body))
            started->startedAt = startedAt;
    }
    writeRecording(path, events);
    QFile file(path);
    if (!file.resize(file.size() - cut))
        qFatal("%s cannot be cut", qPrintable(path));
}

/// Takes pictures of every page of the real window on a scripted storm, for the README and for looking at.
class Photographer
{
public:
    Photographer(const QDir& folder, const Look& look) : m_folder(folder), m_look(look)
    {
        m_rig.controller.setWallClock([this] { return m_rig.now; });
        findEngines(m_rig);
        m_rig.window->resize(look.size);
        m_rig.window->QWidget::show();
        m_look.give(m_rig.theme);
    }

    void takeAll()
    {
        takeFetching();
        takePreferences();
        takeRecordings();
        takeProgress();
        m_rig.holdPreparing = true;
        m_rig.window->startScenario(QString::fromStdString(m_rig.scenario.id));
        take("preparing");
        m_rig.source->finishPreparing();
        m_rig.source->advance(Milliseconds{20'000});
        take("baseline");
        QTRY_VERIFY(m_rig.controller.state() == DrillState::Incident);
        m_rig.source->advance(Milliseconds{25'000});
        take("incident");
        look();
        take("console");
        diagnose();
        take("diagnosis");
        m_rig.shed();
        m_rig.window->drillPage().goTo(Key::PaneClients);
        deploy();
        take("client-settings");
        m_rig.runCheck();
        take("check");
        m_rig.window->actions().finish.trigger();
        QTRY_VERIFY(m_rig.window->page() == MainWindow::Page::Debrief);
        take("debrief");
        takeNote();
    }

private:
    void take(const char* page)
    {
        // One frame of the feed, so that everything that was told is shown.
        QTest::qWait(150);
        save(m_rig.window->grab(), page);
    }

    void save(const QPixmap& picture, const char* page)
    {
        const QString name = pictureName(page, m_look);
        if (!picture.save(m_folder.filePath(name)))
            qFatal("%s cannot be written", qPrintable(name));
    }

    void takeFetching()
    {
        Q_EMIT m_rig.probe.transferring(ContainerEngine::Kind::Podman,
                                        QStringLiteral("Fetching docker.io/library/postgres:17: layer 3 of 14, 12 s"),
                                        3, 14);
        take("fetching");
        Q_EMIT m_rig.probe.transferred(ContainerEngine::Kind::Podman, {});
    }

    void takePreferences()
    {
        QTest::keySequence(m_rig.window.get(), QKeySequence(QStringLiteral("Ctrl+,")));
        auto* dialog = m_rig.window->findChild<PreferencesDialog*>();
        QVERIFY(dialog != nullptr);
        QTest::qWait(150);
        save(dialog->grab(), "preferences");
        dialog->reject();
        QTest::qWait(0);
    }

    void takeRecordings()
    {
        const QDir recordings(m_rig.recordingFolder());
        recordings.mkpath(QStringLiteral("."));
        constexpr Milliseconds day{std::chrono::hours(25)};
        Milliseconds startedAt{1785412991250};
        for (const qint64 cut : {0, 0, 1, 0})
            writeDrill(recordings.filePath(QStringLiteral("%1.storm").arg(startedAt.count())), startedAt += day, cut);
        QFile notes(recordings.filePath(QStringLiteral("notes.txt")));
        if (!notes.open(QIODevice::WriteOnly) || notes.write("notes") < 0)
            qFatal("%s cannot be written", qPrintable(notes.fileName()));
        notes.close();
        button("My drills")->click();
        take("drills");
        button("Back to the start page")->click();
    }

    void takeNote()
    {
        auto* debrief = m_rig.window->findChild<DebriefPage*>();
        auto* note = debrief->findChild<NoteEditor*>();
        note->setNote(note->drill(), QStringLiteral("Said what it is before I acted. Next time with half the pool."));
        debrief->ensureWidgetVisible(note, 0, 300);
        take("debrief-note");
    }

    void takeProgress()
    {
        button("My progress")->click();
        take("progress-empty");
        m_rig.keep({m_rig.drill(41, 60, false), m_rig.drill(40, 78, true), m_rig.drill(33, 92, true),
                    m_rig.drill(3, 71, false)});
        m_rig.progress.setNote(m_rig.drill(3, 0, false).drill, "Acted before I knew: the diagnosis comes first.");
        m_rig.settle();
        take("progress");
        m_rig.press("Back to where I came from");
        take("start-again");
    }

    [[nodiscard]] QPushButton* button(const char* name) const
    {
        for (auto* each : m_rig.window->findChildren<QPushButton*>()) {
            if (englishOf(each->accessibleName()) == QLatin1String(name))
                return each;
        }
        qFatal("there is no button %s", name);
    }

    void look()
    {
        DrillPage& page = m_rig.window->drillPage();
        choose(page.board(), "Group by", 1);
        page.console().editor().setText(preparedQueries().front().sql);
        page.console().runAll();
        m_rig.source->advance(Milliseconds{4'000});
    }

    void choose(QWidget& where, const char* name, int index)
    {
        for (QComboBox* box : where.findChildren<QComboBox*>()) {
            if (englishOf(box->accessibleName()) != QLatin1String(name))
                continue;
            box->setCurrentIndex(index);
            Q_EMIT box->activated(index);
        }
    }

    void diagnose()
    {
        DrillPage& page = m_rig.window->drillPage();
        page.goTo(Key::PaneDiagnosis);
        QTest::qWait(150);
        auto* panel = page.findChild<DiagnosisPanel*>();
        choose(*panel, "Cause", 0);
        choose(*panel, "Application",
               panel->findChildren<QComboBox*>().last()->findText(QStringLiteral("deploy_worker")));
        panel->findChild<QSpinBox*>()->setValue(84);
        panel->findChild<QPushButton*>()->click();
        m_rig.source->advance(Milliseconds{3'000});
    }

    void deploy()
    {
        const SettingMap changes{
            {"pool.min", "1"}, {"pool.max", "2"}, {"reconnect.policy", "exponential"}, {"reconnect.jitter", "full"}};
        if (!m_rig.controller.deploy("deploy_worker", changes))
            qFatal("the deploy was refused");
        m_rig.source->advance(Milliseconds{14'000});
    }

    QDir m_folder;
    Look m_look;
    ProgressRig m_rig;
};

void takeAll(const QDir& folder, const std::vector<Look>& looks)
{
    folder.mkpath(QStringLiteral("."));
    for (const Look& look : looks) {
        takeStart(folder, look);
        Photographer(folder, look).takeAll();
        takePooler(folder, look);
        takeReplay(folder, look);
        takePods(folder, look);
        takeComparison(folder, look);
        takeClassroom(folder, look);
    }
}

/// Every window and dialog, where there is least room and where there is enough.
void takeAllWindows(const QDir& folder)
{
    folder.mkpath(QStringLiteral("."));
    constexpr QSize small{1024, 768};
    takeWindows(folder, {Theme::Mode::Light, small, largestZoom});
    takeWindows(folder, {Theme::Mode::Dark, small});
    takeWindows(folder, {Theme::Mode::HighContrast, small, usualZoom, true});
}

} // namespace
} // namespace stormlab

int main(int argc, char** argv)
{
    using namespace stormlab;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("stormlab"));
    QApplication::setCursorFlashTime(0);
    QStringList options = QApplication::arguments().mid(1);
    const QString folder = options.isEmpty() ? QString() : options.takeLast();
    const QString all = QStringLiteral("--all");
    const QString windows = QStringLiteral("--windows");
    const QString presenter = QStringLiteral("--presenter");
    // A language that nobody speaks has none of these names.
    const QHash<QString, QString> languages{{QStringLiteral("--german"), QStringLiteral("de")},
                                            {QStringLiteral("--spanish"), QStringLiteral("es")},
                                            {QStringLiteral("--pseudo"), QString()}};
    const bool known = std::ranges::all_of(options, [&](const QString& each) {
        return QStringList{all, windows, presenter}.contains(each) || languages.contains(each);
    });
    if (folder.isEmpty() || folder.startsWith(QLatin1Char('-')) || !known) {
        std::fputs("usage: stormlab_screenshots [--all | --windows | --presenter] [--german | --spanish | --pseudo] "
                   "FOLDER\n",
                   stderr);
        return 2;
    }
    std::optional<OtherWords> words;
    for (const QString& option : options) {
        if (const auto language = languages.constFind(option); language != languages.cend())
            words.emplace(*language);
    }
    if (words && !words->isThere()) {
        std::fputs("stormlab_screenshots: there is no catalogue of this language\n", stderr);
        return 2;
    }
    if (options.contains(windows)) {
        takeAllWindows(QDir(folder));
        return 0;
    }
    const std::vector<Look> looks = options.contains(presenter) ? presenterLooks()
                                    : options.contains(all)     ? allLooks()
                                                                : keptLooks();
    takeAll(QDir(folder), looks);
    const bool kept = !options.contains(presenter) && !options.contains(all);
    for (const Look& look : presenterLooks()) {
        if (!kept || look.mode != Theme::Mode::HighContrast)
            takePresenter(QDir(folder), look);
    }
    return 0;
}
