// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/control/drillbudget.h"
#include "tests/domain/drillscript.h"

#include <QTest>

using namespace stormlab;

class DrillBudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheScenario()
    {
        const DrillBudget budget = budgetOf(stormScenario());
        QVERIFY(!budget.budget.lines.empty());
        QCOMPARE(budget.budget.usable, budget.limits.usable());
        QVERIFY(budgetAt(stormScenario(), DrillScript().view()) == budget);
    }

    void followsWhatIsDeployedAndWhatTheServerAllows()
    {
        DrillScript script;
        script.storm();
        const DrillBudget before = budgetAt(stormScenario(), script.view());
        script.deploys({{"pool.max", "30"}, {"pool.min", "1"}});
        const DrillBudget after = budgetAt(stormScenario(), script.view());
        QVERIFY(after.budget.steady() > before.budget.steady());
        Sample raised;
        raised.limits = {250, 3, 0};
        script.add(raised);
        QCOMPARE(budgetAt(stormScenario(), script.view()).budget.usable, 247);
    }

    void knowsWhoComesThroughThePooler()
    {
        Scenario scenario = stormScenario();
        scenario.fleet.front().settings["via"] = "pooler";
        QVERIFY(budgetOf(scenario).budget.lines.front().pooledAs.empty());
        scenario.sandbox.pooler = PoolerSpec{PoolMode::Transaction, 5, 100, Milliseconds{1'000}};
        const Budget budget = budgetOf(scenario).budget;
        QCOMPARE(budget.lines.front().pooledAs, scenario.fleet.front().role);
        QCOMPARE(budget.poolerPool, 5);
    }

    void isReadAsItWasWritten()
    {
        DrillBudget written = budgetOf(stormScenario());
        written.budget.releases = {{"deploy_worker", "checkout_api"}, {"reporting", "billing_batch"}};
        written.budget.lines.front().given = true;
        written.budget.lines.back().pooledAs = "app_billing";
        written.budget.poolerPool = 20;
        const Result<DrillBudget> read = readDrillBudget(toJson(written));
        QVERIFY(read.ok());
        QVERIFY(read.value().budget == written.budget);
        QCOMPARE(read.value().limits.usable(), written.limits.usable());
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", "[]", "{}", R"({"apps": 1, "released_together": []})", R"({"apps": [{}]})",
                                 R"({"apps": [], "released_together": [1]})"})
            QTest::newRow(text) << QByteArray(text);
    }
    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(readDrillBudget(text.toStdString()).error().code, ErrorCode::Disconnected);
    }
};

QTEST_APPLESS_MAIN(DrillBudgetTest)
#include "tst_drillbudget.moc"
