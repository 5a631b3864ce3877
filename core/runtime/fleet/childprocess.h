// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/fleet/descriptor.h"

#include <array>
#include <chrono>
#include <optional>
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

/// With no signal blocked and every signal as it was. Errors: NotFound (the program), Resources.
[[nodiscard]] Result<Child> startChild(const ChildCommand& command);

/// How a child has ended, "signal 9" or "exit code 1"; absent while it runs. It is reaped. One that somebody else has
/// reaped, as the kernel does for a program that ignores SIGCHLD, has ended too.
[[nodiscard]] std::optional<std::string> endOf(int process);
/// The same; blocks until it has ended.
[[nodiscard]] std::string awaitEnd(int process);
/// The same; blocks until that moment at most. `ending`: what watches it, see Child.
std::optional<std::string> awaitEnd(int process, int ending, std::chrono::steady_clock::time_point until);

/// For a program that is to end with its parent, `parent` as the parent has told it: when that has gone already, this
/// process ends. The kernel watches the thread that started the child.
void endWithParent(int parent);

} // namespace stormlab
