// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/sandbox/poolerconfiguration.h"
#include "core/runtime/sandbox/sandboxfolder.h"
#include "core/runtime/sandbox/serveraccess.h"
#include "core/runtime/sandbox/servertask.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace stormlab
{

/// The PgBouncer of a native sandbox: a child in a folder of its own, so that it outlives a server that is started
/// again. It is supervised: when it ends by itself, it is started again on the same port. One that does not listen
/// there counts as one that has ended: PgBouncer warns of a port that somebody else has, and goes on without it. Made
/// and used on a thread that lives as long as the program, because it is told to end with the thread that started it.
class Pooler : public QObject
{
    Q_OBJECT

public:
    struct Request {
        std::string program;
        SandboxFolder folder;
        PoolerSpec spec;
        ServerAccess server;    ///< of a server that is ready
        int port = 0;           ///< tried first; 0: any free one
        bool everyCore = false; ///< no window needs a core for itself
    };

    /// Jobs on the folder run on `pool`.
    explicit Pooler(QThreadPool& pool, QObject* parent = nullptr);
    ~Pooler() override;

    /// Once. Answered by started() or failed().
    void start(Request request);
    [[nodiscard]] bool running() const { return m_process->state() != QProcess::NotRunning; }
    /// Ends it whatever its state; ended() follows where it ran, and nothing else any more.
    void quit();
    /// Where it listens; 0 before started().
    [[nodiscard]] int port() const { return m_port; }
    /// The sandbox is about to be frozen: until goOn(), one that ends is not started again, for it would be the only
    /// one that runs, and one that was started is not waited for.
    void hold();
    void goOn();
    [[nodiscard]] bool isHeld() const { return m_held; }

Q_SIGNALS:
    /// It lets the lab look at its console, the way that clients come.
    void started();
    /// It cannot be started, or stopped five times within a minute.
    void failed(const stormlab::Error& error);
    /// It ended although nobody here asked for it.
    void stopped(const QString& why);
    void restarted();
    /// After quit().
    void ended();

private:
    enum class Stage { Absent, Starting, Running, Restarting, Quitting };

    void begin();
    void onFiles(const Result<void>& written);
    void launch();
    void awaitConsole();
    void awaitListener();
    void askConsole(ServerTask::Request request, void (Pooler::*then)(), void (Pooler::*otherwise)(const Error&));
    [[nodiscard]] std::string consoleString(bool overSocket) const;
    void dropTask();
    void onSilence(const Error& error);
    void onNoListener(const Error& error);
    void onAnswer();
    void onEnd(const QString& words);
    void beginAgain(const QString& why);
    void giveUp(const std::string& message, const std::string& why);
    void launchAgain();
    void onError(QProcess::ProcessError error);
    [[nodiscard]] PoolerSettings settings() const;

    QThreadPool& m_pool;
    Request m_request;
    Stage m_stage = Stage::Absent;
    int m_port = 0;
    int m_portsLeft;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<ServerTask> m_task;
    std::vector<std::chrono::steady_clock::time_point> m_starts; ///< by itself ended and started again
    QTimer m_again;                                              ///< the rest before the next start
    QString m_mishap;                                            ///< why we have ended it ourselves
    bool m_held = false;
};

} // namespace stormlab
