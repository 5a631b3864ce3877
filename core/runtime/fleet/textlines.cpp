// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/textlines.h"

#include <array>
#include <cerrno>
#include <unistd.h>

namespace stormlab
{

namespace
{

constexpr std::size_t longestLine = 1'000'000;

}

std::vector<std::string> TextLines::add(std::string_view piece)
{
    std::vector<std::string> lines;
    m_rest += piece;
    std::size_t begin = 0;
    for (std::size_t end = m_rest.find('\n'); end != std::string::npos; end = m_rest.find('\n', begin)) {
        lines.push_back(m_rest.substr(begin, end - begin));
        begin = end + 1;
    }
    m_rest.erase(0, begin);
    if (m_rest.size() > longestLine)
        m_rest.clear();
    return lines;
}

bool takeText(int descriptor, std::string& text)
{
    std::array<char, 4'096> bytes{};
    while (true) {
        const ssize_t count = ::read(descriptor, bytes.data(), bytes.size());
        if (count > 0)
            text.append(bytes.data(), static_cast<std::size_t>(count));
        else if (count == 0)
            return false;
        else if (errno != EINTR)
            return errno == EAGAIN;
    }
}

} // namespace stormlab
