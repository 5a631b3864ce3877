// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace stormlab
{

/// resources/sandbox/container.sh, which starts and watches the server in a container.
extern const char* const containerScript;

} // namespace stormlab
