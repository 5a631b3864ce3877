// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/turn.h"
#include "tests/ui/support/windowrig.h"
#include "ui/pages/board.h"
#include "ui/pages/drillpage.h"
#include "ui/widgets/checkresultpanel.h"
#include "ui/widgets/consolepanel.h"
#include "ui/widgets/paneldock.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/sessionpanel.h"
#include "ui/widgets/sqleditor.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTreeView>

#include <cstdlib>

using namespace stormlab;

namespace
{

constexpr QSize commonWindow{1280, 900};
constexpr int usableRows = 5;

void addSmallWindows()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1024, 768), QSize(1280, 800)})
        QTest::addRow("%d wide", size.width()) << size;
}

bool isWhole(const QWidget& widget)
{
    return widget.visibleRegion().boundingRect() == widget.rect();
}

/// What scrolls the board.
QScrollBar& boardBar(const WindowRig& rig)
{
    auto* area = qobject_cast<QAbstractScrollArea*>(rig.window->drillPage().centralWidget());
    return *area->verticalScrollBar();
}

/// Shows the window of that size in its incident, in large text, and the board from its beginning.
void showLarge(WindowRig& rig, QSize size)
{
    rig.window->resize(size);
    showIncident(rig);
    rig.theme.setTextZoom(200);
    QTRY_VERIFY(boardBar(rig).maximum() > boardBar(rig).pageStep() / 2);
    boardBar(rig).setValue(0);
}

/// The dock of the brief.
QWidget& briefOf(const WindowRig& rig)
{
    return *rig.window->drillPage().docks().dock(Key::PaneBrief);
}

/// The start page is shown, and another drill can be started.
void leaveDrill(const WindowRig& rig)
{
    rig.window->actions().stop.trigger();
    QTRY_VERIFY(rig.window->findChild<QMessageBox*>() != nullptr);
    buttonWith(*rig.window->findChild<QMessageBox*>(), QStringLiteral("Stop"))->click();
    QTRY_VERIFY(rig.window->page() == MainWindow::Page::Start);
    QTRY_VERIFY(named<QPushButton>(*rig.window, "Start the first incident")->isEnabled());
}

} // namespace

/// The drill's page in large text, and in the usual one after that.
class TestTextSizes : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    /// Of a table Qt would show the row of the keyboard alone.
    void theTableOfSessionsIsSeenWithSomeRowsInLargeText()
    {
        WindowRig rig;
        rig.window->resize(commonWindow);
        showIncident(rig);
        rig.theme.setTextZoom(200);
        const QTreeView* table = tableOf(rig);
        const auto seen = [table] { return table->viewport()->visibleRegion().boundingRect(); };
        const auto rowHeight = [table] { return table->visualRect(table->model()->index(0, 0)).height(); };
        // Below all that is above it, the table is out of sight.
        QTRY_VERIFY(seen().isEmpty());
        named<QComboBox>(sessionsOf(rig), "Group by")->setFocus();
        QTest::keyClick(rig.window->windowHandle(), Qt::Key_Tab);
        QVERIFY(table->hasFocus());
        QTRY_COMPARE(seen(), table->viewport()->rect());
        QVERIFY(seen().height() >= usableRows * rowHeight());
    }

    void theFilterOfSessionsIsSeenWithRowsInLargeText_data() { addSmallWindows(); }
    /// Also when it is asked for once more, and has the keyboard already.
    void theFilterOfSessionsIsSeenWithRowsInLargeText()
    {
        QFETCH(const QSize, size);
        WindowRig rig;
        showLarge(rig, size);
        const auto* filterLine = named<QLineEdit>(*rig.window, "Filter sessions");
        const QTreeView* table = tableOf(rig);
        for (int time = 0; time < 2; ++time) {
            boardBar(rig).setValue(0);
            QVERIFY(table->viewport()->visibleRegion().isEmpty());
            QTest::keyClick(rig.window.get(), Qt::Key_F, Qt::ControlModifier);
            QVERIFY(filterLine->hasFocus());
            QTRY_VERIFY(isWhole(*filterLine));
            QTRY_VERIFY(isWhole(*table->viewport()));
        }
    }

    void theTableThatHasTheKeyboardStaysInViewWhenTextGrows_data() { addSmallWindows(); }
    void theTableThatHasTheKeyboardStaysInViewWhenTextGrows()
    {
        QFETCH(const QSize, size);
        WindowRig rig;
        rig.window->resize(size);
        showIncident(rig);
        tableOf(rig)->setFocus();
        for (int percent = rig.theme.textZoom(); percent < largestZoom; percent = rig.theme.textZoom()) {
            QTest::keyClick(rig.window.get(), Qt::Key_Plus, Qt::ControlModifier);
            QVERIFY(rig.theme.textZoom() > percent);
            QTRY_VERIFY2(isWhole(*tableOf(rig)->viewport()), qPrintable(QString::number(rig.theme.textZoom())));
        }
    }

    void whatIsToldOfACheckIsScrolledIntoView_data() { addSmallWindows(); }
    void whatIsToldOfACheckIsScrolledIntoView()
    {
        QFETCH(const QSize, size);
        WindowRig rig;
        showLarge(rig, size);
        const auto* strip = rig.window->drillPage().board().findChild<ProgressStrip*>();
        tableOf(rig)->setFocus();
        QTRY_VERIFY(isWhole(*tableOf(rig)->viewport()));
        QVERIFY(rig.controller.check().ok());
        QTRY_VERIFY(strip->isVisible() && isWhole(*strip));
        boardBar(rig).setValue(boardBar(rig).maximum());
        QTRY_VERIFY(strip->visibleRegion().isEmpty());
        rig.window->actions().cancelCheck.trigger();
        QTRY_VERIFY(says(*strip, QStringLiteral("Check 1 was cancelled: it gave no result. The drill goes on.")));
        QTRY_VERIFY(isWhole(*strip));
    }

    /// Whoever is elsewhere keeps the keyboard, and sees that it has come.
    void theResultOfACheckIsScrolledIntoView()
    {
        WindowRig rig;
        showLarge(rig, QSize(1024, 768));
        rig.window->drillPage().goTo(Key::PaneConsole);
        rig.shed();
        rig.runCheck();
        const auto* result = rig.window->drillPage().board().findChild<CheckResultPanel*>();
        QTRY_VERIFY(result->isVisible());
        QTRY_VERIFY(!result->visibleRegion().isEmpty());
        QCOMPARE(result->visibleRegion().boundingRect().top(), 0);
        QVERIFY(rig.window->drillPage().console().isAncestorOf(rig.window->focusWidget()));
    }

    void panesGetTheRoomThatTheyHaveWhereTextIsLargeFromTheBeginning_data()
    {
        QTest::addColumn<bool>("onAnotherPage");
        QTest::newRow("while the drill is seen") << false;
        QTest::newRow("while another page is seen") << true;
    }
    void panesGetTheRoomThatTheyHaveWhereTextIsLargeFromTheBeginning()
    {
        QFETCH(const bool, onAnotherPage);
        QSize wanted;
        {
            WindowRig large;
            large.theme.setTextZoom(200);
            showIncident(large);
            wanted = briefOf(large).size();
        }
        WindowRig rig;
        showIncident(rig);
        QVERIFY(briefOf(rig).width() < wanted.width());
        if (onAnotherPage)
            leaveDrill(rig);
        rig.theme.setTextZoom(200);
        if (onAnotherPage)
            rig.startDrill();
        QTRY_COMPARE(briefOf(rig).size(), wanted);
        rig.theme.setTextZoom(usualZoom);
        QTRY_VERIFY(briefOf(rig).width() < wanted.width());
    }

    void panesThatAPersonHasGivenTheirRoomKeepIt()
    {
        WindowRig rig;
        showIncident(rig);
        DrillPage& page = rig.window->drillPage();
        const int usual = briefOf(rig).width();
        const QPoint edge(briefOf(rig).x() - 2, page.height() / 3);
        QVERIFY(page.isSeparator(edge));
        QTest::mousePress(&page, Qt::LeftButton, {}, edge);
        QTest::mouseMove(&page, edge - QPoint(120, 0));
        QTRY_VERIFY(briefOf(rig).width() >= usual + 110);
        QTest::mouseRelease(&page, Qt::LeftButton, {}, edge - QPoint(120, 0));
        const int divided = briefOf(rig).width();
        rig.theme.setTextZoom(110);
        QVERIFY(hasHadATurn());
        QCOMPARE(briefOf(rig).width(), divided);
        // Also the next time.
        const QByteArray layout = page.docks().layout();
        WindowRig next;
        next.window->drillPage().docks().keep(layout);
        showIncident(next);
        QTRY_COMPARE(briefOf(next).width(), divided);
    }

    /// Of a layout that was kept by an earlier program nobody knows whether a person has divided the panes.
    void panesOfAnEarlierLayoutFollowTheText()
    {
        QByteArray earlier;
        int usual = 0;
        {
            WindowRig rig;
            showIncident(rig);
            DrillPage& page = rig.window->drillPage();
            usual = briefOf(rig).width();
            page.resizeDocks({page.docks().dock(Key::PaneBrief)}, {usual + 120}, Qt::Horizontal);
            QTRY_VERIFY(briefOf(rig).width() >= usual + 110);
            earlier = page.saveState(2);
        }
        WindowRig rig;
        rig.window->drillPage().docks().keep(earlier);
        showIncident(rig);
        QTRY_COMPARE(briefOf(rig).width(), usual);
        rig.theme.setTextZoom(200);
        QTRY_VERIFY(briefOf(rig).width() > usual);
    }

    void theConsoleComesBackFromLargeText_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("statement");
        for (const QSize size : {QSize(1024, 768), commonWindow}) {
            for (const char* statement : {"select 1", "selec 1"})
                QTest::addRow("%s, %d wide", statement, size.width()) << size << QString::fromLatin1(statement);
        }
    }
    /// What an answer says needs less room again.
    void theConsoleComesBackFromLargeText()
    {
        QFETCH(const QSize, size);
        QFETCH(const QString, statement);
        WindowRig rig;
        rig.window->resize(size);
        showIncident(rig);
        ConsolePanel& console = rig.window->drillPage().console();
        console.editor().setText(statement);
        console.runAll();
        QTRY_VERIFY(buttonWith(console, QStringLiteral("Run"))->isEnabled());
        QCoreApplication::sendPostedEvents();
        const QSize before = console.size();
        const int editor = console.editor().height();
        for (const int percent : {175, 250, 175, 100}) {
            rig.theme.setTextZoom(percent);
            QTRY_VERIFY(percent == 100 || console.size() != before);
        }
        QTRY_VERIFY(std::abs(console.height() - before.height()) <= 2);
        QTRY_COMPARE(console.width(), before.width());
        // A splitter shares what the large text took from one of its parts by their sizes.
        QVERIFY2(console.editor().height() >= editor * 3 / 4, qPrintable(QString::number(console.editor().height())));
    }
};

QUIET_TEST_MAIN(TestTextSizes)
#include "tst_textsizes.moc"
