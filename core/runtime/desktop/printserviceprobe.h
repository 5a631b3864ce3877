// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <chrono>

namespace stormlab
{

/// Where the print service listens, as the client's library of CUPS finds it: $CUPS_SERVER, else what client.conf(5)
/// names, else the usual socket, else this computer. A path of a socket, or a host with or without ":port". Reads two
/// small files.
[[nodiscard]] QString printServiceAddress();

/// Asks whether the print service answers at all. Qt asks it for printers on the main thread and waits as long as it
/// takes: two minutes for one that accepts and says nothing. Nothing waits here. Main thread.
class PrintServiceProbe : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        Answers,
        Absent, ///< nobody is there, which whoever asks is told at once
        Silent,
    };
    Q_ENUM(Outcome)

    explicit PrintServiceProbe(QObject* parent = nullptr);
    ~PrintServiceProbe() override;

    /// Answered by told(), with Silent when the patience is over.
    void ask(const QString& address, std::chrono::milliseconds patience);
    /// It is not told any more.
    void stop();
    [[nodiscard]] bool isAsking() const { return m_line != nullptr; }

Q_SIGNALS:
    void told(stormlab::PrintServiceProbe::Outcome outcome);

private:
    void askSocket(const QString& path);
    void askHost(const QString& host);
    void begin(QIODevice* line);
    void put();
    void end(Outcome outcome);
    void endAbsent(const QIODevice* line);

    QPointer<QIODevice> m_line; ///< to the service, while it is asked
    QTimer m_patience;
};

} // namespace stormlab
