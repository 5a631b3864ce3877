// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/containerfixture.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <utility>

namespace stormlab
{

namespace
{

constexpr int soon = 60'000;

} // namespace

ProgramAnswer runProgram(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(soon)) {
        return {-1, {}, program + QStringLiteral(": ") + process.errorString()};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
            QString::fromUtf8(process.readAllStandardError())};
}

ContainerFixture::ContainerFixture(ContainerEngine::Kind kind) : ContainerFixture(ContainerEngine{kind, {}, {}, {}, {}})
{
}

ContainerFixture::ContainerFixture(ContainerEngine engine)
    : m_engine(std::move(engine)),
      m_volumesBefore(this->engine({QStringLiteral("volume"), QStringLiteral("ls"), QStringLiteral("-q")}).out)
{
}

ContainerSandboxOptions ContainerFixture::options() const
{
    ContainerSandboxOptions options;
    options.engine = m_engine;
    options.image = qEnvironmentVariable("STORMLAB_TEST_IMAGE");
    options.folders = m_folders.options().folders;
    return options;
}

std::unique_ptr<ContainerSandbox> ContainerFixture::sandbox() const
{
    return std::make_unique<ContainerSandbox>(options());
}

ProgramAnswer ContainerFixture::engine(const QStringList& arguments) const
{
    return runProgram(program(), arguments);
}

std::vector<std::string> ContainerFixture::remains() const
{
    std::vector<std::string> found = m_folders.leftInFolders();
    const QString names = engine({QStringLiteral("ps"), QStringLiteral("--all"), QStringLiteral("--format"),
                                  QStringLiteral("{{.Names}}")})
                              .out;
    for (const QString& name : names.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        found.push_back("container " + name.toStdString());
    }
    const QString volumes = engine({QStringLiteral("volume"), QStringLiteral("ls"), QStringLiteral("-q")}).out;
    if (volumes != m_volumesBefore) {
        found.push_back("volumes " + volumes.toStdString());
    }
    return found;
}

void eachEngine()
{
    QTest::addColumn<ContainerEngine::Kind>("kind");
    QTest::newRow("docker") << ContainerEngine::Kind::Docker;
    QTest::newRow("podman") << ContainerEngine::Kind::Podman;
}

std::string Preparation::words() const
{
    return error ? error->message + " | " + error->detail + " | " + error->nextStep
                 : steps.join(QStringLiteral(", ")).toStdString();
}

Preparation prepare(Sandbox& sandbox, const SandboxRequest& request)
{
    QSignalSpy ready(&sandbox, &Sandbox::ready);
    QSignalSpy failed(&sandbox, &Sandbox::failed);
    QSignalSpy progress(&sandbox, &Sandbox::progress);
    sandbox.prepare(request);
    static_cast<void>(QTest::qWaitFor([&] { return !ready.isEmpty() || !failed.isEmpty(); }, soon));
    Preparation outcome;
    outcome.ready = !ready.isEmpty();
    if (!failed.isEmpty()) {
        outcome.error = failed.front().front().value<Error>();
    }
    for (const auto& step : progress) {
        outcome.steps << step.front().toString();
    }
    return outcome;
}

bool destroy(Sandbox& sandbox)
{
    QSignalSpy gone(&sandbox, &Sandbox::gone);
    sandbox.destroy();
    return QTest::qWaitFor([&] { return !gone.isEmpty(); }, soon) && sandbox.state() == Sandbox::State::Gone;
}

} // namespace stormlab
