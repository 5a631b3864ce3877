// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/containersweep.h"

#include "core/runtime/engines/containerremoval.h"

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
    const QJsonObject labels = container.value(QStringLiteral("labels")).toObject();
    std::map<QString, QString> result;
    for (auto each = labels.begin(); each != labels.end(); ++each) {
        result[each.key()] = each.value().toString();
    }
    return result;
}

/// docker says "/name", podman "name".
QString nameIn(const QJsonObject& container)
{
    const QString name = container.value(QStringLiteral("name")).toString();
    return name.startsWith(QLatin1Char('/')) ? name.mid(1) : name;
}

} // namespace

QStringList recordArguments(const QStringList& containers)
{
    return QStringList{QStringLiteral("inspect"), QStringLiteral("--type"), QStringLiteral("container"),
                       QStringLiteral("--format"),
                       QStringLiteral("{\"name\": {{json .Name}}, \"labels\": {{json .Config.Labels}}}")} +
           containers;
}

std::vector<ContainerRecord> recordsOf(const QByteArray& inspected)
{
    std::vector<ContainerRecord> records;
    for (const QByteArray& line : inspected.split('\n')) {
        const QJsonObject container = QJsonDocument::fromJson(line).object();
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
    ask(recordArguments(ids), &ContainerSweep::onInspected);
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
    if (m_removes) {
        removeNext();
    }
}

/// One by one, so that the answer tells of each what became of it.
void ContainerSweep::removeNext()
{
    if (m_leftovers.empty()) {
        Q_EMIT swept(m_removed, m_failures);
    } else {
        ask(removeArguments(m_leftovers.back().name), &ContainerSweep::onRemoved);
    }
}

void ContainerSweep::onRemoved(const EngineReply& reply)
{
    const ContainerRecord record = m_leftovers.back();
    m_leftovers.pop_back();
    if (removalOf(reply) == Removal::Failed) {
        m_failures.push_back(notRemoved(m_engine, record.name, record.expires, reply));
    } else {
        m_removed.push_back(record);
    }
    removeNext();
}

} // namespace stormlab
