// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/engines/containerengine.h"
#include "core/runtime/engines/enginecall.h"
#include "core/runtime/engines/enginetrouble.h"

#include <QObject>

#include <map>
#include <memory>

namespace stormlab
{

/// Finds out which engine a command line would talk to, as the environment and the person's settings have it:
/// DOCKER_HOST, DOCKER_CONTEXT, `docker context use`, CONTAINER_HOST, CONTAINER_CONNECTION, CONTAINER_SSHKEY. Main
/// thread.
class EngineLocator : public QObject
{
    Q_OBJECT

public:
    using Variables = std::map<QString, QString>;

    explicit EngineLocator(ContainerEngine::Kind kind, QObject* parent = nullptr);
    ~EngineLocator() override;

    /// Answered by located() or failed(), never from within this call.
    void locate();

    /// What the variables alone decide; nothing where the command line must be asked.
    [[nodiscard]] static std::optional<ContainerEngine> fromVariables(ContainerEngine::Kind kind,
                                                                      const Variables& variables);
    /// The answer of `docker context inspect`. Error: Sandbox.
    [[nodiscard]] static Result<ContainerEngine> fromContext(const QByteArray& json);
    /// The answer of `podman system connection list --format json`. Error: NotFound.
    [[nodiscard]] static Result<ContainerEngine> fromConnections(const QByteArray& json, const QString& wanted);

Q_SIGNALS:
    void located(const stormlab::ContainerEngine& engine);
    void failed(stormlab::EngineTrouble trouble, const stormlab::Error& error);

private:
    void ask();
    void onAnswer(const EngineReply& reply);
    void tell(const Result<ContainerEngine>& engine);

    ContainerEngine::Kind m_kind;
    std::unique_ptr<EngineCall> m_call;
};

} // namespace stormlab
