// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/quietlog.h"

#include <QMutex>
#include <QTest>

#include <atomic>
#include <utility>

namespace stormlab
{

namespace
{

QMutex mutex;
QStringList warnings;
std::atomic<QtMessageHandler> next = nullptr; ///< who gets them after us; nullptr: standard error
std::atomic<bool> hears = false;

void collect(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    // The offscreen platform says of dialogs and windows what it does not do; no program can do anything about it.
    const bool ofThePlatform = text.startsWith(QStringLiteral("This plugin does not support "));
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !ofThePlatform) {
        const QMutexLocker locker(&mutex);
        warnings.append(text);
    }
    if (const QtMessageHandler handler = next; !ofThePlatform && handler != nullptr)
        handler(type, context, text);
}

} // namespace

QuietLog::QuietLog() : m_outer(qInstallMessageHandler(collect))
{
    next = m_outer;
    hears = QTest::currentTestFunction() != nullptr;
}

QuietLog::~QuietLog()
{
    qInstallMessageHandler(m_outer);
}

QStringList QuietLog::take()
{
    if (!hears)
        return {QStringLiteral("QuietLog hears nothing: its test needs QUIET_TEST_MAIN.")};
    const QMutexLocker locker(&mutex);
    return std::exchange(warnings, {});
}

int runQuietly(QObject& test, int argc, char** argv)
{
    QTest::qInit(&test, argc, argv);
    next = qInstallMessageHandler(collect);
    hears = true;
    const int failed = QTest::qRun();
    QTest::qCleanup();
    // QtTest does not want them any more.
    next = nullptr;
    return failed;
}

} // namespace stormlab
