// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace stormlab
{

/// Writes the shipped storm, with times that suit a test and without solutions, into a folder of scenarios.
void writeShortScenario(const QString& scenarios);

} // namespace stormlab
