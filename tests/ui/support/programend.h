// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QTimer>

#include <chrono>

namespace stormlab
{

/// Whether the program ends, as it does with its last window, before somebody loses patience.
inline bool endsByItself()
{
    constexpr int impatient = 1;
    QTimer patience;
    patience.callOnTimeout([] { QApplication::exit(impatient); });
    patience.start(std::chrono::seconds{20});
    return QApplication::exec() != impatient;
}

} // namespace stormlab
