// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEventLoopLocker>
#include <QObject>
#include <QPointer>

#include <optional>

namespace stormlab
{

/// Lets an object whose other thread is at work outlive the window that it belongs to, so that a window closes at once.
/// While it works somebody else owns it; afterwards it goes home, or deletes itself where its home is gone. Closing the
/// last window does not end the program before its work is done, and before a message about that has been closed. Main
/// thread.
class LastingWork
{
public:
    /// The object's parent is its home.
    explicit LastingWork(QObject& object);

    /// Without one its home waits for it.
    void setOwner(QObject& owner);
    void begin();
    void end();
    /// While it works, of what it says.
    static void waitUntilGone(const QObject& message);

private:
    QObject& m_object;
    QPointer<QObject> m_home;
    QPointer<QObject> m_owner;
    int m_works = 0;
    std::optional<QEventLoopLocker> m_program; ///< keeps it going while it works
};

} // namespace stormlab
