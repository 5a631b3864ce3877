// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/incidentwatch.h"

#include "tests/support/stormscenario.h"

#include <QTest>

using namespace stormlab;

namespace
{

Sample sampleWith(int backends, DrillTime asked)
{
    Sample sample;
    sample.asked = asked;
    sample.answered = asked;
    sample.limits = {100, 3, 0};
    std::vector<Backend> all;
    for (int pid = 1; pid <= backends; ++pid) {
        Backend backend;
        backend.pid = pid;
        backend.applicationName = "deploy_worker";
        all.push_back(backend);
    }
    sample.backends = std::move(all);
    return sample;
}

LoginReport refusals(int count)
{
    LoginReport report;
    report.app = "checkout_api";
    report.counts.at(static_cast<std::size_t>(LoginOutcome::Reserved)) = count;
    return report;
}

Timeline timelineOf(const std::vector<EventBody>& bodies)
{
    Timeline timeline;
    DrillTime time{0};
    for (const EventBody& body : bodies)
        timeline.append(time += DrillTime{100}, body);
    return timeline;
}

bool isOn(const std::vector<EventBody>& bodies)
{
    const Timeline timeline = timelineOf(bodies);
    return isIncidentOn(stormScenario(), TimelineView(timeline));
}

const PhaseChanged incident{Phase::Incident, {}};
const InjectFired deploy{"deploy", "deploy", "deploy_worker", Origin::Scenario};

} // namespace

class IncidentWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOffAtTheStart() { QVERIFY(!isOn({})); }

    void isOffDuringTheBaseline()
    {
        QVERIFY(!isOn({PhaseChanged{Phase::Baseline, {}}, sampleWith(99, DrillTime{200})}));
    }

    void isOffBeforeTheInject() { QVERIFY(!isOn({incident, sampleWith(99, DrillTime{200}), refusals(3)})); }

    void isOffWhileSlotsAreLeft() { QVERIFY(!isOn({incident, deploy, sampleWith(96, DrillTime{300})})); }

    void isOnWhenTheSlotsAreFullAndTheStormHasSettled()
    {
        QVERIFY(!isOn({incident, deploy, sampleWith(97, DrillTime{300}), sampleWith(97, DrillTime{1'700})}));
        QVERIFY(isOn({incident, deploy, sampleWith(97, DrillTime{300}), sampleWith(97, DrillTime{1'800})}));
    }

    void isOnWhenLoginsWereRefusedAndTheBoardShowsIt()
    {
        QVERIFY(isOn({incident, deploy, refusals(1), sampleWith(90, DrillTime{1'800})}));
    }

    void waitsForALookThatWasAskedAfterTheRefusal()
    {
        QVERIFY(!isOn({incident, deploy, refusals(1)}));
        QVERIFY(!isOn({incident, deploy, refusals(1), sampleWith(20, DrillTime{250})}));
    }

    void isOnWhenThePausedServerAnswersNobody()
    {
        const InjectFired freeze{"freeze", "pause", "", Origin::Scenario};
        QVERIFY(!isOn({incident, freeze}));
        QVERIFY(isOn({incident, freeze, ServerPause{true}}));
    }

    void isOffAgainWhileVerifying()
    {
        QVERIFY(!isOn({incident, deploy, sampleWith(97, DrillTime{300}), sampleWith(97, DrillTime{1'800}),
                       PhaseChanged{Phase::Verifying, {}}}));
    }

    void doesNotTakeTheVerificationForTheIncident()
    {
        const InjectFired again{"deploy", "deploy", "deploy_worker", Origin::Verification};
        QVERIFY(!isOn({incident, again, sampleWith(97, DrillTime{300}), sampleWith(97, DrillTime{1'800})}));
    }

    void tellsWhatIsAwaited()
    {
        Scenario scenario;
        QCOMPARE(incidentAwaited(scenario), std::string("no slots ran out"));
        scenario.injects = {{"release", InjectSpec::Kind::Deploy, {"proxy"}, {}, Milliseconds{4'000}},
                            {"by-hand", InjectSpec::Kind::Deploy, {"proxy"}, {}, std::nullopt},
                            {"freeze", InjectSpec::Kind::Pause, {}, {}, Milliseconds{0}}};
        QCOMPARE(incidentAwaited(scenario), std::string("the server was not paused"));
        scenario.injects.back().at = Milliseconds{5'000};
        QCOMPARE(incidentAwaited(scenario), std::string("no slots ran out"));
    }
};

QTEST_APPLESS_MAIN(IncidentWatchTest)
#include "tst_incidentwatch.moc"
