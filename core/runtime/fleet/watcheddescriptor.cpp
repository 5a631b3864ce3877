// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/watcheddescriptor.h"

#include <utility>

namespace stormlab
{

WatchedDescriptor::WatchedDescriptor(Reactor& reactor, Descriptor descriptor, std::function<void()> readable)
    : m_reactor(reactor),
      m_descriptor(std::move(descriptor)),
      m_readable(std::move(readable)),
      m_watch(reactor.watch(m_descriptor.number(), Reactor::Interest::Read, *this))
{
}

WatchedDescriptor::~WatchedDescriptor()
{
    close();
}

void WatchedDescriptor::close()
{
    if (!m_descriptor.isOpen())
        return;
    m_reactor.unwatch(m_watch, m_descriptor.number());
    m_descriptor.close();
}

void WatchedDescriptor::ready(bool readable, bool)
{
    if (readable)
        m_readable();
}

} // namespace stormlab
