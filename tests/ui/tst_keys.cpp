// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/keysofconsole.h"
#include "tests/ui/keysofpages.h"
#include "tests/ui/support/keyrows.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/openedguide.h"
#include "tests/ui/support/quietlog.h"
#include "ui/charts/activitychart.h"
#include "ui/guide/guidewindow.h"
#include "ui/pages/board.h"
#include "ui/pages/drillpage.h"
#include "ui/presentermode/presentermenu.h"
#include "ui/recentfiles.h"
#include "ui/widgets/diagnosispanel.h"
#include "ui/widgets/keylistdialog.h"
#include "ui/widgets/paneldock.h"
#include "ui/widgets/preferencesdialog.h"
#include "ui/widgets/sessiondetails.h"
#include "ui/widgets/sessionpanel.h"
#include "ui/widgets/terminatedialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPrintDialog>
#include <QScopeGuard>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>
#include <array>
#include <map>

using namespace stormlab;

namespace
{

constexpr std::array allWindows{KeyWindow::Drill, KeyWindow::Replay, KeyWindow::Comparison, KeyWindow::Guide,
                                KeyWindow::Board, KeyWindow::Strip,  KeyWindow::Room,       KeyWindow::Dialog};

QTreeView* sessionTable(WindowRig& rig)
{
    return rig.window->drillPage().board().sessions().findChild<QTreeView*>();
}

void selectFirstSession(WindowRig& rig)
{
    QTRY_VERIFY(sessionTable(rig)->model()->rowCount() > 0);
    sessionTable(rig)->setFocus();
    sessionTable(rig)->setCurrentIndex(
        sessionTable(rig)->model()->index(std::min(3, sessionTable(rig)->model()->rowCount() - 1), 0));
}

ActivityChart* chartOf(WindowRig& rig)
{
    return rig.window->drillPage().board().findChild<ActivityChart*>();
}

const VisibleRange& rangeOf(const WindowRig& rig)
{
    return rig.window->drillPage().feed().range();
}

void triggerIn(QMenu& menu, const QString& text)
{
    Q_EMIT menu.aboutToShow();
    for (QAction* action : menu.actions()) {
        if (action->text() == text)
            action->trigger();
    }
}

QWidget* prepareSetting(WindowRig& rig, Key key)
{
    rig.window->drillPage().goTo(Key::PaneClients);
    QWidget* table = QApplication::focusWidget();
    if (key == Key::SettingTakeBack) {
        QTest::keyClick(table, Qt::Key_F2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        if (!QTest::qWaitFor([&rig] { return buttonWith(rig.window->drillPage(), QStringLiteral("Deploy 1 change")); }))
            return nullptr;
    }
    return table;
}

QWidget* prepareDiagnosis(WindowRig& rig)
{
    const auto* panel = rig.window->findChild<DiagnosisPanel*>();
    rig.window->drillPage().goTo(Key::PaneDiagnosis);
    choose(named<QComboBox>(*panel, "Cause"), 0);
    choose(named<QComboBox>(*panel, "Application"), 0);
    auto* count = panel->findChild<QSpinBox*>();
    count->setValue(80);
    return count;
}

QWidget* prepareChart(WindowRig& rig, Key key)
{
    if (key != Key::ChartTable)
        chartOf(rig)->setFocus();
    if (key == Key::ChartLeave)
        chartOf(rig)->setCursor(chartOf(rig)->until());
    return chartOf(rig);
}

// Brings the window where the key means something, presses nothing, and gives what must hear it.
QWidget* prepare(ProgressRig& rig, Key key)
{
    if (isOfPage(key))
        return prepareOnPage(rig, key);
    if (key == Key::Help || key == Key::Keys || key == Key::FullScreen || key == Key::Quit || key == Key::Preferences ||
        key == Key::OpenRecording || key == Key::Progress)
        return rig.window.get();
    if ((key >= Key::Presenter && key <= Key::PresenterStrip) || key == Key::TextLarger || key == Key::TextSmaller ||
        key == Key::TextUsual) {
        prepareTheme(rig.theme, key);
        return rig.window.get();
    }
    if (key == Key::Undo) {
        rig.recordings.recent().add(QStringLiteral("/lost.storm"));
        triggerIn(*rig.window->findChild<RecentFilesMenu*>(), QStringLiteral("&Clear the list"));
        return rig.window.get();
    }
    rig.preferences.setKnowsLimits(key != Key::LimitNoteLeave);
    rig.reachIncident();
    QTest::qWait(150);
    if (key == Key::Print) {
        rig.finish();
        // The question has gone by then.
        const bool isThere = QTest::qWaitFor([&rig] {
            return rig.window->page() == MainWindow::Page::Debrief && rig.window->findChild<QMessageBox*>() == nullptr;
        });
        return isThere ? rig.window.get() : nullptr;
    }
    const bool isOfChart = key == Key::LimitNoteLeave || (key >= Key::ChartBack && key <= Key::ChartTable);
    if (isOfChart)
        return prepareChart(rig, key);
    switch (key) {
    case Key::CheckCancel:
        return rig.controller.check().ok() ? rig.window->focusWidget() : nullptr;
    case Key::TimeUsual:
        rig.window->drillPage().rangeActions().whole.trigger();
        return rig.window.get();
    case Key::DiagnosisGive:
        return prepareDiagnosis(rig);
    case Key::EventGo:
        rig.window->drillPage().goTo(Key::PaneEvents);
        return QApplication::focusWidget();
    case Key::SessionCancel:
        filter(rig, QStringLiteral("active"));
        [[fallthrough]];
    case Key::SessionTerminate:
    case Key::SessionDetails:
    case Key::RowsCopy:
        QApplication::clipboard()->clear();
        selectFirstSession(rig);
        return sessionTable(rig);
    case Key::SettingEdit:
    case Key::SettingTakeBack:
        return prepareSetting(rig, key);
    default:
        return prepareInConsole(rig, key);
    }
}

bool focusIsIn(const WindowRig& rig, Key pane)
{
    for (const DrillPage::Pane& each : rig.window->drillPage().panes()) {
        if (each.key == pane)
            return each.dock->isVisible() && each.dock->isAncestorOf(QApplication::focusWidget());
    }
    return false;
}

std::size_t hintsShown(const WindowRig& rig)
{
    return static_cast<std::size_t>(rig.controller.hintsShown());
}

bool happenedBeside(WindowRig& rig, Key key)
{
    const auto* menu = rig.window->findChild<PresenterMenu*>();
    return (key == Key::PresenterBoard && menu->board() != nullptr) ||
           (key == Key::PresenterStrip && menu->strip() != nullptr);
}

bool wasCancelled(const Timeline& timeline)
{
    for (const TimelineEvent& event : TimelineView(timeline)) {
        if (const auto* ended = std::get_if<CheckEnded>(&event.body))
            return ended->cancelled;
    }
    return false;
}

bool happenedInPane(WindowRig& rig, Key key)
{
    switch (key) {
    case Key::LimitNoteLeave:
        return rig.preferences.knowsLimits();
    case Key::RowsCopy:
        return QApplication::clipboard()->text().contains(QLatin1Char('\t'));
    case Key::SessionCancel:
        return !rig.sessions.back()->ran().empty() &&
               rig.sessions.back()->ran().front().find("pg_cancel_backend") != std::string::npos;
    case Key::SessionTerminate:
        return rig.window->findChild<TerminateDialog*>() != nullptr;
    case Key::SessionDetails:
        return rig.window->findChild<SessionDetails*>() != nullptr;
    case Key::SettingEdit:
        return qobject_cast<QSpinBox*>(QApplication::focusWidget()) != nullptr;
    case Key::SettingTakeBack:
        return buttonWith(rig.window->drillPage(), QStringLiteral("Deploy as it is")) != nullptr;
    case Key::ChartBack:
    case Key::ChartForward:
    case Key::ChartFarBack:
    case Key::ChartFarForward:
    case Key::ChartFirst:
    case Key::ChartLast:
    case Key::EventGo:
        return chartOf(rig)->timeCursor().has_value();
    case Key::TimeIn:
        return !rangeOf(rig).isUsual() && !rangeOf(rig).isWhole();
    case Key::TimeOut:
    case Key::TimeWhole:
        return rangeOf(rig).isWhole();
    case Key::TimeUsual:
        return rangeOf(rig).isUsual();
    case Key::ChartLeave:
        return !chartOf(rig)->timeCursor().has_value();
    case Key::DiagnosisGive:
        return !says(*rig.window->findChild<DiagnosisPanel*>(), QStringLiteral("Nothing said yet."));
    case Key::ChartTable:
        return QApplication::focusWidget() != nullptr &&
               QApplication::focusWidget()->accessibleName() == QStringLiteral("Backends by application, as a table");
    default:
        return false;
    }
}

bool happened(ProgressRig& rig, Key key)
{
    MainWindow& window = *rig.window;
    if (isOfPage(key))
        return happenedOnPage(rig, key);
    if (key >= Key::PaneBrief && key <= Key::PanePooler)
        return focusIsIn(rig, key);
    switch (key) {
    case Key::Help:
        return openedGuide() != nullptr;
    case Key::Keys:
        return window.findChild<KeyListDialog*>() != nullptr;
    case Key::Preferences:
        return window.findChild<PreferencesDialog*>() != nullptr;
    case Key::Progress:
        return window.page() == MainWindow::Page::Progress;
    case Key::OpenRecording:
        return window.findChild<QFileDialog*>() != nullptr;
    case Key::FullScreen:
        return window.isFullScreen();
    case Key::Quit:
        return !window.isVisible();
    case Key::Undo:
        return !rig.recordings.recent().paths().isEmpty();
    case Key::Print: // a computer without a printer says so
        return window.findChild<QPrintDialog*>() != nullptr || window.findChild<QMessageBox*>() != nullptr;
    case Key::Hint:
        return hintsShown(rig) == 1;
    case Key::Diagnose:
        return focusIsIn(rig, Key::PaneDiagnosis);
    case Key::Check:
        return rig.controller.state() == DrillState::Verifying;
    case Key::CheckCancel:
        return wasCancelled(rig.controller.timeline());
    case Key::Reset:
        return window.findChild<QMessageBox*>() != nullptr;
    case Key::Filter:
        return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr;
    default:
        return happenedToTheme(rig.theme, key) || happenedBeside(rig, key) || happenedInPane(rig, key) ||
               happenedInConsole(rig, key);
    }
}

} // namespace

class TestKeys : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup()
    {
        delete openedGuide();
        QCOMPARE(m_log.take(), QStringList());
    }

    void eachKeyDoesWhatTheListSays_data() { addKeyRows(KeyWindow::Drill); }
    void eachKeyDoesWhatTheListSays()
    {
        QFETCH(const int, key);
        QFETCH(const QKeySequence, sequence);
        ProgressRig rig(static_cast<Key>(key) == Key::PanePooler ? pooledScenario() : shippedScenario());
        // It uses what is the rig's.
        const auto closed = qScopeGuard([] { delete openedReplay(); });
        rig.show();
        QWidget* listener = prepare(rig, static_cast<Key>(key));
        QVERIFY(listener != nullptr);
        QVERIFY(!happened(rig, static_cast<Key>(key)) || static_cast<Key>(key) == Key::PaneBrief);
        pressKey(listener, static_cast<Key>(key), sequence);
        QTRY_VERIFY(happened(rig, static_cast<Key>(key)));
    }

    // After all of them: a key that is listed and was never pressed is worse than none.
    void noKeyOfTheListIsLeftUnpressed() { QCOMPARE(keysNotPressed(KeyWindow::Drill), QStringList()); }

    void theListThatIsShownHasEveryKeyOfItsWindow()
    {
        for (const KeyWindow window : allWindows) {
            const KeyListDialog dialog(window);
            const auto* list = dialog.findChild<QTreeWidget*>();
            auto left =
                std::ranges::count_if(keyTable(), [=](const KeyEntry& each) { return each.isListedIn(window); });
            for (int i = 0; i < list->topLevelItemCount(); ++i)
                left -= list->topLevelItem(i)->childCount();
            QCOMPARE(left, 0);
        }
    }

    void theListTellsWhenTheKeysOfADemonstrationHold()
    {
        const auto sectionsOf = [](KeyWindow window) {
            const KeyListDialog dialog(window);
            QStringList sections;
            for (const auto* list = dialog.findChild<QTreeWidget*>(); sections.size() < list->topLevelItemCount();)
                sections << list->topLevelItem(static_cast<int>(sections.size()))->text(0);
            return sections;
        };
        const QString demonstration = QStringLiteral("Demonstration, while it asks");
        QVERIFY(sectionsOf(KeyWindow::Replay).contains(demonstration));
        QVERIFY(!sectionsOf(KeyWindow::Drill).contains(demonstration));
        for (const KeyWindow window : {KeyWindow::Replay, KeyWindow::Drill})
            QVERIFY(sectionsOf(window).contains(QStringLiteral("Vote of the room, in the teacher's strip")));
    }

    // A table, a chart or a field hears its keys before the window does, so only those of one place can be in each
    // other's way, and those that the whole window hears.
    void noTwoKeysThatWorkTogetherAreTheSame()
    {
        const QStringList wholeWindow{QStringLiteral("Everywhere"), QStringLiteral("Drill"), QStringLiteral("Replay")};
        for (const KeyWindow window : allWindows) {
            QStringList seen;
            for (const KeyEntry& entry : keyTable()) {
                const QString where = wholeWindow.contains(entry.where) ? QStringLiteral("window") : entry.where;
                for (const QKeySequence& sequence : entry.sequences) {
                    const QString key = where + QLatin1Char(' ') + sequence.toString();
                    QVERIFY2(!entry.in.testFlag(window) || !seen.contains(key), qPrintable(key));
                    if (entry.in.testFlag(window))
                        seen << key;
                }
            }
        }
    }
};

QUIET_TEST_MAIN(TestKeys)
#include "tst_keys.moc"
