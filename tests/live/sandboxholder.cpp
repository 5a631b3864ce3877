// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prepares a sandbox, says each step and "ready", and holds it until it is killed: the program whose end
// tst_sandboxrecovery, tst_pooler, tst_containerrecovery and tst_remotesandbox study. Arguments: engine, runtime
// folder, cache folder, drill id, and "pooler" where the sandbox shall have one. Where a container engine is, its own
// variables say.

#include "core/runtime/engines/containersandbox.h"
#include "core/runtime/engines/enginelocator.h"
#include "core/runtime/sandbox/nativesandbox.h"

#include <QCoreApplication>

#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <utility>

using namespace stormlab;

namespace
{

using Take = std::function<void(std::unique_ptr<Sandbox>)>;

void makeNativeSandbox(const FolderEnvironment& folders, const Take& take)
{
    NativeSandboxOptions options = NativeSandboxOptions::current();
    options.folders = folders;
    take(std::make_unique<NativeSandbox>(options));
}

void makeContainerSandbox(EngineLocator& locator, const FolderEnvironment& folders, const Take& take)
{
    QObject::connect(&locator, &EngineLocator::failed, &locator, [] { QCoreApplication::exit(3); });
    QObject::connect(&locator, &EngineLocator::located, &locator, [folders, take](const ContainerEngine& engine) {
        ContainerSandboxOptions options;
        options.engine = engine;
        options.image = qEnvironmentVariable("STORMLAB_TEST_IMAGE");
        options.folders = folders;
        take(std::make_unique<ContainerSandbox>(options));
    });
    locator.locate();
}

void say(const QString& words)
{
    std::puts(words.toUtf8().constData());
    std::fflush(stdout);
}

void prepare(Sandbox& sandbox, const SandboxRequest& request)
{
    QObject::connect(&sandbox, &Sandbox::progress, &sandbox, [](const QString& step) { say(step); });
    QObject::connect(&sandbox, &Sandbox::ready, &sandbox, [] { say(QStringLiteral("ready")); });
    QObject::connect(&sandbox, &Sandbox::failed, &sandbox, [] { QCoreApplication::exit(3); });
    sandbox.prepare(request);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const bool pooled = argc == 6 && std::string(argv[5]) == "pooler";
    if (argc != 5 && !pooled) {
        return 2;
    }
    FolderEnvironment folders = FolderEnvironment::current();
    folders.runtimeOverride = argv[2];
    folders.cacheOverride = argv[3];
    const std::string engine = argv[1];
    SandboxRequest request;
    request.drillId = argv[4];
    request.appRoles = {"app_one"};
    if (pooled) {
        request.spec.pooler.emplace();
    }
    std::unique_ptr<Sandbox> held;
    const Take hold = [&](std::unique_ptr<Sandbox> sandbox) {
        held = std::move(sandbox);
        prepare(*held, request);
    };
    EngineLocator locator(engine == "podman" ? ContainerEngine::Kind::Podman : ContainerEngine::Kind::Docker);
    engine == "native" ? makeNativeSandbox(folders, hold) : makeContainerSandbox(locator, folders, hold);
    return QCoreApplication::exec();
}
