// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <time.h>

namespace stormlab
{

inline double millisecondsOf(clockid_t clock)
{
    timespec now = {};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Of this thread: what something costs on a machine that has other things to do as well.
inline double processorMilliseconds()
{
    return millisecondsOf(CLOCK_THREAD_CPUTIME_ID);
}

/// Of all threads of this process.
inline double processMilliseconds()
{
    return millisecondsOf(CLOCK_PROCESS_CPUTIME_ID);
}

} // namespace stormlab
