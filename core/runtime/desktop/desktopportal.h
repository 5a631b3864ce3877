// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/desktop/desktoplook.h"

#include <QObject>
#include <QString>
#include <QVariant>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace stormlab
{

/// The address of the user's session bus: what the environment says, or its socket in the runtime directory. Empty
/// where there is neither, for D-Bus itself would then start a bus of its own.
[[nodiscard]] QString sessionBusAddress();

/// Asks the desktop's settings portal (org.freedesktop.portal.Settings) how programs shall look, and hears of changes.
/// Nothing waits for it: the bus is joined on another thread, and the question is asked without waiting for its answer.
/// Without a bus, a portal, or an answer that makes sense it stays silent, and look() says nothing. Main thread.
class DesktopPortal : public QObject
{
    Q_OBJECT

public:
    explicit DesktopPortal(QObject* parent = nullptr);
    ~DesktopPortal() override;

    /// Once. Nothing happens with an empty address.
    void start(const QString& busAddress);

    [[nodiscard]] const DesktopLook& look() const { return m_look; }

Q_SIGNALS:
    void changed(const stormlab::DesktopLook& look);
    /// The portal has been asked and has answered, or there is none. Once.
    void settled();

private Q_SLOTS:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void onJoined(bool joined);
    void ask();
    void onAnswer(QDBusPendingCallWatcher* call);
    void take(const QString& group, const QString& key, const QVariant& value);
    void compose();

    const QString m_connection; ///< its name in this program
    bool m_joined = false;
    std::optional<bool> m_dark;
    std::optional<bool> m_highContrast;
    std::optional<bool> m_reducedMotion;   ///< as all desktops are to tell it
    std::optional<bool> m_stillAnimations; ///< as GNOME tells it
    DesktopLook m_look;
};

} // namespace stormlab
