// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/foregrounddrill.h"
#include "tests/ctl/programfolder.h"
#include "tests/support/scriptedsource.h"
#include "tests/support/stormscenario.h"

#include <QSignalSpy>
#include <QTest>

using namespace stormlab;

/// A drill of stormlabctl with a scripted source for its engine.
class ForegroundDrillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsSandboxIsCalledAsItIs()
    {
        const ProgramFolder folder;
        qputenv("STORMLAB_RUNTIME_DIR", folder.runtime().toUtf8());
        std::vector<std::string> names;
        ForegroundDrill drill([&names](const Scenario& scenario, const DrillController::DrillOptions& options) {
            names.push_back(options.sandbox);
            return std::make_unique<ScriptedSource>(scenario);
        });
        DrillOrder order;
        order.scenario = stormScenario();
        QVERIFY(drill.begin(order).ok());
        QTRY_VERIFY(drill.controller().state() == DrillState::Incident);
        QVERIFY(drill.controller().reset().ok());
        QTRY_COMPARE(names.size(), std::size_t{2});
        const std::string id = drill.drillId().toStdString();
        QCOMPARE(names.front(), id);
        // The sandbox before it may not be gone altogether.
        QCOMPARE(names.back(), id + "-2");
        const QSignalSpy ended(&drill, &ForegroundDrill::ended);
        drill.end();
        QTRY_COMPARE(ended.size(), 1);
    }
};

QTEST_GUILESS_MAIN(ForegroundDrillTest)
#include "tst_foregrounddrill.moc"
