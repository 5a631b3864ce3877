// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/containerfixture.h"
#include "tests/live/livedrill.h"

#include <QTest>

using namespace stormlab;

/// Drills in a container whose database is paused: the same as on this computer's own PostgreSQL.
class ContainerPauseTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ContainerFixture> m_fixture;
    std::unique_ptr<LiveDrill> m_drill;

private Q_SLOTS:
    void init()
    {
        QFETCH(ContainerEngine::Kind, kind);
        m_fixture = std::make_unique<ContainerFixture>(kind);
        m_drill = std::make_unique<LiveDrill>([this] { return m_fixture->sandbox(); });
    }
    void cleanup()
    {
        QVERIFY(m_drill->stop());
        m_drill.reset();
        QCOMPARE(m_fixture->remains(), std::vector<std::string>());
        m_fixture.reset();
    }

    void theDrillGoesOnAfterAPause_data() { eachEngine(); }
    void theDrillGoesOnAfterAPause() { testThatTheDrillGoesOnAfterAPause(*m_drill); }
    void aTriggerMayBeAPause_data() { eachEngine(); }
    void aTriggerMayBeAPause() { testThatATriggerMayBeAPause(*m_drill); }
    void leavesNothingWhenItEndsWhilePaused_data() { eachEngine(); }
    void leavesNothingWhenItEndsWhilePaused()
    {
        QVERIFY2(m_drill->start(shortPause()), m_drill->failure().c_str());
        QVERIFY2(m_drill->reachesPause(), m_drill->failure().c_str());
    }
};

QTEST_GUILESS_MAIN(ContainerPauseTest)
#include "tst_containerpause.moc"
