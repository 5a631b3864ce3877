// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/observedserver.h"
#include "tests/ui/support/checkmasks.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/progressrig.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "tests/ui/support/shownwords.h"
#include "ui/comparisonwindow.h"
#include "ui/models/eventmodel.h"
#include "ui/pages/board.h"
#include "ui/pages/debriefpage.h"
#include "ui/pages/drillpage.h"
#include "ui/pages/progresspage.h"
#include "ui/pages/recordingspage.h"
#include "ui/pages/replaypage.h"
#include "ui/presenters/eventwording.h"
#include "ui/widgets/checkresultpanel.h"
#include "ui/widgets/noteeditor.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace stormlab;

namespace
{

/// The verdict, and what was graded of looking before acting.
Told checksOf(const Scorecard& card)
{
    const std::string says = card.parts.front().checks.back().says.english();
    return {{Secret::Answers | Secret::Scores, verdictText(card)},
            {Secret::Answers, QString::fromStdString(says).section(QLatin1Char('.'), 0, 0)}};
}

QString diagnosisOf(const Diagnosis& diagnosis)
{
    return wordsFor(DiagnosisGiven{diagnosis}, shippedScenario().causes).value_or(EventWords()).says;
}

const Diagnosis given{"reconnect-storm", "deploy_worker", 80};

void diagnoseAndCheck(WindowRig& rig)
{
    QVERIFY(rig.controller.hint().ok());
    QVERIFY(rig.controller.diagnose(given).ok());
    rig.shed();
    rig.runCheck();
    QTRY_VERIFY(rig.window->drillPage().board().showsResult());
}

} // namespace

/// That what is masked is masked everywhere, and comes back.
class TestMasking : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void offItMasksNothing()
    {
        Masking masking;
        masking.toggle(Secret::Names);
        QCOMPARE(masking.shown(Secret::Names, QStringLiteral("Ann")), QStringLiteral("Ann"));
        QCOMPARE(masking.sentence(Secret::Names), QString());
    }

    void everySignIsTheSameAndSaysWhichKeyShowsIt()
    {
        Masking masking;
        masking.setOn(true);
        QCOMPARE(masking.shown(Secret::Names, QStringLiteral("Ann")), Masking::sign());
        QCOMPARE(masking.shown(Secret::Names, QStringLiteral("A much longer name")), Masking::sign());
        QVERIFY(masking.told(Secret::Scores, QStringLiteral("92")).contains(QStringLiteral("Ctrl+Shift+3")));
        QCOMPARE(masking.shown(Secret::Names, QString()), QString());
    }

    void aTextIsShownWhenAllOfItsKindsAre()
    {
        Masking masking;
        masking.setOn(true);
        masking.toggle(Secret::Answers);
        QVERIFY(masking.hides(Secret::Answers | Secret::Scores));
        QCOMPARE(masking.sentence(Secret::Answers | Secret::Scores), masking.sentence(Secret::Scores));
        masking.toggle(Secret::Scores);
        QVERIFY(!masking.hides(Secret::Answers | Secret::Scores));
        masking.setOn(false);
        masking.setOn(true);
        QVERIFY2(masking.hides(Secret::Answers), "what was shown the last time is masked again");
    }

    void aDrillKeepsItsSecretsInEveryPane_data()
    {
        QTest::addColumn<int>("pane");
        for (const Key pane : {Key::PaneBrief, Key::PaneDiagnosis, Key::PaneClients, Key::PaneEvents, Key::PaneConsole})
            QTest::newRow(qPrintable(keyText(pane))) << static_cast<int>(pane);
    }
    void aDrillKeepsItsSecretsInEveryPane()
    {
        QFETCH(const int, pane);
        WindowRig rig;
        rig.show();
        rig.reachIncident();
        diagnoseAndCheck(rig);
        rig.window->drillPage().goTo(static_cast<Key>(pane));
        Told told = checksOf(rig.controller.scorecard());
        if (static_cast<Key>(pane) == Key::PaneBrief)
            told.emplace_back(Secret::Hints, QString::fromStdString(rig.scenario.hints.front()));
        if (static_cast<Key>(pane) == Key::PaneEvents)
            told.emplace_back(Secret::Answers, diagnosisOf(given));
        if (static_cast<Key>(pane) == Key::PaneDiagnosis)
            told.emplace_back(Secret::Answers, QStringLiteral("before the first action"));
        checkMasks(*rig.window, rig.theme, told);
    }

    void anImportedLogKeepsTheNameOfItsFile()
    {
        Timeline timeline;
        for (const EventBody& body : beginningOf(Observer::CsvFile, "15.4", "Imported from beatrice.csv."))
            timeline.append(DrillTime{0}, body);
        Theme theme;
        EventModel model;
        model.setMasking(theme.masking());
        model.show(TimelineView(timeline));
        const auto says = [&model] {
            QStringList all;
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex index = model.index(row, EventModel::Says);
                all << index.data().toString() << index.data(Qt::ToolTipRole).toString();
            }
            return all.join(QLatin1Char('\n'));
        };
        QVERIFY(says().contains(QStringLiteral("beatrice")));
        theme.setPresenting(true);
        QVERIFY2(!says().contains(QStringLiteral("beatrice")), qPrintable(says()));
    }

    void aCopyOfAnEventTellsNoMoreThanItsRow()
    {
        WindowRig rig;
        rig.show();
        rig.reachIncident();
        QVERIFY(rig.controller.diagnose(given).ok());
        rig.window->drillPage().goTo(Key::PaneEvents);
        auto* events = named<QTableView>(*rig.window, "Events");
        QTRY_VERIFY(!placesOf(diagnosisOf(given), shownWords(*events)).isEmpty());
        rig.theme.setPresenting(true);
        events->selectAll();
        events->setFocus();
        QTest::keySequence(events, QKeySequence(QKeySequence::Copy));
        QTRY_VERIFY(QApplication::clipboard()->text().contains(Masking::sign()));
        QVERIFY(!QApplication::clipboard()->text().contains(diagnosisOf(given)));
    }

    void aDebriefKeepsItsSecrets()
    {
        WindowRig rig;
        rig.show();
        rig.reachIncident();
        diagnoseAndCheck(rig);
        rig.window->actions().finish.trigger();
        QTRY_VERIFY(rig.window->page() == MainWindow::Page::Debrief);
        auto* page = rig.window->findChild<DebriefPage*>();
        const Scorecard card = rig.controller.scorecard();
        Told told = checksOf(card);
        told.front().second = QStringLiteral("%1 of %2").arg(card.total).arg(card.max);
        told.emplace_back(Secret::Answers, QStringLiteral("Diagnosis: “A fleet reconnected all at once"));
        told.emplace_back(Secret::Answers, QString::fromStdString(rig.scenario.takeaways.front()));
        checkMasks(*page, rig.theme, told);
    }

    void progressKeepsNamesAndScores()
    {
        ProgressRig rig;
        rig.show();
        rig.keep({rig.drill(40, 78, true), rig.drill(3, 71, false)});
        rig.progress.setNote(rig.drill(3, 71, false).drill, "Ann was too quick");
        rig.settle();
        checkMasks(*rig.window, rig.theme, {{Secret::Scores, QStringLiteral("78 ✓")}});
        rig.openProgress();
        QTRY_VERIFY(!placesOf(QStringLiteral("Ann was too quick"), shownWords(*rig.window)).isEmpty());
        checkMasks(*rig.window, rig.theme,
                   {{Secret::Names, QStringLiteral("Ann was too quick")},
                    {Secret::Scores, QStringLiteral("78 of 100")},
                    {Secret::Scores, QStringLiteral("71 of 100")}});
    }

    void recordedDrillsKeepTheirFilesAndScores()
    {
        WindowRig rig;
        rig.show();
        QDir().mkpath(rig.recordingFolder());
        writeRecording(rig.recordingFolder() + QStringLiteral("/ann.storm"), recordedDrill());
        rig.window->recordingsPage().refresh();
        named<QPushButton>(*rig.window, "My drills")->click();
        QTRY_VERIFY(!placesOf(QStringLiteral("ann.storm"), shownWords(*rig.window)).isEmpty());
        checkMasks(*rig.window, rig.theme,
                   {{Secret::Names, QStringLiteral("ann.storm")}, {Secret::Scores, QStringLiteral(" of 100")}});
    }

    void aReplayKeepsItsFileAndItsAnswers()
    {
        ReplayRig rig;
        rig.open();
        goTo(rig, recordedDrill().back().time);
        rig.window->page().docks().goTo(Key::PaneDiagnosis);
        checkMasks(*rig.window, rig.theme,
                   {{Secret::Names, QStringLiteral("drill.storm")},
                    {Secret::Answers, diagnosisOf({"reconnect-storm", "deploy_worker", 80})}});
        rig.window->page().docks().goTo(Key::PaneBrief);
        checkMasks(*rig.window, rig.theme, {{Secret::Hints, QString::fromStdString(rig.scenario.hints.front())}});
    }

    void aComparisonKeepsNamesAndScores()
    {
        ReplayRig rig;
        rig.open();
        const QString other = rig.folder.filePath(QStringLiteral("beatrice.storm"));
        writeRecording(other, recordedDrill());
        QPointer<ComparisonWindow> window;
        connect(&rig.opener.comparisons(), &ComparisonOpener::opened, this,
                [&window](ComparisonWindow* opened) { window = opened; });
        rig.opener.comparisons().open(rig.path(), other, rig.window);
        QTRY_VERIFY(window);
        QCOMPARE(picturesWith(QStringLiteral("beatrice"), *window), 1); // it is the title of its chart's
        checkMasks(*window, rig.theme,
                   {{Secret::Names, QStringLiteral("beatrice")},
                    {Secret::Scores, QStringLiteral(" points")},
                    {Secret::Answers, QStringLiteral("Diagnosis: “A fleet reconnected all at once")}});
        delete window;
    }

    void aReplayKeepsWhatItsBookmarksSay()
    {
        ReplayRig rig;
        rig.open();
        rig.window->bookmarks().rename(rig.window->bookmarks().add(DrillTime{3'000}), QStringLiteral("Ann kills all"));
        rig.window->page().docks().goTo(Key::PaneBookmarks);
        checkMasks(*rig.window, rig.theme, {{Secret::Names | Secret::Answers, QStringLiteral("Ann kills all")}});
        rig.theme.setPresenting(true);
        const auto* table = named<QTableWidget>(*rig.window, "Bookmarks");
        QVERIFY2(!table->item(0, 1)->flags().testFlag(Qt::ItemIsEditable), "the sign would be written into the file");
        QCOMPARE(rig.window->bookmarks().bookmarks().front().text, QStringLiteral("Ann kills all"));
        rig.theme.setPresenting(false);
        QVERIFY(table->item(0, 1)->flags().testFlag(Qt::ItemIsEditable));
    }

    void nothingOfItIsWrittenIntoThePreferences()
    {
        WindowRig rig;
        rig.show();
        rig.preferences.setTextZoom(110);
        rig.theme.setTextZoom(110);
        rig.theme.setPresenting(true);
        const int presented = rig.theme.textZoom();
        QVERIFY(QApplication::font().pointSizeF() * 0.9 >= Theme::smallestPresented);
        QTest::keySequence(rig.window.get(), keySequences(Key::TextLarger).first());
        QTRY_VERIFY(rig.theme.textZoom() >= presented);
        QCOMPARE(rig.preferences.textZoom(), 110);
        rig.theme.setPresenting(false);
        QCOMPARE(rig.theme.textZoom(), 110);
        QCOMPARE(rig.theme.chartLine(1.5), 1.5);
    }
};

QUIET_TEST_MAIN(TestMasking)
#include "tst_masking.moc"
