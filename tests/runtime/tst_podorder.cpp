// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/podorder.h"
#include "core/runtime/fleet/textlines.h"

#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

class PodOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderArrivesAsItWasGiven()
    {
        PodOrder order{"127.0.0.1", 5432, 6432, "shop", "app_proxy", "p\"ä\n", "proxy", {{"teardown", "kill"}}};
        order.workload.transaction = false;
        order.workload.steps = {{"select 1\n-- second line", {1ms, 2ms}, 3}, {"select 'ü'", {}}};
        order.pods.watchdog = 1'500ms;
        order.seed = 18'446'744'073'709'551'615U;
        order.number = 2;
        const Result<PodOrder> read = podOrderFromJson(toJson(order));
        QVERIFY(read.ok());
        QCOMPARE(read.value(), order);
    }

    void whatIsNoOrderIsRefusedWithWords()
    {
        for (const char* const text : {"", "{", "[]", "{\"host\": 1}", "{\"host\": \"a\"}"}) {
            const Result<PodOrder> read = podOrderFromJson(text);
            QVERIFY(!read.ok());
            QVERIFY(!read.error().message.empty() && !read.error().detail.empty());
        }
    }

    void linesArePutTogetherFromPieces()
    {
        TextLines lines;
        QVERIFY(lines.add("12 go").empty());
        QCOMPARE(lines.add("od\n13 bad\n\n1"), (std::vector<std::string>{"12 good", "13 bad", ""}));
        QCOMPARE(lines.add("4 good\n"), (std::vector<std::string>{"14 good"}));
    }
};

QTEST_APPLESS_MAIN(PodOrderTest)
#include "tst_podorder.moc"
