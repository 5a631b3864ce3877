// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "ui/pages/board.h"
#include "ui/pages/drillpage.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTest>

using namespace stormlab;

/// The keyboard is where it was before, once a menu or a question that was asked from it is gone.
class TestMenuReturn : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<WindowRig> m_rig;

    [[nodiscard]] MainWindow& window() const { return *m_rig->window; }
    [[nodiscard]] QLineEdit* filterLine() const { return named<QLineEdit>(window(), "Filter sessions"); }
    /// Opens the menu of the drill by its letter.
    void openMenu() const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    }
    /// In the menu that is open.
    static void pressInMenu(Qt::Key key)
    {
        QTest::keyClick(QApplication::activePopupWidget(), key);
        QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
    }
    [[nodiscard]] bool isInTheMiddle() const
    {
        const QWidget* keyboard = window().focusWidget();
        const QWidget* middle = window().drillPage().centralWidget();
        return keyboard != nullptr && keyboard->isVisible() && middle->isAncestorOf(keyboard);
    }
    void keepDrilling() const
    {
        QTRY_VERIFY(window().findChild<QMessageBox*>() != nullptr);
        auto* question = window().findChild<QMessageBox*>();
        QVERIFY(QTest::qWaitForWindowActive(question));
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(window().findChild<QMessageBox*>() == nullptr);
        // Without a window manager nobody else does that.
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<WindowRig>();
        showIncident(*m_rig);
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(filterLine()->hasFocus());
    }
    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void aQuestionThatWasAskedFromAMenuThatWasOpenedTwice()
    {
        openMenu();
        pressInMenu(Qt::Key_Escape);
        QVERIFY(window().menuBar()->hasFocus());
        openMenu();
        pressInMenu(Qt::Key_F);
        keepDrilling();
        QVERIFY(filterLine()->hasFocus());
    }

    void aMenuThatWasOpenedTwiceAndLeft()
    {
        openMenu();
        pressInMenu(Qt::Key_Escape);
        openMenu();
        pressInMenu(Qt::Key_Escape);
        QTest::keyClick(window().menuBar(), Qt::Key_Escape);
        QVERIFY(filterLine()->hasFocus());
    }

    void aQuestionThatWasAskedByItsKeyFromTheMenuBar()
    {
        openMenu();
        pressInMenu(Qt::Key_Escape);
        QTest::keyClick(window().menuBar(), Qt::Key_R, Qt::ControlModifier);
        keepDrilling();
        QVERIFY(filterLine()->hasFocus());
    }

    void theMiddleOfThePageHasItWhereWhatHadItIsHiddenByNow_data()
    {
        QTest::addColumn<bool>("again");
        QTest::newRow("the menu is opened again") << true;
        QTest::newRow("the menu bar is left") << false;
    }
    void theMiddleOfThePageHasItWhereWhatHadItIsHiddenByNow()
    {
        QFETCH(const bool, again);
        openMenu();
        pressInMenu(Qt::Key_Escape);
        window().drillPage().board().showResult({}, TimelineView(m_rig->controller.timeline()));
        QVERIFY(!filterLine()->isVisible());
        QVERIFY(window().menuBar()->hasFocus());
        if (again) {
            openMenu();
            pressInMenu(Qt::Key_Escape);
        }
        QTest::keyClick(window().menuBar(), Qt::Key_Escape);
        QVERIFY(isInTheMiddle());
    }

    void theMiddleOfThePageHasItWhereWhatHadItIsDisabledByNow()
    {
        openMenu();
        pressInMenu(Qt::Key_Escape);
        filterLine()->setEnabled(false);
        openMenu();
        pressInMenu(Qt::Key_Escape);
        QTest::keyClick(window().menuBar(), Qt::Key_Escape);
        QVERIFY(isInTheMiddle());
    }
};

QUIET_TEST_MAIN(TestMenuReturn)
#include "tst_menureturn.moc"
