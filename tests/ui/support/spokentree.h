// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace stormlab
{

/// What somebody who hears the window would stumble over: controls that are seen and have no name, siblings of one role
/// with the same name, columns without a heading, charts without a summary. Empty where all is well.
[[nodiscard]] QStringList faultsHeardIn(QWidget& window);

/// How many controls that walk came across.
[[nodiscard]] int controlsHeardIn(QWidget& window);

} // namespace stormlab
