// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QStringList>

namespace stormlab
{

/// Collects the warnings of Qt, beside their being printed: a test that ends with any has failed. One at a time. As a
/// member of the test's class it needs QUIET_TEST_MAIN.
class QuietLog
{
public:
    QuietLog();
    ~QuietLog();
    QuietLog(const QuietLog&) = delete;
    QuietLog& operator=(const QuietLog&) = delete;

    /// What was warned about since the last call.
    [[nodiscard]] QStringList take();

private:
    QtMessageHandler m_outer;
};

/// QTest::qExec() with a QuietLog that was made before. QtTest takes the messages for itself when it begins and hands
/// none of them on, so the log has to put itself before it once more.
[[nodiscard]] int runQuietly(QObject& test, int argc, char** argv);

} // namespace stormlab

/// QTEST_MAIN for a test whose class has a QuietLog.
#define QUIET_TEST_MAIN(TestObject)                                                                                    \
    int main(int argc, char** argv)                                                                                    \
    {                                                                                                                  \
        const QApplication app(argc, argv);                                                                            \
        QApplication::setAttribute(Qt::AA_Use96Dpi, true);                                                             \
        TestObject test;                                                                                               \
        return stormlab::runQuietly(test, argc, argv);                                                                 \
    }
