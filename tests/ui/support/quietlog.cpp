// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/quietlog.h"

#include <QMutex>

#include <utility>

namespace stormlab
{

namespace
{

QMutex mutex;
QStringList warnings;
QtMessageHandler before = nullptr;

void collect(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    // The offscreen platform says this of every dialog; no program can do anything about it.
    const bool ofThePlatform = text.contains(QStringLiteral("does not support propagateSizeHints"));
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !ofThePlatform) {
        const QMutexLocker locker(&mutex);
        warnings.append(text);
    }
    if (!ofThePlatform && before != nullptr)
        before(type, context, text);
}

} // namespace

QuietLog::QuietLog()
{
    before = qInstallMessageHandler(collect);
}

QuietLog::~QuietLog()
{
    qInstallMessageHandler(before);
}

QStringList QuietLog::take()
{
    const QMutexLocker locker(&mutex);
    return std::exchange(warnings, {});
}

} // namespace stormlab
