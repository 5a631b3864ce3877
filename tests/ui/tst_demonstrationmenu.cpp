// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/demonstrationlab.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "ui/presentermode/boardwindow.h"
#include "ui/presentermode/presentermenu.h"
#include "ui/presentermode/questionpane.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace stormlab;

namespace
{

using State = DemonstrationRun::State;

QMenu* demonstrationMenu(ReplayWindow& window)
{
    for (const QAction* entry : window.playbackMenu().actions()) {
        if (entry->text().remove(QLatin1Char('&')) == QStringLiteral("Demonstration"))
            return entry->menu();
    }
    return nullptr;
}

} // namespace

/// What can be done in a demonstration, in the menu of the replay.
class TestDemonstrationMenu : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void itsEntriesShowTheirKeys()
    {
        DemonstrationLab lab;
        lab.open(twoStops());
        const QMenu* menu = demonstrationMenu(*lab.rig.window);
        QVERIFY(menu != nullptr);
        for (const Key key :
             {Key::DemonstrationAnswer, Key::DemonstrationOn, Key::DemonstrationHands, Key::DemonstrationEnd}) {
            const QKeySequence keys = keySequences(key).first();
            QVERIFY2(std::ranges::any_of(menu->actions(),
                                         [&](const QAction* entry) {
                                             return entry->shortcut() == keys &&
                                                    entry->isShortcutVisibleInContextMenu();
                                         }),
                     qPrintable(keys.toString()));
        }
        QVERIFY2(buttonWith(*lab.rig.window, QStringLiteral("Go on (Space)")) != nullptr, "as its button does");
    }

    void whoChoosesThemByKeyboardGoesThroughIt()
    {
        DemonstrationLab lab;
        lab.open(twoStops());
        QVERIFY(lab.waitFor(State::Asking));
        ReplayWindow& window = *lab.rig.window;
        const auto choose = [&window](Key key) {
            QMenu* menu = demonstrationMenu(window);
            menu->popup(window.mapToGlobal(QPoint(0, 0)));
            for (QAction* entry : menu->actions()) {
                if (entry->shortcut() == keySequences(key).first())
                    menu->setActiveAction(entry);
            }
            QTest::keyClick(menu, Qt::Key_Return);
        };
        choose(Key::DemonstrationAnswer);
        QTRY_COMPARE(lab.run->state(), State::Answered);
        choose(Key::DemonstrationHands);
        QVERIFY(lab.run->isHandsFree());
        choose(Key::DemonstrationHands);
        QVERIFY(!lab.run->isHandsFree());
        choose(Key::DemonstrationOn);
        QTRY_COMPARE(lab.run->number(), 2);
        QVERIFY(lab.waitFor(State::Asking));
        choose(Key::DemonstrationEnd);
        QTRY_VERIFY(!lab.run);
        QCOMPARE(positionOf(lab.rig), DrillTime{31'000});
        QVERIFY2(demonstrationMenu(window) == nullptr, "of what is over there is no menu");
    }

    void theRoomsBoardHasNoQuestionOfWhatIsOver()
    {
        DemonstrationLab lab;
        lab.open(twoStops());
        QVERIFY(lab.waitFor(State::Asking));
        lab.press(Key::PresenterBoard);
        const auto* menu = lab.rig.window->findChild<PresenterMenu*>();
        QTRY_VERIFY(menu->board() != nullptr && menu->board()->findChild<QuestionPane*>() != nullptr);
        lab.rig.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(lab.rig.window));
        lab.press(Key::DemonstrationEnd);
        QTRY_VERIFY(menu->board()->findChild<QuestionPane*>() == nullptr);
    }

    void whatIsOverCanBeOpenedAgain()
    {
        DemonstrationLab lab;
        lab.open(twoStops());
        QVERIFY(lab.waitFor(State::Asking));
        lab.press(Key::DemonstrationEnd);
        QTRY_VERIFY(!lab.run);
        lab.opener.open(demonstrationFile(lab.rig.path()), lab.rig.window);
        QTRY_VERIFY(lab.run);
        QVERIFY(lab.waitFor(State::Asking));
        QCOMPARE(lab.run->number(), 1);
        QVERIFY(demonstrationMenu(*lab.rig.window) != nullptr);
    }
};

QUIET_TEST_MAIN(TestDemonstrationMenu)
#include "tst_demonstrationmenu.moc"
