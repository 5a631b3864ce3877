// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/pod/labline.h"

#include "core/domain/eventcodec.h"

#include <unistd.h>

namespace stormlab
{

void tellLab(int descriptor, DrillTime time, const EventBody& body)
{
    const std::string line = toJson(TimelineEvent{1, time, body}) + "\n";
    [[maybe_unused]] const ssize_t written = ::write(descriptor, line.data(), line.size());
}

} // namespace stormlab
