// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/imagestore.h"

#include "core/runtime/engines/enginetrouble.h"
#include "core/runtime/engines/imagescript.h"

#include <QFileInfo>

#include <utility>

namespace stormlab
{

namespace
{

constexpr Milliseconds pullWithin{60 * 60 * 1000};
constexpr Milliseconds loadWithin{10 * 60 * 1000};

/// A file that cannot be read is no trouble of the engine's.
Error unreadable(const QString& file)
{
    return {ErrorCode::NotFound, "The file " + file.toStdString() + " cannot be read.", {}, "Choose another one."};
}

EngineCall::Request transferOf(const ContainerEngine& engine, const QStringList& arguments, Milliseconds within)
{
    EngineCall::Request request;
    request.program = engineName(engine.kind);
    request.arguments = engine.globals + arguments;
    request.within = within;
    // Docker's daemon, and podman's service, take care of what they have begun. podman alone does not.
    if (engine.kind == ContainerEngine::Kind::Podman && engine.globals.isEmpty()) {
        request.arguments = QStringList{QStringLiteral("-c"), QString::fromUtf8(podmanImageScript),
                                        QStringLiteral("stormlab"), request.program} +
                            request.arguments;
        request.program = QStringLiteral("/bin/sh");
        request.cleansUp = true;
    }
    return request;
}

} // namespace

ImageStore::ImageStore(ContainerEngine engine, QObject* parent) : QObject(parent), m_engine(std::move(engine))
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &ImageStore::tell);
}

ImageStore::~ImageStore() = default;

void ImageStore::pull(const QString& image)
{
    m_what = image;
    m_pulls = true;
    begin({QStringLiteral("pull"), image}, pullWithin, &ImageStore::onPulled);
}

void ImageStore::load(const QString& file)
{
    m_what = file;
    m_pulls = false;
    if (const QFileInfo info(file); !info.isFile() || !info.isReadable()) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT failed(unreadable(m_what)); }, Qt::QueuedConnection);
        return;
    }
    begin({QStringLiteral("load"), QStringLiteral("--input"), file}, loadWithin, &ImageStore::onLoaded);
}

void ImageStore::begin(const QStringList& arguments, Milliseconds within, void (ImageStore::*then)(const EngineReply&))
{
    m_layers = {};
    m_call = std::make_unique<EngineCall>(transferOf(m_engine, arguments, within));
    connect(m_call.get(), &EngineCall::said, this, &ImageStore::onLine);
    connect(m_call.get(), &EngineCall::complained, this, &ImageStore::onLine);
    connect(m_call.get(), &EngineCall::ended, this, [this, then](const EngineReply& reply) {
        m_second.stop();
        m_call.release()->deleteLater();
        (this->*then)(reply);
    });
    m_since.start();
    m_second.start();
    m_call->start();
    tell();
}

void ImageStore::onLine(const QByteArray& line)
{
    const QString before = m_layers.says();
    m_layers.take(line);
    if (m_layers.says() != before) {
        tell();
    }
}

void ImageStore::tell()
{
    const qint64 seconds = m_since.elapsed() / 1000;
    const QString layers = m_layers.says();
    const QString name = m_pulls ? m_what : QFileInfo(m_what).fileName();
    const QString what = (m_pulls ? QStringLiteral("Fetching ") : QStringLiteral("Loading ")) + name;
    const QString how = layers.isEmpty() ? QString() : layers + QStringLiteral(", ");
    Q_EMIT progress(what + QStringLiteral(": ") + how + QStringLiteral("%1 s").arg(seconds), m_layers.done(),
                    m_layers.done() > 0 ? m_layers.known() : 0);
}

void ImageStore::onPulled(const EngineReply& reply)
{
    if (reply.worked()) {
        Q_EMIT pulled();
    } else {
        fail(reply);
    }
}

void ImageStore::onLoaded(const EngineReply& reply)
{
    if (reply.worked()) {
        Q_EMIT loaded(loadedImage(reply.output));
    } else {
        fail(reply);
    }
}

void ImageStore::fail(const EngineReply& reply)
{
    const EngineTrouble told = troubleOf(reply);
    const EngineTrouble trouble = m_pulls && told == EngineTrouble::Other ? EngineTrouble::NotFetched : told;
    Q_EMIT failed(engineError(m_engine, trouble, reply, m_what));
}

} // namespace stormlab
