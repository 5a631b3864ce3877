// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/classroom/resultwork.h"
#include "core/runtime/report/wholefile.h"

#include <QSemaphore>

#include <atomic>

namespace stormlab
{

/// A share that answers when it is told to.
class HeldWriter
{
public:
    /// From now on a file waits for release().
    void hold() { m_held = true; }
    void release()
    {
        m_held = false;
        m_gate.release(many);
    }
    /// Files that come to their turn fail from now on.
    void fail(bool failing) { m_failing = failing; }
    [[nodiscard]] FileWriter function()
    {
        return [this](const QString& path, const QByteArray& bytes) -> Result<void> {
            if (m_held)
                m_gate.acquire();
            if (m_failing)
                return Error{ErrorCode::BadFile, "The share is gone.", {}, {}};
            return writeWholeFile(path, bytes);
        };
    }

private:
    static constexpr int many = 1'000;

    std::atomic<bool> m_held = false;
    std::atomic<bool> m_failing = false;
    QSemaphore m_gate;
};

} // namespace stormlab
