// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstsize.h"

#include <QScreen>
#include <QWidget>

namespace stormlab
{

namespace
{
/// How wide a window's frame may be is known when it is shown, and then it is too late.
constexpr QSize frame{8, 40};
} // namespace

void giveFirstSize(QWidget& window, QSize wanted)
{
    window.resize(wanted.boundedTo(window.screen()->availableSize() - frame));
}

} // namespace stormlab
