// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prepares a sandbox, says each step and "ready", and holds it until it is killed: the program whose end
// tst_sandboxrecovery and tst_containerrecovery study. Arguments: engine, runtime folder, cache folder, drill id.

#include "core/runtime/engines/containersandbox.h"
#include "core/runtime/sandbox/nativesandbox.h"

#include <QCoreApplication>

#include <cstdio>
#include <memory>
#include <string>

using namespace stormlab;

namespace
{

std::unique_ptr<Sandbox> makeSandbox(const std::string& engine, const FolderEnvironment& folders)
{
    if (engine == "native") {
        NativeSandboxOptions options = NativeSandboxOptions::current();
        options.folders = folders;
        return std::make_unique<NativeSandbox>(options);
    }
    ContainerSandboxOptions options;
    options.engine.kind = engine == "docker" ? ContainerEngine::Kind::Docker : ContainerEngine::Kind::Podman;
    options.image = qEnvironmentVariable("STORMLAB_TEST_IMAGE");
    options.folders = folders;
    return std::make_unique<ContainerSandbox>(options);
}

void say(const QString& words)
{
    std::puts(words.toUtf8().constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 5) {
        return 2;
    }
    FolderEnvironment folders = FolderEnvironment::current();
    folders.runtimeOverride = argv[2];
    folders.cacheOverride = argv[3];
    const auto sandbox = makeSandbox(argv[1], folders);
    QObject::connect(sandbox.get(), &Sandbox::progress, &application, [](const QString& step) { say(step); });
    QObject::connect(sandbox.get(), &Sandbox::ready, &application, [] { say(QStringLiteral("ready")); });
    QObject::connect(sandbox.get(), &Sandbox::failed, &application, [] { QCoreApplication::exit(3); });
    SandboxRequest request;
    request.drillId = argv[4];
    request.appRoles = {"app_one"};
    sandbox->prepare(request);
    return QCoreApplication::exec();
}
