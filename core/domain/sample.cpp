// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/sample.h"

namespace stormlab
{

int countOf(const Sample& sample, std::string_view applicationName)
{
    int count = 0;
    for (const BackendCount& some : sample.backends.counts())
        count += some.application == applicationName ? some.count : 0;
    return count;
}

int labSessionsOf(const Sample& sample)
{
    int count = 0;
    for (const BackendCount& some : sample.backends.counts())
        count += isLabName(some.application) ? some.count : 0;
    return count;
}

} // namespace stormlab
