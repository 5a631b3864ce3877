// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "tests/ui/support/shownwords.h"
#include "ui/presentermode/presentermenu.h"
#include "ui/presentermode/teacherstrip.h"
#include "ui/presentermode/votepanel.h"
#include "ui/widgets/diagnosispanel.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace stormlab;

namespace
{

TeacherStrip* openStrip(QWidget& window)
{
    QTest::keySequence(&window, keySequences(Key::PresenterStrip).first());
    const auto* menu = window.findChild<PresenterMenu*>();
    return QTest::qWaitFor([menu] { return menu->strip() != nullptr; }) ? menu->strip() : nullptr;
}

bool isDiagnosed(const Timeline& timeline)
{
    for (const TimelineEvent& event : TimelineView(timeline)) {
        if (std::holds_alternative<DiagnosisGiven>(event.body))
            return true;
    }
    return false;
}

/// Counts how often these are drawn while it lives.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(const QList<VoteRow*>& rows)
    {
        for (VoteRow* row : rows)
            row->installEventFilter(this);
    }

    int count = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

/// The vote of a room on what is wrong, in the teacher's strip.
class TestVote : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void tabLeadsThroughTheStripFromAbove()
    {
        WindowRig rig;
        rig.show();
        TeacherStrip* strip = openStrip(*rig.window);
        rig.reachIncident();
        QWidget* first = named<QPushButton>(*strip, "Fire deploy");
        QTRY_VERIFY(first->isEnabled());
        strip->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(strip));
        first->setFocus(Qt::TabFocusReason);
        const auto heightOf = [strip](const QWidget* widget) { return widget->mapTo(strip, QPoint()).y(); };
        int stops = 0;
        for (QWidget* before = first; stops < 20; ++stops) {
            QTest::keyClick(strip->windowHandle(), Qt::Key_Tab);
            QWidget* now = QApplication::focusWidget();
            if (now == first)
                break;
            QVERIFY2(heightOf(now) >= heightOf(before), qPrintable(now->accessibleName()));
            before = now;
        }
        QVERIFY2(stops > 4 && stops < 20, qPrintable(QString::number(stops)));
    }

    void theRoomVotesAndTheWinnerIsOnlyProposed()
    {
        WindowRig rig;
        rig.show();
        rig.reachIncident();
        TeacherStrip* strip = openStrip(*rig.window);
        strip->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(strip));
        const QList<VoteRow*> rows = strip->findChildren<VoteRow*>();
        QCOMPARE(rows.size(), static_cast<qsizetype>(rig.scenario.causes.size()));
        auto* propose = named<QPushButton>(*strip, "Put the cause with the most votes into the diagnosis");
        QVERIFY(!propose->isEnabled());
        rows[1]->setFocus();
        QTest::keyClick(rows[1], Qt::Key_Plus);
        QTest::keyClick(rows[1], Qt::Key_Plus);
        QTest::keyClick(rows[1], Qt::Key_Minus);
        QTest::mouseClick(rows[0]->findChildren<QPushButton*>().last(), Qt::LeftButton);
        QVERIFY2(!propose->isEnabled(), "two are level");
        QVERIFY(!placesOf(QStringLiteral("2 causes are level."), shownWords(*strip)).isEmpty());
        QTest::keyClick(rows[2], Qt::Key_Plus);
        QVERIFY(!placesOf(QStringLiteral("3 causes are level."), shownWords(*strip)).isEmpty());
        QTest::keyClick(rows[1], Qt::Key_Plus);
        const CauseVote& vote = strip->vote().vote();
        QCOMPARE(vote.votes(0), 1);
        QCOMPARE(vote.votes(1), 2);
        QTRY_VERIFY(propose->isEnabled());
        propose->click();
        const auto* panel = rig.window->findChild<DiagnosisPanel*>();
        QCOMPARE(named<QComboBox>(*panel, "Cause")->currentData().toString().toStdString(), vote.causes()[1].cause);
        QVERIFY(!isDiagnosed(rig.controller.timeline()));
    }

    void votesThatWereForgottenComeBack()
    {
        ReplayRig rig;
        rig.open();
        TeacherStrip* strip = openStrip(*rig.window);
        const QList<VoteRow*> rows = strip->findChildren<VoteRow*>();
        QTest::keyClick(rows[1], Qt::Key_Plus);
        named<QPushButton>(*strip, "Forget the votes and vote anew")->click();
        QCOMPARE(rows[1]->votes(), 0);
        auto* back = named<QPushButton>(*strip, "Bring the votes back that were forgotten");
        QVERIFY(back != nullptr && back->isEnabled());
        back->click();
        QCOMPARE(rows[1]->votes(), 1);
        // Whoever has begun to vote anew has nothing to bring back.
        named<QPushButton>(*strip, "Forget the votes and vote anew")->click();
        QTest::keyClick(rows[2], Qt::Key_Plus);
        QVERIFY(named<QPushButton>(*strip, "Forget the votes and vote anew")->isEnabled());
        QCOMPARE(strip->vote().vote().votes(1), 0);
    }

    void whatStandsIsNotToldAgain()
    {
        ReplayRig rig;
        rig.open();
        TeacherStrip* strip = openStrip(*rig.window);
        const QList<VoteRow*> rows = strip->findChildren<VoteRow*>();
        QTest::keyClick(rows[1], Qt::Key_Plus);
        QCOMPARE(rows[1]->accessibleName().section(QStringLiteral(": "), -1), QStringLiteral("one vote"));
        const DrillTime fired = firstOf<InjectFired>();
        for (int frame = 0; frame < 3; ++frame)
            goTo(rig, fired + frame * Milliseconds{100});
        PaintCounter paints(rows);
        for (int frame = 3; frame < 6; ++frame)
            goTo(rig, fired + frame * Milliseconds{100});
        QCOMPARE(paints.count, 0);
        QTest::keyClick(rows[2], Qt::Key_Plus);
        QTRY_COMPARE(paints.count, 1);
    }

    void votesNeverFallBelowNone()
    {
        CauseVote vote({{"a", "A"}, {"b", "B"}});
        vote.change(0, -1);
        QCOMPARE(vote.votes(0), 0);
        QVERIFY(!vote.winner());
        QCOMPARE(vote.leaders(), 0);
        vote.change(1, 5'000);
        QCOMPARE(vote.votes(1), CauseVote::mostVotes);
        QCOMPARE(vote.winner(), std::optional<std::size_t>(1));
        QVERIFY(!CauseVote().winner());
    }
};

QUIET_TEST_MAIN(TestVote)
#include "tst_vote.moc"
