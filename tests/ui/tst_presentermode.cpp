// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "tests/ui/support/shownwords.h"
#include "tests/ui/support/turn.h"
#include "ui/charts/activitychart.h"
#include "ui/pages/drillpage.h"
#include "ui/pages/replaypage.h"
#include "ui/presentermode/boardwindow.h"
#include "ui/presentermode/presenterbadge.h"
#include "ui/presentermode/presentermenu.h"
#include "ui/presentermode/teacherstrip.h"
#include "ui/widgets/consolepanel.h"
#include "ui/widgets/statusbanner.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace stormlab;

namespace
{

PresenterMenu& menuOf(QWidget& window)
{
    return *window.findChild<PresenterMenu*>();
}

void press(QWidget& window, Key key)
{
    QTest::keySequence(&window, keySequences(key).first());
}

TeacherStrip* openStrip(QWidget& window)
{
    press(window, Key::PresenterStrip);
    return QTest::qWaitFor([&window] { return menuOf(window).strip() != nullptr; }) ? menuOf(window).strip() : nullptr;
}

std::vector<InjectFired> firedIn(const Timeline& timeline)
{
    std::vector<InjectFired> fired;
    for (const TimelineEvent& event : TimelineView(timeline)) {
        if (const auto* inject = std::get_if<InjectFired>(&event.body))
            fired.push_back(*inject);
    }
    return fired;
}

} // namespace

/// Presenter mode in its windows: keys, badge, the board of the room and the teacher's strip.
class TestPresenterMode : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void aBadgeSaysThatItIsOnAndWhichKeyEndsIt()
    {
        WindowRig rig;
        rig.show();
        auto* badge = rig.window->findChild<PresenterBadge*>();
        QVERIFY(!badge->isVisible());
        press(*rig.window, Key::Presenter);
        QTRY_VERIFY(badge->isVisible());
        QVERIFY(!placesOf(QStringLiteral("Ctrl+Shift+P"), shownWords(*badge)).isEmpty());
        press(*rig.window, Key::Presenter);
        QTRY_VERIFY(!badge->isVisible());
    }

    void aKeyShowsItsKindUntilItIsPressedAgain_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("secret");
        QTest::newRow("names") << static_cast<int>(Key::PresenterNames) << static_cast<int>(Secret::Names);
        QTest::newRow("answers") << static_cast<int>(Key::PresenterAnswers) << static_cast<int>(Secret::Answers);
        QTest::newRow("scores") << static_cast<int>(Key::PresenterScores) << static_cast<int>(Secret::Scores);
        QTest::newRow("hints") << static_cast<int>(Key::PresenterHints) << static_cast<int>(Secret::Hints);
    }
    void aKeyShowsItsKindUntilItIsPressedAgain()
    {
        QFETCH(const int, key);
        QFETCH(const int, secret);
        WindowRig rig;
        rig.show();
        press(*rig.window, static_cast<Key>(key));
        QVERIFY2(!rig.theme.isPresenting(), "it means nothing while presenter mode is off");
        press(*rig.window, Key::Presenter);
        QTRY_VERIFY(rig.theme.isPresenting());
        const Secrets all = rig.theme.masking().hidden();
        press(*rig.window, static_cast<Key>(key));
        QTRY_COMPARE(rig.theme.masking().hidden(), all & ~Secrets(static_cast<Secret>(secret)));
        press(*rig.window, static_cast<Key>(key));
        QTRY_COMPARE(rig.theme.masking().hidden(), all);
    }

    void theBoardFollowsADrill()
    {
        WindowRig rig;
        rig.show();
        rig.reachIncident();
        press(*rig.window, Key::PresenterBoard);
        QTRY_VERIFY(menuOf(*rig.window).board() != nullptr);
        BoardWindow& board = *menuOf(*rig.window).board();
        auto* banner = board.findChild<StatusBanner*>();
        const auto* own = rig.window->drillPage().findChild<StatusBanner*>();
        QTRY_COMPARE(banner->status().sentence, own->status().sentence);
        QVERIFY(banner->status().sentence.contains(QStringLiteral("97 of 97")));
        const QString before = banner->status().sentence;
        rig.shed();
        QTRY_VERIFY(banner->status().sentence != before);
        QTRY_COMPARE(banner->status().sentence, own->status().sentence);
        QTRY_COMPARE(board.findChild<ActivityChart*>()->until(), rig.controller.moment());
        rig.window->activateWindow();
        press(*rig.window, Key::PresenterBoard);
        QTRY_VERIFY(menuOf(*rig.window).board() == nullptr);
    }

    void theBoardFollowsAReplayAndTellsNothingSecret()
    {
        ReplayRig rig;
        rig.open();
        press(*rig.window, Key::PresenterBoard);
        QTRY_VERIFY(menuOf(*rig.window).board() != nullptr);
        BoardWindow& board = *menuOf(*rig.window).board();
        const DrillTime end = recordedDrill().back().time;
        goTo(rig, end);
        QTRY_COMPARE(board.findChild<ActivityChart*>()->until(), end);
        // Nothing of it has to be masked, so it is the same in presenter mode.
        const QStringList words = shownWords(board);
        rig.theme.setPresenting(true);
        QCOMPARE(shownWords(board), words);
        for (const char* secret : {"drill.storm", "reconnect", " of 100"})
            QVERIFY2(placesOf(QLatin1String(secret), words).isEmpty(), secret);
        rig.theme.setPresenting(false);
        QTRY_VERIFY(menuOf(*rig.window).board() == nullptr);
    }

    void theBoardGoesWithItsWindow()
    {
        WindowRig rig;
        rig.show();
        press(*rig.window, Key::PresenterBoard);
        QTRY_VERIFY(menuOf(*rig.window).board() != nullptr);
        const QPointer<BoardWindow> board = menuOf(*rig.window).board();
        rig.window->close();
        QTRY_VERIFY(!board);
    }

    void itsKeysWorkInItsOwnWindowsToo()
    {
        WindowRig rig;
        rig.show();
        TeacherStrip* strip = openStrip(*rig.window);
        QVERIFY(strip != nullptr);
        strip->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(strip));
        press(*strip, Key::Presenter);
        QTRY_VERIFY(rig.theme.isPresenting());
        press(*strip, Key::PresenterHints);
        QTRY_VERIFY(!rig.theme.masking().hides(Secret::Hints));
    }

    void aTeacherFiresAnInject()
    {
        WindowRig rig;
        rig.show();
        TeacherStrip* strip = openStrip(*rig.window);
        rig.reachIncident();
        auto* fire = named<QPushButton>(*strip, "Fire deploy");
        QTRY_VERIFY(fire->isEnabled());
        const std::size_t before = firedIn(rig.controller.timeline()).size();
        QTest::mouseClick(fire, Qt::LeftButton);
        const std::vector<InjectFired> fired = firedIn(rig.controller.timeline());
        QCOMPARE(fired.size(), before + 1);
        QVERIFY(fired.back().origin == Origin::Teacher);
        QTRY_VERIFY(!placesOf(QStringLiteral("fired 2 times"), shownWords(*strip)).isEmpty());
        rig.controller.finish();
        QVERIFY2(!fire->isEnabled(), "no drill runs");
    }

    void aReplayTellsItsInjectsAndFiresNone()
    {
        ReplayRig rig;
        rig.open();
        TeacherStrip* strip = openStrip(*rig.window);
        QVERIFY(!placesOf(QStringLiteral("deploy: by itself 0:00 into the incident"), shownWords(*strip)).isEmpty());
        QVERIFY(!named<QPushButton>(*strip, "Fire deploy")->isVisible());
    }

    void aReplayTellsWhatWasFiredUntilItsMoment()
    {
        ReplayRig rig;
        rig.open();
        TeacherStrip* strip = openStrip(*rig.window);
        const auto says = [strip](const char* words) {
            return !placesOf(QLatin1String(words), shownWords(*strip)).isEmpty();
        };
        const DrillTime fired = firstOf<InjectFired>();
        for (int times = 0; times < 2; ++times) {
            goTo(rig, fired - Milliseconds{1});
            QTRY_VERIFY(says("deploy: by itself 0:00 into the incident; not fired yet"));
            goTo(rig, fired);
            QTRY_VERIFY(says("deploy: by itself 0:00 into the incident; fired once"));
        }
    }

    void aMarkOfAReplayIsABookmark()
    {
        ReplayRig rig;
        rig.open();
        goTo(rig, DrillTime{30'000});
        TeacherStrip* strip = openStrip(*rig.window);
        strip->activateWindow();
        // Qt calls a window active whose parent has the keyboard, too.
        QTRY_VERIFY(QApplication::activeWindow() == strip);
        auto* text = named<QLineEdit>(*strip, "Text of the mark");
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("Look at the lower line"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(rig.window->bookmarks().bookmarks(),
                 (std::vector<Bookmark>{{DrillTime{30'000}, QStringLiteral("Look at the lower line")}}));
        QCOMPARE(text->text(), QString());
    }

    void aMarkKeepsWhatStandsAtItsMoment()
    {
        ReplayRig rig;
        rig.open();
        goTo(rig, DrillTime{30'000});
        BookmarkList& list = rig.window->bookmarks();
        list.add(DrillTime{30'000}, QStringLiteral("Look at the lower line"));
        TeacherStrip* strip = openStrip(*rig.window);
        auto* mark = buttonWith(*strip, QStringLiteral("&Mark this moment"));
        mark->click();
        QCOMPARE(list.bookmarks().front().text, QStringLiteral("Look at the lower line"));
        named<QLineEdit>(*strip, "Text of the mark")->setText(QStringLiteral("and at the limit"));
        mark->click();
        QCOMPARE(
            list.bookmarks(),
            (std::vector<Bookmark>{{DrillTime{30'000}, QStringLiteral("Look at the lower line; and at the limit")}}));
    }

    void aMarkOfADrillComesToThoseBesideItsRecording()
    {
        const QTemporaryDir folder;
        QString recording = folder.filePath(QStringLiteral("drill.storm"));
        const Bookmark early{DrillTime{1'000}, QStringLiteral("calm")};
        const Bookmark late{DrillTime{90'000}, QStringLiteral("shed")};
        QVERIFY(writeBookmarks(recording, {early, late}).ok());
        DrillMarks marks(nullptr, [&recording] { return recording; });
        QVERIFY(marks.mark(DrillTime{30'000}, QStringLiteral("full")));
        QVERIFY(marks.mark(DrillTime{90'000}, {}));
        QTRY_VERIFY(!marks.isSaving());
        const Bookmark full{DrillTime{30'000}, QStringLiteral("full")};
        QCOMPARE(readBookmarks(recording).value(), (std::vector<Bookmark>{early, full, late}));
        // A replay has taken one off since.
        QVERIFY(writeBookmarks(recording, {full}).ok());
        QVERIFY(marks.mark(DrillTime{40'000}, {}));
        QTRY_VERIFY(!marks.isSaving());
        QCOMPARE(readBookmarks(recording).value(), (std::vector<Bookmark>{full, {DrillTime{40'000}, {}}}));
    }

    void aMarkThatCouldNotBeSavedIsSavedWithTheNext()
    {
        const QTemporaryDir folder;
        QString recording = folder.filePath(QStringLiteral("drill.storm"));
        QVERIFY(QDir().mkpath(bookmarkFile(recording)));
        DrillMarks marks(nullptr, [&recording] { return recording; });
        QSignalSpy failed(&marks, &DrillMarks::failed);
        QVERIFY(marks.mark(DrillTime{30'000}, QStringLiteral("full")));
        QTRY_VERIFY(!marks.isSaving());
        QCOMPARE(failed.size(), 1);
        QVERIFY(QDir().rmdir(bookmarkFile(recording)));
        QVERIFY(marks.mark(DrillTime{40'000}, {}));
        QTRY_VERIFY(!marks.isSaving());
        QCOMPARE(readBookmarks(recording).value(),
                 (std::vector<Bookmark>{{DrillTime{30'000}, QStringLiteral("full")}, {DrillTime{40'000}, QString()}}));
        QCOMPARE(failed.size(), 1);
    }

    void aMarkOfADrillKeepsWhatLiesBesideItsRecording()
    {
        const QTemporaryDir folder;
        QString recording = folder.filePath(QStringLiteral("drill.storm"));
        QVERIFY(writeBookmarks(recording, {{DrillTime{30'000}, QStringLiteral("calm")}}).ok());
        DrillMarks marks(nullptr, [&recording] { return recording; });
        for (int times = 0; times < 2; ++times) {
            QVERIFY(marks.mark(DrillTime{30'000}, QStringLiteral("full")));
            QTRY_VERIFY(!marks.isSaving());
            QCOMPARE(readBookmarks(recording).value(),
                     (std::vector<Bookmark>{{DrillTime{30'000}, QStringLiteral("calm; full")}}));
        }
    }

    void whoLeavesTheModeFindsTheWindowAsItWas()
    {
        WindowRig rig;
        // Here the large text moves the docks.
        rig.window->resize(1024, 768);
        rig.show();
        rig.reachIncident();
        const auto* brief = named<QTextBrowser>(*rig.window, "Brief and hints");
        const QWidget* console = rig.window->drillPage().findChild<ConsolePanel*>();
        const QString text = brief->toHtml();
        QTRY_VERIFY(rig.window->drillPage().docks().isArranged());
        QVERIFY(hasHadATurn());
        const int width = console->width();
        rig.theme.setPresenting(true);
        QVERIFY(brief->toHtml() != text);
        QTRY_VERIFY(console->width() != width);
        rig.theme.setPresenting(false);
        QCOMPARE(brief->toHtml(), text);
        QTRY_COMPARE(console->width(), width);
    }

    void whatIsOverCannotBeMarked()
    {
        WindowRig rig;
        rig.show();
        rig.reachIncident();
        TeacherStrip* strip = openStrip(*rig.window);
        auto* mark = buttonWith(*strip, QStringLiteral("&Mark this moment"));
        QVERIFY(mark->isEnabled());
        rig.finish();
        QTRY_VERIFY(rig.controller.state() == DrillState::Finished);
        QTRY_VERIFY(!mark->isEnabled());
        auto* text = named<QLineEdit>(*strip, "Text of the mark");
        text->setText(QStringLiteral("too late"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(text->text(), QStringLiteral("too late"));
    }

    void aMarkOfADrillLiesBesideItsRecording()
    {
        const QTemporaryDir folder;
        QString recording = folder.filePath(QStringLiteral("drill.storm"));
        WindowRig rig;
        rig.show();
        rig.reachIncident();
        DrillMarks marks(nullptr, [&recording] { return recording; });
        auto* strip = new TeacherStrip(
            {rig.theme, rig.controller, rig.window->drillPage().feed(), nullptr, {}, nullptr, {}}, marks, *rig.window);
        strip->show();
        buttonWith(*strip, QStringLiteral("&Mark this moment"))->click();
        QVERIFY(marks.isSaving());
        QTRY_VERIFY(!marks.isSaving());
        const auto kept = readBookmarks(recording);
        QVERIFY(kept.ok());
        QCOMPARE(kept.value().size(), std::size_t{1});
        QCOMPARE(kept.value().front().time, rig.controller.moment());
        delete strip;
    }

    void whatIsNotRecordedSaysThatItCannotBeMarked()
    {
        WindowRig rig;
        rig.show();
        rig.reachIncident();
        TeacherStrip* strip = openStrip(*rig.window);
        buttonWith(*strip, QStringLiteral("&Mark this moment"))->click();
        QVERIFY(!placesOf(QStringLiteral("This drill is not recorded"), shownWords(*strip)).isEmpty());
    }

    void aTeacherShowsTheNextHint()
    {
        WindowRig rig;
        rig.show();
        rig.reachIncident();
        TeacherStrip* strip = openStrip(*rig.window);
        buttonWith(*strip, QStringLiteral("Hint 1 of 3"))->click();
        QTRY_COMPARE(rig.controller.hintsShown(), 1);
    }
};

QUIET_TEST_MAIN(TestPresenterMode)
#include "tst_presentermode.moc"
