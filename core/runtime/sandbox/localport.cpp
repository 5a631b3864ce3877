// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/localport.h"

#include "core/runtime/sandbox/sandboxfolder.h"

#include <QRandomGenerator>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <fstream>
#include <iterator>
#include <sstream>

namespace stormlab
{

namespace
{

constexpr PortRange kernelsDefault{32'768, 60'999};
/// Below are the ports that well-known services listen on.
constexpr int lowest = 10'000;
constexpr int highest = 65'535;
constexpr int fewest = 100;
constexpr int attempts = 50;

int sizeOf(PortRange range)
{
    return range.last - range.first + 1;
}

bool isFree(int port)
{
    const int file = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = ::htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
    const bool bound = ::bind(file, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(file);
    return bound;
}

std::string contentsOf(const char* path)
{
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

PortRange outgoingPorts(const std::string& text)
{
    std::istringstream words(text);
    PortRange range;
    words >> range.first >> range.last;
    return words && range.first <= range.last ? range : kernelsDefault;
}

std::optional<PortRange> quietPorts(PortRange outgoing)
{
    const PortRange below{lowest, outgoing.first - 1};
    const PortRange above{outgoing.last + 1, highest};
    const PortRange larger = sizeOf(below) >= sizeOf(above) ? below : above;
    return sizeOf(larger) >= fewest ? std::optional(larger) : std::nullopt;
}

int quietLocalPort()
{
    const auto range = quietPorts(outgoingPorts(contentsOf("/proc/sys/net/ipv4/ip_local_port_range")));
    for (int attempt = 0; range && attempt < attempts; ++attempt) {
        const int port = QRandomGenerator::global()->bounded(range->first, range->last + 1);
        if (isFree(port)) {
            return port;
        }
    }
    return freePort();
}

} // namespace stormlab
