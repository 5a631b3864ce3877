// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/containersweep.h"
#include "core/runtime/sandbox/sandboxregistry.h"
#include "tests/live/containerfixture.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace stormlab;

namespace
{

constexpr int soon = 30'000;

struct Swept {
    std::vector<ContainerRecord> removed;
    std::vector<Error> failures;
};

/// An image that holds a shell and what else the lab's script needs, but no PostgreSQL: this computer's own.
const QString imageWithoutPostgres = QStringLiteral("localhost/stormlab-test-empty:1");
/// An image whose shell is a program for another kind of processor.
const QString foreignImage = QStringLiteral("localhost/stormlab-test-foreign:1");
/// An image without any shell.
const QString imageWithoutShell = QStringLiteral("localhost/stormlab-test-bare:1");

} // namespace

/// What can go wrong on the way to a container sandbox and after it, and what is left then: nothing.
class TestContainerRecovery : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ContainerFixture> m_fixture;

    [[nodiscard]] Swept sweep() const;
    [[nodiscard]] QStringList containers() const;
    void start(QProcess& holder, const QString& drill) const;
    [[nodiscard]] bool importImage(const QString& folder, const QString& name) const;
    [[nodiscard]] Error refusal(const QString& image) const;

private Q_SLOTS:
    void init();
    void cleanup();
    void canBeDestroyedWhilePreparing_data();
    void canBeDestroyedWhilePreparing();
    void isSweptWhenItsProgramWasKilled_data();
    void isSweptWhenItsProgramWasKilled();
    void leavesALivingDrillAlone_data() { eachEngine(); }
    void leavesALivingDrillAlone();
    void leavesWhatOthersOwnAlone_data() { eachEngine(); }
    void leavesWhatOthersOwnAlone();
    void saysThatTheImageIsMissing_data() { eachEngine(); }
    void saysThatTheImageIsMissing();
    void saysThatTheImageHoldsNoPostgres_data() { eachEngine(); }
    void saysThatTheImageHoldsNoPostgres();
    void saysThatTheImageHoldsNoShell_data() { eachEngine(); }
    void saysThatTheImageHoldsNoShell();
    void saysThatTheImageIsForeign_data() { eachEngine(); }
    void saysThatTheImageIsForeign();
    void makesNoVolumeForAnImageThatDeclaresOne_data() { eachEngine(); }
    void makesNoVolumeForAnImageThatDeclaresOne();
    void saysWhatTheSchemaDidWrong_data() { eachEngine(); }
    void saysWhatTheSchemaDidWrong();
    void saysThatItsMemoryIsFull_data() { eachEngine(); }
    void saysThatItsMemoryIsFull();
    void survivesAQueryThatTakesTooMuchMemory_data() { eachEngine(); }
    void survivesAQueryThatTakesTooMuchMemory();
};

void TestContainerRecovery::init()
{
    QFETCH(ContainerEngine::Kind, kind);
    m_fixture = std::make_unique<ContainerFixture>(kind);
}

void TestContainerRecovery::cleanup()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->remains(), std::vector<std::string>(), soon);
    m_fixture.reset();
}

Swept TestContainerRecovery::sweep() const
{
    QFETCH(ContainerEngine::Kind, kind);
    ContainerSweep sweeping(kind);
    Swept result;
    bool done = false;
    connect(&sweeping, &ContainerSweep::swept, this,
            [&](const std::vector<ContainerRecord>& removed, const std::vector<Error>& failures) {
                result = {removed, failures};
                done = true;
            });
    sweeping.sweep();
    return QTest::qWaitFor([&] { return done; }, soon) ? result
                                                       : Swept{{}, {Error{ErrorCode::Timeout, "no answer", {}, {}}}};
}

QStringList TestContainerRecovery::containers() const
{
    return m_fixture
        ->engine(
            {QStringLiteral("ps"), QStringLiteral("--all"), QStringLiteral("--format"), QStringLiteral("{{.Names}}")})
        .out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void TestContainerRecovery::start(QProcess& holder, const QString& drill) const
{
    holder.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    holder.start(QStringLiteral(STORMLAB_TESTS_DIR "/sandboxholder"),
                 {m_fixture->program(), QString::fromStdString(m_fixture->folders().runtime()),
                  QString::fromStdString(m_fixture->folders().cache()), drill});
}

void TestContainerRecovery::canBeDestroyedWhilePreparing_data()
{
    QTest::addColumn<ContainerEngine::Kind>("kind");
    QTest::addColumn<int>("afterMs");
    for (const int afterMs : {0, 80, 250, 600, 1200}) {
        QTest::addRow("docker, %d ms", afterMs) << ContainerEngine::Kind::Docker << afterMs;
        QTest::addRow("podman, %d ms", afterMs) << ContainerEngine::Kind::Podman << afterMs;
    }
}

void TestContainerRecovery::canBeDestroyedWhilePreparing()
{
    QFETCH(int, afterMs);
    const auto sandbox = m_fixture->sandbox();
    QSignalSpy gone(sandbox.get(), &Sandbox::gone);
    QSignalSpy failed(sandbox.get(), &Sandbox::failed);
    QSignalSpy left(sandbox.get(), &Sandbox::leftBehind);
    sandbox->prepare(shopRequest());
    QTimer::singleShot(afterMs, sandbox.get(), &Sandbox::destroy);
    QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, soon);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(left.size(), 0);
    QCOMPARE(m_fixture->remains(), std::vector<std::string>());
}

void TestContainerRecovery::isSweptWhenItsProgramWasKilled_data()
{
    QTest::addColumn<ContainerEngine::Kind>("kind");
    QTest::addColumn<QByteArray>("step");
    for (const char* step : {"Making room", "Making the container", "Starting PostgreSQL in the container",
                             "Loading the scenario's data", "ready"}) {
        QTest::addRow("docker, %s", step) << ContainerEngine::Kind::Docker << QByteArray(step);
        QTest::addRow("podman, %s", step) << ContainerEngine::Kind::Podman << QByteArray(step);
    }
}

/// Its clients were told to end with it, so a container that ran may be gone before the sweep. What counts is that
/// after the sweep nothing is left.
void TestContainerRecovery::isSweptWhenItsProgramWasKilled()
{
    QFETCH(QByteArray, step);
    QProcess holder;
    start(holder, QStringLiteral("killed"));
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += holder.readAllStandardOutput()).contains(step), soon);
    holder.kill();
    QTRY_COMPARE_WITH_TIMEOUT(holder.state(), QProcess::NotRunning, soon);
    const auto left = [this] {
        static_cast<void>(SandboxRegistry({m_fixture->folders().runtime()}).sweep());
        return sweep().failures.empty() ? m_fixture->remains() : std::vector<std::string>{"a sweep that failed"};
    };
    QTRY_COMPARE_WITH_TIMEOUT(left(), std::vector<std::string>(), soon);
}

void TestContainerRecovery::leavesALivingDrillAlone()
{
    const auto living = m_fixture->sandbox();
    QVERIFY(prepare(*living, shopRequest()).ready);
    const Swept swept = sweep();
    QCOMPARE(swept.removed.size(), 0U);
    QCOMPARE(swept.failures.size(), 0U);
    QCOMPARE(ask(as(*living, "oncall"), "select 1"), "1");
    QVERIFY(destroy(*living));
}

void TestContainerRecovery::leavesWhatOthersOwnAlone()
{
    const auto now = static_cast<std::int64_t>(std::time(nullptr));
    ContainerRecord dead{{}, "dead", "one", ContainerOwner::self(), now + 1000};
    dead.owner.process.pid = 1'999'999;
    ContainerRecord anotherUser = dead;
    anotherUser.owner.user += 1;
    ContainerRecord anotherHost = dead;
    anotherHost.owner.host += "-elsewhere";
    ContainerRecord over = dead;
    over.owner = ContainerOwner::self();
    over.expires = now - 1;
    // As the container of a probe has it.
    over.scenario.clear();
    const auto make = [this](const QString& name, const std::map<QString, QString>& labels) {
        QStringList arguments{QStringLiteral("create"), QStringLiteral("--name"), name};
        for (const auto& [key, value] : labels) {
            arguments << QStringLiteral("--label") << key + QStringLiteral("=") + value;
        }
        arguments << qEnvironmentVariable("STORMLAB_TEST_IMAGE") << QStringLiteral("true");
        QCOMPARE(m_fixture->engine(arguments).exitCode, 0);
    };
    make(QStringLiteral("dead"), labelsOf(dead));
    make(QStringLiteral("over"), labelsOf(over));
    make(QStringLiteral("another-user"), labelsOf(anotherUser));
    make(QStringLiteral("another-host"), labelsOf(anotherHost));
    make(QStringLiteral("half-labelled"), {{QString::fromLatin1(drillLabel), QStringLiteral("x")}});
    make(QStringLiteral("a-stranger"), {});
    const Swept swept = sweep();
    QCOMPARE(swept.removed.size(), 2U);
    QCOMPARE(swept.failures.size(), 0U);
    QStringList left = containers();
    left.sort();
    const QStringList others{QStringLiteral("a-stranger"), QStringLiteral("another-host"),
                             QStringLiteral("another-user"), QStringLiteral("half-labelled")};
    QCOMPARE(left, others);
    QCOMPARE(m_fixture->engine(QStringList{QStringLiteral("rm")} + others).exitCode, 0);
}

bool TestContainerRecovery::importImage(const QString& folder, const QString& name) const
{
    QProcess import;
    const QString command =
        QStringLiteral("tar -C '%1' -ch . | %2 import - %3").arg(folder, m_fixture->program(), name);
    import.start(QStringLiteral("sh"), {QStringLiteral("-c"), command});
    return import.waitForFinished(soon) && import.exitCode() == 0;
}

Error TestContainerRecovery::refusal(const QString& image) const
{
    ContainerSandboxOptions options = m_fixture->options();
    options.image = image;
    ContainerSandbox sandbox(options);
    const Preparation outcome = prepare(sandbox, shopRequest());
    const bool gone = destroy(sandbox);
    return outcome.error && gone ? *outcome.error : Error{};
}

void TestContainerRecovery::saysThatTheImageIsMissing()
{
    const Error error = refusal(QStringLiteral("localhost/no-such-image:1"));
    QCOMPARE(error.code, ErrorCode::Image);
    QVERIFY2(error.message.find("localhost/no-such-image:1 is not on this computer") != std::string::npos,
             error.message.c_str());
    QVERIFY2(error.nextStep.find("from a file") != std::string::npos, error.nextStep.c_str());
    QVERIFY(!error.detail.empty());
}

void TestContainerRecovery::saysThatTheImageHoldsNoPostgres()
{
    QTemporaryDir folder;
    const QString collect =
        QStringLiteral(
            "set -e; cd '%1'; mkdir -p bin etc; echo 'nobody:x:65534:65534::/:/bin/sh' > etc/passwd; "
            "for p in sh mkdir sleep; do cp -L /bin/$p bin/$p; for l in $(ldd /bin/$p | grep -o '/[^ ]*'); do "
            "mkdir -p .$(dirname $l); cp -L $l .$l; done; done")
            .arg(folder.path());
    QCOMPARE(runProgram(QStringLiteral("sh"), {QStringLiteral("-c"), collect}).exitCode, 0);
    QVERIFY(importImage(folder.path(), imageWithoutPostgres));
    const Error error = refusal(imageWithoutPostgres);
    QCOMPARE(error.message, "The image " + imageWithoutPostgres.toStdString() + " holds no PostgreSQL.");
    QCOMPARE(error.nextStep, "Choose an image that holds PostgreSQL 13 to 18.");
}

void TestContainerRecovery::saysThatTheImageHoldsNoShell()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("etc")));
    QVERIFY(importImage(folder.path(), imageWithoutShell));
    const Error error = refusal(imageWithoutShell);
    QVERIFY2(error.message.find("holds no shell") != std::string::npos, (error.message + error.detail).c_str());
}

void TestContainerRecovery::saysThatTheImageIsForeign()
{
    QTemporaryDir folder;
    // The header of an ELF program for a processor that this is not (EM_S390).
    const QString make = QStringLiteral("cd '%1'; mkdir bin; { head -c 18 /bin/true; printf '\\026\\000'; tail -c +21 "
                                        "/bin/true; } > bin/sh; chmod +x bin/sh")
                             .arg(folder.path());
    QCOMPARE(runProgram(QStringLiteral("sh"), {QStringLiteral("-c"), make}).exitCode, 0);
    QVERIFY(importImage(folder.path(), foreignImage));
    const Error error = refusal(foreignImage);
    QVERIFY2(error.message.find("another kind of processor") != std::string::npos,
             (error.message + error.detail).c_str());
}

void TestContainerRecovery::makesNoVolumeForAnImageThatDeclaresOne()
{
    const QString name = QStringLiteral("localhost/stormlab-test-volume:1");
    const QString image = qEnvironmentVariable("STORMLAB_TEST_IMAGE");
    QCOMPARE(m_fixture
                 ->engine({QStringLiteral("create"), QStringLiteral("--name"), QStringLiteral("base"), image,
                           QStringLiteral("true")})
                 .exitCode,
             0);
    const ProgramAnswer made =
        m_fixture->engine({QStringLiteral("commit"), QStringLiteral("--change"),
                           QStringLiteral("VOLUME /var/lib/postgresql/data"), QStringLiteral("base"), name});
    QCOMPARE(m_fixture->engine({QStringLiteral("rm"), QStringLiteral("base")}).exitCode, 0);
    QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
    ContainerSandboxOptions options = m_fixture->options();
    options.image = name;
    ContainerSandbox sandbox(options);
    const Preparation outcome = prepare(sandbox, shopRequest());
    QVERIFY2(outcome.ready, outcome.words().c_str());
    const QStringList volumes =
        m_fixture->engine({QStringLiteral("volume"), QStringLiteral("ls"), QStringLiteral("-q")})
            .out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(volumes, QStringList());
    QVERIFY(destroy(sandbox));
}

void TestContainerRecovery::saysWhatTheSchemaDidWrong()
{
    SandboxRequest request = shopRequest();
    request.spec.schemaSql = "create table mine (id int); drop role oncall";
    const auto sandbox = m_fixture->sandbox();
    const Preparation outcome = prepare(*sandbox, request);
    QVERIFY(outcome.error.has_value());
    QCOMPARE(outcome.error->code, ErrorCode::Database);
    QCOMPARE(outcome.error->message, std::string(schemaRefused));
    QVERIFY(outcome.error->detail.find("permission denied") != std::string::npos);
    QVERIFY(destroy(*sandbox));
}

/// The server's files lie in memory and have their bound: who fills it is told so by PostgreSQL, and nobody else is
/// hurt.
void TestContainerRecovery::saysThatItsMemoryIsFull()
{
    const auto sandbox = m_fixture->sandbox();
    QVERIFY(prepare(*sandbox, shopRequest()).ready);
    const std::string fill = "create table full_disk (t text); alter table full_disk alter t set storage external; "
                             "insert into full_disk select repeat('x', 4000) from generate_series(1, 200000)";
    const std::string answer = ask(as(*sandbox, "oncall"), fill);
    QVERIFY2(answer.find("No space left on device") != std::string::npos, answer.c_str());
    QTRY_COMPARE_WITH_TIMEOUT(ask(as(*sandbox, "oncall"), "select 1"), "1", soon);
    QVERIFY(destroy(*sandbox));
}

void TestContainerRecovery::survivesAQueryThatTakesTooMuchMemory()
{
    const auto sandbox = m_fixture->sandbox();
    QVERIFY(prepare(*sandbox, shopRequest()).ready);
    const std::string greed = "select array_length(array_agg(repeat(md5(n::text), 30)), 1) "
                              "from generate_series(1, 2000000) n";
    const std::string answer = ask(as(*sandbox, "oncall"), greed);
    QVERIFY2(answer.find("ERROR") != std::string::npos, answer.c_str());
    QTRY_COMPARE_WITH_TIMEOUT(ask(as(*sandbox, "oncall"), "select 1"), "1", soon);
    QVERIFY(destroy(*sandbox));
}

QTEST_GUILESS_MAIN(TestContainerRecovery)
#include "tst_containerrecovery.moc"
