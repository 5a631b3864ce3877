// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/lastingwork.h"

#include <memory>

namespace stormlab
{

LastingWork::LastingWork(QObject& object) : m_object(object), m_home(object.parent()) {}

void LastingWork::setOwner(QObject& owner)
{
    m_owner = &owner;
}

void LastingWork::begin()
{
    if (++m_works == 1)
        m_program.emplace();
    if (m_owner)
        m_object.setParent(m_owner);
}

void LastingWork::end()
{
    if (--m_works > 0)
        return;
    m_program.reset();
    if (m_object.parent() == m_home)
        return;
    if (m_home)
        m_object.setParent(m_home);
    else
        m_object.deleteLater();
}

void LastingWork::waitUntilGone(const QObject& message)
{
    // Let go with the connection, which goes with the message.
    QObject::connect(&message, &QObject::destroyed, &message, [program = std::make_shared<QEventLoopLocker>()] {});
}

} // namespace stormlab
