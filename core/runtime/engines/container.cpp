// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/container.h"

#include "core/runtime/engines/containerremoval.h"
#include "core/runtime/engines/enginetrouble.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

constexpr int removeAgainAfterMs = 200;
constexpr int removalsAtMost = 25;
constexpr qsizetype wordsKept = 4'000;
constexpr int attachedWellAfterMs = 5'000;
constexpr int shortestAttachPauseMs = 200;
constexpr int longestAttachPauseMs = 3'000;
constexpr int freezeAgainAfterMs = 200;
constexpr int freezesAtMost = 5;

/// What the script says when it cannot go on; see resources/sandbox/container.sh.
struct Mishap {
    const char* word;
    ErrorCode code;
    const char* message; ///< %1: the image
    const char* nextStep;
};

constexpr Mishap mishaps[] = {
    {"no-postgres", ErrorCode::Image, "The image %1 holds no PostgreSQL.",
     "Choose an image that holds PostgreSQL 13 to 18."},
    {"cannot-run", ErrorCode::Image, "PostgreSQL in the image %1 cannot be run.", "Choose another image."},
    {"no-room", ErrorCode::Resources, "The container has no place in memory for PostgreSQL's files.",
     "Close some programs and try again."},
    {"initdb", ErrorCode::Sandbox, "PostgreSQL in the container could not make a new data directory.",
     "The details have its own words."},
    {"roles", ErrorCode::Sandbox, "The sandbox's roles could not be made.", "The details have the server's own words."},
    {"no-pooler", ErrorCode::Image, "The image %1 holds no PgBouncer, which the scenario puts before the server.",
     "Choose an image that holds it, as the lab's own does (packaging/sandbox-image/build makes it), or PostgreSQL of "
     "this computer."},
    {"restarts", ErrorCode::Sandbox, "PostgreSQL in the sandbox stopped five times within a minute.",
     "Reset the drill to get a fresh server."},
    {"pooler-restarts", ErrorCode::Sandbox, "PgBouncer in the sandbox stopped five times within a minute.",
     "Reset the drill to get a fresh sandbox."},
};

/// What a program's exit code says to a shell.
QString endWords(const QString& program, const QString& byItself, int code)
{
    return code > 128 ? QStringLiteral("%1 was killed by signal %2.").arg(program).arg(code - 128)
                      : QStringLiteral("%1 %2.").arg(program, byItself);
}

struct ContainerState {
    QString status; ///< "running", "paused", "exited"…; empty: it could not be asked
    bool outOfMemory = false;

    [[nodiscard]] bool runs() const
    {
        return status == QStringLiteral("running") || status == QStringLiteral("paused");
    }
};

/// What `inspect` answered.
ContainerState stateOf(const EngineReply& reply)
{
    if (!reply.worked()) {
        return {};
    }
    const QJsonObject state =
        QJsonDocument::fromJson(reply.output).array().at(0).toObject().value(QStringLiteral("State")).toObject();
    return {state.value(QStringLiteral("Status")).toString().toLower(),
            state.value(QStringLiteral("OOMKilled")).toBool()};
}

} // namespace

Container::Container(Description description, QObject* parent) : QObject(parent), m_about(std::move(description))
{
    m_removeAgain.setSingleShot(true);
    m_attachAgain.setSingleShot(true);
    m_attachedWell.setSingleShot(true);
    m_attachedWell.setInterval(attachedWellAfterMs);
    connect(&m_removeAgain, &QTimer::timeout, this, &Container::removeNow);
    connect(&m_attachAgain, &QTimer::timeout, this, &Container::askState);
    connect(&m_attachedWell, &QTimer::timeout, this, [this] { m_detached.invalidate(); });
}

Container::~Container() = default;

void Container::call(const QStringList& arguments, Then then)
{
    EngineCall::Request request;
    request.program = engineName(m_about.engine.kind);
    request.arguments = m_about.engine.globals + arguments;
    request.within = m_about.answerWithin;
    auto made = std::make_unique<EngineCall>(request);
    EngineCall* const asked = made.get();
    m_calls.push_back(std::move(made));
    connect(asked, &EngineCall::ended, this, [this, asked, then = std::move(then)](const EngineReply& reply) {
        const auto found = std::ranges::find_if(m_calls, [asked](const auto& each) { return each.get() == asked; });
        found->release()->deleteLater();
        m_calls.erase(found);
        then(reply);
    });
    asked->start();
}

void Container::inspect(Then then)
{
    call({QStringLiteral("inspect"), QStringLiteral("--type"), QStringLiteral("container"), m_about.name},
         std::move(then));
}

Error Container::errorOf(const EngineReply& reply) const
{
    return engineError(m_about.engine, troubleOf(reply), reply, m_about.image);
}

void Container::create(const QStringList& arguments, std::int64_t expires)
{
    m_expires = expires;
    m_creating = true;
    call(arguments, [this](const EngineReply& reply) {
        m_creating = false;
        if (m_removing) {
            removeNow();
        } else {
            reply.worked() ? Q_EMIT created() : Q_EMIT failed(errorOf(reply));
        }
    });
}

void Container::start()
{
    attach({QStringLiteral("start"), QStringLiteral("--attach"), QStringLiteral("--interactive"), m_about.name});
}

void Container::attach(const QStringList& arguments)
{
    EngineCall::Request request;
    request.program = engineName(m_about.engine.kind);
    request.arguments = m_about.engine.globals + arguments;
    request.keepsInputOpen = true;
    request.within.reset();
    m_attached = std::make_unique<EngineCall>(request);
    connect(m_attached.get(), &EngineCall::said, this, &Container::onLine);
    connect(m_attached.get(), &EngineCall::ended, this, &Container::onDetached);
    m_attachedWell.start();
    m_attached->start();
}

void Container::send(const QByteArray& files)
{
    if (m_attached) {
        m_attached->write(files);
    }
}

void Container::onLine(const QByteArray& line)
{
    const QByteArray prefix = "stormlab ";
    if (m_removing || !line.startsWith(prefix)) {
        return;
    }
    m_spoke = true;
    const qsizetype end = line.indexOf(' ', prefix.size());
    const QByteArray word = line.mid(prefix.size(), end < 0 ? -1 : end - prefix.size());
    const QByteArray rest = end < 0 ? QByteArray() : line.mid(end + 1);
    if (word == "version") {
        Q_EMIT versionSaid(QString::fromUtf8(rest));
    } else if (word == "log") {
        m_words = (QByteArray(m_words + rest + '\n')).right(wordsKept);
    } else if (word == "error") {
        m_mishap = rest;
    } else if (word == "started") {
        m_words.clear();
        Q_EMIT serverStarted();
    } else if (word == "pooler-started") {
        Q_EMIT poolerStarted();
    } else if (word == "pooler-ended") {
        Q_EMIT poolerEnded(endWords(QStringLiteral("PgBouncer"), QStringLiteral("ended"), rest.toInt()));
    } else if (word == "ended") {
        Q_EMIT serverEnded(endWords(QStringLiteral("PostgreSQL"), QStringLiteral("was shut down"), rest.toInt()));
    }
}

void Container::onDetached(const EngineReply& reply)
{
    m_attached.release()->deleteLater();
    m_attachedWell.stop();
    if (m_removing) {
        return;
    }
    m_detachedBy = reply;
    if (!m_detached.isValid()) {
        m_detached.start();
        m_attempts = 0;
        askState();
    } else {
        tryLater();
    }
}

/// The way to it may have been lost, and not the container.
void Container::askState()
{
    inspect([this](const EngineReply& state) { onState(state); });
}

void Container::tryLater()
{
    m_attachAgain.start(std::min(longestAttachPauseMs, shortestAttachPauseMs << std::min(m_attempts++, 10)));
}

void Container::reattach()
{
    if (m_attached && !m_removing) {
        m_attached->disconnect(this);
        onDetached({});
    }
}

void Container::onState(const EngineReply& state)
{
    if (m_removing) {
        return;
    }
    const bool mayWait = m_detached.elapsed() < m_about.lostAtMost.count();
    const ContainerState now = stateOf(state);
    if (now.runs() && mayWait) {
        attach({QStringLiteral("attach"), QStringLiteral("--no-stdin"), QStringLiteral("--sig-proxy=false"),
                m_about.name});
    } else if (now.runs()) {
        Q_EMIT ended({ErrorCode::Disconnected, "The sandbox's container runs, but nothing is heard of it any more.",
                      m_detachedBy.errors.trimmed().toStdString(), "Reset the drill to get a fresh server."});
    } else if (!state.worked() && !saysThatContainerIsGone(state)) {
        m_about.engine.ssh&& mayWait ? tryLater() : Q_EMIT ended(errorOf(state));
    } else {
        Q_EMIT ended(endOf(m_detachedBy, now.outOfMemory));
    }
}

Error Container::endOf(const EngineReply& detached, bool outOfMemory) const
{
    const std::string words = m_words.toStdString() + detached.errors.trimmed().toStdString();
    for (const Mishap& mishap : mishaps) {
        if (m_mishap == mishap.word) {
            return {mishap.code,
                    QString::fromUtf8(mishap.message).replace(QStringLiteral("%1"), m_about.image).toStdString(), words,
                    mishap.nextStep};
        }
    }
    const EngineTrouble trouble = troubleOf(detached);
    // The engine has answered since, so it is no reason any more that the way to it was lost.
    const bool isPast = trouble == EngineTrouble::HostUnreachable || trouble == EngineTrouble::NotRunning;
    if (!detached.worked() && trouble != EngineTrouble::Other && !isPast) {
        return engineError(m_about.engine, trouble, detached, m_about.image);
    }
    if (outOfMemory || detached.exitCode == 137) {
        return {ErrorCode::Sandbox,
                outOfMemory ? "The sandbox's container used more memory than it may, and was ended."
                            : "The sandbox's container was killed.",
                words, "Reset the drill to get a fresh server."};
    }
    if (!m_spoke && !detached.worked()) {
        return engineError(m_about.engine, EngineTrouble::CannotStart, detached, m_about.image);
    }
    return {ErrorCode::Sandbox, "The sandbox's container ended.", words, "Reset the drill to get a fresh server."};
}

void Container::askPort(int inside)
{
    call({QStringLiteral("port"), m_about.name, QStringLiteral("%1/tcp").arg(inside)},
         [this, inside](const EngineReply& reply) {
             if (m_removing) {
                 return;
             }
             const QByteArray line = reply.output.left(reply.output.indexOf('\n')).trimmed();
             const int port = line.mid(line.lastIndexOf(':') + 1).toInt();
             port > 0 ? Q_EMIT published(inside, port) : Q_EMIT failed(errorOf(reply));
         });
}

void Container::pause()
{
    change({QStringLiteral("pause"), QStringLiteral("running"), QStringLiteral("paused"), &Container::frozen});
}

void Container::unpause()
{
    change({QStringLiteral("unpause"), QStringLiteral("paused"), QStringLiteral("running"), &Container::thawed});
}

void Container::change(const Change& wanted)
{
    call({wanted.verb, m_about.name}, [this, wanted](const EngineReply& reply) {
        if (m_removing) {
            return;
        }
        reply.worked() ? (this->*wanted.done)() : onRefused(wanted, reply);
    });
}

/// A freezer of control groups of version 1 may miss a process that is being born, and the engine then gives up
/// ("unable to freeze") with everything as it was; an engine may also say no although it did. Its state decides.
void Container::onRefused(const Change& wanted, const EngineReply& refusal)
{
    inspect([this, wanted, refusal](const EngineReply& state) {
        if (m_removing) {
            return;
        }
        const ContainerState now = stateOf(state);
        const bool mayWork = refusal.end == EngineReply::End::Exited && troubleOf(refusal) == EngineTrouble::Other;
        if (now.status == wanted.to) {
            (this->*wanted.done)();
        } else if (now.status == wanted.from && mayWork && wanted.tries < freezesAtMost) {
            QTimer::singleShot(freezeAgainAfterMs, this, [this, again = wanted]() mutable {
                ++again.tries;
                if (!m_removing) {
                    change(again);
                }
            });
        } else {
            Q_EMIT failed(errorOf(refusal));
        }
    });
}

void Container::remove()
{
    if (std::exchange(m_removing, true)) {
        return;
    }
    m_attachAgain.stop();
    if (m_expires == 0) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT removed({}); }, Qt::QueuedConnection);
    } else if (!m_creating) {
        // What is being created cannot be found yet; the answer of that call goes on.
        removeNow();
    }
}

void Container::removeNow()
{
    ++m_removals;
    call(removeArguments(m_about.name), [this](const EngineReply& reply) { onRemoveTried(reply); });
}

void Container::onRemoveTried(const EngineReply& reply)
{
    const Removal removal = removalOf(reply);
    if (removal == Removal::UnderWay && m_removals < removalsAtMost) {
        m_removeAgain.start(removeAgainAfterMs);
        return;
    }
    m_attached.reset();
    if (removal == Removal::Done) {
        Q_EMIT removed({});
    } else {
        Q_EMIT removed(notRemoved(m_about.engine, m_about.name, m_expires, reply));
    }
}

} // namespace stormlab
