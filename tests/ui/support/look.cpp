// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/look.h"

#include <QApplication>
#include <QWidget>

#include <array>
#include <utility>

namespace stormlab
{

namespace
{

constexpr QSize usual{1280, 800};
constexpr QSize small{1024, 768};
constexpr QSize projector{1920, 1080};

constexpr std::array themes = {std::pair(Theme::Mode::Light, false), std::pair(Theme::Mode::Dark, false),
                               std::pair(Theme::Mode::HighContrast, false), std::pair(Theme::Mode::HighContrast, true)};

QString nameOf(const Look& look)
{
    const QString high = look.desktopIsDark ? QStringLiteral("white-on-black") : QStringLiteral("black-on-white");
    const QString theme = look.mode == Theme::Mode::HighContrast ? high
                          : look.mode == Theme::Mode::Dark       ? QStringLiteral("dark")
                                                                 : QStringLiteral("light");
    const QString zoom = look.textZoom == usualZoom ? QString() : QStringLiteral("-%1-percent").arg(look.textZoom);
    return QStringLiteral("%1%2-%3x%4").arg(theme, zoom).arg(look.size.width()).arg(look.size.height());
}

} // namespace

void Look::give(Theme& theme) const
{
    theme.setDesktop({desktopIsDark, {}, {}});
    theme.setMode(mode);
    theme.setTextZoom(textZoom);
    theme.setPresenting(presenting);
    // An application that runs tells every widget, also those that were never shown; a program without a loop does not.
    for (QWidget* widget : QApplication::allWidgets()) {
        QEvent resized(QEvent::ApplicationFontChange);
        QApplication::sendEvent(widget, &resized);
    }
}

QString pictureName(const char* page, const Look& look)
{
    return QStringLiteral("%1-%2.png").arg(QString::fromLatin1(page), nameOf(look));
}

std::vector<Look> keptLooks()
{
    return {{Theme::Mode::Light, usual},
            {Theme::Mode::Light, small},
            {Theme::Mode::Dark, usual},
            {Theme::Mode::Dark, small}};
}

std::vector<Look> allLooks()
{
    std::vector<Look> looks;
    for (const auto& [mode, desktopIsDark] : themes) {
        for (const auto& [size, zoom] : {std::pair(usual, 100), std::pair(small, 100), std::pair(small, 200)})
            looks.push_back({mode, size, zoom, desktopIsDark});
    }
    looks.push_back({Theme::Mode::Light, usual, smallestZoom});
    looks.push_back({Theme::Mode::Light, usual, largestZoom});
    return looks;
}

std::vector<Look> presenterLooks()
{
    std::vector<Look> looks;
    for (const auto& [mode, desktopIsDark] : themes)
        looks.push_back({mode, projector, usualZoom, desktopIsDark, true});
    return looks;
}

} // namespace stormlab
