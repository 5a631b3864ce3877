// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace stormlab
{

/// Says over that window which program and version this is, and under which licence.
void openAbout(QWidget* parent);

} // namespace stormlab
