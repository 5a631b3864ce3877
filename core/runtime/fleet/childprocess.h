// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/fleet/descriptor.h"

#include <array>
#include <string>
#include <vector>

namespace stormlab
{

/// What a child finds as its descriptors 0 to 3; everything else is closed there. −1: what its parent has there.
using ChildDescriptors = std::array<int, 4>;

struct ChildCommand {
    std::string program;
    std::vector<std::string> arguments; ///< without the program's own name
    ChildDescriptors descriptors{-1, -1, -1, -1};
    bool ownGroup = false; ///< leads a process group of its own
};

/// A child and what watches it: the second becomes readable when it ends, and then it has to be reaped.
struct Child {
    int process = 0;
    Descriptor ending;
};

/// With no signal blocked and every signal as it was.
[[nodiscard]] Result<Child> startChild(const ChildCommand& command);

/// How a child ended, as waitpid() says: "signal 9", "exit code 1".
[[nodiscard]] std::string endWords(int status);

/// For a program that is to end with its parent, `parent` as the parent has told it: when that has gone already, this
/// process ends. The kernel watches the thread that started the child.
void endWithParent(int parent);

} // namespace stormlab
