// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QSize>
#include <QString>

#include <vector>

namespace stormlab
{

/// How the pages look in a set of pictures.
struct Look {
    Theme::Mode mode;
    QSize size;
    int textZoom = usualZoom;
    bool desktopIsDark = false; ///< which of the two high contrasts it is
    bool presenting = false;

    void give(Theme& theme) const;
};

/// The name of the file.
[[nodiscard]] QString pictureName(const char* page, const Look& look);

/// Those that are kept with the sources.
[[nodiscard]] std::vector<Look> keptLooks();
/// Every theme in every size of text that a layout has to hold, for looking at.
[[nodiscard]] std::vector<Look> allLooks();
/// Presenter mode on a projector, in every theme.
[[nodiscard]] std::vector<Look> presenterLooks();

} // namespace stormlab
