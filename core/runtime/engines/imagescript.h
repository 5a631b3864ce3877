// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace stormlab
{

/// resources/sandbox/podmanimage.sh, which runs a transfer of podman's and leaves nothing half done.
extern const char* const podmanImageScript;

} // namespace stormlab
