// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/programrun.h"

#include <QTest>

using namespace stormlab;

namespace
{

const QString program = QStringLiteral(STORMLAB_BIN_DIR "/stormlabctl");

const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();

QStringList words(const QString& line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class BudgetCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("--apps 4") << QByteArray("--instances is missing");
        QTest::newRow("--apps 0 --instances 1 --pool 1 --max 9") << QByteArray("from 1 to 100");
        QTest::newRow("--apps 1 --instances 1 --pool 1 --max 3") << QByteArray("The reserve takes all of --max 3");
        QTest::newRow("connection-storm-after-deploy --pool 9")
            << QByteArray("--pool and a SCENARIO exclude each other");
        QTest::newRow("connection-storm-after-depoly") << QByteArray("connection-storm-after-deploy");
    }
    void refusesWhatMakesNoSense()
    {
        QFETCH(QByteArray, says);
        ProgramRun run(program, words(QStringLiteral("budget ") + QString::fromLatin1(QTest::currentDataTag())),
                       environment);
        QCOMPARE(run.exitCode(), 2);
        QVERIFY2(run.errors().contains(says), run.errors().constData());
        QVERIFY(run.output().isEmpty());
    }

    /// Four applications of two instances with 247 usable slots, deployed together: 16 pools are alive.
    void addsUpABudget_data()
    {
        QTest::addColumn<QString>("pool");
        QTest::addColumn<int>("steady");
        QTest::addColumn<int>("deploying");
        QTest::addColumn<bool>("fits");
        QTest::newRow("the default") << QStringLiteral("10") << 80 << 160 << true;
        QTest::newRow("the largest that fits") << QStringLiteral("15") << 120 << 240 << true;
        QTest::newRow("one more") << QStringLiteral("16") << 128 << 256 << false;
        QTest::newRow("the hot fix") << QStringLiteral("25") << 200 << 400 << false;
    }
    void addsUpABudget()
    {
        QFETCH(QString, pool);
        QFETCH(bool, fits);
        ProgramRun run(
            program, words(QStringLiteral("budget --apps 4 --instances 2 --overlap 2 --max 250 --json --pool ") + pool),
            environment);
        QCOMPARE(run.exitCode(), fits ? 0 : 1);
        QTEST(run.json()[QStringLiteral("steady")].toInt(), "steady");
        QTEST(run.json()[QStringLiteral("worst_deploy")].toInt(), "deploying");
        QTEST(run.json()[QStringLiteral("fits")].toBool(), "fits");
        QCOMPARE(run.json()[QStringLiteral("usable")].toInt(), 247);
        QCOMPARE(run.json()[QStringLiteral("largest_even_pool")].toInt(), 15);
    }

    void addsUpTheBudgetOfAScenario()
    {
        ProgramRun run(program, {QStringLiteral("budget"), QStringLiteral("connection-storm-after-deploy")},
                       environment);
        QCOMPARE(run.exitCode(), 0);
        QVERIFY2(run.output().contains("\nAll pools: 32 connections; 32 while deploy_worker is deployed.\n"
                                       "Usable: 97 of max_connections 100;"),
                 run.output().constData());
    }
};

QTEST_GUILESS_MAIN(BudgetCommandTest)
#include "tst_budgetcommand.moc"
