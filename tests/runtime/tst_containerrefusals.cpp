// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/containersandbox.h"
#include "tests/support/scriptedengines.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stormlab;

namespace
{

constexpr int soon = 20'000;
const QString docker = QStringLiteral("docker");
const QString image = QStringLiteral("localhost/shop:1");
const ScriptedEngines::Answer gone{"[]\n", "Error: No such container: x\n", 1, false};

} // namespace

/// Container sandboxes of a docker that answers as dockers have answered on bad days.
class ContainerRefusalsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedEngines> m_engines;
    QTemporaryDir m_folder;

    [[nodiscard]] ContainerSandboxOptions options() const
    {
        ContainerSandboxOptions options;
        options.image = image;
        options.folders.runtimeOverride = m_folder.filePath(QStringLiteral("run")).toStdString();
        return options;
    }
    [[nodiscard]] static SandboxRequest request()
    {
        SandboxRequest request;
        request.drillId = "refused";
        return request;
    }
    /// Why it could not be prepared.
    [[nodiscard]] static Error refusal(ContainerSandbox& sandbox)
    {
        QSignalSpy failed(&sandbox, &Sandbox::failed);
        QSignalSpy removed(&sandbox, &Sandbox::gone);
        sandbox.prepare(request());
        static_cast<void>(QTest::qWaitFor([&] { return !failed.isEmpty(); }, soon));
        sandbox.destroy();
        static_cast<void>(QTest::qWaitFor([&] { return !removed.isEmpty(); }, soon));
        return failed.isEmpty() ? Error{} : failed.front().front().value<Error>();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void init()
    {
        m_engines = std::make_unique<ScriptedEngines>();
        m_engines->dockerWorks({image});
        m_engines->answer(docker, QStringLiteral(" inspect --type container"), gone);
    }
    void cleanup() { m_engines.reset(); }

    void saysThatTheImageHoldsAnotherPostgres()
    {
        m_engines->answer(docker, QStringLiteral(" start "),
                          {"stormlab version postgres (PostgreSQL) 12.22 (Debian)\n", {}, 0, true});
        ContainerSandbox sandbox(options());
        const Error error = refusal(sandbox);
        QCOMPARE(error.code, ErrorCode::Image);
        QCOMPARE(error.message, "The image localhost/shop:1 holds no PostgreSQL from 13 to 18.");
        QVERIFY2(error.detail.find("12.22") != std::string::npos, error.detail.c_str());
        QVERIFY(!error.nextStep.empty());
    }

    void saysThatTheImageHoldsNoPostgres()
    {
        m_engines->answer(docker, QStringLiteral(" start "), {"stormlab error no-postgres\n", {}, 1, false});
        ContainerSandbox sandbox(options());
        const Error error = refusal(sandbox);
        QCOMPARE(error.code, ErrorCode::Image);
        QCOMPARE(error.message, "The image localhost/shop:1 holds no PostgreSQL.");
    }

    void asksForTheVolumesOfTheImageOnlyWhereNobodyHas_data()
    {
        QTest::addColumn<bool>("known");
        QTest::newRow("known") << true;
        QTest::newRow("not known") << false;
    }
    void asksForTheVolumesOfTheImageOnlyWhereNobodyHas()
    {
        QFETCH(const bool, known);
        ContainerSandboxOptions asked = options();
        if (known) {
            asked.volumes = QStringList{QStringLiteral("/var/lib/postgresql/data")};
        }
        ContainerSandbox sandbox(asked);
        static_cast<void>(refusal(sandbox));
        const QStringList calls = m_engines->calls(docker);
        QCOMPARE(calls.filter(QStringLiteral("image inspect")).size(), known ? 0 : 1);
        QCOMPARE(calls.filter(QStringLiteral("--tmpfs /var/lib/postgresql/data:size=64k")).size(), 1);
    }

    void tellsAContainerThatCouldNotBeRemoved()
    {
        m_engines->answer(docker, QStringLiteral(" start "), {"stormlab error initdb\n", {}, 1, false});
        m_engines->answer(docker, QStringLiteral(" rm "), {{}, "Error: device is busy", 1, false});
        ContainerSandbox sandbox(options());
        QSignalSpy left(&sandbox, &Sandbox::leftBehind);
        static_cast<void>(refusal(sandbox));
        QCOMPARE(left.size(), 1);
        const Error error = left.front().front().value<Error>();
        QVERIFY2(error.message.starts_with("The container stormlab-refused could not be removed"),
                 error.message.c_str());
        QVERIFY(sandbox.state() == Sandbox::State::Gone);
    }

    /// Its client ends again and again, and the engine says that it runs.
    void saysThatAContainerThatRunsCannotBeHeard()
    {
        m_engines->answer(docker, QStringLiteral(" inspect --type container"),
                          {"[{\"State\": {\"Status\": \"running\"}}]\n", {}, 0, false});
        Container container({{}, QStringLiteral("stormlab-mute"), image, Milliseconds(10'000), Milliseconds(300)});
        QSignalSpy ended(&container, &Container::ended);
        container.start();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, soon);
        const Error error = ended.front().front().value<Error>();
        QVERIFY2(error.message.find("runs") != std::string::npos, error.message.c_str());
        QVERIFY(!m_engines->calls(docker).filter(QStringLiteral("attach --no-stdin")).isEmpty());
    }

    /// As runc's freezer refuses now and then; ScriptedEngines says the same each time, so `inspect` tells it apart.
    void asksAgainForAFreezeThatWasRefused_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<int>("asked");
        QTest::addColumn<bool>("frozen");
        const QByteArray unable = "Error: unable to freeze";
        QTest::newRow("never") << QByteArray("running") << unable << 5 << false;
        QTest::newRow("it did") << QByteArray("paused") << unable << 1 << true;
        QTest::newRow("ended") << QByteArray("exited") << unable << 1 << false;
        QTest::newRow("cannot") << QByteArray("running")
                                << QByteArray("Error: can not pause containers on rootless containers with cgroup V1")
                                << 1 << false;
    }
    void asksAgainForAFreezeThatWasRefused()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const QByteArray, words);
        QFETCH(const int, asked);
        QFETCH(const bool, frozen);
        m_engines->answer(docker, QStringLiteral("pause "), {{}, words, 125, false});
        m_engines->answer(docker, QStringLiteral(" inspect --type container"),
                          {"[{\"State\": {\"Status\": \"" + status + "\"}}]\n", {}, 0, false});
        Container container({{}, QStringLiteral("stormlab-stiff"), image});
        QSignalSpy done(&container, &Container::frozen);
        QSignalSpy failed(&container, &Container::failed);
        container.pause();
        QTRY_COMPARE_WITH_TIMEOUT(done.size() + failed.size(), 1, soon);
        QCOMPARE(!done.isEmpty(), frozen);
        QCOMPARE(m_engines->calls(docker).filter(QStringLiteral("pause stormlab-stiff")).size(), asked);
    }
};

QTEST_GUILESS_MAIN(ContainerRefusalsTest)
#include "tst_containerrefusals.moc"
