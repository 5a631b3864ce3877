// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/syntheticstorm.h"
#include "ui/presenters/nextstep.h"

#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

/// A drill whose incident has begun.
class Drill
{
public:
    Drill() { m_timeline.append(1s, InjectFired{"deploy", "deploy", "deploy_worker", Origin::Scenario}); }

    Drill& diagnosed() { return told(DiagnosisGiven{}); }
    Drill& deployed() { return told(DeployStarted{"deploy_worker", {{"pool.max", "2"}}, Origin::Learner, 2}); }
    Drill& ran(const std::string& sqlstate = {})
    {
        StatementFacts facts;
        facts.parsed = true;
        facts.backendActs = {{BackendAct::Kind::Terminate, {}, false}};
        return told(StatementRun{900, "oncall", "oncall-psql", "select 1", sqlstate, facts, {}});
    }
    /// What a DO block has done, which no statement explains.
    Drill& ended() { return told(BackendLost{"deploy_worker", 0, 7, LostState::Idle, "57P01", false, {}}); }
    Drill& checked(bool mitigated, bool fixed) { return told(CheckStarted{1}).told(CheckEnded{1, mitigated, fixed}); }
    Drill& cancelledCheck() { return told(CheckStarted{1}).told(CheckEnded{1, false, false, true}); }
    Drill& told(const EventBody& body)
    {
        m_now += 10s;
        m_timeline.append(m_now, body);
        return *this;
    }

    [[nodiscard]] NextStep next() const { return nextStep(syntheticScenario(), TimelineView(m_timeline)); }

private:
    Timeline m_timeline;
    DrillTime m_now{1'000};
};

} // namespace

class tst_NextStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDrillBeginsWithTheDiagnosis()
    {
        QVERIFY(nextStep(syntheticScenario(), TimelineView(Timeline())) == NextStep::Diagnose);
        QVERIFY(Drill().next() == NextStep::Diagnose);
        QVERIFY(Drill().deployed().next() == NextStep::Diagnose);
    }

    void nothingIsCheckedBeforeSomethingWasDone()
    {
        QVERIFY(Drill().diagnosed().next() == NextStep::Act);
        QVERIFY(Drill().diagnosed().ran("42501").next() == NextStep::Act);
        QVERIFY(Drill().diagnosed().told(DeployStarted{"deploy_worker", {}, Origin::Scenario, 2}).next() ==
                NextStep::Act);
    }

    void whatWasDoneIsChecked()
    {
        QVERIFY(Drill().diagnosed().deployed().next() == NextStep::Check);
        QVERIFY(Drill().diagnosed().ran().next() == NextStep::Check);
        QVERIFY(Drill().diagnosed().ended().next() == NextStep::Check);
        QVERIFY(Drill().deployed().diagnosed().next() == NextStep::Check);
    }

    void aCheckThatFailedLeadsBackToActing()
    {
        QVERIFY(Drill().diagnosed().ran().checked(false, false).next() == NextStep::Act);
        QVERIFY(Drill().diagnosed().ran().checked(true, false).next() == NextStep::Act);
        QVERIFY(Drill().diagnosed().ran().checked(true, false).deployed().next() == NextStep::Check);
        QVERIFY(Drill().ran().checked(true, false).next() == NextStep::Diagnose);
    }

    void aCancelledCheckLeadsNowhere()
    {
        QVERIFY(Drill().diagnosed().deployed().cancelledCheck().next() == NextStep::Check);
        QVERIFY(Drill().diagnosed().deployed().checked(true, true).cancelledCheck().next() == NextStep::Finish);
    }

    void whatIsFixedIsFinished()
    {
        QVERIFY(Drill().diagnosed().deployed().checked(true, true).next() == NextStep::Finish);
        QVERIFY(Drill().deployed().checked(true, true).next() == NextStep::Finish);
        QVERIFY(Drill().diagnosed().deployed().checked(true, true).deployed().next() == NextStep::Check);
    }
};

QTEST_APPLESS_MAIN(tst_NextStep)
#include "tst_nextstep.moc"
