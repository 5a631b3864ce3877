// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/findings.h"

#include "core/runtime/engines/sandboximage.h"

namespace stormlab
{

using Kind = ContainerEngine::Kind;

NativeFinding postgresHere()
{
    return {{"/usr/lib/postgresql/15/bin", "15.18", 15}, {}, false, {}};
}

NativeFinding noPostgres()
{
    PostgresSearch search;
    search.setting.clear();
    return {{}, {}, false, postgresIsMissing(search)};
}

EngineFinding workingEngine(Kind kind)
{
    EngineFinding finding;
    finding.engine.kind = kind;
    finding.version = QStringLiteral("4.3.1");
    finding.image = QString::fromLatin1(defaultSandboxImage);
    finding.volumes = QStringList();
    return finding;
}

EngineFinding brokenEngine(Kind kind, EngineTrouble trouble)
{
    EngineFinding finding = workingEngine(kind);
    if (trouble == EngineTrouble::ImageMissing) {
        finding.volumes.reset();
    }
    const EngineReply reply{EngineReply::End::Exited, 1, {}, "the words of the engine"};
    finding.problem = EngineProblem{trouble, engineError(finding.engine, trouble, reply, finding.image)};
    return finding;
}

ComputerFindings onlyPostgres()
{
    ComputerFindings findings;
    findings.native = postgresHere();
    findings.docker = brokenEngine(Kind::Docker, EngineTrouble::NotInstalled);
    findings.podman = brokenEngine(Kind::Podman, EngineTrouble::NotInstalled);
    findings.leftovers = std::vector<std::string>();
    return findings;
}

} // namespace stormlab
