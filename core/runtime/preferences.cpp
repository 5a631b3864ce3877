// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/preferences.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>
#include <array>

namespace stormlab
{

namespace
{

const QString engineKey = QStringLiteral("engine/name");
const QString imageKey = QStringLiteral("engine/image");
const QString postgresKey = QStringLiteral("engine/postgres-folder");
const QString drillsKey = QStringLiteral("recordings/drills");
const QString bytesKey = QStringLiteral("recordings/bytes");
const QString themeKey = QStringLiteral("theme");
const QString learnerKey = QStringLiteral("classroom/name");
const QString secretKey = QStringLiteral("classroom/account");
const QString languageKey = QStringLiteral("language");
const QString zoomKey = QStringLiteral("text-zoom");
const QString motionKey = QStringLiteral("motion");
const QString recentKey = QStringLiteral("recent-files");
const QString limitsKnownKey = QStringLiteral("told/limits");
const QString geometryKey = QStringLiteral("window/geometry");
const QString docksKey = QStringLiteral("%1/docks");
const QString splitKey = QStringLiteral("%1/split");
const QString columnsKey = QStringLiteral("%1/columns");
const QString sizeKey = QStringLiteral("%1/size");
const QString maximisedKey = QStringLiteral("%1/maximised");
const QString namesKey = QStringLiteral("board/names-hidden");
/// Of versions that hid the names of every class alike.
const QString allNamesKey = QStringLiteral("board/hideNames");

constexpr int longestName = 60;
constexpr int mostRecent = 8;
constexpr int mostNameless = 200;
constexpr int themes = 4;
constexpr int motions = 3;
constexpr int smallestZoom = 80;
constexpr int usualZoom = 100;
constexpr int largestZoom = 250;
constexpr int mostDrills = 10'000;
constexpr std::int64_t fewestBytes = 100'000'000;
constexpr std::int64_t mostBytes = 1'000'000'000'000;

/// A number of what there are so many of, counted from 0, which is the usual one.
int oneOf(int many, const QVariant& stored)
{
    const int number = stored.toInt();
    return number >= 0 && number < many ? number : 0;
}

/// A program without a window does not call itself as the window does.
const QString settingsName = QStringLiteral("stormlab");

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

RecordingLimits Preferences::recordings() const
{
    RecordingLimits limits;
    bool isNumber = false;
    const int drills = m_settings.value(drillsKey).toInt(&isNumber);
    if (isNumber && drills >= 0 && drills <= mostDrills)
        limits.drills = drills;
    const qlonglong bytes = m_settings.value(bytesKey).toLongLong(&isNumber);
    if (isNumber && bytes >= fewestBytes && bytes <= mostBytes)
        limits.bytes = bytes;
    return limits;
}

void Preferences::setRecordings(const RecordingLimits& limits)
{
    m_settings.setValue(drillsKey, limits.drills);
    m_settings.setValue(bytesKey, static_cast<qlonglong>(limits.bytes));
}

int Preferences::theme() const
{
    return oneOf(themes, m_settings.value(themeKey));
}

void Preferences::setTheme(int mode)
{
    m_settings.setValue(themeKey, mode);
}

QString Preferences::learnerName() const
{
    return m_settings.value(learnerKey).toString().simplified().left(longestName);
}

void Preferences::setLearnerName(const QString& name)
{
    m_settings.setValue(learnerKey, name);
}

QByteArray Preferences::learnerSecret()
{
    static const QRegularExpression whole(QStringLiteral("^[0-9a-f]{32}$"));
    QString secret = m_settings.value(secretKey).toString();
    if (!whole.match(secret).hasMatch()) {
        std::array<quint32, 4> words{};
        QRandomGenerator::system()->fillRange(words.data(), words.size());
        secret.clear();
        for (const quint32 word : words)
            secret += QStringLiteral("%1").arg(word, 8, 16, QLatin1Char('0'));
        m_settings.setValue(secretKey, secret);
    }
    return secret.toLatin1();
}

QString Preferences::language() const
{
    static const QRegularExpression shape(QStringLiteral("^[a-z]{2,3}(_[A-Z][A-Za-z]{1,3})?$"));
    const QString language = m_settings.value(languageKey).toString();
    return shape.match(language).hasMatch() ? language : QString();
}

void Preferences::setLanguage(const QString& language)
{
    m_settings.setValue(languageKey, language);
}

int Preferences::textZoom() const
{
    bool isNumber = false;
    const int percent = m_settings.value(zoomKey).toInt(&isNumber);
    return isNumber ? std::clamp(percent, smallestZoom, largestZoom) : usualZoom;
}

void Preferences::setTextZoom(int percent)
{
    m_settings.setValue(zoomKey, percent);
}

int Preferences::motion() const
{
    return oneOf(motions, m_settings.value(motionKey));
}

void Preferences::setMotion(int motion)
{
    m_settings.setValue(motionKey, motion);
}

QStringList Preferences::recentFiles() const
{
    QStringList paths = m_settings.value(recentKey).toStringList();
    paths.removeIf([](const QString& path) { return !path.startsWith(QLatin1Char('/')); });
    paths.removeDuplicates();
    return paths.mid(0, mostRecent);
}

void Preferences::setRecentFiles(const QStringList& paths)
{
    m_settings.setValue(recentKey, paths);
}

bool Preferences::knowsLimits() const
{
    return m_settings.value(limitsKnownKey).toBool();
}

void Preferences::setKnowsLimits(bool knows)
{
    m_settings.setValue(limitsKnownKey, knows);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

QByteArray Preferences::docks(const QString& kind) const
{
    return m_settings.value(docksKey.arg(kind)).toByteArray();
}

void Preferences::setDocks(const QString& kind, const QByteArray& docks)
{
    m_settings.setValue(docksKey.arg(kind), docks);
}

QByteArray Preferences::split(const QString& kind) const
{
    return m_settings.value(splitKey.arg(kind)).toByteArray();
}

void Preferences::setSplit(const QString& kind, const QByteArray& split)
{
    m_settings.setValue(splitKey.arg(kind), split);
}

ColumnWidths Preferences::columnWidths(const QString& table) const
{
    ColumnWidths widths;
    const QStringList kept = m_settings.value(columnsKey.arg(table)).toStringList();
    for (const QString& width : kept)
        widths << width.toInt();
    return widths;
}

void Preferences::setColumnWidths(const QString& table, const ColumnWidths& widths)
{
    QStringList kept;
    for (const int width : widths)
        kept << QString::number(width);
    m_settings.setValue(columnsKey.arg(table), kept);
}

WindowSize Preferences::windowSize(const QString& kind) const
{
    return {m_settings.value(sizeKey.arg(kind)).toSize(), m_settings.value(maximisedKey.arg(kind)).toBool()};
}

void Preferences::setWindowSize(const QString& kind, const WindowSize& size)
{
    m_settings.setValue(sizeKey.arg(kind), size.size);
    m_settings.setValue(maximisedKey.arg(kind), size.maximised);
}

bool Preferences::hidesNames(const QString& classId) const
{
    if (!m_settings.contains(namesKey) && m_settings.value(allNamesKey).toBool())
        return true;
    return m_settings.value(namesKey).toStringList().contains(classId);
}

void Preferences::setHidesNames(const QString& classId, bool hides)
{
    QStringList hidden = m_settings.value(namesKey).toStringList();
    hidden.removeAll(classId);
    if (hides)
        hidden.prepend(classId);
    m_settings.setValue(namesKey, hidden.mid(0, mostNameless));
    m_settings.remove(allNamesKey);
}

EnginePreferences storedEnginePreferences()
{
    QSettings settings(settingsName, settingsName);
    return Preferences(settings).engines();
}

RecordingLimits storedRecordingLimits()
{
    QSettings settings(settingsName, settingsName);
    return Preferences(settings).recordings();
}

QByteArray storedLearnerSecret()
{
    QSettings settings(settingsName, settingsName);
    return Preferences(settings).learnerSecret();
}

QString storedLanguage()
{
    QSettings settings(settingsName, settingsName);
    return Preferences(settings).language();
}

} // namespace stormlab
