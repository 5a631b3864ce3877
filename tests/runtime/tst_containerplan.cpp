// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/containerplan.h"
#include "core/runtime/engines/containersweep.h"
#include "core/runtime/sandbox/serverprocess.h"

#include <QTest>

#include <sched.h>

using namespace stormlab;

namespace
{

ContainerRecord record()
{
    ContainerRecord record;
    record.name = QStringLiteral("stormlab-drill-1");
    record.drillId = "drill-1";
    record.scenario = "connection-storm-after-deploy";
    record.owner = {"laptop-0123456789ab", 1000, "boot-1", {4711, 815, 4026531836}};
    record.expires = 2'000;
    return record;
}

ContainerPlan plan()
{
    ContainerPlan plan;
    plan.record = record();
    plan.image = QStringLiteral("localhost/postgres:17");
    plan.limits = limitsFor({});
    plan.lifetimeSeconds = 60;
    return plan;
}

/// The argument that follows one.
QString after(const QStringList& arguments, const QString& name)
{
    const qsizetype at = arguments.indexOf(name);
    return at < 0 ? QString() : arguments.value(at + 1);
}

std::map<std::string, std::string> passwords()
{
    return {
        {"oncall", "secret-o"}, {"lab_owner", "secret-l"}, {"stormlab_monitor", "secret-m"}, {"app_one", "secret-a"}};
}

SandboxRequest request()
{
    SandboxRequest request;
    request.appRoles = {"app_one"};
    return request;
}

} // namespace

class TestContainerPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItsLabelsSay();
    void takesNoContainerThatLacksALabel();
    void takesNoContainerWhoseLabelIsNoNumber();
    void knowsWhatIsLeftOver_data();
    void knowsWhatIsLeftOver();
    void mountsNothingAndPublishesOnLoopbackOnly();
    void leavesOutLimitsThatAreNotEnforced();
    void growsItsLimitsWithTheServer();
    void leavesACoreToTheWindow();
    void keepsDeclaredVolumesEmpty();
    void feedsTheScriptWithEveryFile();
    void bringsAPoolerWhereTheScenarioHasOne();
    void letsEveryRoleInThroughThePublishedPortOnly();
    void refusesDangerousSettings();
    void findsRecordsInWhatAnEngineSays();
};

void TestContainerPlan::readsBackWhatItsLabelsSay()
{
    QCOMPARE(recordOf(record().name, labelsOf(record())), std::optional(record()));
    ContainerRecord ofAProbe = record();
    ofAProbe.scenario.clear();
    QCOMPARE(recordOf(ofAProbe.name, labelsOf(ofAProbe)), std::optional(ofAProbe));
}

void TestContainerPlan::takesNoContainerThatLacksALabel()
{
    for (const auto& [name, value] : labelsOf(record())) {
        auto labels = labelsOf(record());
        labels.erase(name);
        QVERIFY2(!recordOf(record().name, labels), qPrintable(name));
    }
}

void TestContainerPlan::takesNoContainerWhoseLabelIsNoNumber()
{
    for (const QString& name : {QStringLiteral("org.stormlab.owner-pid"), QStringLiteral("org.stormlab.expires")}) {
        auto labels = labelsOf(record());
        labels[name] = QStringLiteral("soon");
        QVERIFY2(!recordOf(record().name, labels), qPrintable(name));
    }
}

void TestContainerPlan::knowsWhatIsLeftOver_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<uint>("user");
    QTest::addColumn<QString>("boot");
    QTest::addColumn<int>("now");
    QTest::addColumn<bool>("alive");
    QTest::addColumn<bool>("left");
    const QString here = QStringLiteral("laptop-0123456789ab");
    const QString boot = QStringLiteral("boot-1");
    QTest::newRow("its program runs") << here << 1000U << boot << 1'000 << true << false;
    QTest::newRow("its program is gone") << here << 1000U << boot << 1'000 << false << true;
    QTest::newRow("the computer was started again")
        << here << 1000U << QStringLiteral("boot-2") << 1'000 << true << true;
    QTest::newRow("its time is over") << here << 1000U << boot << 2'000 << true << true;
    QTest::newRow("of another user") << here << 1001U << boot << 9'000 << false << false;
    QTest::newRow("of another computer") << QStringLiteral("desk-0123456789ab") << 1000U << boot << 9'000 << false
                                         << false;
}

void TestContainerPlan::knowsWhatIsLeftOver()
{
    QFETCH(QString, host);
    QFETCH(uint, user);
    QFETCH(QString, boot);
    QFETCH(int, now);
    QFETCH(bool, alive);
    ContainerOwner self;
    self.host = host.toStdString();
    self.user = user;
    self.boot = boot.toStdString();
    QTEST(isLeftOver(record(), self, now, alive), "left");
}

void TestContainerPlan::mountsNothingAndPublishesOnLoopbackOnly()
{
    const QStringList arguments = createArguments(plan());
    QCOMPARE(arguments.front(), QStringLiteral("create"));
    QCOMPARE(after(arguments, QStringLiteral("--publish")), QStringLiteral("127.0.0.1::5432"));
    QCOMPARE(arguments.count(QStringLiteral("--publish")), 1);
    QCOMPARE(after(arguments, QStringLiteral("--cap-drop")), QStringLiteral("ALL"));
    QCOMPARE(after(arguments, QStringLiteral("--security-opt")), QStringLiteral("no-new-privileges"));
    QCOMPARE(after(arguments, QStringLiteral("--pull")), QStringLiteral("never"));
    QCOMPARE(after(arguments, QStringLiteral("--entrypoint")), QStringLiteral("sh"));
    for (const QString& needed : {QStringLiteral("--init"), QStringLiteral("--read-only"), QStringLiteral("--rm")}) {
        QVERIFY2(arguments.contains(needed), qPrintable(needed));
    }
    for (const QString& never :
         {QStringLiteral("--volume"), QStringLiteral("--mount"), QStringLiteral("-v"), QStringLiteral("--network"),
          QStringLiteral("--privileged"), QStringLiteral("--env")}) {
        QVERIFY2(!arguments.contains(never), qPrintable(never));
    }
}

void TestContainerPlan::leavesOutLimitsThatAreNotEnforced()
{
    ContainerPlan all = plan();
    all.limits.cpus = 1.0;
    all.limits.cores = QStringLiteral("1");
    const QStringList names{QStringLiteral("--memory"), QStringLiteral("--pids-limit"), QStringLiteral("--cpus"),
                            QStringLiteral("--cpuset-cpus")};
    const QStringList words{QStringLiteral("memory"), QStringLiteral("pids"), QStringLiteral("cpu"),
                            QStringLiteral("cpuset")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        QVERIFY(createArguments(all).contains(names[i]));
        ContainerPlan some = all;
        some.limits = enforceable(all.limits, {words[i]});
        QVERIFY2(!createArguments(some).contains(names[i]), qPrintable(names[i]));
    }
}

void TestContainerPlan::growsItsLimitsWithTheServer()
{
    SandboxSpec large;
    large.maxConnections = 1'000;
    const ContainerLimits more = limitsFor(large);
    const ContainerLimits usual = limitsFor({});
    QCOMPARE(*more.memoryMegabytes - *usual.memoryMegabytes, 1'350);
    QVERIFY(*more.processes > 1'000);
}

/// Of those that this program may use, which need not be the first ones.
void TestContainerPlan::leavesACoreToTheWindow()
{
    cpu_set_t before;
    QCOMPARE(::sched_getaffinity(0, sizeof before, &before), 0);
    QCOMPARE(static_cast<int>(serverCores().size()), CPU_COUNT(&before) - 1);
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(static_cast<std::size_t>(::sched_getcpu()), &one);
    QCOMPARE(::sched_setaffinity(0, sizeof one, &one), 0);
    const std::vector<int> ofOne = serverCores();
    QCOMPARE(::sched_setaffinity(0, sizeof before, &before), 0);
    QVERIFY(ofOne.empty());
    QCOMPARE(coreList({2, 3, 7}), QStringLiteral("2,3,7"));
    QCOMPARE(coreList({}), QString());
}

void TestContainerPlan::keepsDeclaredVolumesEmpty()
{
    ContainerPlan declared = plan();
    declared.volumes = {QStringLiteral("/var/lib/postgresql/data")};
    QVERIFY(createArguments(declared).contains(QStringLiteral("/var/lib/postgresql/data:size=64k")));
}

void TestContainerPlan::feedsTheScriptWithEveryFile()
{
    const auto files = serverFiles(request(), 15, passwords());
    QVERIFY(files.ok());
    const QByteArray& text = files.value();
    QVERIFY(text.startsWith("postgresql.conf\n"));
    QCOMPARE(text.count("\nstormlab-end\n"), 4);
    QVERIFY(text.endsWith("stormlab-end\n\n"));
    for (const char* name : {"\npg_hba.conf\n", "\npg_ident.conf\n", "\nstormlab.sql\n"}) {
        QVERIFY2(text.contains(name), name);
    }
    for (const char* secret : {"'secret-o'", "'secret-l'", "'secret-m'", "'secret-a'"}) {
        QVERIFY2(text.contains(secret), secret);
    }
}

void TestContainerPlan::bringsAPoolerWhereTheScenarioHasOne()
{
    SandboxRequest pooled = request();
    pooled.spec.pooler = PoolerSpec{PoolMode::Transaction, 5, 100, Milliseconds{1'000}};
    const QByteArray text = serverFiles(pooled, 15, passwords()).value();
    QCOMPARE(text.count("\nstormlab-end\n"), 6);
    for (const char* line : {"\npooler/pgbouncer.ini\n", "\npooler/users.txt\n", "\nlisten_addr = *\n",
                             "\nlisten_port = 6432\n", "host=127.0.0.1 port=5432"}) {
        QVERIFY2(text.contains(line), line);
    }
    ContainerPlan both = plan();
    QVERIFY(!createArguments(both).contains(QStringLiteral("127.0.0.1::6432")));
    both.pooled = true;
    QVERIFY(createArguments(both).contains(QStringLiteral("127.0.0.1::6432")));
    QVERIFY(*limitsFor(pooled.spec).memoryMegabytes > *limitsFor(request().spec).memoryMegabytes);
}

void TestContainerPlan::letsEveryRoleInThroughThePublishedPortOnly()
{
    const QByteArray text = serverFiles(request(), 16, passwords()).value();
    for (const char* line :
         {"host \"shop\" \"app_one\" all scram-sha-256\n", "host all \"stormlab_monitor\" all scram-sha-256\n",
          "host \"shop\" \"lab_owner\" all scram-sha-256\n", "host all \"oncall\" all scram-sha-256\n",
          "host all all all reject\n", "listen_addresses = '*'\n"}) {
        QVERIFY2(text.contains(line), line);
    }
    QCOMPARE(text.count("\nlocal "), 1);
    QVERIFY(text.contains("local all all reject\n"));
}

void TestContainerPlan::refusesDangerousSettings()
{
    SandboxRequest bad = request();
    bad.spec.settings["archive_command"] = "true";
    QCOMPARE(serverFiles(bad, 15, passwords()).error().code, ErrorCode::BadFile);
}

void TestContainerPlan::findsRecordsInWhatAnEngineSays()
{
    QByteArray labels;
    for (const auto& [name, value] : labelsOf(record())) {
        labels += (labels.isEmpty() ? "\"" : ",\"") + name.toUtf8() + "\":\"" + value.toUtf8() + "\"";
    }
    const QByteArray docker = "{\"name\": \"/stormlab-drill-1\", \"labels\": {" + labels + "}}\n";
    const QByteArray podman = "{\"name\": \"stormlab-drill-1\", \"labels\": {" + labels + "}}\n";
    const QByteArray stranger = "{\"name\": \"x\", \"labels\": null}\n";
    const std::vector<ContainerRecord> both{record(), record()};
    QCOMPARE(recordsOf(docker + podman + stranger), both);
    QVERIFY(recordsOf("no JSON").empty());
}

QTEST_GUILESS_MAIN(TestContainerPlan)
#include "tst_containerplan.moc"
