// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

namespace stormlab
{

/// Lets an object whose other thread is at work outlive the window that it belongs to, so that a window closes at once.
/// While it works somebody else owns it; afterwards it goes home, or deletes itself where its home is gone. Main
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

private:
    QObject& m_object;
    QPointer<QObject> m_home;
    QPointer<QObject> m_owner;
    int m_works = 0;
};

} // namespace stormlab
