// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/fleet.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace stormlab;

namespace
{

FleetOptions nobody()
{
    FleetOptions options;
    options.now = [] { return DrillTime{0}; };
    options.sink = [](const std::vector<FleetEvent>&) {};
    return options;
}

} // namespace

class FleetStopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A drill that is abandoned while it ends stops its fleet from two threads.
    void stopsWhoeverAsksFirst()
    {
        for (int round = 0; round < 200; ++round) {
            Fleet fleet(nobody());
            fleet.start();
            std::atomic<bool> go{false};
            const auto stop = [&] {
                while (!go)
                    std::this_thread::yield();
                fleet.stop();
            };
            std::thread one(stop);
            std::thread other(stop);
            go = true;
            one.join();
            other.join();
        }
    }
};

QTEST_APPLESS_MAIN(FleetStopTest)
#include "tst_fleetstop.moc"
