// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/engines/containersandbox.h"
#include "tests/live/sandboxfixture.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// What a program said and how it ended. For tests only: it waits.
struct ProgramAnswer {
    int exitCode = -1;
    QString out;
    QString errors;
};

[[nodiscard]] ProgramAnswer runProgram(const QString& program, const QStringList& arguments);

/// Sandboxes of one engine, in folders of their own.
class ContainerFixture
{
public:
    explicit ContainerFixture(ContainerEngine::Kind kind);
    /// One that the lab reaches in another way; the fixture itself asks the engine where it is.
    explicit ContainerFixture(ContainerEngine engine);

    [[nodiscard]] QString program() const { return engineName(m_engine.kind); }
    [[nodiscard]] const SandboxFixture& folders() const { return m_folders; }
    [[nodiscard]] ContainerSandboxOptions options() const;
    [[nodiscard]] std::unique_ptr<ContainerSandbox> sandbox() const;
    [[nodiscard]] ProgramAnswer engine(const QStringList& arguments) const;
    /// Everything of ours that is still there: containers, volumes, processes, folders. Empty is good.
    [[nodiscard]] std::vector<std::string> remains() const;

private:
    ContainerEngine m_engine;
    SandboxFixture m_folders;
    QString m_volumesBefore;
};

/// Columns and rows of a test that every engine must pass: "kind".
void eachEngine();

/// How a preparation ended.
struct Preparation {
    bool ready = false;
    std::optional<Error> error;
    QStringList steps;

    [[nodiscard]] std::string words() const;
};
[[nodiscard]] Preparation prepare(Sandbox& sandbox, const SandboxRequest& request);
[[nodiscard]] bool destroy(Sandbox& sandbox);

} // namespace stormlab

Q_DECLARE_METATYPE(stormlab::ContainerEngine::Kind)
