// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/control/learnerenvironment.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>

#include <string>
#include <vector>

namespace stormlab
{

/// How a command of the learner's is run.
struct CommandOrder {
    std::vector<std::string> words; ///< program and arguments
    QString directory;              ///< empty: the present one
    /// Forward: to our own output. ToError: both streams to our standard error. Capture: kept for output().
    enum class Output { Forward, ToError, Capture } output = Output::Forward;
};

/// Runs one command with the sandbox in its environment and our own program first in its PATH. Asynchronous.
class CommandRun : public QObject
{
    Q_OBJECT

public:
    /// The last of what a captured command wrote.
    static constexpr qsizetype captureLimit = 64 * 1024;

    explicit CommandRun(CommandOrder order, QObject* parent = nullptr);
    /// Ends what the command has left running, where it had a group of its own.
    ~CommandRun() override;

    void start(const LearnerEnvironment& environment);
    /// Asks the command and all it has started to end, and ends them after two seconds. Answered by ended().
    void stop();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] std::string output() const { return m_output.toStdString(); }

Q_SIGNALS:
    /// Its exit status, 128 + the signal's number when a signal ended it.
    void ended(int status);
    void cannotStart(const QString& why);

private:
    void signalAll(int signal) const;
    void keep();

    CommandOrder m_order;
    QProcess m_process;
    QTimer m_patience;
    QByteArray m_output;
    qint64 m_leader = 0;
    bool m_ownGroup = false; ///< the command leads a process group, so that all of it can be ended
};

/// Whether there is such a program, in the PATH that CommandRun gives.
[[nodiscard]] bool canFind(const std::string& program);

} // namespace stormlab
