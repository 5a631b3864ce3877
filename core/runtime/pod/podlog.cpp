// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/pod/podlog.h"

#include <unistd.h>

namespace stormlab
{

void podLog(const std::string& line)
{
    const std::string whole = line + "\n";
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, whole.data(), whole.size());
}

} // namespace stormlab
