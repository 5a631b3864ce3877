// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/preferences.h"

#include <QSettings>

#include <algorithm>

namespace stormlab
{

namespace
{

const QString engineKey = QStringLiteral("engine/name");
const QString imageKey = QStringLiteral("engine/image");
const QString postgresKey = QStringLiteral("engine/postgres-folder");
const QString themeKey = QStringLiteral("theme");
const QString geometryKey = QStringLiteral("window/geometry");
const QString docksKey = QStringLiteral("window/docks");

constexpr int themes = 3;

} // namespace

Preferences::Preferences(QSettings& settings) : m_settings(settings) {}

EnginePreferences Preferences::engines() const
{
    EnginePreferences preferences;
    preferences.engine = m_settings.value(engineKey, preferences.engine).toString();
    preferences.image = m_settings.value(imageKey).toString().trimmed();
    preferences.postgresFolder = m_settings.value(postgresKey).toString().trimmed();
    EngineWish wish;
    wish.engine = preferences.engine;
    if (!checkWish(wish))
        preferences.engine = EnginePreferences().engine;
    wish.engine = preferences.engine;
    wish.usualImage = preferences.image;
    if (!checkWish(wish))
        preferences.image.clear();
    return preferences;
}

void Preferences::setEngines(const EnginePreferences& preferences)
{
    m_settings.setValue(engineKey, preferences.engine);
    m_settings.setValue(imageKey, preferences.image);
    m_settings.setValue(postgresKey, preferences.postgresFolder);
}

int Preferences::theme() const
{
    return std::clamp(m_settings.value(themeKey, 0).toInt(), 0, themes - 1);
}

void Preferences::setTheme(int mode)
{
    m_settings.setValue(themeKey, mode);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

QByteArray Preferences::windowDocks() const
{
    return m_settings.value(docksKey).toByteArray();
}

void Preferences::setWindowDocks(const QByteArray& docks)
{
    m_settings.setValue(docksKey, docks);
}

EnginePreferences storedEnginePreferences()
{
    // By name: a program without a window does not call itself as the window does.
    QSettings settings(QStringLiteral("stormlab"), QStringLiteral("stormlab"));
    return Preferences(settings).engines();
}

} // namespace stormlab
