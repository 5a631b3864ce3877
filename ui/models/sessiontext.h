// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/sample.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace stormlab
{

/// "(no name)" for a backend that gave none.
[[nodiscard]] QString applicationText(const std::string& name);

/// "idle in transaction", as the server calls it.
[[nodiscard]] QString stateText(BackendState state);

/// A column of SessionModel: its heading.
[[nodiscard]] QString sessionHeading(int column);
/// A column of SessionModel for one backend: what is read, and what it is sorted by.
[[nodiscard]] QString sessionText(const Backend& backend, int column);
[[nodiscard]] QVariant sessionSortKey(const Backend& backend, int column);

/// What a group says of its sessions: their states, or for the lab's their names.
[[nodiscard]] QString groupSummary(const std::vector<Backend>& backends);
/// "deploy_worker (80)"; "deploy_worker (12 of 80)" where a filter shows only some.
[[nodiscard]] QString groupTitle(const QString& title, int shown, int all);
/// "69 idle, 5 active", the most frequent first.
[[nodiscard]] QString stateSummary(const std::vector<Backend>& backends);
/// How long the oldest transaction of these has been open; absent when none is.
[[nodiscard]] std::optional<Milliseconds> oldestTransaction(const std::vector<Backend>& backends);
/// "12 min", or a dash for what is absent.
[[nodiscard]] QString ageOrDash(const std::optional<Milliseconds>& age);
/// What an age is sorted by; absent comes before every other.
[[nodiscard]] QVariant ageSortKey(const std::optional<Milliseconds>& age);
/// "monitor, console" for the lab's own sessions.
[[nodiscard]] QString labSummary(const std::vector<Backend>& backends);

} // namespace stormlab
