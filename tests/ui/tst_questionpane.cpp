// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/demonstrationlab.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "ui/presentermode/questionpane.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/timeslider.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace stormlab;

namespace
{

using State = DemonstrationRun::State;

/// Its one question needs more lines than a small window has for it.
Demonstration longQuestion()
{
    Demonstration demonstration = twoStops();
    demonstration.stops.pop_back();
    const QString sentence = QStringLiteral("What is it that takes so long to be read? ");
    demonstration.stops.front().question["en"] = sentence.repeated(22).trimmed().toStdString();
    return demonstration;
}

constexpr QSize smallWindow{800, 400};

} // namespace

/// A question of a demonstration that may need more room than there is.
class TestQuestionPane : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    /// As on a second screen.
    void whereNobodyTakesTheKeyboardFromItItGoesToWhatIsNext()
    {
        DemonstrationLab lab;
        lab.open(longQuestion());
        QVERIFY(lab.waitFor(State::Asking));
        QWidget screen;
        QuestionPane pane(lab.rig.theme, *lab.run, "en", &screen);
        QPushButton next(QStringLiteral("Next"), &screen);
        screen.resize(smallWindow);
        pane.setGeometry(0, 0, 400, 100);
        next.move(400, 0);
        screen.show();
        screen.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&screen));
        QTRY_COMPARE(pane.focusPolicy(), Qt::TabFocus);
        pane.setFocus(Qt::TabFocusReason);
        QVERIFY(pane.hasFocus());
        QVERIFY(pane.accessibleDescription().startsWith(QStringLiteral("What is it that takes so long")));
        lab.run->goOn();
        QVERIFY(next.hasFocus());
    }

    void aQuestionThatScrollsIsReadByItsKeys()
    {
        DemonstrationLab lab;
        lab.open(longQuestion());
        lab.rig.window->resize(smallWindow);
        QVERIFY(lab.waitFor(State::Asking));
        auto* pane = lab.rig.window->findChild<QuestionPane*>();
        const QScrollBar& bar = *pane->verticalScrollBar();
        QTRY_VERIFY(bar.maximum() > bar.singleStep() && pane->focusPolicy() == Qt::TabFocus);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), pane);
        QVERIFY(pane->findChild<FocusRing*>()->isVisible());
        const auto valueAfter = [&](Qt::Key key) {
            QTest::keyClick(pane, key);
            return bar.value();
        };
        QCOMPARE(valueAfter(Qt::Key_Home), 0);
        QCOMPARE(valueAfter(Qt::Key_Down), bar.singleStep());
        QCOMPARE(valueAfter(Qt::Key_Up), 0);
        QCOMPARE(valueAfter(Qt::Key_PageDown), std::min(bar.pageStep(), bar.maximum()));
        QCOMPARE(valueAfter(Qt::Key_PageUp), 0);
        QCOMPARE(valueAfter(Qt::Key_End), bar.maximum());
        QCOMPARE(valueAfter(Qt::Key_End), bar.maximum());
        QCOMPARE(valueAfter(Qt::Key_Home), 0);
        QVERIFY2(lab.run->state() == State::Asking && positionOf(lab.rig) == DrillTime{30'000}, "the replay stays");
        QTest::keyClick(pane, Qt::Key_A);
        QTRY_COMPARE(lab.run->state(), State::Answered);
        QTest::keyClick(pane, Qt::Key_Space);
        QTRY_VERIFY(lab.run->stop() == nullptr);
        QCOMPARE(QApplication::focusWidget(), namedFrom<TimeSlider>(*lab.rig.window, "Position in the recording"));
    }

    void aQuestionThatScrollsIsHeardAsAPane()
    {
        DemonstrationLab lab;
        lab.open(longQuestion());
        QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(lab.rig.window->findChild<QuestionPane*>());
        QVERIFY(heard != nullptr);
        QCOMPARE(heard->role(), QAccessible::Pane);
        QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("Question"));
        QVERIFY(lab.waitFor(State::Asking));
        const QString question = QString::fromStdString(lab.run->stop()->question.at("en"));
        QCOMPARE(heard->text(QAccessible::Description), question);
        lab.press(Key::DemonstrationAnswer);
        QTRY_COMPARE(lab.run->state(), State::Answered);
        QCOMPARE(heard->text(QAccessible::Description), QStringLiteral("It was that."));
    }

    void aQuestionThatFitsIsNoStopOfTab()
    {
        DemonstrationLab lab;
        lab.open(longQuestion());
        lab.rig.window->resize(smallWindow);
        QVERIFY(lab.waitFor(State::Asking));
        auto* pane = lab.rig.window->findChild<QuestionPane*>();
        QTRY_COMPARE(pane->focusPolicy(), Qt::TabFocus);
        const auto* goOn = buttonWith(*lab.rig.window, QStringLiteral("Go on (Space)"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), pane);
        lab.rig.window->resize(1500, 1100);
        QTRY_VERIFY2(goOn->hasFocus(), "nobody would see who has the keyboard");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(!goOn->hasFocus() && !pane->hasFocus());
    }
};

QUIET_TEST_MAIN(TestQuestionPane)
#include "tst_questionpane.moc"
