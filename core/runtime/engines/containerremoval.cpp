// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/containerremoval.h"

#include "core/runtime/engines/enginetrouble.h"

#include <QDateTime>
#include <QProcess>

namespace stormlab
{

namespace
{

const QString secondsUnattended = QStringLiteral("20");

} // namespace

QStringList removeArguments(const QString& container)
{
    return {QStringLiteral("rm"), QStringLiteral("--force"), QStringLiteral("--volumes"), container};
}

Removal removalOf(const EngineReply& reply)
{
    if (reply.worked() || saysThatContainerIsGone(reply)) {
        return Removal::Done;
    }
    return reply.errors.contains("already in progress") ? Removal::UnderWay : Removal::Failed;
}

bool saysThatContainerIsGone(const EngineReply& reply)
{
    const QByteArray says = reply.errors.toLower();
    return says.contains("no such container") || says.contains("no container with") || says.contains("no such object");
}

Error notRemoved(const ContainerEngine& engine, const QString& container, std::int64_t expires,
                 const EngineReply& reply)
{
    Error error = engineError(engine, troubleOf(reply), reply, {});
    error.message = "The container " + container.toStdString() + " could not be removed: " + error.message;
    const QString end = QDateTime::fromSecsSinceEpoch(expires).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    error.nextStep =
        "stormlabctl clean removes it as soon as the engine answers; at " + end.toStdString() + " it ends by itself.";
    return error;
}

void removeUnattended(const ContainerEngine& engine, const QString& container)
{
    QProcess::startDetached(QStringLiteral("timeout"), QStringList{secondsUnattended, engineName(engine.kind)} +
                                                           engine.globals + removeArguments(container));
}

} // namespace stormlab
