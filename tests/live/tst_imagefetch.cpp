// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/programrun.h"
#include "tests/live/containerfixture.h"
#include "tests/live/stallingproxy.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>

using namespace stormlab;

namespace
{

constexpr int soon = 30'000;
constexpr int promptly = 5'000;
/// About half of the image, which the registry keeps as some 45 MB.
constexpr qint64 halfOfIt = 24'000'000;
/// More than any image has.
constexpr qint64 allOfIt = 1'000'000'000;
/// The layers that the registry's image is made of.
constexpr int layers = 5;

/// What one step of a fetch tells: "Fetching NAME: layer 1 of 5, 3 s", "Fetching NAME: 5 layers begun, 3 s".
struct Told {
    int done = 0;
    int known = 0;
    int seconds = -1;
};

Told toldBy(const QString& step)
{
    const QRegularExpression counted(QStringLiteral(": (?:layer (\\d+) of (\\d+), |(\\d+) layers? begun, )?(\\d+) s$"));
    const QRegularExpressionMatch match = counted.match(step);
    const int known = std::max(match.captured(2).toInt(), match.captured(3).toInt());
    return {match.captured(1).toInt(), known, match.hasMatch() ? match.captured(4).toInt() : -1};
}

/// The processes that have a text on their command line.
QStringList processesWith(const QString& text)
{
    QStringList found;
    for (const QString& pid : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(pid));
        if (file.open(QIODevice::ReadOnly)) {
            const QString line = QString::fromUtf8(file.readAll().replace('\0', ' '));
            found += line.contains(text) ? QStringList{line} : QStringList{};
        }
    }
    return found;
}

} // namespace

/// Images that come from a real registry, and what is left when they do not come.
class TestImageFetch : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_runtime{QStringLiteral("/dev/shm/stormlab-test-XXXXXX")};
    std::unique_ptr<ContainerFixture> m_fixture;
    std::unique_ptr<StallingProxy> m_proxy;

    [[nodiscard]] QString image(const QString& name = qEnvironmentVariable("STORMLAB_TEST_REGISTRY_IMAGE")) const;
    [[nodiscard]] std::unique_ptr<ContainerSandbox> sandboxOf(const QString& image) const;
    [[nodiscard]] QStringList traces() const;
    void goThrough(qint64 bytes);
    void cancelHalfWay();
    [[nodiscard]] Error refusal(const QString& image) const;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void leavesNothingWhenItIsCancelled_data() { eachEngine(); }
    void leavesNothingWhenItIsCancelled();
    void tellsHowFarItIsAndThenServes_data() { eachEngine(); }
    void tellsHowFarItIsAndThenServes();
    void leavesNothingWhenItsProgramEnds_data();
    void leavesNothingWhenItsProgramEnds();
    void saysThatTheRegistryIsDown_data() { eachEngine(); }
    void saysThatTheRegistryIsDown();
    void saysThatTheRegistryHasNoSuchImage_data() { eachEngine(); }
    void saysThatTheRegistryHasNoSuchImage();
};

/// What is there already would not be fetched.
void TestImageFetch::initTestCase()
{
    for (const QString& program : {QStringLiteral("docker"), QStringLiteral("podman")}) {
        const ProgramAnswer removed = runProgram(
            program, {QStringLiteral("rmi"), QStringLiteral("--force"), qEnvironmentVariable("STORMLAB_TEST_IMAGE")});
        QVERIFY2(removed.exitCode == 0, qPrintable(removed.errors));
    }
}

void TestImageFetch::init()
{
    QFETCH(ContainerEngine::Kind, kind);
    m_fixture = std::make_unique<ContainerFixture>(kind);
    goThrough(allOfIt);
}

void TestImageFetch::cleanup()
{
    static_cast<void>(m_fixture->engine({QStringLiteral("rmi"), QStringLiteral("--force"), image()}));
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->remains(), std::vector<std::string>(), soon);
    m_fixture.reset();
    m_proxy.reset();
}

void TestImageFetch::goThrough(qint64 bytes)
{
    const int port = qEnvironmentVariableIntValue("STORMLAB_TEST_REGISTRY_PORT");
    m_proxy = std::make_unique<StallingProxy>(static_cast<quint16>(port), bytes);
}

QString TestImageFetch::image(const QString& name) const
{
    return QStringLiteral("127.0.0.1:%1/%2").arg(m_proxy->port()).arg(name);
}

std::unique_ptr<ContainerSandbox> TestImageFetch::sandboxOf(const QString& image) const
{
    ContainerSandboxOptions options = m_fixture->options();
    options.image = image;
    return std::make_unique<ContainerSandbox>(options);
}

Error TestImageFetch::refusal(const QString& image) const
{
    const auto sandbox = sandboxOf(image);
    const Preparation outcome = prepare(*sandbox, shopRequest());
    return destroy(*sandbox) && outcome.error ? *outcome.error : Error{};
}

/// What a fetch that did not come to its end has left: processes, images, files on the way. Not the daemon's own files:
/// dockerd now and then keeps the part of a layer in its data root until its next start, and gives no command that
/// takes it away.
QStringList TestImageFetch::traces() const
{
    QStringList found = processesWith(image());
    found += m_fixture->engine({QStringLiteral("images"), QStringLiteral("--all"), QStringLiteral("--quiet")})
                 .out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QString folder = QFileInfo(qEnvironmentVariable("CONTAINERS_CONF")).path();
    found += QDir(folder).entryList({QStringLiteral("storage[0-9]*"), QStringLiteral("stormlab-image-*")}, QDir::Dirs);
    return found;
}

/// Half way there, then given up; both without a word of failure.
void TestImageFetch::cancelHalfWay()
{
    goThrough(halfOfIt);
    const auto sandbox = sandboxOf(image());
    sandbox->prepare(shopRequest());
    QTRY_VERIFY_WITH_TIMEOUT(m_proxy->stalls(), soon);
    QElapsedTimer since;
    since.start();
    QVERIFY(destroy(*sandbox));
    QVERIFY2(since.elapsed() < promptly, qPrintable(QString::number(since.elapsed())));
}

void TestImageFetch::leavesNothingWhenItIsCancelled()
{
    cancelHalfWay();
    // Not by QTRY_VERIFY, whose bound does not count the time that looking takes.
    static_cast<void>(QTest::qWaitFor([this] { return traces().isEmpty(); }, soon));
    QVERIFY2(traces().isEmpty(), qPrintable(traces().join(QStringLiteral(", "))));
}

/// After one that was cancelled: what that had left might be in the way.
void TestImageFetch::tellsHowFarItIsAndThenServes()
{
    cancelHalfWay();
    goThrough(halfOfIt);
    std::vector<Told> told;
    bool ready = false;
    std::optional<Error> failure;
    const auto sandbox = sandboxOf(image());
    connect(sandbox.get(), &Sandbox::progress, this, [&](const QString& step) {
        step.startsWith(QStringLiteral("Fetching ") + image()) ? told.push_back(toldBy(step)) : void();
    });
    connect(sandbox.get(), &Sandbox::ready, this, [&] { ready = true; });
    connect(sandbox.get(), &Sandbox::failed, this, [&](const Error& error) { failure = error; });
    sandbox->prepare(shopRequest());
    QTRY_VERIFY_WITH_TIMEOUT(m_proxy->stalls() && !told.empty() && told.back().known == layers, soon);
    const int stalledAt = told.back().seconds;
    QTRY_VERIFY_WITH_TIMEOUT(told.back().seconds > stalledAt, soon);
    QVERIFY2(told.back().done < layers, "half of the bytes make no whole image");
    m_proxy->goOn();
    QTRY_VERIFY_WITH_TIMEOUT(ready || failure, soon);
    QVERIFY2(!failure, failure ? (failure->message + failure->detail).c_str() : "");
    QCOMPARE(told.back().done, layers);
    const auto falls = [](const Told& one, const Told& next) {
        return next.done < one.done || next.known < one.known || next.seconds < one.seconds || next.seconds < 0;
    };
    QVERIFY(std::ranges::adjacent_find(told, falls) == told.end());
    QCOMPARE(ask(as(*sandbox, "oncall"), "select 1"), "1");
    QVERIFY(destroy(*sandbox));
}

void TestImageFetch::leavesNothingWhenItsProgramEnds_data()
{
    QTest::addColumn<ContainerEngine::Kind>("kind");
    QTest::addColumn<int>("signal");
    QTest::newRow("docker, Ctrl+C") << ContainerEngine::Kind::Docker << SIGINT;
    QTest::newRow("docker, killed") << ContainerEngine::Kind::Docker << SIGKILL;
    QTest::newRow("podman, Ctrl+C") << ContainerEngine::Kind::Podman << SIGINT;
    QTest::newRow("podman, killed") << ContainerEngine::Kind::Podman << SIGKILL;
}

void TestImageFetch::leavesNothingWhenItsProgramEnds()
{
    QFETCH(int, signal);
    goThrough(halfOfIt);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("STORMLAB_RUNTIME_DIR"), m_runtime.filePath(QStringLiteral("run")));
    ProgramRun program(QStringLiteral(STORMLAB_BIN_DIR "/stormlabctl"),
                       {QStringLiteral("exec"), QStringLiteral("connection-storm-after-deploy"),
                        QStringLiteral("--engine"), m_fixture->program(), QStringLiteral("--image"), image(),
                        QStringLiteral("--"), QStringLiteral("true")},
                       environment);
    QTRY_VERIFY_WITH_TIMEOUT(m_proxy->stalls(), soon);
    program.signal(signal);
    const int exitCode = program.exitCode(promptly);
    QVERIFY2(program.errors().contains((QStringLiteral("Fetching ") + image()).toUtf8()),
             program.everything().constData());
    if (signal == SIGINT) {
        QVERIFY2(exitCode == 130, program.everything().constData());
        QVERIFY2(program.errors().contains("The drill was interrupted."), program.everything().constData());
    }
    static_cast<void>(QTest::qWaitFor([this] { return traces().isEmpty(); }, soon));
    QVERIFY2(traces().isEmpty(), qPrintable(traces().join(QStringLiteral(", "))));
}

void TestImageFetch::saysThatTheRegistryIsDown()
{
    // The port of a server that has gone.
    quint16 port = 0;
    {
        const StallingProxy gone(0, 0);
        port = gone.port();
    }
    const Error error = refusal(QStringLiteral("127.0.0.1:%1/stormlab/sandbox:15").arg(port));
    QCOMPARE(error.code, ErrorCode::Image);
    QVERIFY2(error.message.find("its registry was not reached") != std::string::npos,
             (error.message + error.detail).c_str());
    QVERIFY2(error.nextStep.find("from a file") != std::string::npos, error.nextStep.c_str());
    QVERIFY2(error.nextStep.find("native engine") != std::string::npos, error.nextStep.c_str());
}

void TestImageFetch::saysThatTheRegistryHasNoSuchImage()
{
    const Error error = refusal(image(QStringLiteral("stormlab/nothing:1")));
    QCOMPARE(error.code, ErrorCode::Image);
    QVERIFY2(error.message.find("The registry gives out no image 127.0.0.1:") != std::string::npos,
             (error.message + error.detail).c_str());
    QVERIFY2(error.nextStep.find("from a file") != std::string::npos, error.nextStep.c_str());
    QVERIFY2(error.nextStep.find("native engine") != std::string::npos, error.nextStep.c_str());
}

QTEST_GUILESS_MAIN(TestImageFetch)
#include "tst_imagefetch.moc"
