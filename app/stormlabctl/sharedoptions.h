// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/stormlabctl/arguments.h"

namespace stormlab
{

// Options that several commands take.

inline const OptionSpec json{"json", "", "print one JSON object on standard output and nothing else there"};

inline const OptionSpec engine{"engine", "ENGINE",
                               "auto (native where PostgreSQL is, else docker, else podman), native, docker or podman"};
inline const OptionSpec image{"image", "IMAGE",
                              "the image of a container engine (default docker.io/library/postgres:17)"};

} // namespace stormlab
