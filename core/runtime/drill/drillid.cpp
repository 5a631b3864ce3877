// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/drillid.h"

#include <QRandomGenerator>

namespace stormlab
{

QString newDrillId()
{
    return QStringLiteral("drill-%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
}

std::string SandboxNames::next()
{
    ++m_made;
    return m_made == 1 ? m_drill : m_drill + "-" + std::to_string(m_made);
}

} // namespace stormlab
