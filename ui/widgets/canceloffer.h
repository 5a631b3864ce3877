// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/backend.h"

#include <QString>

#include <vector>

namespace stormlab
{

/// Whether the queries of the chosen sessions can be cancelled.
struct CancelOffer {
    bool possible = false;
    QString says; ///< what cancelling does, or why it is not possible; a whole sentence
};

/// Whether there is a session through which to act.
enum class Acting { Possible, Impossible };

[[nodiscard]] CancelOffer cancelOffer(const std::vector<Backend>& chosen, Acting acting);

} // namespace stormlab
