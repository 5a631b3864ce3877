// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/trapwording.h"

#include <QCoreApplication>

#include <algorithm>

namespace stormlab
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(stormlab::Traps)
};

QString titleOf(TrapKind kind)
{
    switch (kind) {
    case TrapKind::KilledInnocent:
        return Words::tr("Ending sessions of uninvolved applications");
    case TrapKind::KilledWorking:
        return Words::tr("Ending sessions at work");
    case TrapKind::RaisedCeiling:
        return Words::tr("Raising max_connections");
    case TrapKind::RaisedPool:
        return Words::tr("Raising the pool");
    case TrapKind::RestartedServer:
        return Words::tr("Restarting the server");
    case TrapKind::PointlessIndex:
        return Words::tr("An index that does not help");
    case TrapKind::BlockedTraffic:
        return Words::tr("A lock that blocks traffic");
    case TrapKind::Blinded:
        return Words::tr("Switching the evidence off");
    case TrapKind::BlanketTimeout:
        return Words::tr("A timeout that cuts everybody off");
    }
    return {};
}

} // namespace

QString trapTitle(const Rubric& rubric, const std::string& id)
{
    const auto check = std::find_if(rubric.checks.begin(), rubric.checks.end(),
                                    [&id](const RubricCheck& each) { return each.id == id; });
    const auto* trap = check == rubric.checks.end() ? nullptr : std::get_if<TrapPredicate>(&check->predicate);
    return trap != nullptr ? titleOf(trap->kind)
                           : QString::fromStdString(id).replace(QLatin1Char('-'), QLatin1Char(' '));
}

} // namespace stormlab
