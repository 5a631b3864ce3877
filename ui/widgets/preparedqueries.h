// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace stormlab
{

/// A look at the server that the console offers. Looks only; never an act.
struct PreparedQuery {
    QString title;
    QString sql;
};

[[nodiscard]] const std::vector<PreparedQuery>& preparedQueries();

} // namespace stormlab
