// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/supervisedsandbox.h"

#include "core/runtime/sandbox/postgresroles.h"

#include <utility>

namespace stormlab
{

namespace
{

constexpr Milliseconds answersAfterThawWithin{20'000};

} // namespace

SupervisedSandbox::~SupervisedSandbox() = default;

bool SupervisedSandbox::refuse(State needed, const char* what)
{
    const bool busy = m_destroying || m_changing || isBusy();
    if (m_state == needed && !busy) {
        return false;
    }
    Q_EMIT failed({ErrorCode::Illegal,
                   std::string("The sandbox cannot be ") + what + " now.",
                   {},
                   busy ? "Wait until it has come to rest." : "Wait until it is ready, or reset the drill."});
    return true;
}

void SupervisedSandbox::endChange(State state)
{
    m_changing = false;
    m_state = state;
}

void SupervisedSandbox::awaitLife()
{
    if (!isChanging()) {
        return;
    }
    ServerTask::Request request = signOfLife(connectionString(access(), monitorRole, "stormlab-resume", true));
    request.within = answersAfterThawWithin;
    m_task = std::make_unique<ServerTask>(request);
    connect(m_task.get(), &ServerTask::succeeded, this, [this] {
        m_task.release()->deleteLater();
        endChange(State::Ready);
        Q_EMIT resumed();
    });
    connect(m_task.get(), &ServerTask::failed, this, [this](const Error& error) {
        m_task.release()->deleteLater();
        m_changing = false;
        Q_EMIT failed(error);
    });
    m_task->start();
}

void SupervisedSandbox::dropTask()
{
    if (m_task) {
        m_task->disconnect(this);
        m_task.release()->deleteLater();
    }
    m_changing = false;
}

void SupervisedSandbox::destroy()
{
    ++m_goneOwed;
    if (m_state == State::Gone || m_state == State::Absent) {
        m_destroying = true;
        QMetaObject::invokeMethod(this, &SupervisedSandbox::answerGone, Qt::QueuedConnection);
        return;
    }
    if (!std::exchange(m_destroying, true)) {
        dropTask();
        tearDown();
    }
}

void SupervisedSandbox::answerGone()
{
    m_state = State::Gone;
    for (int owed = std::exchange(m_goneOwed, 0); owed > 0; --owed) {
        Q_EMIT gone();
    }
}

} // namespace stormlab
