// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/postgresinstallation.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace stormlab;

namespace
{

using Strings = std::vector<std::string>;

/// A folder with programs of the right names; postgres says `says`.
void pretend(const std::string& folder, const std::string& says)
{
    namespace fs = std::filesystem;
    fs::create_directories(folder);
    for (const char* name : {"/postgres", "/initdb"}) {
        std::ofstream(folder + name) << "#!/bin/sh\necho '" << says << "'\n";
        fs::permissions(folder + name, fs::perms::owner_all);
    }
}

} // namespace

class TestPostgresInstallation : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] std::string inside(const std::string& name) const
    {
        return m_folder.path().toStdString() + "/" + name;
    }

private Q_SLOTS:
    void understandsVersions_data();
    void understandsVersions();
    void refusesWhatItDoesNotSupport();
    void looksAtTheNewestFirst();
    void looksNowhereElseWhenAFolderIsSet();
    void asksUntilOneFits();
    void saysWhatIsMissing();
};

void TestPostgresInstallation::understandsVersions_data()
{
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<int>("major");
    QTest::addRow("Debian") << QByteArray("postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)\n")
                            << QByteArray("15.18") << 15;
    QTest::addRow("plain") << QByteArray("postgres (PostgreSQL) 13.4\n") << QByteArray("13.4") << 13;
    QTest::addRow("beta") << QByteArray("postgres (PostgreSQL) 18beta1") << QByteArray("18beta1") << 18;
}

void TestPostgresInstallation::understandsVersions()
{
    QFETCH(QByteArray, says);
    QFETCH(QByteArray, version);
    QFETCH(int, major);
    const auto parsed = parsePostgresVersion("/bin", says.toStdString());
    QVERIFY(parsed.ok());
    QCOMPARE(parsed.value().version, version.toStdString());
    QCOMPARE(parsed.value().major, major);
}

void TestPostgresInstallation::refusesWhatItDoesNotSupport()
{
    for (const char* says : {"postgres (PostgreSQL) 12.1", "postgres (PostgreSQL) 19.0", "something else", ""}) {
        QVERIFY(!parsePostgresVersion("/bin", says).ok());
    }
}

void TestPostgresInstallation::looksAtTheNewestFirst()
{
    for (const char* name : {"pg/9.6/bin", "pg/13/bin", "pg/17/bin", "pg/20/bin", "path"}) {
        pretend(inside(name), "");
    }
    std::filesystem::create_directories(inside("pg/15/bin"));
    PostgresSearch search{{}, inside("pg"), "relative::" + inside("nothing") + ":" + inside("path")};
    QCOMPARE(postgresBinFolders(search), (Strings{inside("pg/17/bin"), inside("pg/13/bin"), inside("path")}));
}

void TestPostgresInstallation::looksNowhereElseWhenAFolderIsSet()
{
    pretend(inside("path"), "");
    PostgresSearch search{inside("nothing"), inside("pg"), inside("path")};
    QCOMPARE(postgresBinFolders(search), Strings());
    search.setting = inside("path");
    QCOMPARE(postgresBinFolders(search), Strings{inside("path")});
}

void TestPostgresInstallation::asksUntilOneFits()
{
    pretend(inside("old"), "postgres (PostgreSQL) 9.6.1");
    pretend(inside("new"), "postgres (PostgreSQL) 16.2");
    PostgresFinder finder({{}, inside("none"), inside("old") + ":" + inside("new")});
    QSignalSpy found(&finder, &PostgresFinder::found);
    finder.find();
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.front().front().value<PostgresInstallation>(), (PostgresInstallation{inside("new"), "16.2", 16}));
}

void TestPostgresInstallation::saysWhatIsMissing()
{
    pretend(inside("old"), "postgres (PostgreSQL) 9.6.1");
    PostgresFinder finder({{}, inside("none"), inside("old")});
    QSignalSpy missing(&finder, &PostgresFinder::missing);
    finder.find();
    QTRY_COMPARE(missing.size(), 1);
    const Error error = missing.front().front().value<Error>();
    QCOMPARE(error.nextStep, std::string("Install it: sudo apt-get install postgresql"));
    QVERIFY(error.detail.find("PostgreSQL 9.6.1") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestPostgresInstallation)
#include "tst_postgresinstallation.moc"
