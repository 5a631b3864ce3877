// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "ui/charts/servicechart.h"
#include "ui/pages/charttable.h"
#include "ui/pages/debriefpage.h"
#include "ui/presenters/plaintip.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace stormlab;

/// What the debrief of a drill says.
class DebriefPageTest : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<WindowRig> m_rig;
    std::unique_ptr<DebriefPage> m_page;

    void finish()
    {
        m_rig->source->advance(Milliseconds{20'000});
        m_rig->controller.finish();
        m_page = std::make_unique<DebriefPage>(m_rig->theme);
        m_page->show(m_rig->scenario, TimelineView(m_rig->controller.timeline()));
    }

    /// The page of a drill, as a window that has not room for all of it.
    void showPage()
    {
        finish();
        m_page->setReady(true);
        m_page->resize(900, 500);
        m_page->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    /// Where Tab leads to from the page, until it comes round.
    [[nodiscard]] QList<QWidget*> stops() const
    {
        QList<QWidget*> found;
        m_page->setFocus();
        QTest::keyClick(m_page.get(), Qt::Key_Tab);
        for (; QApplication::focusWidget() != m_page.get() && !found.contains(QApplication::focusWidget());
             QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab))
            found << QApplication::focusWidget();
        return found;
    }

    /// How many labels have this in them.
    [[nodiscard]] std::ptrdiff_t told(const QString& text) const
    {
        const auto labels = m_page->findChildren<QLabel*>();
        return std::count_if(labels.begin(), labels.end(),
                             [&text](const QLabel* label) { return label->text().contains(text); });
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<WindowRig>();
        m_rig->reachIncident();
    }
    void cleanup()
    {
        m_page.reset();
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void itSaysFromWhenTheLengthOfADrillCounts()
    {
        finish();
        QCOMPARE(told(QStringLiteral(" after the incident began · ")), 1);
    }

    void whatHoldsForEveryTrapIsSaidOnce()
    {
        finish();
        QCOMPARE(told(QStringLiteral("Nothing was done, so nothing was risked.")), 1);
    }

    void anEmptyTableSaysThatItIs()
    {
        finish();
        const auto* statements = named<QTreeWidget>(*m_page, "Statements");
        QCOMPARE(statements->topLevelItemCount(), 0);
        QCOMPARE(statements->accessibleDescription(), QStringLiteral("None: oncall ran no statement in this drill."));
        QVERIFY(named<QTreeWidget>(*m_page, "Timeline")->accessibleDescription().isEmpty());
    }

    void aStatementTellsWhatCameOfIt()
    {
        m_rig->shed();
        m_rig->source->advance(Milliseconds{3'000});
        finish();
        const auto* statements = named<QTreeWidget>(*m_page, "Statements");
        QVERIFY(statements->topLevelItemCount() > 0);
        const QString says = statements->topLevelItem(0)->text(3);
        QVERIFY2(says.contains(QStringLiteral("of deploy_worker ended (")), qPrintable(says));
    }

    void aStatementHasTheRoomThatItsOutcomeLeaves()
    {
        m_rig->shed();
        m_rig->source->advance(Milliseconds{3'000});
        finish();
        m_page->resize(1200, 700);
        m_page->QWidget::show();
        auto* statements = named<QTreeWidget>(*m_page, "Statements");
        const auto widths = [statements] { return std::pair(statements->columnWidth(2), statements->columnWidth(3)); };
        for (int row = 0; row < statements->topLevelItemCount(); ++row) {
            statements->topLevelItem(row)->setText(2, QString(300, QLatin1Char('x')));
            statements->topLevelItem(row)->setText(3, QStringLiteral("nothing"));
        }
        m_page->resize(1210, 700);
        QTRY_VERIFY2(widths().first > 3 * widths().second, qPrintable(QString::number(widths().second)));
        const int ends = statements->header()->length();
        QVERIFY2(ends >= statements->viewport()->width() - 2, qPrintable(QString::number(ends)));
        // And the other way round.
        for (int row = 0; row < statements->topLevelItemCount(); ++row) {
            statements->topLevelItem(row)->setText(2, QStringLiteral("select 1"));
            statements->topLevelItem(row)->setText(3, QString(300, QLatin1Char('x')));
        }
        m_page->resize(1200, 700);
        QTRY_VERIFY2(widths().second > 3 * widths().first, qPrintable(QString::number(widths().first)));
    }

    void refusedLoginsHaveAChartAndItsTable()
    {
        finish();
        auto* button = buttonWith(*m_page, QStringLiteral("Table of the service"));
        auto* chart = m_page->findChild<ServiceChart*>();
        QVERIFY(button != nullptr && chart != nullptr);
        QVERIFY(!chart->figures().rows.empty());
        button->click();
        const auto* table = m_page->findChild<ChartTable*>();
        QVERIFY(table != nullptr);
        QCOMPARE(table->model()->rowCount(), static_cast<int>(chart->figures().rows.size()));
        QCOMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("refused"));
    }

    void whatGetsTheKeyboardIsScrolledIntoView()
    {
        finish();
        m_page->resize(900, 500);
        m_page->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTreeWidget* last = m_page->findChildren<QTreeWidget*>().last();
        QVERIFY(last->viewport()->visibleRegion().isEmpty());
        last->setFocus(Qt::ShortcutFocusReason);
        QCOMPARE(QApplication::focusWidget(), last);
        QVERIFY(!last->viewport()->visibleRegion().isEmpty());
        m_page->setFocus();
        const QScrollBar& bar = *m_page->verticalScrollBar();
        QTest::keyClick(m_page.get(), Qt::Key_End);
        QVERIFY(bar.maximum() > 0 && bar.value() == bar.maximum());
        QTest::keyClick(m_page.get(), Qt::Key_Home);
        QCOMPARE(bar.value(), 0);
    }

    void tabLeadsThroughThePageInOrderAndShowsEachStopWhole()
    {
        showPage();
        int above = 0;
        QStringList names;
        const QList<QWidget*> all = stops();
        QVERIFY(all.size() >= 10);
        for (QWidget* stop : all) {
            names << QLatin1String(stop->metaObject()->className()) + QLatin1Char(' ') + stop->accessibleName();
            stop->setFocus(Qt::TabFocusReason);
            const QRect place(stop->mapTo(m_page->viewport(), QPoint(0, 0)), stop->size());
            const QRect seen = place & m_page->viewport()->rect();
            QVERIFY2(seen.height() == std::min(place.height(), m_page->viewport()->height()) ||
                         seen.top() == place.top(),
                     qPrintable(names.back()));
            QVERIFY2(seen == place || place.height() + 16 > m_page->viewport()->height(), qPrintable(names.back()));
            // In the order of reading, but for buttons that stand in one row.
            const int top = stop->mapTo(m_page->widget(), QPoint(0, 0)).y();
            QVERIFY2(top >= above - 40, qPrintable(names.join(QLatin1Char('\n'))));
            above = top;
        }
    }

    void everyStopOfTabShowsThatItHasTheKeyboard()
    {
        showPage();
        for (QWidget* stop : stops()) {
            stop->setFocus(Qt::TabFocusReason);
            const QImage with = m_page->grab().toImage();
            stop->clearFocus();
            QVERIFY2(with != m_page->grab().toImage(),
                     qPrintable(QLatin1String(stop->metaObject()->className()) + stop->accessibleName()));
        }
    }

    void theTableOfAChartIsWhereTheChartWasForTab()
    {
        showPage();
        auto* button = buttonWith(*m_page, QStringLiteral("Table of the chart"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto* table = m_page->findChild<ChartTable*>();
        QVERIFY(table != nullptr && table->hasFocus());
        QTest::keyClick(table, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), buttonWith(*m_page, QStringLiteral("Table of the service")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), table);
        QTest::keyClick(table, Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), button);
    }

    void itLeadsToTheReplayOfARecordedDrill()
    {
        finish();
        QVERIFY(!named<QPushButton>(*m_page, "Replay this drill")->isVisibleTo(m_page.get()));
        m_page->setRecorded(true);
        m_page->show(m_rig->scenario, TimelineView(m_rig->controller.timeline()));
        auto* replay = named<QPushButton>(*m_page, "Replay this drill");
        QVERIFY(replay->isVisibleTo(m_page.get()));
        QVERIFY2(!replay->isEnabled(), "its file may not be whole");
        m_page->setReady(true);
        const QSignalSpy wanted(m_page.get(), &DebriefPage::replayWanted);
        replay->click();
        QCOMPARE(wanted.count(), 1);
    }

    void itLeadsToTheNextIncident()
    {
        finish();
        m_page->setReady(true);
        const auto next = [this] { return buttonWith(*m_page, QStringLiteral("&Next incident")); };
        QVERIFY(!next()->isVisibleTo(m_page.get()));
        m_page->setNext(QString::fromStdString(m_rig->scenario.id), QStringLiteral("The same"));
        QVERIFY2(!next()->isVisibleTo(m_page.get()), "that is what Try again is for");
        m_page->setNext(QStringLiteral("another"), QStringLiteral("Another one"));
        QVERIFY(next()->isVisibleTo(m_page.get()));
        QCOMPARE(next()->accessibleName(), QStringLiteral("Next incident: Another one"));
        QCOMPARE(next()->toolTip(), plainTip(QStringLiteral("Another one")));
        const QSignalSpy wanted(m_page.get(), &DebriefPage::nextWanted);
        next()->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.constFirst().constFirst().toString(), QStringLiteral("another"));
    }

    void theWindowGoesOnWithWhatWasNeverDrilled()
    {
        const std::vector<Scenario> others = otherShippedScenarios();
        m_rig = std::make_unique<WindowRig>(shippedScenario(), others);
        // A drill that knows no day is not kept.
        m_rig->controller.setWallClock([this] { return m_rig->now; });
        m_rig->show();
        m_rig->reachIncident();
        m_rig->shed();
        m_rig->runCheck();
        m_rig->window->actions().finish.trigger();
        QTRY_VERIFY(m_rig->window->page() == MainWindow::Page::Debrief);
        auto* page = m_rig->window->findChild<DebriefPage*>();
        const auto next = [page] { return buttonWith(*page, QStringLiteral("&Next incident")); };
        QTRY_VERIFY(next()->isVisible() && next()->isEnabled());
        QCOMPARE(next()->toolTip(), plainTip(QString::fromStdString(others.front().title)));
        next()->click();
        QTRY_COMPARE(m_rig->controller.scenario().id, others.front().id);
    }

    void aCauseIsCalledAsItWasWhenItWasChosen()
    {
        m_rig->controller.diagnose({"reconnect-storm", "deploy_worker", 80});
        finish();
        QCOMPARE(told(QStringLiteral("You named “A fleet reconnected all at once and took the slots” of "
                                     "deploy_worker with 80 backends")),
                 1);
        QCOMPARE(told(QStringLiteral("reconnect-storm")), 0);
    }

    void aMarkCallsTheCauseAsTheScenarioDoes()
    {
        m_rig->scenario.causes = {{"reconnect-storm", "Eine Flotte kam auf einmal zurück"}};
        m_rig->controller.diagnose({"reconnect-storm", "deploy_worker", 80});
        finish();
        const auto* marks = named<QTreeWidget>(*m_page, "Timeline");
        QStringList says;
        for (int row = 0; row < marks->topLevelItemCount(); ++row)
            says << marks->topLevelItem(row)->text(2);
        QVERIFY2(says.contains(QStringLiteral("Diagnosis: “Eine Flotte kam auf einmal zurück”, deploy_worker, "
                                              "80 backends")),
                 qPrintable(says.join(QLatin1Char('\n'))));
    }
};

QUIET_TEST_MAIN(DebriefPageTest)
#include "tst_debriefpage.moc"
