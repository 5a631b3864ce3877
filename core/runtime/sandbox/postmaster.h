// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/sandbox/sandboxfolder.h"
#include "core/runtime/sandbox/serverprocesses.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>
#include <string>

namespace stormlab
{

/// The server's first process: started by us, or started by a learner in the same data directory and adopted.
class Postmaster : public QObject
{
    Q_OBJECT

public:
    struct Request {
        std::string binFolder;
        SandboxFolder folder;
        int port = 0;
        bool offTheWindowCore = true; ///< see ServerProcessRules
    };

    explicit Postmaster(QObject* parent = nullptr);
    ~Postmaster() override;

    /// Legal while none runs. That it cannot be started is told by ended().
    void start(const Request& request);
    /// Legal while none runs: watches one that is no child of ours.
    void adopt(const ProcessIdentity& process);
    [[nodiscard]] bool running() const;
    /// Makes it read its configuration again.
    void reload();
    /// Asks it to end at once (SIGQUIT); without effect on a frozen one.
    void quit();
    /// Ends it whatever its state (SIGKILL).
    void kill();

Q_SIGNALS:
    /// It is gone. `crashed`: by a signal, so its children may still be there.
    void ended(const QString& why, bool crashed);

private:
    void send(int signal);
    void onFinished(int code, QProcess::ExitStatus status);
    void onError(QProcess::ProcessError error);
    void lookAfterAdopted();

    std::unique_ptr<QProcess> m_process;
    std::optional<ProcessIdentity> m_adopted;
    QTimer m_look;
};

} // namespace stormlab
