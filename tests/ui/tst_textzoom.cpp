// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/cliptext.h"
#include "tests/ui/support/crampedviews.h"
#include "tests/ui/support/everywindow.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/lostwidgets.h"
#include "tests/ui/support/quietlog.h"
#include "ui/charts/activitychart.h"
#include "ui/charts/budgetbar.h"
#include "ui/pages/drillpage.h"
#include "ui/textzoom.h"
#include "ui/widgets/consolepanel.h"
#include "ui/widgets/messagebox.h"
#include "ui/widgets/paneldock.h"
#include "ui/widgets/settingstable.h"
#include "ui/widgets/sqleditor.h"
#include "ui/widgets/tonelabel.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace stormlab;

namespace
{

constexpr QSize smallScreen{1024, 768};
constexpr QSize usualScreen{1280, 900};
constexpr int patience = 2'000;

/// Fails with what is lost or cut in the window, once the layout has settled.
void holdOn(const QSize& screen, const QWidget& window, const QString& place)
{
    const auto faults = [&window] { return lostIn(window) + clippedIn(window) + crampedIn(window); };
    (void)QTest::qWaitFor([&faults] { return faults().isEmpty(); }, patience);
    const QStringList found = faults();
    QVERIFY2(found.isEmpty(), qPrintable(place + QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
    QVERIFY2(window.size().boundedTo(screen) == window.size(),
             qPrintable(QStringLiteral("%1 wants %2×%3").arg(place).arg(window.width()).arg(window.height())));
}

void hold(const QWidget& window, const QString& place)
{
    holdOn(smallScreen, window, place);
}

void holdUsual(const QWidget& window, const QString& place)
{
    holdOn(usualScreen, window, place);
}

} // namespace

/// Text of 80 to 250 percent, and whether the windows hold it on a small screen.
class TestTextZoom : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void goesInSteps()
    {
        QCOMPARE(zoomAbove(100), 110);
        QCOMPARE(zoomBelow(100), 90);
        QCOMPARE(zoomAbove(250), 250);
        QCOMPARE(zoomBelow(80), 80);
        QCOMPARE(zoomAbove(133), 150);
        QCOMPARE(zoomBelow(133), 125);
        QCOMPARE(zoomWithin(1), 80);
        QCOMPARE(zoomWithin(1'000), 250);
    }

    void scalesPointsAndPixels()
    {
        QFont points;
        points.setPointSizeF(10);
        QCOMPARE(scaledFont(points, 1.5).pointSizeF(), 15.0);
        QFont pixels;
        pixels.setPixelSize(12);
        QCOMPARE(scaledFont(pixels, 2.5).pixelSize(), 30);
        QCOMPARE(scaledFont(pixels, 2.5).pointSizeF(), -1.0);
    }

    void reachesEveryWidgetOfAllWindows()
    {
        WindowRig rig;
        showIncident(rig);
        Theme& theme = rig.theme;
        ConsolePanel& console = rig.window->drillPage().console();
        const QWidget& window = *rig.window;
        const auto* events = named<QTableView>(window, "Events");
        const auto* brief = named<QTextBrowser>(window, "Brief and hints");
        const auto* chart = window.findChild<ActivityChart*>();
        const auto* title = window.findChild<ToneLabel*>();
        const auto sizes = [&] {
            return QList<double>{window.font().pointSizeF(),
                                 events->font().pointSizeF(),
                                 double(events->verticalHeader()->defaultSectionSize()),
                                 brief->document()->defaultFont().pointSizeF(),
                                 chart->font().pointSizeF(),
                                 title->font().pointSizeF(),
                                 named<QTableView>(console, "Rows of the answer")->font().pointSizeF()};
        };
        const QList<double> usual = sizes();
        theme.setTextZoom(200);
        const QList<double> large = sizes();
        for (qsizetype i = 0; i < usual.size(); ++i)
            QVERIFY2(large.at(i) > usual.at(i) * 1.4, qPrintable(QStringLiteral("%1: %2").arg(i).arg(large.at(i))));
        theme.setTextZoom(100);
        QCOMPARE(sizes(), usual);
    }

    /// Also what is not seen when it is chosen: the heads of tables as well.
    void reachesWhatIsHidden()
    {
        WindowRig rig;
        rig.show();
        const auto heads = rig.window->findChildren<QHeaderView*>();
        QVERIFY(heads.size() > 10);
        rig.theme.setTextZoom(200);
        for (const QHeaderView* head : heads)
            QVERIFY2(head->font().pointSizeF() >= head->parentWidget()->font().pointSizeF() * 0.9,
                     qPrintable(head->parentWidget()->accessibleName()));
    }

    void isGivenBackWithTheTheme()
    {
        const double usual = QApplication::font().pointSizeF();
        {
            Theme theme;
            theme.setTextZoom(150);
            QCOMPARE(QApplication::font().pointSizeF(), usual * 1.5);
        }
        QCOMPARE(QApplication::font().pointSizeF(), usual);
    }

    void isKept()
    {
        WindowRig rig;
        rig.show();
        QTest::keySequence(rig.window.get(), keySequences(Key::TextLarger).first());
        QCOMPARE(rig.theme.textZoom(), 110);
        QCOMPARE(rig.preferences.textZoom(), 110);
    }

    void whatHasNoRoomIsFound()
    {
        Theme theme;
        QWidget window;
        window.resize(600, 600);
        auto* list = new QListWidget(&window);
        list->addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three"), QStringLiteral("four")});
        list->setGeometry(0, 0, 300, 100);
        auto* text = new QPlainTextEdit(QStringLiteral("one\ntwo\nthree\nfour"), &window);
        text->setGeometry(300, 0, 300, 100);
        auto* pane = new QScrollArea(&window);
        pane->setWidget(new QLabel(QStringLiteral("not long")));
        pane->setGeometry(0, 100, 300, 100);
        auto* chart = new ActivityChart(theme, &window);
        chart->setGeometry(0, 200, 600, 300);
        window.show();
        QCOMPARE(crampedIn(window), QStringList());
        list->resize(300, 2 * list->sizeHintForRow(0));
        QCOMPARE(crampedIn(window).size(), 1);
        text->resize(300, 2 * text->fontMetrics().lineSpacing());
        QCOMPARE(crampedIn(window).size(), 2);
        pane->widget()->setFixedWidth(400);
        QCOMPARE(crampedIn(window).size(), 3);
        chart->resize(600, chart->minimumSizeHint().height());
        QCOMPARE(crampedIn(window).size(), 3);
        chart->resize(600, chart->minimumSizeHint().height() - 2 * chart->fontMetrics().lineSpacing());
        QCOMPARE(crampedIn(window).size(), 4);
        // Beyond the window.
        list->move(400, 0);
        QCOMPARE(crampedIn(window).size(), 5);
        chart->move(0, 580);
        QCOMPARE(crampedIn(window).size(), 6);
    }

    void germanIsReadInTwiceTheSize_data() { addCourseRows(); }
    void germanIsReadInTwiceTheSize()
    {
        QFETCH(const int, course);
        const OtherWords german(QStringLiteral("de"));
        QVERIFY(german.isThere());
        everyWindow().at(static_cast<std::size_t>(course)).go({usualScreen, 200, {}}, holdUsual);
    }

    void buttonsOfAMessageThatHaveNoRoomSideBySideStandBelowEachOther()
    {
        QWidget window;
        window.show();
        std::vector<Offer> offers;
        for (const int letters : {30, 34, 38})
            offers.push_back({QString(letters, QLatin1Char('m')), [] {}});
        QWidget* message = showOffers(&window, {QStringLiteral("What?"), QStringLiteral("Say."), {}}, offers);
        QVERIFY(QTest::qWaitForWindowExposed(message));
        QCOMPARE(clippedIn(*message), QStringList());
        QCOMPARE(message->findChild<QDialogButtonBox*>()->orientation(), Qt::Vertical);
        delete message;
        message = askBetween(&window, {QStringLiteral("What?"), {}, {}}, offers.at(0), offers.at(1), offers.at(2).text);
        QCOMPARE(message->findChild<QDialogButtonBox*>()->orientation(), Qt::Vertical);
        delete message;
        message = showOffers(&window, {QStringLiteral("What?"), {}, {}}, {{QStringLiteral("Go"), [] {}}});
        QCOMPARE(message->findChild<QDialogButtonBox*>()->orientation(), Qt::Horizontal);
    }

    void aSumOfConnectionsAndAllColumnsOfSettingsAreInView()
    {
        WindowRig rig;
        rig.theme.setTextZoom(200);
        rig.window->resize(usualScreen);
        showIncident(rig);
        rig.window->drillPage().goTo(Key::PaneClients);
        auto* table = rig.window->findChild<SettingsTable*>();
        QTRY_VERIFY(table->isVisible());
        QTRY_VERIFY2(
            table->horizontalHeader()->length() <= table->viewport()->width(),
            qPrintable(
                QStringLiteral("%1 of %2").arg(table->horizontalHeader()->length()).arg(table->viewport()->width())));
        auto* bar = rig.window->findChild<BudgetBar*>();
        bar->resize(220, bar->heightForWidth(220));
        QVERIFY(bar->heightForWidth(220) > bar->heightForWidth(4'000));
    }

    void nothingIsLostOnASmallScreen_data()
    {
        QTest::addColumn<int>("course");
        QTest::addColumn<int>("percent");
        const std::vector<WindowCourse>& courses = everyWindow();
        for (const int percent : {smallestZoom, usualZoom, 150, 200, largestZoom}) {
            for (std::size_t i = 0; i < courses.size(); ++i)
                QTest::addRow("%s, %d percent", courses[i].name, percent) << static_cast<int>(i) << percent;
        }
    }
    void nothingIsLostOnASmallScreen()
    {
        QFETCH(const int, course);
        QFETCH(const int, percent);
        everyWindow().at(static_cast<std::size_t>(course)).go({smallScreen, percent, {}}, hold);
    }
};

QUIET_TEST_MAIN(TestTextZoom)
#include "tst_textzoom.moc"
