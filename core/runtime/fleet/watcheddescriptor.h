// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/descriptor.h"
#include "core/runtime/fleet/reactor.h"

#include <functional>

namespace stormlab
{

/// Owns a descriptor and tells whenever there is something to read from it, its end included. What is told may close
/// it, and may let its owner go through Reactor::dispose(). Fleet's thread.
class WatchedDescriptor final : public Watcher
{
public:
    WatchedDescriptor(Reactor& reactor, Descriptor descriptor, std::function<void()> readable);
    ~WatchedDescriptor() override;
    WatchedDescriptor(const WatchedDescriptor&) = delete;
    WatchedDescriptor& operator=(const WatchedDescriptor&) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor.isOpen(); }
    [[nodiscard]] int number() const { return m_descriptor.number(); }
    /// Repeatable.
    void close();

    void ready(bool readable, bool writable) override;

private:
    Reactor& m_reactor;
    Descriptor m_descriptor;
    std::function<void()> m_readable;
    Reactor::WatchId m_watch;
};

} // namespace stormlab
