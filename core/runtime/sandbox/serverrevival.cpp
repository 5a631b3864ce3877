// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/serverrevival.h"

#include "core/runtime/backgroundjob.h"
#include "core/runtime/sandbox/postgresroles.h"

#include <algorithm>

namespace stormlab
{

namespace
{

using namespace std::chrono_literals;

constexpr auto lookForOtherEvery = 50ms;
constexpr int looksForAnother = 6; ///< 0.3 s: `pg_ctl restart` starts the new one at once
constexpr std::size_t serverStartsAMinute = 5;

} // namespace

ServerRevival::ServerRevival(Postmaster& postmaster, QThreadPool& pool, Request request, QObject* parent)
    : QObject(parent), m_postmaster(postmaster), m_pool(pool), m_request(std::move(request))
{
}

ServerRevival::~ServerRevival() = default;

void ServerRevival::begin(bool crashed)
{
    m_active = true;
    m_task.reset();
    m_looks = crashed ? looksForAnother - 1 : 0;
    lookForAnother();
}

void ServerRevival::lookForAnother()
{
    runInBackground(
        m_pool, this, [paths = m_request.server.folder.paths] { return postmasterOf(paths.server, paths.data); },
        [this](const std::optional<ProcessIdentity>& found) { onAnother(found); });
}

void ServerRevival::onAnother(const std::optional<ProcessIdentity>& found)
{
    if (found) {
        m_postmaster.adopt(*found);
        verify();
    } else if (++m_looks < looksForAnother) {
        QTimer::singleShot(lookForOtherEvery, this, &ServerRevival::lookForAnother);
    } else {
        startAgain();
    }
}

void ServerRevival::startAgain()
{
    const auto now = std::chrono::steady_clock::now();
    std::erase_if(m_starts, [now](const auto& start) { return now - start > 60s; });
    if (m_starts.size() == serverStartsAMinute) {
        giveUp("PostgreSQL in the sandbox stopped five times within a minute.");
        return;
    }
    m_starts.push_back(now);
    // What is left of the old one still holds its shared memory, and the new one would refuse to start. The segment
    // goes too: a new one that fails early would forget it.
    runInBackground(
        m_pool, this, [paths = m_request.server.folder.paths] { return endServer(paths.server, paths.data); },
        [this](bool) {
            m_postmaster.start(m_request.server);
            verify();
        });
}

void ServerRevival::verify()
{
    m_task = std::make_unique<ServerTask>(
        signOfLife(connectionString(m_request.access, monitorRole, "stormlab-start", true)));
    connect(m_task.get(), &ServerTask::succeeded, this, [this] {
        m_active = false;
        m_task.release()->deleteLater();
        Q_EMIT revived();
    });
    connect(m_task.get(), &ServerTask::failed, this, [this](const Error& error) { giveUp(error.message); });
    m_task->start();
}

void ServerRevival::giveUp(const std::string& message)
{
    if (m_task) {
        m_task->disconnect(this);
        m_task.release()->deleteLater();
    }
    m_active = false;
    runInBackground(
        m_pool, this, [paths = m_request.server.folder.paths] { return waitForEnd(paths.server), lastWords(paths); },
        [this, message](const std::string& words) {
            Q_EMIT failed({ErrorCode::Sandbox, message, words, "Reset the drill to get a fresh server."});
        });
}

} // namespace stormlab
