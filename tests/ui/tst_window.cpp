// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/windowrig.h"
#include "ui/pages/board.h"
#include "ui/pages/drillpage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

#include <array>

using namespace stormlab;

namespace
{

// Parts that Qt makes for its own use speak through the widget that they belong to.
bool isOfQt(const QWidget* widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
    if (area != nullptr && area->viewport() == widget)
        return true;
    return widget->objectName().startsWith(QStringLiteral("qt_")) ||
           qobject_cast<const QScrollBar*>(widget) != nullptr || qobject_cast<const QHeaderView*>(widget) != nullptr ||
           qobject_cast<const QTabBar*>(widget) != nullptr || widget->inherits("QComboBoxPrivateContainer") ||
           widget->inherits("QComboBoxListView") || qobject_cast<const QTabBar*>(widget->parentWidget()) != nullptr ||
           qobject_cast<const QLineEdit*>(widget->parentWidget()) != nullptr ||
           qobject_cast<const QAbstractItemView*>(widget->parentWidget()) != nullptr;
}

bool isControl(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) != nullptr ||
           qobject_cast<const QLineEdit*>(widget) != nullptr || qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(widget) != nullptr ||
           qobject_cast<const QTextEdit*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr || (widget->focusPolicy() & Qt::TabFocus) != 0;
}

QStringList unnamedControls(const QWidget& window)
{
    QStringList unnamed;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (isOfQt(widget) || !isControl(widget))
            continue;
        const QAccessibleInterface* speaks = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (speaks == nullptr || speaks->text(QAccessible::Name).isEmpty())
            unnamed << QStringLiteral("%1 in %2")
                           .arg(QLatin1String(widget->metaObject()->className()),
                                QLatin1String(widget->parentWidget()->metaObject()->className()));
    }
    return unnamed;
}

const std::array<DrillCommand, 6> shownCommands = {DrillCommand::Hint,  DrillCommand::Diagnose, DrillCommand::Deploy,
                                                   DrillCommand::Check, DrillCommand::Finish,   DrillCommand::Reset};

const QAction& actionFor(DrillActions& actions, DrillCommand command)
{
    switch (command) {
    case DrillCommand::Hint:
        return actions.hint;
    case DrillCommand::Diagnose:
        return actions.diagnose;
    case DrillCommand::Deploy:
        return actions.deploy;
    case DrillCommand::Check:
        return actions.check;
    case DrillCommand::Finish:
        return actions.finish;
    default:
        return actions.reset;
    }
}

void compareActions(WindowRig& rig)
{
    for (const DrillCommand command : shownCommands)
        QCOMPARE(actionFor(rig.window->actions(), command).isEnabled(), isLegal(command, rig.controller.state()));
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void theComputerIsLookedAtWhenTheWindowIsSeen()
    {
        WindowRig rig;
        QCOMPARE(rig.probe.starts, 0);
        rig.window->QWidget::show();
        QCOMPARE(rig.probe.starts, 1);
        rig.window->hide();
        rig.window->QWidget::show();
        QCOMPARE(rig.probe.starts, 1);
    }

    void everyControlOfEveryPageHasAName()
    {
        WindowRig rig;
        rig.window->QWidget::show();
        QCOMPARE(unnamedControls(*rig.window).join(QLatin1Char('\n')), QString());
        rig.reachIncident();
        QTest::qWait(150);
        QCOMPARE(unnamedControls(*rig.window).join(QLatin1Char('\n')), QString());
        rig.finish();
        QTRY_VERIFY(rig.window->page() == MainWindow::Page::Debrief);
        QCOMPARE(unnamedControls(*rig.window).join(QLatin1Char('\n')), QString());
    }

    void actionsFollowTheTableInEveryState()
    {
        WindowRig rig;
        rig.window->QWidget::show();
        compareActions(rig);
        rig.holdPreparing = true;
        rig.window->startScenario(QString::fromStdString(rig.scenario.id));
        QVERIFY(rig.controller.state() == DrillState::Preparing);
        compareActions(rig);
        rig.source->finishPreparing();
        QVERIFY(rig.controller.state() == DrillState::Baseline);
        compareActions(rig);
        QTRY_VERIFY(rig.controller.state() == DrillState::Incident);
        compareActions(rig);
        rig.window->actions().check.trigger();
        QVERIFY(rig.controller.state() == DrillState::Verifying);
        compareActions(rig);
        QTRY_VERIFY(rig.controller.state() == DrillState::Incident);
        rig.window->actions().finish.trigger();
        QVERIFY(rig.controller.state() == DrillState::Finished);
        const QSignalSpy stopped(&rig.controller, &DrillController::stopped);
        QTRY_COMPARE(stopped.count(), 1);
        compareActions(rig);
    }

    void nothingIsOfferedWhileTheSandboxIsBeingRemoved()
    {
        WindowRig rig;
        rig.window->QWidget::show();
        rig.reachIncident();
        rig.window->actions().check.trigger();
        QTRY_VERIFY(rig.controller.state() == DrillState::Incident);
        const QSignalSpy stopped(&rig.controller, &DrillController::stopped);
        rig.window->actions().finish.trigger();
        QCOMPARE(stopped.count(), 0);
        QVERIFY(!rig.window->actions().reset.isEnabled());
        QTRY_COMPARE(stopped.count(), 1);
        QVERIFY(rig.window->actions().reset.isEnabled());
    }

    void nothingIsClippedAtTheSmallestSize()
    {
        WindowRig rig;
        rig.window->resize(1024, 768);
        rig.window->QWidget::show();
        rig.reachIncident();
        QTest::qWait(150);
        QVERIFY(rig.window->minimumSizeHint().width() <= 1024);
        QVERIFY(rig.window->minimumSizeHint().height() <= 768);
        QCOMPARE(rig.window->size(), QSize(1024, 768));
    }

    void closingDuringADrillEndsTheDrillFirst()
    {
        WindowRig rig;
        rig.window->QWidget::show();
        rig.reachIncident();
        const QSignalSpy stopped(&rig.controller, &DrillController::stopped);
        rig.window->closeUnasked();
        QVERIFY(!rig.window->close());
        QVERIFY(rig.window->isVisible());
        QTRY_VERIFY(!rig.window->isVisible());
        QCOMPARE(stopped.count(), 1);
    }

    void closingWithoutADrillClosesAtOnce()
    {
        WindowRig rig;
        rig.window->QWidget::show();
        QVERIFY(rig.window->close());
    }

    void resetAsksFirst()
    {
        WindowRig rig;
        rig.window->QWidget::show();
        rig.reachIncident();
        rig.window->actions().reset.trigger();
        auto* question = rig.window->findChild<QMessageBox*>();
        QVERIFY(question != nullptr);
        QVERIFY(rig.controller.state() == DrillState::Incident);
        const QSignalSpy anew(&rig.controller, &DrillController::timelineReset);
        question->buttons().first()->click();
        QTRY_COMPARE(anew.count(), 1);
    }

    void resetAfterTheEndSaysThatTheDebriefGoes()
    {
        WindowRig rig;
        rig.window->QWidget::show();
        rig.reachIncident();
        const QSignalSpy stopped(&rig.controller, &DrillController::stopped);
        rig.finish();
        QTRY_COMPARE(stopped.count(), 1);
        QVERIFY(rig.window->page() == MainWindow::Page::Debrief);
        rig.window->actions().reset.trigger();
        auto* question = rig.window->findChild<QMessageBox*>();
        QVERIFY(question != nullptr);
        const QString asks = question->text() + question->informativeText();
        QVERIFY2(asks.contains(QStringLiteral("This drill is over.")), qPrintable(asks));
        QVERIFY2(asks.contains(QStringLiteral("the debrief makes way for it")), qPrintable(asks));
        QVERIFY(rig.window->page() == MainWindow::Page::Debrief);
        rig.beginDrill([question] { question->buttons().first()->click(); });
        QVERIFY(rig.window->page() == MainWindow::Page::Drill);
    }

    void stoppingAnIncidentAsksFirst()
    {
        WindowRig rig;
        rig.window->QWidget::show();
        rig.reachIncident();
        rig.window->actions().stop.trigger();
        auto* question = rig.window->findChild<QMessageBox*>();
        QVERIFY(question != nullptr);
        QVERIFY(rig.controller.state() == DrillState::Incident);
        question->buttons().first()->click();
        QTRY_VERIFY(rig.window->page() == MainWindow::Page::Start);
    }

    void stoppingBeforeTheIncidentAsksNothing()
    {
        WindowRig rig;
        rig.window->QWidget::show();
        rig.startDrill();
        rig.window->actions().stop.trigger();
        QCOMPARE(rig.window->findChild<QMessageBox*>(), nullptr);
        QTRY_VERIFY(rig.window->page() == MainWindow::Page::Start);
    }

    void aDrillBeginsWithTheKeyboardInTheBrief()
    {
        WindowRig rig;
        rig.show();
        rig.startDrill();
        QVERIFY(QApplication::focusWidget() != nullptr);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Brief and hints"));
    }

    void keysOfTheDrillPageRestElsewhere()
    {
        WindowRig rig;
        rig.window->QWidget::show();
        const auto enabled = [&rig](const QString& text) {
            for (const auto* action : rig.window->findChildren<QAction*>()) {
                if (action->text() == text)
                    return action->isEnabled();
            }
            return false;
        };
        QVERIFY(!enabled(QStringLiteral("Console")));
        QVERIFY(!enabled(QStringLiteral("&Filter sessions")));
        rig.startDrill();
        QVERIFY(enabled(QStringLiteral("Console")));
        QVERIFY(enabled(QStringLiteral("&Filter sessions")));
    }

    void aFailedPreparationIsToldAndLeadsBackToTheStart()
    {
        WindowRig rig;
        rig.window->QWidget::show();
        rig.holdPreparing = true;
        rig.window->startScenario(QString::fromStdString(rig.scenario.id));
        rig.source->failPreparing({ErrorCode::Sandbox, "PostgreSQL could not be started.", "no space", "Free some."});
        auto* message = rig.window->findChild<QMessageBox*>();
        QVERIFY(message != nullptr);
        QCOMPARE(message->text(), QStringLiteral("PostgreSQL could not be started."));
        QCOMPARE(message->informativeText(), QStringLiteral("Free some."));
        QTRY_VERIFY(rig.window->page() == MainWindow::Page::Start);
    }

    void cancellingThePreparationLeadsBackToTheStart()
    {
        WindowRig rig;
        rig.window->QWidget::show();
        rig.holdPreparing = true;
        rig.window->startScenario(QString::fromStdString(rig.scenario.id));
        Q_EMIT rig.window->drillPage().board().cancelled();
        QTRY_VERIFY(rig.window->page() == MainWindow::Page::Start);
    }

    void tryingAgainAfterTheDebriefStartsTheSameDrill()
    {
        WindowRig rig;
        rig.window->QWidget::show();
        rig.reachIncident();
        rig.finish();
        QTRY_VERIFY(rig.window->page() == MainWindow::Page::Debrief);
        QPushButton* again = nullptr;
        for (auto* button : rig.window->findChildren<QPushButton*>()) {
            if (button->accessibleName() == QStringLiteral("Try this incident again"))
                again = button;
        }
        QVERIFY(again != nullptr);
        QTRY_VERIFY(again->isEnabled());
        rig.beginDrill([again] { again->click(); });
        QVERIFY(rig.window->page() == MainWindow::Page::Drill);
    }

    void themeAndLayoutAreKept()
    {
        WindowRig rig;
        rig.window->QWidget::show();
        for (auto* action : rig.window->findChildren<QAction*>()) {
            if (action->text() == QStringLiteral("&Dark"))
                action->trigger();
        }
        QVERIFY(rig.theme.isDark());
        QCOMPARE(rig.settings.value(QStringLiteral("theme")).toInt(), static_cast<int>(Theme::Mode::Dark));
        rig.window->close();
        QVERIFY(rig.settings.contains(QStringLiteral("window/geometry")));
        QVERIFY(rig.settings.contains(QStringLiteral("window/docks")));
    }

    void docksStandAsTheyStood()
    {
        const auto consoleOf = [](const WindowRig& rig) {
            return rig.window->findChild<QDockWidget*>(QStringLiteral("console"));
        };
        QByteArray layout;
        QSize console;
        {
            WindowRig rig;
            rig.window->QWidget::show();
            rig.startDrill();
            QTRY_VERIFY(consoleOf(rig)->height() > 200);
            const QSize before = consoleOf(rig)->size();
            rig.window->drillPage().resizeDocks({consoleOf(rig)}, {before.height() - 40}, Qt::Vertical);
            rig.window->drillPage().resizeDocks({consoleOf(rig)}, {before.width() + 30}, Qt::Horizontal);
            QTRY_VERIFY(consoleOf(rig)->width() != before.width() && consoleOf(rig)->height() != before.height());
            console = consoleOf(rig)->size();
            layout = rig.window->drillPage().docks().layout();
        }
        WindowRig rig;
        rig.window->drillPage().docks().keep(layout);
        QCOMPARE(rig.window->drillPage().docks().layout(), layout);
        rig.window->QWidget::show();
        rig.startDrill();
        QTRY_COMPARE(consoleOf(rig)->size(), console);
    }
};

QUIET_TEST_MAIN(TestWindow)
#include "tst_window.moc"
