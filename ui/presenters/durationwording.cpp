// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/durationwording.h"

#include "core/domain/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace stormlab
{

namespace
{

struct DurationWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::Durations)
};

/// With the point or comma of the window's language, which is the default locale.
QString tenths(Milliseconds time)
{
    const qint64 rounded = (time.count() + 50) / 100;
    return QLocale().toString(static_cast<double>(rounded) / 10, 'f', 1);
}

} // namespace

QString timeLabel(DrillTime time)
{
    return QString::fromStdString(clockText(time));
}

QString preciseTimeLabel(DrillTime time)
{
    const QString sign = time < DrillTime{0} ? QStringLiteral("−") : QString();
    const DrillTime since = std::chrono::abs(time);
    return sign + timeLabel(since) + QLocale().decimalPoint() + QString::number(since.count() % 1'000 / 100);
}

QString agoText(Milliseconds ago)
{
    const qint64 seconds = (ago.count() + 500) / 1000;
    return seconds == 0 ? DurationWords::tr("now") : timeLabel(std::chrono::seconds{-seconds});
}

QString ageText(Milliseconds age)
{
    const qint64 seconds = age.count() / 1000;
    if (age < Milliseconds{9'950})
        return DurationWords::tr("%1 s").arg(tenths(age));
    if (seconds < 120)
        return DurationWords::tr("%1 s").arg(seconds);
    if (seconds < 7200)
        return DurationWords::tr("%1 min").arg(seconds / 60);
    return DurationWords::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString latencyText(Milliseconds latency)
{
    return latency < Milliseconds{1'000} ? DurationWords::tr("%1 ms").arg(latency.count()) : ageText(latency);
}

} // namespace stormlab
