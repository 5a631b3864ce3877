// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"
#include "core/runtime/engines/containerengine.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>

namespace stormlab
{

/// How a call of an engine's command line ended.
struct EngineReply {
    enum class End { Exited, NotInstalled, TimedOut };

    End end = End::Exited;
    int exitCode = 0;
    QByteArray output; ///< at most 1 MiB
    QByteArray errors; ///< its own words, at most the last 8 KiB: for Details

    [[nodiscard]] bool worked() const { return end == End::Exited && exitCode == 0; }
};

/// One call of a program, of an engine's command line or of ssh: started, fed, read, bounded, cancellable. It runs in a
/// session of its own and ends with this program. Lives on the main thread, which must outlive it, and never blocks it.
class EngineCall : public QObject
{
    Q_OBJECT

public:
    struct Request {
        QString program;
        QStringList arguments;
        QStringList variables;                                    ///< "NAME=value", beside those of this program
        QByteArray input;                                         ///< written at once; then its input is closed
        bool keepsInputOpen = false;                              ///< unless write() is to follow
        bool cleansUp = false;                                    ///< asked to end (SIGTERM) instead of killed
        std::optional<Milliseconds> within{Milliseconds(20'000)}; ///< absent: it runs as long as it wants
    };

    explicit EngineCall(Request request, QObject* parent = nullptr);
    /// A call of the engine: its program, its globals, then `arguments`.
    EngineCall(const ContainerEngine& engine, const QStringList& arguments, QObject* parent = nullptr);
    /// Ends what runs, without waiting for its end and without a signal.
    ~EngineCall() override;

    /// Answered by said(), complained()… and then ended(), once, never from within this call.
    void start();
    /// More input; legal while it runs with its input open.
    void write(const QByteArray& input);

Q_SIGNALS:
    /// A line of its standard output, without the end of line. Whatever is in ended()'s output has been said before.
    void said(const QByteArray& line);
    /// The same of its standard error: podman tells its progress there.
    void complained(const QByteArray& line);
    void ended(const stormlab::EngineReply& reply);

private:
    void readOutput();
    void readErrors();
    void tell(const QList<QByteArray>& lines, void (EngineCall::*signal)(const QByteArray&));
    void onStarted();
    void finish(EngineReply::End end, int exitCode);

    Request m_request;
    std::unique_ptr<QProcess> m_process;
    QTimer m_deadline;
    EngineReply m_reply;
    QByteArray m_line; ///< the beginning of a line whose end has not come yet
    QByteArray m_errorLine;
};

} // namespace stormlab
