// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/desktop/desktopnotifier.h"

#include "core/runtime/backgroundjob.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QThreadPool>
#include <QUuid>
#include <QVariantMap>

#include <utility>

namespace stormlab
{

namespace
{

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString defaultAction = QStringLiteral("default");
constexpr int asLongAsTheDesktopLikes = -1;

} // namespace

DesktopNotifier::DesktopNotifier(QString busAddress, QObject* parent)
    : QObject(parent),
      m_address(std::move(busAddress)),
      m_connection(QStringLiteral("desktop-notifier-") + QUuid::createUuid().toString(QUuid::Id128))
{
}

DesktopNotifier::~DesktopNotifier()
{
    if (m_bus == Bus::Joined || m_bus == Bus::Absent)
        QDBusConnection::disconnectFromBus(m_connection);
}

void DesktopNotifier::show(const DesktopNotice& notice)
{
    if (m_bus == Bus::Joined) {
        send(notice);
        return;
    }
    m_waiting = notice;
    if (m_bus == Bus::Untried)
        join();
    else if (m_bus == Bus::Absent)
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT settled(false); }, Qt::QueuedConnection);
}

// Joining a bus waits for the bus, which may be busy or stuck.
void DesktopNotifier::join()
{
    m_bus = Bus::Joining;
    const auto joins = [name = m_connection, address = m_address] {
        return !address.isEmpty() && QDBusConnection::connectToBus(address, name).isConnected();
    };
    runInBackground(*QThreadPool::globalInstance(), this, joins, [this](bool joined) { onJoined(joined); });
}

// Without the service's name, whose owner Qt would wait for.
void DesktopNotifier::onJoined(bool joined)
{
    m_bus = joined ? Bus::Joined : Bus::Absent;
    if (!joined) {
        Q_EMIT settled(false);
        return;
    }
    QDBusConnection(m_connection)
        .connect(QString(), path, service, QStringLiteral("ActionInvoked"), this, SLOT(onAction(uint, QString)));
    if (m_waiting)
        send(*std::exchange(m_waiting, std::nullopt));
}

// A desktop may read the body as if it were HTML.
void DesktopNotifier::send(const DesktopNotice& notice)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.stormlab.Stormlab")}};
    message << QStringLiteral("Stormlab") << m_shown << QStringLiteral("org.stormlab.Stormlab") << notice.summary
            << notice.body.toHtmlEscaped() << QStringList{defaultAction, QString()} << hints << asLongAsTheDesktopLikes;
    auto* call = new QDBusPendingCallWatcher(QDBusConnection(m_connection).asyncCall(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &DesktopNotifier::onAnswer);
}

void DesktopNotifier::onAnswer(QDBusPendingCallWatcher* call)
{
    call->deleteLater();
    const QDBusMessage answer = call->reply();
    const bool shown = answer.type() == QDBusMessage::ReplyMessage && answer.signature() == QStringLiteral("u");
    if (shown)
        m_shown = answer.arguments().constFirst().toUInt();
    Q_EMIT settled(shown);
}

void DesktopNotifier::onAction(uint notice, const QString& action)
{
    if (notice == m_shown && action == defaultAction)
        Q_EMIT clicked();
}

} // namespace stormlab
