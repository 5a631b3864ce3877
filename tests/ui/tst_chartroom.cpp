// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/demonstrationfile.h"
#include "tests/ui/demonstrationlab.h"
#include "tests/ui/support/otherwords.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "tests/ui/support/turn.h"
#include "ui/charts/activitychart.h"
#include "ui/demonstrationopener.h"
#include "ui/keys/keytable.h"
#include "ui/pages/board.h"
#include "ui/pages/chartroom.h"
#include "ui/pages/replaypage.h"
#include "ui/pages/transportbar.h"
#include "ui/presentermode/demonstrationpanel.h"
#include "ui/presentermode/demonstrationrun.h"
#include "ui/presentermode/questionpane.h"
#include "ui/textzoom.h"
#include "ui/widgets/paneldock.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/tonelabel.h"

#include <QMenuBar>
#include <QTest>
#include <QTimer>

using namespace stormlab;
using namespace std::chrono_literals;

/// A room sees the chart of a replay, however large its text is.
class TestChartRoom : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<ReplayRig> m_rig;

    [[nodiscard]] PanelDock& brief() const { return *m_rig->window->page().docks().panes().front().dock; }
    [[nodiscard]] bool isChartWhole() const { return isChartWhole(m_rig->window->page()); }
    [[nodiscard]] static bool isChartWhole(const ReplayPage& page)
    {
        const auto* chart = page.findChild<ActivityChart*>();
        constexpr int padding = 8; // below the times of its axis, where nothing is drawn
        return chart->visibleRegion().boundingRect().height() >= chart->height() - padding;
    }
    /// The first questions are passed over.
    [[nodiscard]] static bool isAskedThird(const DemonstrationLab& lab)
    {
        const std::vector<DemonstrationStop>& stops = lab.run->demonstration().stops;
        for (const std::size_t stop : {0U, 1U, 2U}) {
            lab.run->goOn();
            lab.rig.window->clock().seek(stops.at(stop).at);
            if (!QTest::qWaitFor([&] { return lab.run->stop() == &stops.at(stop); }))
                return false;
        }
        return true;
    }
    /// The replay's window is gone, and another one is opened while presenting.
    void reopenPresenting() const
    {
        delete m_rig->window.data();
        m_rig->theme.setPresenting(true);
        m_rig->opener.open(m_rig->path(), nullptr);
        QTRY_VERIFY(m_rig->window);
        m_rig->window->resize(1100, 700);
        QTRY_VERIFY(!m_rig->window->clock().map().readUntil);
        QTRY_VERIFY(m_rig->window->page().docks().isArranged());
        // At its beginning there may be room.
        goTo(*m_rig, firstOf<InjectFired>() + 16s);
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ReplayRig>();
        m_rig->open();
        m_rig->window->resize(1100, 700);
        goTo(*m_rig, firstOf<InjectFired>() + 15s);
    }
    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void panesGiveWayToTheChartWhilePresenting_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("a long sentence") << 16;
        QTest::newRow("a short sentence") << 50;
    }
    void panesGiveWayToTheChartWhilePresenting()
    {
        QFETCH(const int, seconds);
        goTo(*m_rig, firstOf<InjectFired>() + std::chrono::seconds(seconds));
        QVERIFY(brief().isVisible());
        m_rig->theme.setPresenting(true);
        QTRY_VERIFY(!brief().isVisible());
        QTRY_VERIFY(isChartWhole());
        m_rig->theme.setPresenting(false);
        QTRY_VERIFY(brief().isVisible());
        QVERIFY(m_rig->window->page().menuWidget()->isVisible());
    }

    void panesOfAReplayThatIsOpenedWhilePresentingGiveWayToo_data()
    {
        QTest::addColumn<bool>("hasLayout");
        QTest::newRow("with a layout that was kept") << true;
        QTest::newRow("for the first time") << false;
    }
    void panesOfAReplayThatIsOpenedWhilePresentingGiveWayToo()
    {
        QFETCH(const bool, hasLayout);
        m_rig->window->close();
        QVERIFY(!m_rig->preferences.docks(QStringLiteral("replay")).isEmpty());
        if (!hasLayout)
            m_rig->preferences.setDocks(QStringLiteral("replay"), {});
        reopenPresenting();
        QTRY_VERIFY(!brief().isVisible());
        QVERIFY(m_rig->window->page().docks().haveGivenWay());
        QVERIFY(!m_rig->window->page().menuWidget()->isVisible());
        m_rig->theme.setPresenting(false);
        QTRY_VERIFY(brief().isVisible());
        QVERIFY(m_rig->window->page().menuWidget()->isVisible());
        QVERIFY(brief().width() < m_rig->window->width() / 2);
    }

    void theLayoutThatIsKeptMeanwhileHasThePanes()
    {
        PaneDocks& docks = m_rig->window->page().docks();
        m_rig->theme.setPresenting(true);
        QTRY_VERIFY(!brief().isVisible());
        const QByteArray kept = docks.layout();
        m_rig->theme.setPresenting(false);
        QTRY_VERIFY(brief().isVisible());
        brief().hide();
        docks.keep(kept);
        docks.arrange();
        QVERIFY(brief().isVisible());
    }

    void whoGoesToAPaneHasIt()
    {
        m_rig->theme.setPresenting(true);
        QTRY_VERIFY(!brief().isVisible());
        QTest::keySequence(m_rig->window, keySequences(Key::PaneBrief).first());
        QTRY_VERIFY(brief().isVisible());
        QVERIFY(!m_rig->window->page().docks().dock(Key::PaneEvents)->isHidden());
        m_rig->window->resize(1090, 700);
        QTest::keySequence(m_rig->window, keySequences(Key::ReplayFind).first());
        QTRY_VERIFY(m_rig->window->page().menuWidget()->isVisible());
        QVERIFY(brief().isVisible());
    }

    void aQuestionLeavesRoomForTheChart_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        QTest::addColumn<TransportBar::Offers>("back"); // at least
        for (const char* language : {"en", "de"}) {
            const QString words = QString::fromLatin1(language);
            QTest::addRow("1100 wide, %s", language) << QSize(1100, 700) << words << TransportBar::Offers::Playing;
            QTest::addRow("1280 wide, %s", language) << QSize(1280, 900) << words << TransportBar::Offers::All;
        }
    }
    /// And for itself and the transport, whose buttons come back when the replay goes on.
    void aQuestionLeavesRoomForTheChart()
    {
        QFETCH(const QSize, size);
        QFETCH(const QString, language);
        QFETCH(const TransportBar::Offers, back);
        m_rig.reset();
        const auto words = wordsIn(language);
        m_rig = std::make_unique<ReplayRig>();
        DemonstrationOpener demonstrations(m_rig->theme, m_rig->opener, language.toStdString());
        DemonstrationRun* run = nullptr;
        connect(&demonstrations, &DemonstrationOpener::begun, this,
                [&run](ReplayWindow*, DemonstrationRun* begun) { run = begun; });
        demonstrations.open(demonstrationFile(sampleReplay()), nullptr);
        QTRY_VERIFY(run != nullptr);
        m_rig->window->resize(size);
        m_rig->theme.setPresenting(true);
        QTRY_VERIFY(run->state() == DemonstrationRun::State::Playing);
        const auto* panel = m_rig->window->findChild<DemonstrationPanel*>();
        const auto* transport = m_rig->window->findChild<TransportBar*>();
        const auto isWhole = [](const QWidget& widget) {
            return widget.visibleRegion().boundingRect() == widget.rect();
        };
        for (const DemonstrationStop& stop : run->demonstration().stops) {
            m_rig->window->clock().seek(stop.at);
            QTRY_VERIFY(run->stop() == &stop);
            QTRY_VERIFY2(isChartWhole(), stop.question.at("en").c_str());
            QTRY_VERIFY(isWhole(*panel) && isWhole(*transport));
            run->goOn();
            QTRY_VERIFY(transport->offers() <= back);
        }
        m_rig->theme.setPresenting(false);
        QTRY_VERIFY(isWhole(m_rig->window->page().findChild<Board*>()->banner()));
        m_rig.reset();
    }

    void whoGoesOnHasTheButtonsThatThereIsRoomFor_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        for (const int height : {700, 620}) {
            QTest::addRow("1100 wide, %d high, en", height) << QSize(1100, height) << QStringLiteral("en");
            QTest::addRow("1280 wide, %d high, de", height) << QSize(1280, height) << QStringLiteral("de");
        }
    }
    /// Also where layouts take longer than they are waited for.
    void whoGoesOnHasTheButtonsThatThereIsRoomFor()
    {
        QFETCH(const QSize, size);
        QFETCH(const QString, language);
        m_rig.reset();
        const auto words = wordsIn(language);
        auto lab = std::make_unique<DemonstrationLab>(language.toStdString());
        lab->openShipped();
        ReplayPage& page = lab->rig.window->page();
        const auto& transport = *page.findChild<TransportBar*>();
        auto* room = page.findChild<ChartRoom*>();
        lab->rig.window->resize(size);
        lab->rig.theme.setPresenting(true);
        QVERIFY(lab->waitFor(DemonstrationRun::State::Playing));
        QVERIFY(isAskedThird(*lab));
        lab->press(Key::DemonstrationAnswer);
        QTRY_COMPARE(transport.offers(), TransportBar::Offers::Nothing);
        const int asking = page.height();
        QTimer hurry;
        int rounds = 0;
        hurry.callOnTimeout(room, [room, &rounds] {
            room->makeRoom();
            ++rounds;
        });
        hurry.start(0);
        lab->press(Key::DemonstrationOn);
        lab->press(Key::ReplayPlay);
        QTRY_VERIFY(page.height() > asking);
        rounds = 0;
        QTRY_VERIFY(rounds > 20);
        QCOMPARE(transport.offers(), TransportBar::Offers::Playing);
        hurry.stop();
        QTRY_VERIFY(isChartWhole(page));
        QCOMPARE(transport.offers(), TransportBar::Offers::Playing);
        lab.reset();
    }

    void buttonsStayAwayWhileAQuestionStands()
    {
        m_rig.reset();
        const auto words = std::make_unique<OtherWords>(QStringLiteral("de"));
        auto lab = std::make_unique<DemonstrationLab>();
        lab->openShipped();
        ReplayWindow& window = *lab->rig.window;
        window.resize(1024, 768);
        lab->press(Key::Presenter);
        while (lab->rig.theme.textZoom() < largestZoom)
            lab->press(Key::TextLarger);
        QVERIFY(lab->waitFor(DemonstrationRun::State::Playing));
        const auto& transport = *window.findChild<TransportBar*>();
        window.clock().seek(lab->run->demonstration().stops.front().at);
        QTRY_COMPARE(transport.offers(), TransportBar::Offers::Nothing);
        QVERIFY(lab->run->stop() != nullptr);
        auto* room = window.page().findChild<ChartRoom*>();
        int rounds = 0;
        int back = 0;
        QTimer watch;
        watch.callOnTimeout(room, [&, room] {
            room->makeRoom();
            back += transport.offers() == TransportBar::Offers::Nothing ? 0 : 1;
            ++rounds;
        });
        watch.start(0);
        lab->press(Key::DemonstrationAnswer);
        QTRY_VERIFY(window.findChild<QuestionPane*>()->news().visibleRegion().boundingRect().height() > 0);
        rounds = 0;
        QTRY_VERIFY(rounds > 20);
        QCOMPARE(back, 0);
        watch.stop();
        const auto* chart = window.page().findChild<ActivityChart*>();
        QTRY_VERIFY(chart->visibleRegion().boundingRect().height() >= 200);
        lab->press(Key::DemonstrationOn);
        lab->press(Key::ReplayPlay);
        QTRY_VERIFY(transport.offers() != TransportBar::Offers::Nothing);
        lab.reset();
    }

    void theButtonsOfTheTransportComeBackFromLargerText()
    {
        ReplayWindow& window = *m_rig->window;
        const Theme& theme = m_rig->theme;
        // As where the desktop shows the menus: the page is as high as before.
        window.menuBar()->setFixedHeight(window.menuBar()->height());
        m_rig->theme.setPresenting(true);
        QTRY_VERIFY(!brief().isVisible());
        QTRY_VERIFY(isChartWhole());
        const auto* transport = window.findChild<TransportBar*>();
        QVERIFY(transport->offers() == TransportBar::Offers::All);
        const int presented = theme.textZoom();
        while (theme.textZoom() < largestZoom)
            QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
        QTRY_VERIFY(transport->offers() != TransportBar::Offers::All);
        while (theme.textZoom() > presented)
            QTest::keyClick(&window, Qt::Key_Minus, Qt::ControlModifier);
        QTRY_VERIFY(transport->offers() == TransportBar::Offers::All);
        QTRY_VERIFY(isChartWhole());
    }

    void whereThereIsRoomTheyStay()
    {
        m_rig->window->resize(1900, 1300);
        const auto* chart = m_rig->window->page().findChild<ActivityChart*>();
        QTRY_VERIFY(isChartWhole());
        const QRect usual = chart->geometry();
        m_rig->theme.setPresenting(true);
        QTRY_VERIFY(chart->geometry() != usual);
        QVERIFY(hasHadATurn());
        QVERIFY(isChartWhole());
        QVERIFY(brief().isVisible());
    }
};

QUIET_TEST_MAIN(TestChartRoom)
#include "tst_chartroom.moc"
