// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace stormlab
{

class GuideWindow;

/// The guide that is open; nullptr where there is none.
[[nodiscard]] GuideWindow* openedGuide();

} // namespace stormlab
