// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace stormlab
{

/// Fusion, with icons that can be seen on every theme. Qt draws its own in black and grey for a light window, also the
/// cross of *Close*; on a dark one these are turned round, whenever they are painted. Coloured ones stay as they are.
class ThemedStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ThemedStyle();

    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption* option,
                                     const QWidget* widget) const override;
};

} // namespace stormlab
