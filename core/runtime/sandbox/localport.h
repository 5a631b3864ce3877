// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <utility>

namespace stormlab
{

struct PortRange {
    int first = 0;
    int last = 0; ///< inclusive

    friend bool operator==(const PortRange&, const PortRange&) = default;
};

/// The ports that the kernel gives to outgoing connections, as /proc/sys/net/ipv4/ip_local_port_range has them.
[[nodiscard]] PortRange outgoingPorts(const std::string& text);

/// The larger of the two ranges beside `outgoing` in which a program may listen; nothing where neither has a hundred.
[[nodiscard]] std::optional<PortRange> quietPorts(PortRange outgoing);

/// A port on 127.0.0.1 that nobody uses and that no outgoing connection will be given: one that listens there, ends and
/// listens again finds it free. Otherwise a client that goes on trying meanwhile may get the port itself, and even be
/// connected to itself. 0 when there is none. Touches the system, but not the disk.
[[nodiscard]] int quietLocalPort();

} // namespace stormlab
