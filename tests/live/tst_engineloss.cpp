// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/containerfixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <signal.h>

using namespace stormlab;

namespace
{

constexpr int soon = 30'000;

pid_t daemonProcess()
{
    QFile file(qEnvironmentVariable("STORMLAB_TEST_DOCKERD_PIDFILE"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
}

} // namespace

/// What a drill says and does when docker itself hangs or dies under it. The daemon does not come back, so the test
/// that kills it is the last one.
class TestEngineLoss : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ContainerFixture> m_fixture;
    std::unique_ptr<ContainerSandbox> m_sandbox;

private Q_SLOTS:
    void init();
    void saysThatTheEngineHangs();
    void goesOnWhileTheEngineHangs();
    void endsInTimeWhileTheEngineHangs();
    void saysThatTheEngineDied();
};

void TestEngineLoss::init()
{
    m_fixture = std::make_unique<ContainerFixture>(ContainerEngine::Kind::Docker);
    ContainerSandboxOptions options = m_fixture->options();
    options.answerWithin = Milliseconds(3'000);
    m_sandbox = std::make_unique<ContainerSandbox>(options);
    QVERIFY(daemonProcess() > 1);
}

void TestEngineLoss::saysThatTheEngineHangs()
{
    ::kill(daemonProcess(), SIGSTOP);
    const Preparation outcome = prepare(*m_sandbox, shopRequest());
    ::kill(daemonProcess(), SIGCONT);
    QVERIFY(outcome.error.has_value());
    QCOMPARE(outcome.error->code, ErrorCode::Timeout);
    QVERIFY2(outcome.words().find("did not answer in time") != std::string::npos, outcome.words().c_str());
    QVERIFY(destroy(*m_sandbox));
    QCOMPARE(m_fixture->remains(), std::vector<std::string>());
}

void TestEngineLoss::goesOnWhileTheEngineHangs()
{
    QVERIFY(prepare(*m_sandbox, shopRequest()).ready);
    QSignalSpy failed(m_sandbox.get(), &Sandbox::failed);
    ::kill(daemonProcess(), SIGSTOP);
    QCOMPARE(ask(as(*m_sandbox, "oncall"), "select 1"), "1");
    m_sandbox->pause();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, soon);
    ::kill(daemonProcess(), SIGCONT);
    QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::Timeout);
    QVERIFY(destroy(*m_sandbox));
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->remains(), std::vector<std::string>(), soon);
}

void TestEngineLoss::endsInTimeWhileTheEngineHangs()
{
    QVERIFY(prepare(*m_sandbox, shopRequest()).ready);
    QSignalSpy told(m_sandbox.get(), &Sandbox::leftBehind);
    ::kill(daemonProcess(), SIGSTOP);
    const bool gone = destroy(*m_sandbox);
    ::kill(daemonProcess(), SIGCONT);
    QVERIFY(gone);
    QCOMPARE(told.size(), 1);
    const Error error = told.front().front().value<Error>();
    QVERIFY2(error.message.find("could not be removed") != std::string::npos, error.message.c_str());
    QVERIFY2(error.nextStep.find("stormlabctl clean") != std::string::npos, error.nextStep.c_str());
    // What the daemon was told before it hung, it may do now; the rest is what clean would do.
    const QString left = m_fixture->engine({QStringLiteral("ps"), QStringLiteral("-aq")}).out;
    if (!left.isEmpty()) {
        static_cast<void>(m_fixture->engine({QStringLiteral("rm"), QStringLiteral("-f"), left}));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->remains(), std::vector<std::string>(), soon);
}

void TestEngineLoss::saysThatTheEngineDied()
{
    QVERIFY(prepare(*m_sandbox, shopRequest()).ready);
    QSignalSpy failed(m_sandbox.get(), &Sandbox::failed);
    QSignalSpy stopped(m_sandbox.get(), &Sandbox::stopped);
    ::kill(daemonProcess(), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), soon);
    QCOMPARE(stopped.size(), 1);
    const Error error = failed.front().front().value<Error>();
    QVERIFY2(error.message.find("docker is not running") != std::string::npos, error.message.c_str());
    QElapsedTimer clock;
    clock.start();
    QVERIFY(destroy(*m_sandbox));
    QVERIFY(clock.elapsed() < soon);
    QVERIFY(m_fixture->folders().leftInFolders().empty());
}

QTEST_GUILESS_MAIN(TestEngineLoss)
#include "tst_engineloss.moc"
