// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "ui/pages/drillpage.h"
#include "ui/presenters/poolerwording.h"
#include "ui/widgets/paneldock.h"
#include "ui/widgets/poolerpanel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace stormlab;

namespace
{

PoolerSample crowded()
{
    PoolerSample sample;
    sample.pools = {{"shop", "app_signup", 6, 3, 2, 0, 0, Milliseconds{1'200}}};
    sample.clients = {{"signup", "app_signup", 4, 2, 3, Milliseconds{1'200}}};
    return sample;
}

bool says(const PoolerPanel& panel, const QString& words)
{
    const auto labels = panel.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->text().contains(words); });
}

QAction* paneEntry(const WindowRig& rig)
{
    for (const DrillPage::Pane& pane : rig.window->drillPage().panes()) {
        if (pane.key == Key::PanePooler)
            return pane.dock->toggleViewAction();
    }
    return nullptr;
}

int looks(const WindowRig& rig)
{
    int count = 0;
    for (const TimelineEvent& event : TimelineView(rig.controller.timeline())) {
        const auto* opened = std::get_if<ViewOpened>(&event.body);
        count += opened != nullptr && opened->view == "pooler" ? 1 : 0;
    }
    return count;
}

} // namespace

class PoolerPanelTest : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void oneSentenceTellsHowItIs()
    {
        QCOMPARE(poolerSentence(crowded()),
                 QStringLiteral("9 clients on 2 server connections. 3 clients wait, the longest for 1.2 s."));
        PoolerSample single = crowded();
        single.pools.front().clientsWaiting = 1;
        QVERIFY(poolerSentence(single).endsWith(QStringLiteral("connections. 1 client waits, for 1.2 s.")));
        PoolerSample calm = crowded();
        calm.pools.front().clientsWaiting = 0;
        calm.pools.front().serversActive = 1;
        calm.clients = {{"signup", "app_signup", 1, 0, 0, Milliseconds{0}}};
        QCOMPARE(poolerSentence(calm), QStringLiteral("1 client on 1 server connection. Nobody waits."));
    }

    void inANarrowPaneNamesCanStillBeToldApart()
    {
        const Theme theme;
        PoolerPanel panel(theme);
        panel.resize(panel.fontMetrics().averageCharWidth() * 40, 400);
        panel.show();
        const TimelineEvent look{1, DrillTime{5'000}, crowded()};
        panel.show(&look, DrillTime{5'400});
        const auto tables = panel.findChildren<QTableView*>();
        QCOMPARE(tables.size(), 2);
        for (const QTableView* table : tables) {
            const QString name = table->model()->index(0, 0).data().toString();
            QTRY_VERIFY(table->columnWidth(0) > table->fontMetrics().horizontalAdvance(name));
        }
        QTRY_VERIFY(tables[1]->columnWidth(1) >
                    tables[1]->fontMetrics().horizontalAdvance(QStringLiteral("app_signup")));
    }

    void theTablesFollowTheLooks()
    {
        const Theme theme;
        PoolerPanel panel(theme);
        QVERIFY(says(panel, QStringLiteral("has not been asked yet")));
        const TimelineEvent look{1, DrillTime{5'000}, crowded()};
        panel.show(&look, DrillTime{5'400});
        const auto tables = panel.findChildren<QTableView*>();
        QCOMPARE(tables.size(), 2);
        QCOMPARE(tables[0]->model()->index(0, 2).data().toString(), QStringLiteral("3"));
        QCOMPARE(tables[1]->model()->index(0, 0).data().toString(), QStringLiteral("signup"));
        panel.show(&look, DrillTime{15'000});
        QVERIFY(says(panel, QStringLiteral("has not answered for 10 s")));
        panel.show(nullptr, DrillTime{0});
        QCOMPARE(tables[0]->model()->rowCount(), 0);
    }

    void theCommandForItsConsoleIsCopiedAlone()
    {
        const Theme theme;
        PoolerPanel panel(theme);
        auto* copy = named<QPushButton>(panel, "Copy the command that opens the pooler's console");
        QVERIFY(copy != nullptr);
        QVERIFY(!copy->isVisibleTo(&panel));
        panel.setConsole(QStringLiteral("psql -p 6432 pgbouncer"));
        QVERIFY(copy->isVisibleTo(&panel));
        QTest::keyClick(copy, Qt::Key_Space);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("psql -p 6432 pgbouncer"));
    }

    void theRulesAreSentencesOfTheirOwn()
    {
        PoolerSpec spec;
        spec.maxClients = 1;
        QCOMPARE(poolerRules(spec),
                 QStringLiteral("A client has a server connection for the time of a transaction (pool_mode "
                                "transaction). Each role has at most 20 server connections (default_pool_size). At "
                                "most 1 client is let in (max_client_conn). A client that waits longer than 2 min is "
                                "thrown out (query_wait_timeout)."));
    }

    void thePaneIsThereWhereTheScenarioHasAPooler()
    {
        WindowRig plain;
        plain.show();
        plain.startDrill();
        QVERIFY(!paneEntry(plain)->isVisible());
        plain.window->drillPage().goTo(Key::PanePooler);
        QVERIFY(!plain.window->drillPage().findChild<PoolerPanel*>()->isVisible());
    }

    void aLayoutOfADrillWithoutPoolerDoesNotHideIt()
    {
        WindowRig plain;
        plain.show();
        plain.startDrill();
        QTRY_VERIFY(!plain.window->drillPage().docks().layout().isEmpty());
        WindowRig rig(pooledScenario());
        rig.window->drillPage().docks().keep(plain.window->drillPage().docks().layout());
        rig.show();
        rig.reachIncident();
        QTRY_VERIFY(!rig.window->drillPage().docks().layout().isEmpty());
        QTRY_VERIFY(paneEntry(rig)->isChecked());
    }

    void whoOpensItHasLooked()
    {
        WindowRig rig(pooledScenario());
        rig.show();
        rig.reachIncident();
        QVERIFY(paneEntry(rig)->isVisible());
        QCOMPARE(looks(rig), 0);
        rig.window->drillPage().goTo(Key::PanePooler);
        QVERIFY(rig.window->drillPage().findChild<PoolerPanel*>()->isVisible());
        QCOMPARE(looks(rig), 1);
    }

    void whatTheTimelineTellsIsShown()
    {
        WindowRig rig(pooledScenario());
        rig.show();
        rig.reachIncident();
        rig.window->drillPage().goTo(Key::PanePooler);
        Q_EMIT rig.source->happened(rig.source->now(), crowded());
        const auto* panel = rig.window->drillPage().findChild<PoolerPanel*>();
        QTRY_VERIFY(says(*panel, poolerSentence(crowded())));
    }
};

QUIET_TEST_MAIN(PoolerPanelTest)
#include "tst_poolerpanel.moc"
