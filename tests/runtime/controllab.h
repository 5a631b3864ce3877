// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/control/controlclient.h"
#include "core/runtime/control/controlserver.h"
#include "tests/support/scriptedsource.h"
#include "tests/support/stormscenario.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace stormlab
{

/// A drill with a control socket, and the source it made last.
struct Lab {
    QTemporaryDir folder;
    bool held = false; ///< the server is not ready before finishPreparing()
    ScriptedSource* source = nullptr;
    DrillController controller{[this](const Scenario& scenario, const DrillController::DrillOptions&) {
        auto made = std::make_unique<ScriptedSource>(scenario);
        source = made.get();
        if (held)
            made->holdPreparing();
        return made;
    }};
    ControlServer server{controller};

    explicit Lab(bool hold = false) : held(hold)
    {
        if (const auto listening = server.listen(directory(), QStringLiteral("drill-1")); !listening)
            qFatal("The test cannot listen: %s", listening.error().message.c_str());
        if (const auto started = controller.start(stormScenario(), {7, "native", {}}); !started)
            qFatal("The drill of the test cannot be started: %s", started.error().message.c_str());
    }

    [[nodiscard]] QString directory() const { return folder.filePath(QStringLiteral("run/control")); }
};

/// A peer that sends what it is told to.
struct RawPeer {
    QLocalSocket socket;
    QByteArray received;

    explicit RawPeer(const QString& path)
    {
        QObject::connect(&socket, &QLocalSocket::readyRead, &socket, [this] { received += socket.readAll(); });
        socket.connectToServer(path);
    }

    void send(const QByteArray& bytes) { socket.write(bytes); }
    [[nodiscard]] qsizetype lines() const { return received.count('\n'); }
    [[nodiscard]] QJsonObject line(qsizetype index) const
    {
        return QJsonDocument::fromJson(received.split('\n').at(index)).object();
    }
    [[nodiscard]] QString errorCode(qsizetype index) const
    {
        return line(index)[QStringLiteral("error")].toObject()[QStringLiteral("code")].toString();
    }
    [[nodiscard]] bool isOpen() const { return socket.state() == QLocalSocket::ConnectedState; }
};

/// Asks one thing through the client and keeps what comes.
struct Question {
    ControlClient client;
    std::optional<Result<std::string>> outcome;
    QStringList steps;

    Question(const QString& path, const ControlRequest& request) : client(path)
    {
        QObject::connect(&client, &ControlClient::answered,
                         [this](const Result<std::string>& answer) { outcome = answer; });
        QObject::connect(&client, &ControlClient::progress, [this](const QString& says) { steps += says; });
        client.ask(request);
    }

    [[nodiscard]] bool answered() const { return outcome.has_value(); }
    [[nodiscard]] QJsonObject object() const
    {
        return outcome && outcome->ok() ? QJsonDocument::fromJson(QByteArray::fromStdString(outcome->value())).object()
                                        : QJsonObject();
    }
    [[nodiscard]] std::string code() const
    {
        return outcome && !outcome->ok() ? std::string(wordOf(outcome->error().code)) : std::string("none");
    }
};

inline const ControlRequest statusRequest{1, "status", {}, {}};

} // namespace stormlab
