// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "ui/pages/board.h"
#include "ui/pages/drillbar.h"
#include "ui/pages/drillpage.h"
#include "ui/widgets/clientsettingspanel.h"
#include "ui/widgets/consolepanel.h"
#include "ui/widgets/diagnosispanel.h"
#include "ui/widgets/sqleditor.h"

#include <QApplication>
#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeView>

using namespace stormlab;

namespace
{

QString nameOf(const QWidget* widget)
{
    return widget == nullptr
               ? QStringLiteral("nothing")
               : QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->accessibleName();
}

/// What has the keyboard, in words.
QString keyboard()
{
    return nameOf(QApplication::focusWidget());
}

const QString brief = QStringLiteral("QTextBrowser Brief and hints");
const QString incidents = QStringLiteral("QTreeView Incidents");

} // namespace

/// Where the keyboard is when a page comes to the front, and when what it was on goes away.
class TestFocus : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<WindowRig> m_rig;

    [[nodiscard]] MainWindow& window() const { return *m_rig->window; }
    /// A button in the row over the board.
    [[nodiscard]] QPushButton* barButton(const char* text) const
    {
        return buttonWith(*window().drillPage().findChild<DrillBar*>(), QLatin1String(text));
    }
    /// Gives a widget the keyboard as Tab does, and presses Return there.
    static void pressReturnOn(QWidget* widget)
    {
        widget->setFocus(Qt::TabFocusReason);
        QTest::keyClick(widget, Qt::Key_Return);
    }
    /// Answers the question that is open with the button that is not the careful one.
    void agree(const char* button) const
    {
        QTRY_VERIFY(window().findChild<QMessageBox*>() != nullptr);
        buttonWith(*window().findChild<QMessageBox*>(), QLatin1String(button))->click();
        QTRY_VERIFY(window().findChild<QMessageBox*>() == nullptr);
        // Without a window manager nobody else does that.
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    /// Timers of no time fire in the order in which they were started: this one after those that the page and its docks
    /// have started, and a second one after those that were started by these.
    static void letWhatIsQueuedHappen()
    {
        for (int round = 0; round < 2; ++round) {
            QTimer last;
            last.setSingleShot(true);
            QSignalSpy fired(&last, &QTimer::timeout);
            last.start(0);
            QVERIFY(fired.wait());
        }
    }
    void waitUntilAllIsGone() const
    {
        QTRY_VERIFY(named<QPushButton>(window(), "Start the first incident")->isEnabled());
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<WindowRig>(); }
    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void theProgramBeginsOnItsLargeButton()
    {
        m_rig->show();
        QCOMPARE(keyboard(), QStringLiteral("stormlab::ThemedButton Start the first incident"));
    }

    void aDrillBeginsInItsBrief_data()
    {
        QTest::addColumn<QString>("by");
        for (const char* by : {"Start the first incident", "Start the selected incident", "the list"})
            QTest::newRow(by) << QString::fromLatin1(by);
    }
    void aDrillBeginsInItsBrief()
    {
        QFETCH(const QString, by);
        m_rig->holdPreparing = true;
        m_rig->show();
        if (by == QStringLiteral("the list"))
            pressReturnOn(named<QTreeView>(window(), "Incidents"));
        else
            pressReturnOn(named<QPushButton>(window(), by.toLatin1().constData()));
        QCOMPARE(keyboard(), brief);
        m_rig->beginDrill([this] { m_rig->source->finishPreparing(); });
        m_rig->source->advance(Milliseconds{20'000});
        m_rig->controller.endBaseline();
        QTRY_VERIFY(tableOf(*m_rig)->model()->rowCount() > 0);
        QCOMPARE(keyboard(), brief);
    }

    void aDrillThatBeginsAnewBeginsInItsBrief_data()
    {
        QTest::addColumn<int>("pane");
        for (const Key pane : {Key::PaneBrief, Key::PaneDiagnosis, Key::PaneClients, Key::PaneEvents, Key::PaneConsole})
            QTest::addRow("%s", qPrintable(keyText(pane))) << static_cast<int>(pane);
    }
    void aDrillThatBeginsAnewBeginsInItsBrief()
    {
        QFETCH(const int, pane);
        m_rig->show();
        m_rig->reachIncident();
        window().drillPage().goTo(static_cast<Key>(pane));
        pressReturnOn(barButton("Reset"));
        m_rig->beginDrill([this] { agree("Start again"); });
        QTRY_COMPARE(keyboard(), brief);
        letWhatIsQueuedHappen();
        QCOMPARE(keyboard(), brief);
    }

    void theNextDrillBeginsInItsBriefWhateverWasInFront()
    {
        m_rig->show();
        m_rig->startDrill();
        window().drillPage().goTo(Key::PaneEvents);
        window().actions().stop.trigger();
        waitUntilAllIsGone();
        m_rig->startDrill();
        QCOMPARE(keyboard(), brief);
    }

    void theFirstDrillBeginsInItsBriefWhateverWasInFrontTheLastTime_data()
    {
        QTest::addColumn<int>("pane");
        for (const Key pane : {Key::PaneDiagnosis, Key::PaneClients, Key::PaneEvents, Key::PaneConsole})
            QTest::addRow("%s", qPrintable(keyText(pane))) << static_cast<int>(pane);
    }
    void theFirstDrillBeginsInItsBriefWhateverWasInFrontTheLastTime()
    {
        QFETCH(const int, pane);
        m_rig->show();
        m_rig->startDrill();
        window().drillPage().goTo(static_cast<Key>(pane));
        letWhatIsQueuedHappen();
        const QByteArray layout = window().drillPage().docks().layout();
        m_rig = std::make_unique<WindowRig>();
        window().drillPage().docks().keep(layout);
        m_rig->show();
        m_rig->beginDrill([this] { pressReturnOn(named<QPushButton>(window(), "Start the first incident")); });
        letWhatIsQueuedHappen();
        QCOMPARE(keyboard(), brief);
    }

    void aDrillThatIsLeftLeadsBackToItsIncident()
    {
        m_rig->show();
        m_rig->startDrill();
        pressReturnOn(barButton("Stop"));
        QTRY_COMPARE(keyboard(), incidents);
        waitUntilAllIsGone();
        QCOMPARE(keyboard(), incidents);
        QVERIFY(!named<QTreeView>(window(), "Incidents")->selectionModel()->selectedRows().isEmpty());
    }

    void whoGoesOnWhileTheSandboxIsRemovedIsLeftAlone()
    {
        m_rig->show();
        m_rig->startDrill();
        window().actions().stop.trigger();
        QTRY_VERIFY(window().page() == MainWindow::Page::Start);
        auto* drills = named<QPushButton>(window(), "My drills");
        drills->setFocus();
        waitUntilAllIsGone();
        QVERIFY(drills->hasFocus());
    }

    void aPreparationThatIsCancelledLeadsBackToItsIncident()
    {
        m_rig->holdPreparing = true;
        m_rig->show();
        window().startScenario(QString::fromStdString(m_rig->scenario.id));
        auto* cancel = named<QPushButton>(window().drillPage().board(), "Cancel");
        QTRY_VERIFY(cancel->isVisible());
        pressReturnOn(cancel);
        waitUntilAllIsGone();
        QCOMPARE(keyboard(), incidents);
    }

    void aPreparationThatEndsUnderTheKeyboardLeadsToTheBrief()
    {
        m_rig->holdPreparing = true;
        m_rig->show();
        window().startScenario(QString::fromStdString(m_rig->scenario.id));
        auto* cancel = named<QPushButton>(window().drillPage().board(), "Cancel");
        QTRY_VERIFY(cancel->isVisible());
        cancel->setFocus();
        m_rig->source->finishPreparing();
        QTRY_VERIFY(!cancel->isVisible());
        QCOMPARE(keyboard(), brief);
    }

    void aButtonThatIsPressedHandsTheKeyboardToTheTableAndNotToStop()
    {
        m_rig->show();
        m_rig->reachIncident();
        QTRY_VERIFY(tableOf(*m_rig)->model()->rowCount() > 0);
        barButton("Hint 1 of 3")->setFocus(Qt::TabFocusReason);
        while (m_rig->controller.hint().ok()) {
        }
        window().actions().refresh();
        QVERIFY2(tableOf(*m_rig)->hasFocus(), qPrintable(keyboard()));
    }

    void whatIsRunByItsButtonLeadsToTheEditor()
    {
        m_rig->show();
        m_rig->reachIncident();
        ConsolePanel& console = window().drillPage().console();
        console.editor().setText(QStringLiteral("select 1"));
        m_rig->console()->freeze();
        pressReturnOn(buttonWith(console, QStringLiteral("Run")));
        QVERIFY(m_rig->console()->isBusy());
        QCOMPARE(QApplication::focusWidget(), console.editor().focusProxy());
        pressReturnOn(buttonWith(console, QStringLiteral("Cancel")));
        QCOMPARE(m_rig->console()->cancels(), 1);
    }

    void aPaneThatIsClickedHasTheKeyboard()
    {
        m_rig->show();
        m_rig->reachIncident();
        DrillPage& page = window().drillPage();
        page.goTo(Key::PaneDiagnosis);
        auto* panel = page.findChild<ClientSettingsPanel*>();
        for (auto* bar : page.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
            for (int tab = 0; tab < bar->count(); ++tab) {
                if (bar->tabText(tab) == QStringLiteral("Clients"))
                    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
            }
        }
        QVERIFY(panel->isVisible());
        QVERIFY2(panel->isAncestorOf(QApplication::focusWidget()), qPrintable(keyboard()));
    }

    void aDiagnosisThatCanBeGivenNoMoreKeepsTheKeyboardInItsPane()
    {
        m_rig->show();
        m_rig->reachIncident();
        window().drillPage().goTo(Key::PaneDiagnosis);
        const auto* panel = window().drillPage().findChild<DiagnosisPanel*>();
        QTRY_VERIFY(named<QComboBox>(*panel, "Application")->count() > 0);
        named<QComboBox>(*panel, "Cause")->setCurrentIndex(0);
        named<QComboBox>(*panel, "Application")->setCurrentIndex(0);
        named<QSpinBox>(*panel, "Backends it holds")->setValue(80);
        auto* say = buttonWith(*panel, QStringLiteral("Say it"));
        pressReturnOn(say);
        QVERIFY(say->hasFocus());
        QVERIFY(m_rig->controller.check().ok());
        QTRY_VERIFY(!say->isEnabled());
        QVERIFY2(panel->isAncestorOf(QApplication::focusWidget()), qPrintable(keyboard()));
    }

    void theDebriefIsReadFirst()
    {
        m_rig->show();
        m_rig->reachIncident();
        window().actions().finish.trigger();
        agree("Finish anyway");
        QTRY_VERIFY(window().page() == MainWindow::Page::Debrief);
        QCOMPARE(keyboard(), QStringLiteral("stormlab::DebriefPage Debrief"));
        waitUntilAllIsGone();
        QCOMPARE(keyboard(), QStringLiteral("stormlab::DebriefPage Debrief"));
        pressReturnOn(named<QPushButton>(window(), "Back to the start page"));
        QCOMPARE(keyboard(), incidents);
    }
};

QUIET_TEST_MAIN(TestFocus)
#include "tst_focus.moc"
