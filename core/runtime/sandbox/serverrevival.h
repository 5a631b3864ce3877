// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/sandbox/postmaster.h"
#include "core/runtime/sandbox/serveraccess.h"
#include "core/runtime/sandbox/servertask.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace stormlab
{

/// Brings a server back that ended by itself, in the same data directory: adopts the one that a learner has started
/// there, or starts one. Gives up after five starts in a minute.
class ServerRevival : public QObject
{
    Q_OBJECT

public:
    struct Request {
        Postmaster::Request server;
        ServerAccess access;
    };

    ServerRevival(Postmaster& postmaster, QThreadPool& pool, Request request, QObject* parent = nullptr);
    ~ServerRevival() override;

    [[nodiscard]] bool active() const { return m_active; }
    /// The postmaster has ended (again). Answered by revived(), once the server lets the lab in, or failed().
    void begin(bool crashed);

Q_SIGNALS:
    void revived();
    void failed(const stormlab::Error& error);

private:
    void lookForAnother();
    void onAnother(const std::optional<ProcessIdentity>& found);
    void startAgain();
    void verify();
    void giveUp(const std::string& message);

    Postmaster& m_postmaster;
    QThreadPool& m_pool;
    Request m_request;
    bool m_active = false;
    int m_looks = 0;
    std::vector<std::chrono::steady_clock::time_point> m_starts;
    std::unique_ptr<ServerTask> m_task;
};

} // namespace stormlab
