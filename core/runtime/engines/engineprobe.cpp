// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/engineprobe.h"

#include "core/runtime/engines/containerplan.h"
#include "core/runtime/engines/containerremoval.h"
#include "core/runtime/engines/engineinfo.h"
#include "core/runtime/engines/sandboximage.h"

#include <QRandomGenerator>

#include <ctime>
#include <utility>

namespace stormlab
{

namespace
{

/// Long enough for the slowest engine; who finds it later may take it away.
constexpr std::int64_t secondsOfAProbe = 600;

/// What is known of the throw-away container, should this program be killed meanwhile: the same as of a sandbox.
ContainerRecord newRecord()
{
    ContainerRecord record;
    record.drillId = "probe-" + QString::number(QRandomGenerator::system()->generate64(), 36).toStdString();
    record.name = containerName(record.drillId);
    record.owner = ContainerOwner::self();
    record.expires = std::time(nullptr) + secondsOfAProbe;
    return record;
}

/// As hardened as a sandbox is and with a port as it has, so that what a sandbox needs is what is proved: podman of an
/// ordinary user may start a container and yet fail to give it a network.
QStringList containerArguments(const ContainerRecord& record, const QString& image, const QStringList& unenforced)
{
    QStringList arguments = {QStringLiteral("run"),
                             QStringLiteral("--rm"),
                             QStringLiteral("--pull"),
                             QStringLiteral("never"),
                             QStringLiteral("--name"),
                             record.name,
                             QStringLiteral("--publish"),
                             QStringLiteral("127.0.0.1::5432"),
                             QStringLiteral("--init"),
                             QStringLiteral("--cap-drop"),
                             QStringLiteral("ALL"),
                             QStringLiteral("--security-opt"),
                             QStringLiteral("no-new-privileges"),
                             QStringLiteral("--read-only")};
    arguments << labelArguments(record);
    if (!unenforced.contains(QStringLiteral("memory"))) {
        arguments << QStringLiteral("--memory") << QStringLiteral("64m");
    }
    if (!unenforced.contains(QStringLiteral("pids"))) {
        arguments << QStringLiteral("--pids-limit") << QStringLiteral("64");
    }
    return arguments << QStringLiteral("--entrypoint") << QStringLiteral("sh") << image << QStringLiteral("-c")
                     << QStringLiteral(":");
}

} // namespace

EngineProbe::EngineProbe(Request request, QObject* parent)
    : QObject(parent), m_request(std::move(request)), m_locator(m_request.kind)
{
    m_finding.engine.kind = m_request.kind;
    m_finding.image = m_request.images.value(0);
    connect(&m_locator, &EngineLocator::located, this, &EngineProbe::onLocated);
    connect(&m_locator, &EngineLocator::failed, this, [this](EngineTrouble trouble, const Error& error) {
        m_finding.problem = EngineProblem{trouble, error};
        conclude();
    });
}

EngineProbe::~EngineProbe()
{
    if (m_container.isEmpty()) {
        return;
    }
    m_call.reset();
    removeUnattended(m_finding.engine, m_container);
}

void EngineProbe::start()
{
    m_locator.locate();
}

void EngineProbe::ask(Call& call, const QStringList& arguments, Then then)
{
    EngineCall::Request request;
    request.program = engineName(m_finding.engine.kind);
    request.arguments = m_finding.engine.globals + arguments;
    request.within = m_container.isEmpty() ? m_request.answerWithin : m_request.startWithin;
    call = std::make_unique<EngineCall>(request);
    connect(call.get(), &EngineCall::ended, this, [this, &call, then](const EngineReply& reply) {
        call.release()->deleteLater();
        (this->*then)(reply);
    });
    call->start();
}

void EngineProbe::onLocated(const ContainerEngine& engine)
{
    m_finding.engine = engine;
    ask(m_infoCall, infoArguments(engine.kind), &EngineProbe::onInfo);
    askForImage();
}

void EngineProbe::askForImage()
{
    ask(m_call, volumesArguments(m_request.images[m_next]), &EngineProbe::onImage);
}

void EngineProbe::onInfo(const EngineReply& reply)
{
    const EngineInfo info = readEngineInfo(m_finding.engine.kind, reply.output);
    if (!reply.worked() || !info.refusal.isEmpty()) {
        EngineReply refusal = reply;
        refusal.errors += info.refusal;
        refuse(troubleOf(refusal), refusal);
        return;
    }
    m_finding.version = info.version;
    m_finding.unenforced = info.unenforced;
    m_finding.pauses = info.pauses;
    m_informed = true;
    goOn();
}

void EngineProbe::onImage(const EngineReply& reply)
{
    const EngineTrouble trouble = reply.worked() ? EngineTrouble::Other : troubleOf(reply);
    if (reply.worked()) {
        m_finding.image = m_request.images[m_next];
        m_finding.volumes = readVolumes(reply.output);
        m_finding.problem.reset();
    } else if (trouble != EngineTrouble::ImageMissing) {
        refuse(trouble, reply);
        return;
    } else {
        // Of several that are missing, the best one is told about.
        if (!m_finding.problem) {
            m_finding.problem = EngineProblem{trouble, engineError(m_finding.engine, trouble, reply, m_finding.image)};
        }
        if (++m_next < m_request.images.size()) {
            askForImage();
            return;
        }
    }
    m_looked = true;
    goOn();
}

void EngineProbe::goOn()
{
    if (!m_informed || !m_looked) {
        return;
    }
    if (m_finding.problem || m_request.depth == Depth::Image) {
        conclude();
    } else {
        startContainer();
    }
}

void EngineProbe::startContainer()
{
    const ContainerRecord record = newRecord();
    m_container = record.name;
    ask(m_call, containerArguments(record, m_finding.image, m_finding.unenforced), &EngineProbe::onContainer);
}

void EngineProbe::onContainer(const EngineReply& reply)
{
    if (!reply.worked()) {
        const EngineTrouble told = troubleOf(reply);
        const EngineTrouble trouble = told == EngineTrouble::Other ? EngineTrouble::CannotStart : told;
        m_finding.problem = EngineProblem{trouble, engineError(m_finding.engine, trouble, reply, m_finding.image)};
        // Told only once nothing is left: whoever asked may end this program at the answer.
        ask(m_call, removeArguments(m_container), &EngineProbe::onRemoved);
        return;
    }
    m_container.clear();
    conclude();
}

void EngineProbe::onRemoved(const EngineReply& /*reply*/)
{
    m_container.clear();
    conclude();
}

void EngineProbe::refuse(EngineTrouble trouble, const EngineReply& reply)
{
    m_finding.problem = EngineProblem{trouble, engineError(m_finding.engine, trouble, reply, m_finding.image)};
    conclude();
}

void EngineProbe::conclude()
{
    m_infoCall.reset();
    m_call.reset();
    Q_EMIT answered(m_finding);
}

} // namespace stormlab
