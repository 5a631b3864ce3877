// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/engines/enginecall.h"
#include "core/runtime/engines/enginefinding.h"
#include "core/runtime/engines/enginelocator.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace stormlab
{

/// Finds out what one container engine can do here, step by step, each a bounded call of its command line: where it is,
/// what it says of itself, whether an image is there, and whether a container can be started. Main thread.
class EngineProbe : public QObject
{
    Q_OBJECT

public:
    /// How far to go. An engine that answers and has the image may still be unable to start anything; only a container
    /// proves it, and costs up to a second.
    enum class Depth { Image, Container };

    struct Request {
        ContainerEngine::Kind kind = ContainerEngine::Kind::Docker;
        QStringList images; ///< to look for, best first; see sandboxImages()
        Depth depth = Depth::Container;
        Milliseconds answerWithin{10'000}; ///< a question
        Milliseconds startWithin{15'000};  ///< the container
    };

    explicit EngineProbe(Request request, QObject* parent = nullptr);
    /// What runs is ended, and a throw-away container removed.
    ~EngineProbe() override;

    /// Answered by answered(), once, never from within this call.
    void start();

Q_SIGNALS:
    void answered(const stormlab::EngineFinding& finding);

private:
    using Call = std::unique_ptr<EngineCall>;
    using Then = void (EngineProbe::*)(const EngineReply&);
    void onLocated(const ContainerEngine& engine);
    void ask(Call& call, const QStringList& arguments, Then then);
    void askForImage();
    void onInfo(const EngineReply& reply);
    void onImage(const EngineReply& reply);
    void goOn();
    void startContainer();
    void onContainer(const EngineReply& reply);
    void onRemoved(const EngineReply& reply);
    void refuse(EngineTrouble trouble, const EngineReply& reply);
    void conclude();

    Request m_request;
    EngineLocator m_locator;
    EngineFinding m_finding;
    qsizetype m_next = 0; ///< the image that is asked for
    bool m_informed = false;
    bool m_looked = false; ///< at all images that had to be looked at
    QString m_container;   ///< the throw-away container that may be there
    Call m_infoCall;
    Call m_call;
};

} // namespace stormlab
