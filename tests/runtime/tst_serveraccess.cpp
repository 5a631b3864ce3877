// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/serveraccess.h"

#include <QTest>

using namespace stormlab;

class TestServerAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesLoopbackByDefault();
    void takesTheSocketWhereThereIsOne();
    void quotesWhatIsAwkward();
    void asksForNoPasswordOfAStranger();
};

namespace
{

ServerAccess sample()
{
    ServerAccess access;
    access.port = 5433;
    access.database = "shop";
    access.socketDirectory = "/run/lab";
    access.passwords = {{"oncall", "secret"}};
    return access;
}

} // namespace

void TestServerAccess::namesLoopbackByDefault()
{
    QCOMPARE(QString::fromStdString(connectionString(sample(), "oncall", "psql", false)),
             QStringLiteral("host='127.0.0.1' port=5433 dbname='shop' user='oncall' password='secret' "
                            "application_name='psql' sslmode=disable gssencmode=disable"));
}

void TestServerAccess::takesTheSocketWhereThereIsOne()
{
    ServerAccess access = sample();
    QVERIFY(connectionString(access, "oncall", "psql", true).starts_with("host='/run/lab' "));
    access.socketDirectory.clear();
    QVERIFY(connectionString(access, "oncall", "psql", true).starts_with("host='127.0.0.1' "));
}

void TestServerAccess::quotesWhatIsAwkward()
{
    ServerAccess access = sample();
    access.database = "it's a \\ shop";
    const std::string text = connectionString(access, "oncall", "", false);
    QVERIFY(text.find(R"(dbname='it\'s a \\ shop')") != std::string::npos);
    QVERIFY(text.find("application_name=''") != std::string::npos);
}

void TestServerAccess::asksForNoPasswordOfAStranger()
{
    QCOMPARE(connectionString(sample(), "nobody", "psql", false).find("password="), std::string::npos);
}

QTEST_GUILESS_MAIN(TestServerAccess)
#include "tst_serveraccess.moc"
