// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/containersweep.h"

#include "core/runtime/engines/enginetrouble.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <ctime>
#include <utility>

namespace stormlab
{

namespace
{

std::map<QString, QString> labelsIn(const QJsonObject& container)
{
    const QJsonObject labels =
        container.value(QStringLiteral("Config")).toObject().value(QStringLiteral("Labels")).toObject();
    std::map<QString, QString> result;
    for (auto each = labels.begin(); each != labels.end(); ++each) {
        result[each.key()] = each.value().toString();
    }
    return result;
}

/// docker says "/name", podman "name".
QString nameIn(const QJsonObject& container)
{
    const QString name = container.value(QStringLiteral("Name")).toString();
    return name.startsWith(QLatin1Char('/')) ? name.mid(1) : name;
}

} // namespace

std::vector<ContainerRecord> recordsOf(const QByteArray& inspected)
{
    std::vector<ContainerRecord> records;
    for (const auto& each : QJsonDocument::fromJson(inspected).array()) {
        const QJsonObject container = each.toObject();
        if (auto record = recordOf(nameIn(container), labelsIn(container))) {
            records.push_back(*record);
        }
    }
    return records;
}

ContainerSweep::ContainerSweep(ContainerEngine::Kind kind, QObject* parent) : QObject(parent), m_locator(kind)
{
    connect(&m_locator, &EngineLocator::failed, this, [this] { tell({}); });
    connect(&m_locator, &EngineLocator::located, this, [this](const ContainerEngine& engine) {
        m_engine = engine;
        list();
    });
}

ContainerSweep::~ContainerSweep() = default;

void ContainerSweep::look()
{
    m_removes = false;
    m_locator.locate();
}

void ContainerSweep::sweep()
{
    m_removes = true;
    m_locator.locate();
}

void ContainerSweep::ask(const QStringList& arguments, void (ContainerSweep::*then)(const EngineReply&))
{
    m_call = std::make_unique<EngineCall>(m_engine, arguments);
    connect(m_call.get(), &EngineCall::ended, this, [this, then](const EngineReply& reply) {
        m_call.release()->deleteLater();
        (this->*then)(reply);
    });
    m_call->start();
}

void ContainerSweep::list()
{
    ask({QStringLiteral("ps"), QStringLiteral("--all"), QStringLiteral("--quiet"), QStringLiteral("--filter"),
         QStringLiteral("label=") + QString::fromLatin1(drillLabel)},
        &ContainerSweep::onListed);
}

void ContainerSweep::onListed(const EngineReply& reply)
{
    const QStringList ids = QString::fromUtf8(reply.output).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (!reply.worked() || ids.isEmpty()) {
        tell({});
        return;
    }
    ask(QStringList{QStringLiteral("inspect"), QStringLiteral("--type"), QStringLiteral("container")} + ids,
        &ContainerSweep::onInspected);
}

/// One that vanished between the two calls makes the second one fail, but the others are told all the same.
void ContainerSweep::onInspected(const EngineReply& reply)
{
    const ContainerOwner self = ContainerOwner::self();
    std::vector<ContainerRecord> leftovers;
    for (const ContainerRecord& record : recordsOf(reply.output)) {
        if (isLeftOver(record, self, std::time(nullptr), isAlive(record.owner.process))) {
            leftovers.push_back(record);
        }
    }
    tell(std::move(leftovers));
}

void ContainerSweep::tell(std::vector<ContainerRecord> leftovers)
{
    m_leftovers = std::move(leftovers);
    Q_EMIT found(m_leftovers);
    if (!m_removes) {
        return;
    }
    if (m_leftovers.empty()) {
        Q_EMIT swept({}, {});
        return;
    }
    QStringList names;
    for (const ContainerRecord& record : m_leftovers) {
        names << record.name;
    }
    ask(removeArguments(names), &ContainerSweep::onRemoved);
}

void ContainerSweep::onRemoved(const EngineReply& reply)
{
    const QByteArray says = reply.errors.toLower();
    const bool gone = says.contains("no such container") || says.contains("already in progress");
    if (reply.worked() || gone) {
        Q_EMIT swept(m_leftovers, {});
    } else {
        Q_EMIT swept({}, {engineError(m_engine, troubleOf(reply), reply, {})});
    }
}

} // namespace stormlab
