// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/control/controlprotocol.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

class QLocalSocket;

namespace stormlab
{

/// Asks a running drill one thing. Asynchronous; main thread.
class ControlClient : public QObject
{
    Q_OBJECT

public:
    explicit ControlClient(const QString& socketPath, QObject* parent = nullptr);
    ~ControlClient() override;

    /// A peer that says nothing for this long is given up. A drill gives signs of life each second.
    void setSilenceLimit(Milliseconds limit) { m_silence.setInterval(limit); }
    /// Once. Answered by answered().
    void ask(const ControlRequest& request);

Q_SIGNALS:
    void progress(const QString& says);
    /// The object's JSON text, or what went wrong. Comes once.
    void answered(const stormlab::Result<std::string>& outcome);

private:
    void read();
    void take(const std::string& line);
    void fail(Error error);
    void end(const Result<std::string>& outcome);

    QString m_socketPath;
    std::unique_ptr<QLocalSocket> m_socket;
    LineBuffer m_lines{controlAnswerLimit};
    QTimer m_silence;
    std::string m_line; ///< the request
    bool m_ended = false;
};

} // namespace stormlab
