// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <chrono>
#include <functional>

namespace stormlab
{

/// Work that waits for somebody who may never answer, on a thread of its own. Whoever wants it waits no longer than
/// their patience; the thread is then left to itself, and neither this object nor the program's end waits for it. Main
/// thread.
class PatientWork : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answered by done() or by silent(). `work` runs on the other thread, and may be at work for longer than this
    /// object is there.
    void start(const std::function<void()>& work, std::chrono::milliseconds patience);
    /// It is not answered any more.
    void giveUp() { m_awaited = 0; }
    [[nodiscard]] bool isAwaited() const { return m_awaited != 0; }

Q_SIGNALS:
    void done();
    void silent();

private:
    int m_begun = 0;
    int m_awaited = 0; ///< which of those that were begun; 0 for none
};

} // namespace stormlab
