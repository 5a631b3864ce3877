// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/budgetwording.h"

#include <QTest>

using namespace stormlab;

class BudgetWordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appsThatAreAlikeAreTakenTogether()
    {
        QCOMPARE(budgetSentence(services(10), all), QString::fromUtf8("In a deploy: 160 ≤ 247 (4 × (2 × 10 × 2))"));
        QCOMPARE(budgetSentence(services(25), all), QString::fromUtf8("In a deploy: 400 > 247 (4 × (2 × 25 × 2))"));
    }

    void appsThatDifferAreAddedUp()
    {
        Budget budget = services(10);
        budget.lines[0].pool = 3;
        QCOMPARE(budgetSentence(budget, all),
                 QString::fromUtf8("In a deploy: 132 ≤ 247 (2 × 3 × 2 + 3 × (2 × 10 × 2))"));
    }

    void thoseThatAreNotDeployedAreSteady()
    {
        QCOMPARE(budgetSentence(services(10), {"api", "engine"}),
                 QString::fromUtf8("In a deploy: 120 ≤ 247 (2 × (2 × 10 × 2) + 40)"));
    }

    void everyNumberIsExplained()
    {
        const QString says = budgetExplanation(services(10), {"api", "engine"});
        for (const char* const part :
             {"api and engine are deployed together. ",
              "api runs 2 instances, each with a pool of up to 10 connections (pool.max), and during a deploy the old "
              "ones and the new ones live at once (× 2): 40 connections. engine runs 2 instances, ",
              "The other applications may hold 40 (messaging 2 × 10 = 20, integration 2 × 10 = 20). ",
              "Ordinary roles can use 247: max_connections less what is kept in reserve (the tick)."})
            QVERIFY2(says.contains(QString::fromUtf8(part)), qPrintable(says));
    }

    void whatThePoolerOpensIsAddedAndExplained()
    {
        Budget budget = services(10);
        budget.poolerPool = 5;
        budget.lines[0].pooledAs = "app_api";
        QCOMPARE(budgetSentence(budget, {"engine"}),
                 QString::fromUtf8("In a deploy: 85 ≤ 247 (2 × 10 × 2 + 40 + 5 through the pooler)"));
        QCOMPARE(budgetSentence(budget, {"api"}),
                 QString::fromUtf8("In a deploy: 65 ≤ 247 (60 + 5 through the pooler)"));
        const QString says = budgetExplanation(budget, {"api"});
        QVERIFY2(says.contains(
                     QStringLiteral("Through the pooler: api. It opens at most 5 connections for each role, here 5. ")),
                 qPrintable(says));
    }

    void withoutAppsNothingIsConfigured()
    {
        QCOMPARE(budgetSentence({}, {}), QStringLiteral("No application is configured."));
        QCOMPARE(budgetExplanation({}, {}), QString());
    }

private:
    static Budget services(int pool)
    {
        Budget budget;
        budget.usable = 247;
        for (const std::string& app : all)
            budget.lines.push_back({app, 2, pool, 2});
        return budget;
    }

    inline static const Release all = {"api", "engine", "messaging", "integration"};
};

QTEST_GUILESS_MAIN(BudgetWordingTest)
#include "tst_budgetwording.moc"
