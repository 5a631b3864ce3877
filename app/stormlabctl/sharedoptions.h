// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/stormlabctl/arguments.h"

namespace stormlab
{

// Options that several commands take.

inline const OptionSpec jsonOption{"json", "", "print one JSON object on standard output and nothing else there"};

inline const OptionSpec engineOption{
    "engine", "ENGINE", "auto (native where PostgreSQL is, else docker, else podman), native, docker or podman"};
inline const OptionSpec imageOption{"image", "IMAGE",
                                    "the image of a container engine (default docker.io/library/postgres:17)"};

} // namespace stormlab
