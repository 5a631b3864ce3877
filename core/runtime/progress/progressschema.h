// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace stormlab
{

/// The statements of each step lead from one version of the file to the next: the first from nothing to version 1. A
/// step that was released is never changed; what is to be different is another step.
using ProgressSteps = std::vector<QStringList>;

[[nodiscard]] ProgressSteps progressSteps();

} // namespace stormlab
