// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/canceloffer.h"

#include "ui/keys/keyshortcuts.h"

#include <QCoreApplication>

#include <algorithm>

namespace stormlab
{

namespace
{

struct CancelWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::CancelOffer)
};

// A transaction that waits for its client runs nothing: cancelling would leave it as it is.
bool runs(const Backend& backend)
{
    return backend.state == BackendState::Active || backend.state == BackendState::FastpathCall;
}

} // namespace

CancelOffer cancelOffer(const std::vector<Backend>& chosen, Acting acting)
{
    if (acting == Acting::Impossible)
        return {false, CancelWords::tr("There is no server whose queries could be cancelled.")};
    if (chosen.empty())
        return {false, CancelWords::tr("Select sessions first: their running queries can be cancelled.")};
    if (!std::any_of(chosen.begin(), chosen.end(), runs))
        return {false, CancelWords::tr("There is nothing to cancel: none of the selected sessions runs a query.")};
    return {true, withKey(keyText(Key::SessionCancel), Key::SessionCancel)};
}

} // namespace stormlab
