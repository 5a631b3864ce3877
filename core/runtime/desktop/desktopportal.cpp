// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/desktop/desktopportal.h"

#include "core/runtime/backgroundjob.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QFileInfo>
#include <QThreadPool>
#include <QUuid>

namespace stormlab
{

namespace
{

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString gnomeInterface = QStringLiteral("org.gnome.desktop.interface");

using Groups = QMap<QString, QVariantMap>;

Groups groupsFrom(const QDBusMessage& answer)
{
    Groups groups;
    if (answer.type() == QDBusMessage::ReplyMessage && answer.signature() == QStringLiteral("a{sa{sv}}"))
        answer.arguments().constFirst().value<QDBusArgument>() >> groups;
    return groups;
}

std::optional<uint> numberFrom(const QVariant& value)
{
    return value.metaType() == QMetaType::fromType<uint>() ? std::optional(value.toUInt()) : std::nullopt;
}

/// 0 is no preference, 1 dark, 2 light.
std::optional<bool> darkFrom(const QVariant& value)
{
    switch (numberFrom(value).value_or(0)) {
    case 1:
        return true;
    case 2:
        return false;
    default:
        return std::nullopt;
    }
}

/// 1 is yes; 0, and what is not known yet, is no preference.
std::optional<bool> yesFrom(const QVariant& value)
{
    return numberFrom(value) == 1U ? std::optional(true) : std::nullopt;
}

} // namespace

QString sessionBusAddress()
{
    QString told = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!told.isEmpty())
        return told;
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString socket = folder + QStringLiteral("/bus");
    return folder.isEmpty() || !QFileInfo::exists(socket) ? QString() : QStringLiteral("unix:path=") + socket;
}

DesktopPortal::DesktopPortal(QObject* parent)
    : QObject(parent), m_connection(QStringLiteral("desktop-portal-") + QUuid::createUuid().toString(QUuid::Id128))
{
}

DesktopPortal::~DesktopPortal()
{
    if (m_joined)
        QDBusConnection::disconnectFromBus(m_connection);
}

// Joining a bus waits for the bus, which may be busy or stuck.
void DesktopPortal::start(const QString& busAddress)
{
    if (busAddress.isEmpty()) {
        QMetaObject::invokeMethod(this, &DesktopPortal::settled, Qt::QueuedConnection);
        return;
    }
    runInBackground(
        *QThreadPool::globalInstance(), this,
        [name = m_connection, busAddress] { return QDBusConnection::connectToBus(busAddress, name).isConnected(); },
        [this](bool joined) { onJoined(joined); });
}

void DesktopPortal::onJoined(bool joined)
{
    m_joined = true;
    if (joined)
        ask();
    else
        Q_EMIT settled();
}

// Listened to first, so that nothing can change unheard. Without the service's name, whose owner Qt would wait for.
void DesktopPortal::ask()
{
    QDBusConnection bus(m_connection);
    bus.connect(QString(), portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("ReadAll"));
    question << QStringList{appearance, gnomeInterface};
    auto* call = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &DesktopPortal::onAnswer);
}

void DesktopPortal::onAnswer(QDBusPendingCallWatcher* call)
{
    call->deleteLater();
    const Groups groups = groupsFrom(call->reply());
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        for (auto key = group->begin(); key != group->end(); ++key)
            take(group.key(), key.key(), key.value());
    }
    compose();
    Q_EMIT settled();
}

void DesktopPortal::onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    take(group, key, value.variant());
    compose();
}

void DesktopPortal::take(const QString& group, const QString& key, const QVariant& value)
{
    if (group == appearance && key == QStringLiteral("color-scheme"))
        m_dark = darkFrom(value);
    else if (group == appearance && key == QStringLiteral("contrast"))
        m_highContrast = yesFrom(value);
    else if (group == appearance && key == QStringLiteral("reduced-motion"))
        m_reducedMotion = yesFrom(value);
    else if (group == gnomeInterface && key == QStringLiteral("enable-animations"))
        m_stillAnimations = value == QVariant(false) ? std::optional(true) : std::nullopt;
}

// The key of all desktops is newer than that of one of them: whichever asks for less motion is heard.
void DesktopPortal::compose()
{
    const DesktopLook look{m_dark, m_highContrast, m_reducedMotion ? m_reducedMotion : m_stillAnimations};
    if (look == m_look)
        return;
    m_look = look;
    Q_EMIT changed(m_look);
}

} // namespace stormlab
