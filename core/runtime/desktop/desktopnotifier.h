// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QDBusPendingCallWatcher;

namespace stormlab
{

/// What the desktop shows beside the windows.
struct DesktopNotice {
    QString summary;
    QString body; ///< plain text; may be empty

    friend bool operator==(const DesktopNotice&, const DesktopNotice&) = default;
};

/// Has the desktop (org.freedesktop.Notifications) show notices. Nothing waits for it: the bus is joined on another
/// thread when there is something to tell for the first time, and is told without waiting for an answer. A notice takes
/// the place of the one before. Without a bus, or somebody on it who shows them, nothing happens. Main thread.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    /// Nothing is ever shown with an empty address.
    explicit DesktopNotifier(QString busAddress, QObject* parent = nullptr);
    ~DesktopNotifier() override;

    void show(const stormlab::DesktopNotice& notice);

Q_SIGNALS:
    /// The person has clicked on the notice that was shown last.
    void clicked();
    /// The desktop has shown a notice, or nobody could.
    void settled(bool shown);

private Q_SLOTS:
    void onAction(uint notice, const QString& action);

private:
    void join();
    void onJoined(bool joined);
    void send(const DesktopNotice& notice);
    void onAnswer(QDBusPendingCallWatcher* call);

    enum class Bus { Untried, Joining, Joined, Absent };

    const QString m_address;
    const QString m_connection; ///< its name in this program
    Bus m_bus = Bus::Untried;
    std::optional<DesktopNotice> m_waiting; ///< for the bus
    uint m_shown = 0;                       ///< the desktop's number of the notice that was shown last; 0: none
};

} // namespace stormlab
