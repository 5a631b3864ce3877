// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/arrivals.h"
#include "tests/runtime/loopbench.h"

#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

AppSpec quietApp()
{
    AppSpec app;
    app.name = "signups";
    return app;
}

} // namespace

class ArrivalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBurstBringsItsRequests()
    {
        Reactor reactor;
        int arrived = 0;
        Arrivals arrivals(reactor, 7, quietApp(), [&arrived](Moment) { ++arrived; });
        arrivals.burst({"signups", "crowd", 1'000, 0ms, 100ms});
        turnFor(reactor, 300ms);
        QVERIFY2(arrived > 50 && arrived < 150, qPrintable(QString::number(arrived)));
    }

    void aBurstThatBringsNothingEndsTheOneBefore()
    {
        Reactor reactor;
        int arrived = 0;
        Arrivals arrivals(reactor, 7, quietApp(), [&arrived](Moment) { ++arrived; });
        arrivals.burst({"signups", "crowd", 1'000, 0ms, 10'000ms});
        arrivals.burst({"signups", "nobody", 0, 0ms, 10'000ms});
        turnFor(reactor, 100ms);
        QCOMPARE(arrived, 0);
    }

    /// Each request takes the loop so long that those of a tenth of a second would take it seconds.
    void aBurstEndsThoughTheComputerCannotKeepUp()
    {
        Reactor reactor;
        int arrived = 0;
        const auto take = [&arrived](Moment) {
            ++arrived;
            const auto until = std::chrono::steady_clock::now() + 50ms;
            while (std::chrono::steady_clock::now() < until) {
            }
        };
        Arrivals arrivals(reactor, 7, quietApp(), take);
        arrivals.burst({"signups", "crowd", 1'000, 0ms, 100ms});
        turnFor(reactor, 1'500ms);
        const int byThen = arrived;
        turnFor(reactor, 200ms);
        QCOMPARE(arrived, byThen);
        QVERIFY2(arrived < 40, qPrintable(QString::number(arrived)));
    }
};

QTEST_APPLESS_MAIN(ArrivalsTest)
#include "tst_arrivals.moc"
