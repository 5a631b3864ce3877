// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/keyrows.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/openedguide.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "ui/charts/activitychart.h"
#include "ui/guide/guidewindow.h"
#include "ui/presentermode/boardwindow.h"
#include "ui/presentermode/presenterbadge.h"
#include "ui/presentermode/presentermenu.h"
#include "ui/presentermode/teacherstrip.h"
#include "ui/presentermode/votepanel.h"
#include "ui/widgets/keylistdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace stormlab;

namespace
{

/// A replay, with the board of the room or the teacher's strip beside it.
class Beside
{
public:
    explicit Beside(KeyWindow which)
    {
        rig.open();
        const Key opens = which == KeyWindow::Room ? Key::PresenterBoard : Key::PresenterStrip;
        QTest::keySequence(rig.window, keySequences(opens).first());
        goTo(rig, firstOf<InjectFired>() + DrillTime{1'000});
        [&] { QTRY_VERIFY(isOpen(opens)); }();
        hadBoard = opens == Key::PresenterBoard;
        window = opens == Key::PresenterBoard ? static_cast<QWidget*>(menu().board()) : menu().strip();
        window->activateWindow();
        // Qt calls a window active whose parent has the keyboard, too.
        [&] { QTRY_VERIFY(QApplication::activeWindow() == window); }();
    }

    [[nodiscard]] const PresenterMenu& menu() const { return *rig.window->findChild<PresenterMenu*>(); }
    [[nodiscard]] bool isOpen(Key which) const
    {
        return which == Key::PresenterBoard ? menu().board() != nullptr : menu().strip() != nullptr;
    }
    [[nodiscard]] ActivityChart& chart() const { return *window->findChild<ActivityChart*>(); }
    [[nodiscard]] QTableView* table() const { return window->findChild<QTableView*>(); }
    [[nodiscard]] VoteRow& row(int place) const { return *window->findChildren<VoteRow*>().at(place); }

    ReplayRig rig;
    QPointer<QWidget> window;
    bool hadBoard = false; ///< else the strip
};

QWidget* prepareTable(const Beside& beside)
{
    QTest::keySequence(&beside.chart(), keySequences(Key::ChartTable).first());
    QApplication::clipboard()->clear();
    beside.table()->selectRow(0);
    beside.table()->setFocus();
    return beside.table();
}

QWidget* prepareVote(const Beside& beside)
{
    // Where a vote can go and the keyboard has a row on each side.
    QTest::keyClick(&beside.row(1), Qt::Key_Plus);
    beside.row(1).setFocus();
    return &beside.row(1);
}

/// Brings the window where the key means something, and gives what must hear it.
QWidget* prepare(Beside& beside, Key key)
{
    prepareTheme(beside.rig.theme, key);
    if (key == Key::RowsCopy)
        return prepareTable(beside);
    if (key >= Key::VoteMore && key <= Key::VotePrevious)
        return prepareVote(beside);
    if (key >= Key::ChartBack && key <= Key::ChartTable) {
        beside.chart().setFocus();
        if (key == Key::ChartLeave)
            beside.chart().setCursor(beside.chart().until());
        return &beside.chart();
    }
    if (key == Key::MarkText) {
        auto* text = named<QLineEdit>(*beside.window, "Text of the mark");
        text->setFocus();
        return text;
    }
    if (key == Key::ButtonPress) {
        QPushButton* mark = buttonWith(*beside.window, QStringLiteral("&Mark this moment"));
        mark->setFocus();
        return mark;
    }
    return beside.window;
}

bool happenedInChart(const Beside& beside, Key key)
{
    switch (key) {
    case Key::ChartLeave:
        return !beside.chart().timeCursor().has_value();
    case Key::ChartTable:
        return !beside.chart().isVisible();
    case Key::RowsCopy:
        return QApplication::clipboard()->text().contains(QLatin1Char('\t'));
    default:
        return beside.chart().timeCursor().has_value();
    }
}

bool happened(const Beside& beside, Key key)
{
    switch (key) {
    case Key::Help:
        return openedGuide() != nullptr;
    case Key::Keys:
        return beside.window->findChild<KeyListDialog*>() != nullptr;
    case Key::FullScreen:
        return beside.window->isFullScreen();
    case Key::Close:
        return beside.window.isNull() && beside.rig.window->isVisible();
    case Key::Quit:
        return beside.rig.window.isNull() || !beside.rig.window->isVisible();
    case Key::PresenterBoard:
        return beside.isOpen(key) != beside.hadBoard;
    case Key::PresenterStrip:
        return beside.isOpen(key) == beside.hadBoard;
    case Key::VoteMore:
        return beside.row(1).votes() == 2;
    case Key::VoteFewer:
        return beside.row(1).votes() == 0;
    case Key::VoteNext:
        return beside.row(2).hasFocus();
    case Key::VotePrevious:
        return beside.row(0).hasFocus();
    case Key::MarkText:
    case Key::ButtonPress:
        return !beside.rig.window->bookmarks().bookmarks().empty();
    default:
        break;
    }
    const bool isOfChart = key == Key::RowsCopy || (key >= Key::ChartBack && key <= Key::ChartTable);
    return isOfChart ? happenedInChart(beside, key) : happenedToTheme(beside.rig.theme, key);
}

} // namespace

/// The keys of the windows beside the one that is presented, each pressed there.
class TestPresenterKeys : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

    static void pressOf(KeyWindow which)
    {
        QFETCH(const int, key);
        QFETCH(const QKeySequence, sequence);
        Beside beside(which);
        QWidget* listener = prepare(beside, static_cast<Key>(key));
        QVERIFY(!happened(beside, static_cast<Key>(key)));
        pressKey(listener, static_cast<Key>(key), sequence);
        QTRY_VERIFY(happened(beside, static_cast<Key>(key)));
    }

private Q_SLOTS:
    void textThatIsNotMadeSmallerSaysWhy()
    {
        WindowRig rig;
        rig.show();
        auto* badge = rig.window->findChild<PresenterBadge*>();
        const QString why = QStringLiteral("Presenter mode: no smaller text, a room reads it");
        rig.theme.setPresenting(true);
        const int least = rig.theme.textZoom();
        QTest::keySequence(rig.window.get(), keySequences(Key::TextLarger).first());
        QVERIFY(rig.theme.textZoom() > least);
        QTest::keySequence(rig.window.get(), keySequences(Key::TextSmaller).first());
        QCOMPARE(rig.theme.textZoom(), least);
        QVERIFY(!says(*badge, why));
        QTest::keySequence(rig.window.get(), keySequences(Key::TextSmaller).first());
        QCOMPARE(rig.theme.textZoom(), least);
        QVERIFY(badge->isVisible() && says(*badge, why));
        rig.theme.setPresenting(false);
        QVERIFY(!badge->isVisible());
        rig.theme.setPresenting(true);
        QVERIFY(badge->isVisible() && !says(*badge, why));
    }

    void whyTextIsNoSmallerIsSaidAloudInOneWindowOnly()
    {
        WindowRig rig;
        rig.show();
        QMainWindow beside;
        const auto* other = new PresenterBadge(rig.theme, beside);
        rig.theme.setPresenting(true);
        beside.show();
        rig.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
        const QSignalSpy here(rig.window->findChild<PresenterBadge*>(), &PresenterBadge::spoken);
        const QSignalSpy there(other, &PresenterBadge::spoken);
        rig.theme.setTextZoom(rig.theme.textZoom() - 10);
        QCOMPARE(here.size(), 1);
        QCOMPARE(there.size(), 0);
    }

    void cleanup()
    {
        delete openedGuide();
        QCOMPARE(m_log.take(), QStringList());
    }

    void eachKeyOfTheStripDoesWhatTheListSays_data() { addKeyRows(KeyWindow::Strip); }
    void eachKeyOfTheStripDoesWhatTheListSays() { pressOf(KeyWindow::Strip); }

    // After all of them: a key that is listed and was never pressed is worse than none.
    void noKeyOfTheStripIsLeftUnpressed() { QCOMPARE(keysNotPressed(KeyWindow::Strip), QStringList()); }

    void eachKeyOfTheRoomsBoardDoesWhatTheListSays_data() { addKeyRows(KeyWindow::Room); }
    void eachKeyOfTheRoomsBoardDoesWhatTheListSays() { pressOf(KeyWindow::Room); }

    void noKeyOfTheRoomsBoardIsLeftUnpressed() { QCOMPARE(keysNotPressed(KeyWindow::Room), QStringList()); }

    // On some keyboards the plus needs Shift, on others the equals sign does.
    void aSignIsTheSameWithShift()
    {
        Beside beside(KeyWindow::Strip);
        beside.row(1).setFocus();
        QTest::keyClick(&beside.row(1), Qt::Key_Plus, Qt::ShiftModifier);
        QCOMPARE(beside.row(1).votes(), 1);
        QTest::keyClick(&beside.row(1), Qt::Key_Plus, Qt::KeypadModifier);
        QCOMPARE(beside.row(1).votes(), 2);
        QTest::keyClick(&beside.row(1), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(beside.row(1).votes(), 2);
    }
};

QUIET_TEST_MAIN(TestPresenterKeys)
#include "tst_presenterkeys.moc"
