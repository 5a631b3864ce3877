// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prepares a sandbox, says "ready", and holds it until it is killed: the program whose end tst_sandboxrecovery studies.
// Arguments: runtime folder, cache folder, drill id.

#include "core/runtime/sandbox/nativesandbox.h"

#include <QCoreApplication>

#include <cstdio>

using namespace stormlab;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 4) {
        return 2;
    }
    NativeSandboxOptions options = NativeSandboxOptions::current();
    options.folders.runtimeOverride = argv[1];
    options.folders.cacheOverride = argv[2];
    NativeSandbox sandbox(options);
    QObject::connect(&sandbox, &Sandbox::ready, &application, [] {
        std::puts("ready");
        std::fflush(stdout);
    });
    QObject::connect(&sandbox, &Sandbox::failed, &application, [] { QCoreApplication::exit(3); });
    SandboxRequest request;
    request.drillId = argv[3];
    request.appRoles = {"app_one"};
    sandbox.prepare(request);
    return QCoreApplication::exec();
}
