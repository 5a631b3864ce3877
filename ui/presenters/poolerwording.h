// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/poolersample.h"
#include "core/domain/scenario.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace stormlab
{

/// "9 clients on 2 server connections. 3 clients wait, the longest for 1.2 s."
[[nodiscard]] QString poolerSentence(const PoolerSample& sample);
/// How it was set up, in the words of its settings.
[[nodiscard]] QString poolerRules(const PoolerSpec& spec);

/// Headings of the pools, one row for each role: its clients, the longest wait, its server connections.
[[nodiscard]] QStringList poolHeadings();
[[nodiscard]] std::vector<QStringList> poolRows(const PoolerSample& sample);
/// Headings of the clients: one row for each application and role.
[[nodiscard]] QStringList clientHeadings();
[[nodiscard]] std::vector<QStringList> clientRows(const PoolerSample& sample);

} // namespace stormlab
