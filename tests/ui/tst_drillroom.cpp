// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/otherwords.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/turn.h"
#include "tests/ui/support/windowrig.h"
#include "ui/charts/activitychart.h"
#include "ui/keys/keytable.h"
#include "ui/pages/board.h"
#include "ui/pages/chartroom.h"
#include "ui/pages/drillbar.h"
#include "ui/pages/drillpage.h"
#include "ui/presentermode/presenterbadge.h"
#include "ui/widgets/consolepanel.h"
#include "ui/widgets/paneldock.h"
#include "ui/widgets/statusbanner.h"

#include <QApplication>
#include <QTest>

#include <memory>

using namespace stormlab;

/// A room sees the chart of a drill that is presented, as it sees that of a replay.
class TestDrillRoom : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<WindowRig> m_rig;

    [[nodiscard]] DrillPage& page() const { return *m_rig->window->findChild<DrillPage*>(); }
    [[nodiscard]] PanelDock& pane(Key key) const { return *page().docks().dock(key); }
    [[nodiscard]] const ActivityChart& chart() const { return page().board().activity(); }
    [[nodiscard]] bool isChartWhole() const
    {
        constexpr int leastHeight = 200;
        const int seen = chart().visibleRegion().boundingRect().height();
        return seen >= leastHeight && seen == chart().height();
    }
    /// What the drill has come to is shown.
    [[nodiscard]] bool tellsOfTheStorm() const
    {
        return page().findChild<StatusBanner*>()->status().level == StatusLevel::Critical;
    }
    [[nodiscard]] bool hasKeyboard(const QWidget& where) const
    {
        const QWidget* keyboard = QApplication::focusWidget();
        return keyboard != nullptr && (keyboard == &where || where.isAncestorOf(keyboard));
    }
    void press(Key key) const { QTest::keySequence(m_rig->window.get(), keySequences(key).first()); }
    void show()
    {
        m_rig = std::make_unique<WindowRig>();
        m_rig->window->resize(1024, 768);
        m_rig->show();
    }

private Q_SLOTS:
    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void panesGiveWayToTheChartWhilePresenting_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    /// And the buttons of the drill stay.
    void panesGiveWayToTheChartWhilePresenting()
    {
        QFETCH(const QString, language);
        const auto words = wordsIn(language);
        show();
        m_rig->reachIncident();
        QTRY_VERIFY(hasKeyboard(pane(Key::PaneBrief)));
        QTRY_VERIFY(tellsOfTheStorm());
        QVERIFY(hasHadATurn());
        const QRect usual = pane(Key::PaneBrief).geometry();
        press(Key::Presenter);
        QTRY_VERIFY(!pane(Key::PaneBrief).isVisible());
        QTRY_VERIFY(isChartWhole());
        QVERIFY(hasKeyboard(chart()));
        QVERIFY(page().findChild<DrillBar*>()->isVisible());
        press(Key::Presenter);
        QTRY_VERIFY(pane(Key::PaneBrief).isVisible());
        QTRY_COMPARE(pane(Key::PaneBrief).geometry(), usual);
        QVERIFY(hasKeyboard(pane(Key::PaneBrief)));
        m_rig.reset();
    }

    void whoGoesToAPaneHasThemAll()
    {
        show();
        m_rig->reachIncident();
        press(Key::Presenter);
        QTRY_VERIFY(!pane(Key::PaneConsole).isVisible());
        press(Key::Diagnose);
        QTRY_VERIFY(pane(Key::PaneDiagnosis).isVisible() && pane(Key::PaneConsole).isVisible());
        QVERIFY(hasKeyboard(pane(Key::PaneDiagnosis)));
        press(Key::Presenter);
    }

    void aDrillThatIsStartedMeanwhileBeginsAtTheChart()
    {
        show();
        press(Key::Presenter);
        m_rig->reachIncident();
        QTRY_VERIFY(tellsOfTheStorm());
        QTRY_VERIFY(isChartWhole());
        m_rig->finish();
        m_rig->reachIncident();
        QTRY_VERIFY(tellsOfTheStorm());
        QTRY_VERIFY(isChartWhole());
        QTRY_VERIFY(!pane(Key::PaneBrief).isVisible());
        QVERIFY(hasKeyboard(chart()));
        press(Key::Presenter);
        QTRY_VERIFY(pane(Key::PaneBrief).isVisible());
    }

    void aLongerSentenceTakesNoPaneFromWhoWritesInIt_data()
    {
        QTest::addColumn<Key>("at");
        QTest::addColumn<bool>("stays");
        QTest::newRow("in the console") << Key::PaneConsole << true;
        QTest::newRow("in the brief") << Key::PaneBrief << false;
    }
    void aLongerSentenceTakesNoPaneFromWhoWritesInIt()
    {
        QFETCH(const Key, at);
        QFETCH(const bool, stays);
        show();
        m_rig->startDrill();
        press(Key::Presenter);
        press(at);
        QTRY_VERIFY(m_rig->window->findChild<PresenterBadge*>()->isVisible());
        QVERIFY(hasHadATurn());
        // Presenting has begun, and there was room.
        page().findChild<ChartRoom*>()->makeRoom();
        QVERIFY(pane(Key::PaneConsole).isVisible());
        m_rig->source->advance(Milliseconds{20'000});
        m_rig->controller.endBaseline();
        m_rig->source->advance(Milliseconds{30'000});
        QTRY_VERIFY(tellsOfTheStorm());
        QTRY_COMPARE(pane(Key::PaneConsole).isVisible(), stays);
        QVERIFY(hasHadATurn());
        QCOMPARE(hasKeyboard(pane(Key::PaneConsole)), stays);
        page().board().activity().setFocus();
        QTRY_VERIFY(!pane(Key::PaneConsole).isVisible());
        press(Key::Presenter);
    }

    void aPaneThatIsAWindowOfItsOwnStays()
    {
        show();
        m_rig->reachIncident();
        QTRY_VERIFY(tellsOfTheStorm());
        pane(Key::PaneConsole).setFloating(true);
        press(Key::Presenter);
        QTRY_VERIFY(!pane(Key::PaneBrief).isVisible());
        QVERIFY(pane(Key::PaneConsole).isVisible());
        press(Key::Presenter);
        QTRY_VERIFY(pane(Key::PaneBrief).isVisible());
        QVERIFY(pane(Key::PaneConsole).isVisible() && pane(Key::PaneConsole).isFloating());
    }
};

QUIET_TEST_MAIN(TestDrillRoom)
#include "tst_drillroom.moc"
