// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/sshcommand.h"

#include <array>

namespace stormlab
{

namespace
{

constexpr int secondsToConnect = 10;
constexpr int secondsBetweenSigns = 3;
constexpr int signsMissed = 2;

QStringList option(const char* name, const QString& value)
{
    return {QStringLiteral("-o"), QString::fromLatin1(name) + QLatin1Char('=') + value};
}

QStringList option(const char* name, int value)
{
    return option(name, QString::number(value));
}

/// ssh fills in what follows a percent sign.
QStringList through(const std::string& socket)
{
    return {QStringLiteral("-S"), QString::fromStdString(socket).replace(QLatin1Char('%'), QStringLiteral("%%"))};
}

struct SshWords {
    const char* says; ///< in lower case
    const char* message;
    const char* nextStep;
};

/// {host} is the target for people, {command} what reaches it in a terminal.
constexpr std::array knownSshWords = std::to_array<SshWords>({
    {"remote host identification has changed", "The key of {host} is not the one that ssh knows.",
     "Find out whether the host was set up anew before you trust it. The details have ssh's own words."},
    {"host key verification failed", "ssh does not know the key of {host}.",
     "Run {command} once in a terminal and compare the key that it shows."},
    {"permission denied (", "ssh was not let in to {host}.",
     "The lab cannot type a password: give the host your key (ssh-copy-id), and load it (ssh-add)."},
    {"could not resolve hostname", "The name of {host} is not known.", "Check the address of the engine."},
    {"connection refused", "Nobody answers ssh on {host}.", "Check the address, and whether its ssh server runs."},
    {"no route to host", "{host} cannot be reached.", "Check the network."},
    {"network is unreachable", "{host} cannot be reached.", "Check the network."},
    {"timed out", "{host} did not answer ssh in time.", "Check the network and the address of the engine."},
});

Error filled(const SshWords& words, const SshTarget& target, const QByteArray& detail, ErrorCode code)
{
    QString command = QStringLiteral("ssh ");
    command += target.port > 0 ? QStringLiteral("-p %1 ").arg(target.port) : QString();
    command += target.user.isEmpty() ? QString() : target.user + QLatin1Char('@');
    command += target.host;
    const auto fill = [&](const char* text) {
        return QString::fromUtf8(text)
            .replace(QStringLiteral("{host}"), describe(target))
            .replace(QStringLiteral("{command}"), command)
            .toStdString();
    };
    return {code, fill(words.message), detail.trimmed().toStdString(), fill(words.nextStep)};
}

} // namespace

QString describe(const SshTarget& target)
{
    QString words = target.user.isEmpty() ? target.host : target.user + QLatin1Char('@') + target.host;
    if (target.port > 0) {
        words += QStringLiteral(", port %1").arg(target.port);
    }
    return words;
}

QStringList openConnection(const SshTarget& target, const std::string& socket)
{
    QStringList arguments{QStringLiteral("-M"), QStringLiteral("-N"), QStringLiteral("-T")};
    arguments << through(socket) << option("ControlPersist", QStringLiteral("no"))
              << option("ForkAfterAuthentication", QStringLiteral("no")) << option("BatchMode", QStringLiteral("yes"))
              << option("LogLevel", QStringLiteral("INFO")) << option("ConnectTimeout", secondsToConnect)
              << option("ServerAliveInterval", secondsBetweenSigns) << option("ServerAliveCountMax", signsMissed)
              << option("ClearAllForwardings", QStringLiteral("yes")) << option("ForwardAgent", QStringLiteral("no"))
              << option("ForwardX11", QStringLiteral("no")) << option("PermitLocalCommand", QStringLiteral("yes"))
              << option("LocalCommand", QStringLiteral("echo ") + QLatin1String(connectionIsOpen));
    if (!target.identity.isEmpty()) {
        arguments << QStringLiteral("-i") << target.identity;
    }
    if (target.port > 0) {
        arguments << QStringLiteral("-p") << QString::number(target.port);
    }
    if (!target.user.isEmpty()) {
        arguments << QStringLiteral("-l") << target.user;
    }
    return arguments << QStringLiteral("--") << target.host;
}

QStringList forwardPort(const SshTarget& target, const std::string& socket, int localPort, int remotePort)
{
    // The person's settings have been read when the connection was opened.
    return QStringList{QStringLiteral("-F"), QStringLiteral("none")}
           << through(socket) << QStringLiteral("-O") << QStringLiteral("forward") << QStringLiteral("-L")
           << QStringLiteral("127.0.0.1:%1:127.0.0.1:%2").arg(localPort).arg(remotePort) << QStringLiteral("--")
           << target.host;
}

bool saysForwardingIsForbidden(const QByteArray& line)
{
    return line.contains("administratively prohibited");
}

Error sshError(const SshTarget& target, const EngineReply& reply)
{
    if (reply.end == EngineReply::End::NotInstalled) {
        return filled({"", "ssh is not installed on this computer.", "Install it: sudo apt install openssh-client"},
                      target, reply.errors, ErrorCode::Engine);
    }
    if (reply.end == EngineReply::End::TimedOut) {
        return filled({"", "{host} did not answer ssh in time.", "Check the network and the address of the engine."},
                      target, reply.errors, ErrorCode::Timeout);
    }
    const QByteArray says = reply.errors.toLower();
    for (const SshWords& words : knownSshWords) {
        if (says.contains(words.says)) {
            return filled(words, target, reply.errors, ErrorCode::Engine);
        }
    }
    return filled({"", "The ssh connection to {host} could not be opened.", "Try {command} in a terminal."}, target,
                  reply.errors, ErrorCode::Engine);
}

Error forwardingForbidden(const SshTarget& target, const QByteArray& line)
{
    return filled({"", "The ssh server of {host} lets nobody reach a port there.",
                   "Allow it (AllowTcpForwarding in its sshd_config), or use an engine on this computer."},
                  target, line, ErrorCode::Engine);
}

} // namespace stormlab
