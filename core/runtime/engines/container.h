// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/engines/containerengine.h"
#include "core/runtime/engines/enginecall.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace stormlab
{

/// One container with the lab's script in it, from create to remove. Every operation is one bounded call of the
/// engine's command line; the one that stays attached carries the script's lines. Main thread; never blocks.
class Container : public QObject
{
    Q_OBJECT

public:
    struct Description {
        ContainerEngine engine;
        QString name;
        QString image;
        Milliseconds answerWithin{20'000}; ///< a call of the engine's command line
        Milliseconds lostAtMost{60'000};   ///< an engine on another host may be out of reach for so long
    };

    explicit Container(Description description, QObject* parent = nullptr);
    ~Container() override;

    [[nodiscard]] const QString& name() const { return m_about.name; }

    /// See createArguments(); it ends itself at `expires`, seconds since 1970. Answered by created() or failed().
    void create(const QStringList& arguments, std::int64_t expires);
    /// Starts it and stays attached. Answered by versionSaid(), serverStarted()… or ended().
    void start();
    /// What the script waits for. Legal once after versionSaid().
    void send(const QByteArray& files);
    /// Where a port of the container is to be found. Answered by published() or failed().
    void askPort(int inside);
    /// The way to it was lost: whoever is attached may never hear of it. It is found and attached to again, or ended()
    /// is said.
    void reattach();
    /// Answered by frozen() or failed(). An engine that refuses is asked five times at most, where the container's
    /// state says that a further try may help.
    void pause();
    /// As pause(): answered by thawed() or failed().
    void unpause();
    /// Legal in every state, also while it is being created. Answered by removed(), once; nothing else is said then.
    void remove();

Q_SIGNALS:
    void created();
    void versionSaid(const QString& version); ///< "postgres (PostgreSQL) 15.18 (Debian …)"
    void serverStarted();                     ///< its process runs; it may not answer yet
    void serverEnded(const QString& why);     ///< the script starts it again
    void poolerStarted();                     ///< as serverStarted()
    void poolerEnded(const QString& why);     ///< the script starts it again
    void published(int inside, int port);
    void frozen();
    void thawed();
    void failed(const stormlab::Error& error);
    /// It is gone, or out of reach, although nobody here asked for it.
    void ended(const stormlab::Error& why);
    void removed(const stormlab::Result<void>& result);

private:
    using Then = std::function<void(const EngineReply&)>;
    void call(const QStringList& arguments, Then then);
    void attach(const QStringList& arguments);
    void onLine(const QByteArray& line);
    void onDetached(const EngineReply& reply);
    void askState();
    void tryLater();
    void onState(const EngineReply& state);
    void inspect(Then then);
    /// Frozen or thawed, by a verb of the engine.
    struct Change {
        QString verb;
        QString from; ///< a status, as `inspect` says it
        QString to;
        void (Container::*done)() = nullptr; ///< a signal
        int tries = 1;
    };
    void change(const Change& wanted);
    void onRefused(const Change& wanted, const EngineReply& refusal);
    void removeNow();
    void onRemoveTried(const EngineReply& reply);
    [[nodiscard]] Error errorOf(const EngineReply& reply) const;
    [[nodiscard]] Error endOf(const EngineReply& detached, bool outOfMemory) const;

    Description m_about;
    std::vector<std::unique_ptr<EngineCall>> m_calls;
    std::unique_ptr<EngineCall> m_attached;
    QTimer m_removeAgain;
    QTimer m_attachAgain;
    QTimer m_attachedWell;      ///< runs out when an attached client has stayed
    QElapsedTimer m_detached;   ///< valid from the end of an attached client until another one stays
    EngineReply m_detachedBy;   ///< how the last one ended
    int m_attempts = 0;         ///< to attach, while m_detached is valid
    QByteArray m_words;         ///< the script's "log" lines since the server was started last
    QByteArray m_mishap;        ///< the script's "error" word
    std::int64_t m_expires = 0; ///< 0: nobody was asked to create it
    int m_removals = 0;
    bool m_spoke = false; ///< the script has: the container was really started
    bool m_creating = false;
    bool m_removing = false;
};

} // namespace stormlab
