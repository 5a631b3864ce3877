// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "ui/pages/board.h"
#include "ui/pages/drillbar.h"
#include "ui/pages/drillpage.h"
#include "ui/pages/replaypage.h"
#include "ui/widgets/consolepanel.h"
#include "ui/widgets/paneldock.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/sqleditor.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

void pressEscape(QWidget* where, bool again)
{
    QTest::simulateEvent(where, true, Qt::Key_Escape, Qt::NoModifier, QString(), again);
}

const QString cancelled = QStringLiteral("Check 1 was cancelled: it gave no result. The drill goes on.");

/// A drill of a class that is finished soon after a check was cancelled.
std::vector<TimelineEvent> finishedSoon()
{
    WindowRig rig;
    rig.reachIncident();
    static_cast<void>(rig.controller.check());
    static_cast<void>(rig.controller.cancelCheck());
    rig.source->advance(4s);
    static_cast<void>(rig.controller.finish());
    Timeline timeline;
    for (const TimelineEvent& event : TimelineView(rig.controller.timeline())) {
        timeline.append(event.time, event.body);
        if (std::holds_alternative<DrillStarted>(event.body))
            timeline.append(event.time, PolicyStated{"class", {{}, {CheckRule::Limited, 0, 3}}});
    }
    const TimelineView view(timeline);
    std::vector<TimelineEvent> events;
    for (const TimelineEvent& event : view)
        events.push_back(event);
    return events;
}

} // namespace

/// What cancels a check, what is told of it, and what is not to be had before that.
class TestCancelledCheck : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void aKeyThatIsHeldDownCancelsTheStatementAndNotTheCheck()
    {
        WindowRig rig;
        rig.show();
        rig.reachIncident();
        rig.window->actions().check.trigger();
        ConsolePanel& console = rig.window->drillPage().console();
        rig.window->drillPage().goTo(Key::PaneConsole);
        rig.console()->freeze();
        console.editor().setText(QStringLiteral("select pg_sleep(60)"));
        console.runStatement();
        pressEscape(rig.window->focusWidget(), false);
        QCOMPARE(rig.console()->cancels(), 1);
        rig.console()->thaw();
        QTRY_VERIFY(!rig.console()->isBusy());
        pressEscape(rig.window->focusWidget(), true);
        QVERIFY(rig.controller.state() == DrillState::Verifying);
        // Another press is meant for the check.
        pressEscape(rig.window->focusWidget(), false);
        QVERIFY(rig.controller.state() == DrillState::Incident);
    }

    void aKeyThatWasHeldForSomethingElseCancelsNoCheck()
    {
        WindowRig rig;
        rig.show();
        rig.reachIncident();
        rig.window->drillPage().goTo(Key::PaneBrief);
        rig.window->actions().check.trigger();
        pressEscape(rig.window->focusWidget(), true);
        QVERIFY(rig.controller.state() == DrillState::Verifying);
    }

    void aPaneThatFloatsHearsTheKey()
    {
        WindowRig rig;
        rig.show();
        rig.reachIncident();
        PanelDock* events = rig.window->drillPage().docks().dock(Key::PaneEvents);
        events->setFloating(true);
        QVERIFY(QTest::qWaitForWindowExposed(events));
        auto* table = events->findChild<QAbstractItemView*>();
        rig.window->actions().check.trigger();
        pressEscape(table, true);
        QVERIFY(rig.controller.state() == DrillState::Verifying);
        pressEscape(table, false);
        QVERIFY(rig.controller.state() == DrillState::Incident);
    }

    void itIsNotToldToGoOnWithoutAServer()
    {
        WindowRig rig;
        rig.show();
        rig.reachIncident();
        const DrillPage& page = rig.window->drillPage();
        rig.window->actions().check.trigger();
        rig.window->actions().cancelCheck.trigger();
        QTRY_VERIFY(says(page, cancelled));
        rig.source->failPreparing({ErrorCode::Disconnected, "The server is gone.", {}, {}});
        QVERIFY(rig.controller.state() == DrillState::Failed);
        QSignalSpy refreshed(&page.feed(), &DrillFeed::refreshed);
        rig.window->drillPage().rangeActions().zoomIn.trigger();
        QVERIFY(refreshed.wait());
        QVERIFY(!page.findChild<ProgressStrip*>()->isVisible());
    }

    void aReplayTellsItAsTheDrillDid()
    {
        ReplayRig rig;
        writeRecording(rig.path(), finishedSoon());
        rig.opener.open(rig.path(), nullptr);
        QTRY_VERIFY(rig.window);
        QTRY_VERIFY(!rig.window->clock().map().readUntil);
        std::optional<DrillTime> ended;
        DrillTime last{0};
        for (const TimelineEvent& event : finishedSoon()) {
            if (std::holds_alternative<CheckEnded>(event.body))
                ended = event.time;
            last = event.time;
        }
        goTo(rig, *ended + 1s);
        QVERIFY(says(rig.window->page(), cancelled + QStringLiteral(" In this class it counts as a check.")));
        const auto* strip = rig.window->page().findChild<ProgressStrip*>();
        QVERIFY(strip->isVisible());
        goTo(rig, last);
        QVERIFY(!strip->isVisible());
    }

    void whatTheCheckKeepsFromBeingDoneSaysSo()
    {
        WindowRig rig;
        rig.show();
        rig.reachIncident();
        const auto* bar = rig.window->drillPage().findChild<DrillBar*>();
        for (const char* text : {"Diagnose…", "Deploy…"}) {
            QPushButton* button = buttonWith(*bar, QString::fromUtf8(text));
            const QString before = button->toolTip();
            button->setFocus(Qt::TabFocusReason);
            rig.window->actions().check.trigger();
            QVERIFY2(button->toolTip().startsWith(QStringLiteral("A check is running")), qPrintable(button->toolTip()));
            QCOMPARE(button->accessibleDescription(), button->toolTip());
            rig.window->actions().cancelCheck.trigger();
            QCOMPARE(button->toolTip(), before);
            QCOMPARE(button->accessibleDescription(), QString());
        }
    }
};

QUIET_TEST_MAIN(TestCancelledCheck)
#include "tst_cancelledcheck.moc"
