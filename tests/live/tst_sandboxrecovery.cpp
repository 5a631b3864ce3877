// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/sandboxregistry.h"
#include "core/runtime/sandbox/serverprocesses.h"
#include "tests/live/sandboxfixture.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <netinet/in.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace stormlab;

namespace
{

constexpr int soon = 30'000;

/// What a preparation ended with, and what it said on the way.
struct Outcome {
    bool ready = false;
    std::optional<Error> error;
    QStringList steps;

    [[nodiscard]] std::string words() const { return error ? error->message + "\n" + error->detail : "no answer"; }
};

Outcome prepare(NativeSandbox& sandbox, const SandboxRequest& request)
{
    QSignalSpy ready(&sandbox, &Sandbox::ready);
    QSignalSpy failed(&sandbox, &Sandbox::failed);
    QSignalSpy progress(&sandbox, &Sandbox::progress);
    sandbox.prepare(request);
    static_cast<void>(QTest::qWaitFor([&] { return !ready.isEmpty() || !failed.isEmpty(); }, soon));
    Outcome outcome{!ready.isEmpty(), {}, {}};
    if (!failed.isEmpty()) {
        outcome.error = failed.front().front().value<Error>();
    }
    for (const auto& step : progress) {
        outcome.steps << step.front().toString();
    }
    return outcome;
}

bool destroy(NativeSandbox& sandbox)
{
    QSignalSpy gone(&sandbox, &Sandbox::gone);
    sandbox.destroy();
    return QTest::qWaitFor([&] { return !gone.isEmpty(); }, soon);
}

bool listenOn(int fd, int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
    address.sin_port = ::htons(static_cast<std::uint16_t>(port));
    return ::bind(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0 && ::listen(fd, 1) == 0;
}

/// Whether a program of PostgreSQL's has begun with a data directory in the cache.
bool hasServerInTemplate(const std::string& cache)
{
    std::error_code ignored;
    const std::filesystem::directory_iterator folders(cache + "/templates", ignored);
    return std::any_of(begin(folders), end(folders), [&ignored](const auto& folder) {
        return std::filesystem::exists(folder.path() / "data" / "postmaster.pid", ignored);
    });
}

} // namespace

/// What goes wrong around a sandbox, and what is found afterwards.
class TestSandboxRecovery : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SandboxFixture> m_fixture;

    bool holdUntilReady(QProcess& holder, const std::string& drill) const;
    [[nodiscard]] SandboxRegistry registry() const { return SandboxRegistry({m_fixture->runtime()}); }

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<SandboxFixture>(); }
    void cleanup() { QCOMPARE(m_fixture->remains(), std::vector<std::string>()); }
    void buildsItsTemplateOnce();
    void rebuildsADamagedTemplate_data();
    void rebuildsADamagedTemplate();
    void worksWithoutACache();
    void sharesTheCacheWithAnother();
    void leavesNoHalfTemplateBehind();
    void takesAnotherPortWhenItsOwnIsTaken();
    void saysHowToInstallPostgres();
    void saysWhatTheSchemaDidWrong();
    void refusesDangerousSettings();
    void refusesASecondSandboxForADrill();
    void sweepsWhatAKilledProgramLeft();
    void sweepsWhatAKilledProgramLeftFrozen();
    void leavesALivingDrillAlone();
};

void TestSandboxRecovery::buildsItsTemplateOnce()
{
    for (const bool first : {true, false}) {
        const auto sandbox = m_fixture->sandbox();
        const Outcome outcome = prepare(*sandbox, shopRequest());
        QVERIFY2(outcome.ready, outcome.words().c_str());
        QCOMPARE(outcome.steps.contains(QStringLiteral("Building the template (only once)")), first);
        QVERIFY(destroy(*sandbox));
    }
    QCOMPARE(m_fixture->templates().size(), 1U);
}

void TestSandboxRecovery::rebuildsADamagedTemplate_data()
{
    QTest::addColumn<int>("damage");
    QTest::addRow("a file is missing") << 0;
    QTest::addRow("a file is cut") << 1;
    QTest::addRow("a byte is different") << 2;
    QTest::addRow("the list of files is cut") << 3;
}

void TestSandboxRecovery::rebuildsADamagedTemplate()
{
    QFETCH(int, damage);
    QCOMPARE(m_fixture->templates().size(), 1U);
    const std::string folder = m_fixture->templates().front();
    const std::string victim = folder + "/data/global/pg_control";
    switch (damage) {
    case 0:
        std::filesystem::remove(victim);
        break;
    case 1:
        std::filesystem::resize_file(victim, 100);
        break;
    case 2: {
        std::fstream file(victim, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(17);
        file.put('!');
        break;
    }
    default:
        std::filesystem::resize_file(folder + "/manifest", 1'000);
    }
    const auto sandbox = m_fixture->sandbox();
    const Outcome outcome = prepare(*sandbox, shopRequest());
    QVERIFY2(outcome.ready, outcome.words().c_str());
    QVERIFY(outcome.steps.contains(QStringLiteral("The template is damaged and is built again")));
    QCOMPARE(ask(as(*sandbox, "oncall"), "select 1"), "1");
    QVERIFY(destroy(*sandbox));
}

void TestSandboxRecovery::worksWithoutACache()
{
    NativeSandboxOptions options = m_fixture->options();
    options.folders.cacheOverride = "/proc/stormlab-cannot-write-here";
    NativeSandbox sandbox(options);
    const Outcome outcome = prepare(sandbox, shopRequest());
    QVERIFY2(outcome.ready, outcome.words().c_str());
    QCOMPARE(outcome.steps.filter(QStringLiteral("Building without the template cache")).size(), 1);
    QCOMPARE(ask(as(sandbox, "oncall"), "select 1"), "1");
    QVERIFY(destroy(sandbox));
}

void TestSandboxRecovery::sharesTheCacheWithAnother()
{
    std::filesystem::remove_all(m_fixture->cache());
    const auto one = m_fixture->sandbox();
    const auto two = m_fixture->sandbox();
    QSignalSpy ready(two.get(), &Sandbox::ready);
    two->prepare(shopRequest());
    QVERIFY(prepare(*one, shopRequest()).ready);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, soon);
    QVERIFY(destroy(*one));
    QVERIFY(destroy(*two));
    QCOMPARE(m_fixture->templates().size(), 1U);
}

void TestSandboxRecovery::leavesNoHalfTemplateBehind()
{
    std::filesystem::remove_all(m_fixture->cache());
    const auto sandbox = m_fixture->sandbox();
    QSignalSpy progress(sandbox.get(), &Sandbox::progress);
    sandbox->prepare(shopRequest());
    const auto building = [&progress] {
        return !progress.isEmpty() &&
               progress.back().front().toString() == QStringLiteral("Building the template (only once)");
    };
    QTRY_VERIFY_WITH_TIMEOUT(building(), soon);
    // A server works on it, whose memory nobody else would remove.
    QTRY_VERIFY_WITH_TIMEOUT(hasServerInTemplate(m_fixture->cache()), soon);
    QVERIFY(destroy(*sandbox));
    QCOMPARE(m_fixture->templates().size(), 0U);
}

void TestSandboxRecovery::takesAnotherPortWhenItsOwnIsTaken()
{
    NativeSandboxOptions options = m_fixture->options();
    options.port = freePort();
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    QVERIFY(listenOn(fd, options.port));
    NativeSandbox sandbox(options);
    const Outcome outcome = prepare(sandbox, shopRequest());
    ::close(fd);
    QVERIFY2(outcome.ready, outcome.words().c_str());
    QVERIFY(sandbox.access().port != options.port);
    QCOMPARE(ask(as(sandbox, "oncall"), "select 1"), "1");
    QVERIFY(destroy(sandbox));
}

void TestSandboxRecovery::saysHowToInstallPostgres()
{
    NativeSandboxOptions options = m_fixture->options();
    options.search = {{}, "/nonexistent", "/nonexistent"};
    NativeSandbox sandbox(options);
    const Outcome outcome = prepare(sandbox, shopRequest());
    QVERIFY(outcome.error.has_value());
    QCOMPARE(outcome.error->message, "PostgreSQL is needed to run drills. Replays work without it.");
    QCOMPARE(outcome.error->nextStep, "Install it: sudo apt-get install postgresql");
    QVERIFY(destroy(sandbox));
}

void TestSandboxRecovery::saysWhatTheSchemaDidWrong()
{
    SandboxRequest request = shopRequest();
    request.spec.schemaSql = "create table mine (id int); drop role oncall";
    const auto sandbox = m_fixture->sandbox();
    const Outcome outcome = prepare(*sandbox, request);
    QVERIFY(outcome.error.has_value());
    QCOMPARE(outcome.error->code, ErrorCode::Database);
    QVERIFY(outcome.error->message.find("schema.sql") != std::string::npos);
    QVERIFY(outcome.error->detail.find("permission denied") != std::string::npos);
    QVERIFY(destroy(*sandbox));
}

void TestSandboxRecovery::refusesDangerousSettings()
{
    SandboxRequest request = shopRequest();
    request.spec.settings["archive_command"] = "touch /tmp/stormlab-was-here";
    const auto sandbox = m_fixture->sandbox();
    const Outcome outcome = prepare(*sandbox, request);
    QVERIFY(outcome.error.has_value());
    QCOMPARE(outcome.error->code, ErrorCode::BadFile);
    QVERIFY(destroy(*sandbox));
}

void TestSandboxRecovery::refusesASecondSandboxForADrill()
{
    const SandboxRequest request = shopRequest();
    const auto first = m_fixture->sandbox();
    const auto second = m_fixture->sandbox();
    QVERIFY(prepare(*first, request).ready);
    const Outcome outcome = prepare(*second, request);
    QVERIFY(outcome.error.has_value());
    QCOMPARE(outcome.error->code, ErrorCode::Illegal);
    QVERIFY(destroy(*second));
    QCOMPARE(ask(as(*first, "oncall"), "select 1"), "1");
    QVERIFY(destroy(*first));
}

bool TestSandboxRecovery::holdUntilReady(QProcess& holder, const std::string& drill) const
{
    holder.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    holder.start(QStringLiteral(STORMLAB_TESTS_DIR "/sandboxholder"),
                 {QStringLiteral("native"), QString::fromStdString(m_fixture->runtime()),
                  QString::fromStdString(m_fixture->cache()), QString::fromStdString(drill)});
    return QTest::qWaitFor([&holder] { return holder.readAllStandardOutput().contains("ready"); }, soon);
}

void TestSandboxRecovery::sweepsWhatAKilledProgramLeft()
{
    QProcess holder;
    QVERIFY(holdUntilReady(holder, "killed"));
    QCOMPARE(registry().running().size(), 1U);
    QCOMPARE(registry().sweep().removed.size(), 0U);
    holder.kill();
    QTRY_COMPARE_WITH_TIMEOUT(holder.state(), QProcess::NotRunning, soon);
    QCOMPARE(registry().running().size(), 0U);
    const SweepReport report = registry().sweep();
    QCOMPARE(report.removed.size(), 1U);
    QCOMPARE(report.removed.front().drillId, "killed");
    QCOMPARE(report.failed.size(), 0U);
}

void TestSandboxRecovery::sweepsWhatAKilledProgramLeftFrozen()
{
    QProcess holder;
    QVERIFY(holdUntilReady(holder, "frozen"));
    const std::string server = m_fixture->runtime() + "/sandboxes/frozen/server";
    QVERIFY(freeze(server, server + "/data"));
    holder.kill();
    QTRY_COMPARE_WITH_TIMEOUT(holder.state(), QProcess::NotRunning, soon);
    QVERIFY(!processesOf(server).empty());
    QCOMPARE(registry().sweep().removed.size(), 1U);
}

void TestSandboxRecovery::leavesALivingDrillAlone()
{
    QProcess holder;
    QVERIFY(holdUntilReady(holder, "dead"));
    const auto living = m_fixture->sandbox();
    QVERIFY(prepare(*living, shopRequest()).ready);
    holder.kill();
    QTRY_COMPARE_WITH_TIMEOUT(holder.state(), QProcess::NotRunning, soon);
    QCOMPARE(registry().leftovers().size(), 1U);
    QCOMPARE(registry().sweep().removed.size(), 1U);
    QCOMPARE(ask(as(*living, "oncall"), "select 1"), "1");
    QVERIFY(destroy(*living));
}

QTEST_GUILESS_MAIN(TestSandboxRecovery)
#include "tst_sandboxrecovery.moc"
