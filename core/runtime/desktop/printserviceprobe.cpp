// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/desktop/printserviceprobe.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QTcpSocket>

namespace stormlab
{

namespace
{

constexpr quint16 usualPort = 631;
constexpr qint64 longestConfiguration = 65'536;

QString serverNamedIn(const QString& configuration)
{
    QFile file(configuration);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray& line : file.read(longestConfiguration).split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() == 2 && words.front().toLower() == "servername")
            return QString::fromUtf8(words.back());
    }
    return {};
}

} // namespace

QString printServiceAddress()
{
    QString named = qEnvironmentVariable("CUPS_SERVER");
    if (!named.isEmpty())
        return named;
    const QString own = QDir::homePath() + QStringLiteral("/.cups/client.conf");
    for (const QString& configuration : {own, QStringLiteral("/etc/cups/client.conf")}) {
        if (QString server = serverNamedIn(configuration); !server.isEmpty())
            return server;
    }
    const QString usual = QStringLiteral("/run/cups/cups.sock");
    return QFile::exists(usual) ? usual : QStringLiteral("localhost");
}

PrintServiceProbe::PrintServiceProbe(QObject* parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(Outcome::Silent); });
}

PrintServiceProbe::~PrintServiceProbe() = default;

void PrintServiceProbe::ask(const QString& address, std::chrono::milliseconds patience)
{
    stop();
    m_patience.start(patience);
    if (address.startsWith(QLatin1Char('/')))
        askSocket(address);
    else
        askHost(address);
}

void PrintServiceProbe::askSocket(const QString& path)
{
    auto* socket = new QLocalSocket(this);
    begin(socket);
    connect(socket, &QLocalSocket::connected, this, &PrintServiceProbe::put);
    connect(
        socket, &QLocalSocket::errorOccurred, this, [this, socket] { endAbsent(socket); }, Qt::QueuedConnection);
    socket->connectToServer(path);
}

// "host:port/version=1.1", of which the host alone has to be there. An address of IPv6 stands in brackets.
void PrintServiceProbe::askHost(const QString& host)
{
    QString name = host.section(QLatin1Char('/'), 0, 0);
    quint16 port = usualPort;
    if (const auto colon = name.lastIndexOf(QLatin1Char(':')); colon > name.lastIndexOf(QLatin1Char(']'))) {
        port = name.mid(colon + 1).toUShort();
        name.truncate(colon);
    }
    name.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    auto* socket = new QTcpSocket(this);
    begin(socket);
    connect(socket, &QTcpSocket::connected, this, &PrintServiceProbe::put);
    connect(
        socket, &QTcpSocket::errorOccurred, this, [this, socket] { endAbsent(socket); }, Qt::QueuedConnection);
    socket->connectToHost(name, port);
}

void PrintServiceProbe::begin(QIODevice* line)
{
    m_line = line;
    connect(line, &QIODevice::readyRead, this, [this] { end(Outcome::Answers); });
}

void PrintServiceProbe::put()
{
    m_line->write("OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
}

void PrintServiceProbe::stop()
{
    m_patience.stop();
    if (m_line == nullptr)
        return;
    m_line->disconnect(this);
    m_line->deleteLater();
    m_line = nullptr;
}

void PrintServiceProbe::end(Outcome outcome)
{
    stop();
    Q_EMIT told(outcome);
}

// It is told later, and of another asking perhaps.
void PrintServiceProbe::endAbsent(const QIODevice* line)
{
    if (m_line == line)
        end(Outcome::Absent);
}

} // namespace stormlab
