// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/desktop/patientwork.h"

#include <QThread>
#include <QTimer>

namespace stormlab
{

void PatientWork::start(const std::function<void()>& work, std::chrono::milliseconds patience)
{
    m_awaited = ++m_begun;
    const auto answer = [this, which = m_awaited](void (PatientWork::*told)()) {
        if (m_awaited != which)
            return;
        m_awaited = 0;
        Q_EMIT(this->*told)();
    };
    QThread* thread = QThread::create(work);
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    connect(thread, &QThread::finished, this, [answer] { answer(&PatientWork::done); });
    QTimer::singleShot(patience, this, [answer] { answer(&PatientWork::silent); });
    thread->start();
}

} // namespace stormlab
