// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/poolertables.h"

#include <QTest>

using namespace stormlab;

namespace
{

/// Names in the first line, values in the others, with blanks between them; "-" is an empty one.
PoolerTable table(const QStringList& lines)
{
    std::vector<std::vector<std::string>> rows;
    for (const QString& line : lines) {
        std::vector<std::string>& values = rows.emplace_back();
        for (const QString& value : line.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            values.push_back(value == QStringLiteral("-") ? std::string() : value.toStdString());
    }
    const std::vector<std::string> columns = rows.front();
    rows.erase(rows.begin());
    const std::size_t count = rows.size();
    return {columns, count, [rows = std::move(rows)](std::size_t row, std::size_t column) -> std::string_view {
                return rows[row][column];
            }};
}

} // namespace

class PoolerTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void poolsAreReadByName()
    {
        const auto pools = poolsIn(table(
            {QStringLiteral("database user cl_active cl_waiting sv_active sv_idle sv_used sv_tested sv_login maxwait "
                            "maxwait_us pool_mode"),
             QStringLiteral("shop app_signup 4 3 2 1 1 1 1 2 50999 transaction"),
             QStringLiteral("pgbouncer pgbouncer 1 0 0 0 0 0 0 0 0 statement"),
             QStringLiteral("shop app_billing 1 0 0 0 0 0 0 0 0 transaction")}));
        const std::vector<PoolerPool> expected = {{"shop", "app_billing", 1, 0, 0, 0, 0, Milliseconds{0}},
                                                  {"shop", "app_signup", 4, 3, 2, 3, 1, Milliseconds{2'050}}};
        QCOMPARE(pools, expected);
    }

    void clientsAreCountedByApplication()
    {
        const auto clients =
            clientsIn(table({QStringLiteral("type user database state wait wait_us link application_name"),
                             QStringLiteral("C app_signup shop active 0 0 0x55 signup"),
                             QStringLiteral("C app_signup shop active 0 0 - signup"),
                             QStringLiteral("C app_signup shop waiting 1 200000 - signup"),
                             QStringLiteral("C app_signup shop waiting 0 900000 - signup"),
                             QStringLiteral("C app_signup shop active 0 0 - -"),
                             QStringLiteral("C oncall pgbouncer active 0 0 - psql")}));
        const std::vector<PoolerClients> expected = {{"", "app_signup", 1, 0, 0, Milliseconds{0}},
                                                     {"signup", "app_signup", 1, 1, 2, Milliseconds{1'200}}};
        QCOMPARE(clients, expected);
    }

    void sessionsAtItsConsoleAreCounted()
    {
        const PoolerTable totals = table({QStringLiteral("database xact_count query_count"),
                                          QStringLiteral("shop 900 901"), QStringLiteral("pgbouncer 7 8")});
        QCOMPARE(consoleVisitsIn(totals), std::optional<long long>(8));
        QVERIFY(!consoleVisitsIn(table({QStringLiteral("database xact_count"), QStringLiteral("pgbouncer 7")})));
    }

    void whatOthersAskItsConsoleIsSeenByTheTime()
    {
        const PoolerTable clients =
            table({QStringLiteral("user database ptr request_time"), QStringLiteral("app_signup shop 0x1 10:00:00"),
                   QStringLiteral("oncall pgbouncer 0x2 10:00:01"),
                   QStringLiteral("stormlab_monitor pgbouncer 0x3 10:00:02")});
        const std::map<std::string, std::string> expected = {{"0x2", "10:00:01"}};
        QCOMPARE(consoleRequestsIn(clients, "stormlab_monitor"), expected);
    }

    void whatIsNoNumberCountsNothing()
    {
        const auto pools =
            poolsIn(table({QStringLiteral("database user cl_active maxwait"), QStringLiteral("shop app many -3")}));
        QCOMPARE(pools, std::vector<PoolerPool>({{"shop", "app", 0, 0, 0, 0, 0, Milliseconds{0}}}));
        QVERIFY(poolsIn({}).empty());
    }
};

QTEST_APPLESS_MAIN(PoolerTablesTest)
#include "tst_poolertables.moc"
