// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/classresults.h"
#include "tests/ui/support/cliptext.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/otherwords.h"
#include "tests/ui/support/progressrig.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "ui/classboardwindow.h"
#include "ui/comparisonwindow.h"
#include "ui/guide/guidewindow.h"
#include "ui/pages/drillpage.h"
#include "ui/pages/recordingspage.h"
#include "ui/pages/replaypage.h"
#include "ui/widgets/classstartdialog.h"
#include "ui/widgets/newclassdialog.h"
#include "ui/widgets/preferencesdialog.h"

#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace stormlab;

namespace
{

constexpr int patience = 2'000;

/// Fails with what is clipped, once the layout has settled.
void hold(const QWidget& window, const char* place)
{
    (void)QTest::qWaitFor([&window] { return clippedIn(window).isEmpty(); }, patience);
    const QStringList clipped = clippedIn(window);
    QVERIFY2(clipped.isEmpty(), qPrintable(QLatin1String(place) + QLatin1Char('\n') + clipped.join(QLatin1Char('\n'))));
}

} // namespace

/// Every page in words that are 40 % longer than the English ones: whether all of them can be read.
class TestPseudoLocale : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<OtherWords> m_words;

    static void rows()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280×800") << QSize(1280, 800);
        QTest::newRow("1024×768") << QSize(1024, 768);
    }

private Q_SLOTS:
    void init() { m_words = std::make_unique<OtherWords>(); }
    void cleanup()
    {
        m_words.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void wordsGrowAndKeepWhatIsNoWord()
    {
        const QString text = QStringLiteral("Open <b>%1</b> of %L2 (*.storm) by Ctrl+O: &Replay %n &amp; more");
        const QString longer = pseudo(text);
        QVERIFY(longer.size() >= text.size() * 7 / 5);
        QVERIFY(longer.startsWith(QLatin1Char('[')) && longer.endsWith(QLatin1Char(']')));
        for (const char* kept : {"<b>%1</b>", "%L2", "(*.storm)", "Ctrl+O", "&R", "%n", "&amp;"})
            QVERIFY2(longer.contains(QLatin1String(kept)), kept);
        QVERIFY(!longer.contains(QStringLiteral("Open")));
    }

    void theEnglishBehindATextIsKnown()
    {
        QVERIFY(NewClassDialog::tr("Cancel") != QStringLiteral("Cancel"));
        QCOMPARE(englishOf(NewClassDialog::tr("Cancel")), QStringLiteral("Cancel"));
        QCOMPARE(englishOf(QStringLiteral("said by nobody")), QStringLiteral("said by nobody"));
    }

    void whatIsCutIsFound()
    {
        QWidget window;
        auto* label = new QLabel(QStringLiteral("This is longer than there is room"), &window);
        auto* button = new QPushButton(QStringLiteral("And so is this"), &window);
        label->resize(label->sizeHint());
        button->resize(button->sizeHint());
        window.show();
        QCOMPARE(clippedIn(window), QStringList());
        label->resize(label->width() / 2, label->height());
        button->resize(button->width() / 2, button->height());
        QCOMPARE(clippedIn(window).size(), 2);
        label->setWordWrap(true);
        QCOMPARE(clippedIn(window).size(), 2);
        label->resize(label->width(), label->heightForWidth(label->width()));
        QCOMPARE(clippedIn(window).size(), 1);
    }

    void pagesBeforeADrill_data() { rows(); }
    void pagesBeforeADrill()
    {
        QFETCH(const QSize, size);
        ProgressRig rig;
        rig.probe.findings.docker = workingEngine(ContainerEngine::Kind::Docker);
        rig.probe.findings.podman = brokenEngine(ContainerEngine::Kind::Podman, EngineTrouble::ImageMissing);
        rig.window->resize(size);
        rig.show();
        hold(*rig.window, "start");
        Q_EMIT rig.probe.transferring(ContainerEngine::Kind::Podman, pseudo(QStringLiteral("Fetching an image")), 3,
                                      14);
        hold(*rig.window, "start, fetching");
        rig.openProgress();
        hold(*rig.window, "progress, empty");
        rig.keep({rig.drill(41, 60, false), rig.drill(33, 92, true)});
        hold(*rig.window, "progress");
        rig.press("Back to where I came from");
        hold(*rig.window, "start again");
        named<QPushButton>(*rig.window, "My drills")->click();
        hold(*rig.window, "drills, empty");
        QVERIFY(QDir().mkpath(rig.recordingFolder()));
        writeRecording(rig.recordingFolder() + QStringLiteral("/drill.storm"), recordedDrill());
        rig.window->recordingsPage().refresh();
        QTRY_VERIFY(named<QTableView>(*rig.window, "Recorded drills")->isVisible());
        hold(*rig.window, "drills");
    }

    void pagesOfADrill_data() { rows(); }
    void pagesOfADrill()
    {
        QFETCH(const QSize, size);
        WindowRig rig(pooledScenario());
        rig.window->resize(size);
        rig.show();
        rig.reachIncident();
        for (const auto& [pane, name] :
             {std::pair(Key::PaneBrief, "brief"), std::pair(Key::PaneDiagnosis, "diagnosis"),
              std::pair(Key::PaneClients, "clients"), std::pair(Key::PaneEvents, "events"),
              std::pair(Key::PanePooler, "pooler"), std::pair(Key::PaneConsole, "console")}) {
            rig.window->drillPage().goTo(pane);
            hold(*rig.window, name);
        }
        rig.shed();
        rig.runCheck();
        hold(*rig.window, "check");
        rig.window->actions().finish.trigger();
        QTRY_VERIFY(rig.window->page() == MainWindow::Page::Debrief);
        hold(*rig.window, "debrief");
    }

    void aReplay_data() { rows(); }
    void aReplay()
    {
        QFETCH(const QSize, size);
        ReplayRig rig;
        rig.open();
        rig.window->resize(size);
        rig.window->page().docks().goTo(Key::PaneEvents);
        hold(*rig.window, "replay");
        const QString other = rig.folder.filePath(QStringLiteral("another.storm"));
        writeRecording(other, recordedDrill());
        QPointer<ComparisonWindow> comparison;
        connect(&rig.opener.comparisons(), &ComparisonOpener::opened, &rig.opener,
                [&comparison](ComparisonWindow* opened) { comparison = opened; });
        rig.opener.comparisons().open(rig.path(), other, rig.window);
        QTRY_VERIFY(comparison);
        comparison->resize(size);
        hold(*comparison, "comparison");
        comparison->close();
        QTRY_VERIFY(!comparison);
    }

    void aClass_data() { rows(); }
    void aClass()
    {
        QFETCH(const QSize, size);
        WindowRig rig;
        ClassFile file = testClass();
        file.scenarioHash = rig.scenario.hash;
        ClassBoardWindow board(rig.theme, rig.preferences,
                               {rig.theme, file, rig.scenario, rig.folder.path(), [] { return lessonBegan; }});
        board.resize(size);
        board.show();
        hold(board, "class board");
        NewClassDialog made(rig.theme, {rig.scenario}, 4711);
        made.show();
        hold(made, "new class");
        ClassStartDialog start(rig.theme, {file, rig.scenario, QStringLiteral("Ann B."), QStringLiteral("/home/ann")});
        start.show();
        hold(start, "class start");
    }

    void dialogs()
    {
        WindowRig rig;
        rig.show();
        for (const Key key : {Key::Preferences, Key::Keys}) {
            rig.window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
            QTest::keySequence(rig.window.get(), keySequences(key).first());
            auto* dialog = rig.window->findChild<QDialog*>();
            QVERIFY(dialog != nullptr);
            hold(*dialog, dialog->metaObject()->className());
            for (const auto* area : dialog->findChildren<QScrollArea*>())
                QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
            dialog->reject();
            QTRY_VERIFY(rig.window->findChild<QDialog*>() == nullptr);
        }
        GuideWindow guide;
        guide.show();
        hold(guide, "guide");
    }
};

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
