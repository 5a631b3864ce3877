// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/enginelocator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace stormlab
{

namespace
{

using Kind = ContainerEngine::Kind;

const QString connectionVariable = QStringLiteral("CONTAINER_CONNECTION");

EngineLocator::Variables ownVariables()
{
    EngineLocator::Variables variables;
    for (const char* name : {"DOCKER_HOST", "CONTAINER_HOST", "CONTAINER_CONNECTION", "CONTAINER_SSHKEY"}) {
        if (qEnvironmentVariableIsSet(name)) {
            variables[QString::fromLatin1(name)] = qEnvironmentVariable(name);
        }
    }
    return variables;
}

ContainerEngine at(Kind kind, const QStringList& globals, const QString& place, const QString& address)
{
    return {kind, globals, place, address, sshTarget(address)};
}

/// podman has an ssh client of its own, which reads no settings of ssh. The key that it is told of must serve our ssh
/// as well.
ContainerEngine withIdentity(ContainerEngine engine, const QString& file)
{
    if (engine.ssh) {
        engine.ssh->identity = file;
    }
    return engine;
}

QString valueOf(const EngineLocator::Variables& variables, const QString& name)
{
    const auto found = variables.find(name);
    return found == variables.end() ? QString() : found->second;
}

} // namespace

EngineLocator::EngineLocator(Kind kind, QObject* parent) : QObject(parent), m_kind(kind) {}

EngineLocator::~EngineLocator() = default;

std::optional<ContainerEngine> EngineLocator::fromVariables(Kind kind, const Variables& variables)
{
    const bool docker = kind == Kind::Docker;
    const QString variable = docker ? QStringLiteral("DOCKER_HOST") : QStringLiteral("CONTAINER_HOST");
    if (const QString address = valueOf(variables, variable); !address.isEmpty()) {
        const auto engine =
            at(kind, {docker ? QStringLiteral("--host") : QStringLiteral("--url"), address}, variable, address);
        return docker ? engine : withIdentity(engine, valueOf(variables, QStringLiteral("CONTAINER_SSHKEY")));
    }
    if (docker || !valueOf(variables, connectionVariable).isEmpty()) {
        return std::nullopt;
    }
    return at(kind, {}, {}, {});
}

Result<ContainerEngine> EngineLocator::fromContext(const QByteArray& json)
{
    const QJsonObject context = QJsonDocument::fromJson(json).array().at(0).toObject();
    const QString name = context.value(QStringLiteral("Name")).toString();
    const QString address = context.value(QStringLiteral("Endpoints"))
                                .toObject()
                                .value(QStringLiteral("docker"))
                                .toObject()
                                .value(QStringLiteral("Host"))
                                .toString();
    if (name.isEmpty() || address.isEmpty()) {
        return Error{ErrorCode::Sandbox, "docker does not say where its engine is.", json.left(1000).toStdString(),
                     "Look at: docker context inspect"};
    }
    const bool own = name == QStringLiteral("default");
    const QString place = own ? QString() : QStringLiteral("the context ") + name;
    return at(Kind::Docker, {QStringLiteral("--context"), name}, place, address);
}

Result<ContainerEngine> EngineLocator::fromConnections(const QByteArray& json, const QString& wanted)
{
    for (const auto& each : QJsonDocument::fromJson(json).array()) {
        const QJsonObject connection = each.toObject();
        if (connection.value(QStringLiteral("Name")).toString() == wanted) {
            const auto engine =
                at(Kind::Podman, {QStringLiteral("--connection"), wanted}, QStringLiteral("the connection ") + wanted,
                   connection.value(QStringLiteral("URI")).toString());
            return withIdentity(engine, connection.value(QStringLiteral("Identity")).toString());
        }
    }
    return Error{ErrorCode::NotFound,
                 "podman has no connection \"" + wanted.toStdString() + "\", which CONTAINER_CONNECTION names.",
                 {},
                 "podman system connection list shows those it has."};
}

void EngineLocator::locate()
{
    if (const auto known = fromVariables(m_kind, ownVariables())) {
        QMetaObject::invokeMethod(
            this, [this, engine = *known] { tell(engine); }, Qt::QueuedConnection);
        return;
    }
    ask();
}

void EngineLocator::ask()
{
    const QStringList arguments =
        m_kind == Kind::Docker
            ? QStringList{QStringLiteral("context"), QStringLiteral("inspect")}
            : QStringList{QStringLiteral("system"), QStringLiteral("connection"), QStringLiteral("list"),
                          QStringLiteral("--format"), QStringLiteral("json")};
    m_call = std::make_unique<EngineCall>(ContainerEngine{m_kind, {}, {}, {}, {}}, arguments);
    connect(m_call.get(), &EngineCall::ended, this, &EngineLocator::onAnswer);
    m_call->start();
}

void EngineLocator::onAnswer(const EngineReply& reply)
{
    m_call.release()->deleteLater();
    if (!reply.worked()) {
        const EngineTrouble trouble = troubleOf(reply);
        Q_EMIT failed(trouble, engineError({m_kind, {}, {}, {}, {}}, trouble, reply, {}));
    } else if (m_kind == Kind::Docker) {
        tell(fromContext(reply.output));
    } else {
        tell(fromConnections(reply.output, qEnvironmentVariable("CONTAINER_CONNECTION")));
    }
}

void EngineLocator::tell(const Result<ContainerEngine>& engine)
{
    if (!engine) {
        const bool unknown = engine.error().code == ErrorCode::NotFound;
        Q_EMIT failed(unknown ? EngineTrouble::NoSuchContext : EngineTrouble::Other, engine.error());
    } else if (isOutOfReach(engine.value().address)) {
        Q_EMIT failed(EngineTrouble::OutOfReach, engineError(engine.value(), EngineTrouble::OutOfReach, {}, {}));
    } else {
        Q_EMIT located(engine.value());
    }
}

} // namespace stormlab
