// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/deploywatch.h"

#include "core/runtime/drill/drillcontroller.h"
#include "tests/support/scriptedsource.h"
#include "tests/support/stormscenario.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>

using namespace stormlab;

namespace
{

/// A drill whose trigger is a pause that ends by itself; nothing is fired unless a test does.
Scenario quietScenario()
{
    Scenario scenario = stormScenario();
    scenario.injects.front().at.reset();
    scenario.injects.push_back({"freeze", InjectSpec::Kind::Pause, {}, {}, {}, Milliseconds{3'000}});
    scenario.trigger = "freeze";
    scenario.pace.baseline = Milliseconds{0};
    scenario.pace.mitigationLimit = Milliseconds{300};
    scenario.pace.verification = Milliseconds{20};
    return scenario;
}

InjectSpec retried(const char* name, std::vector<std::string> apps)
{
    InjectSpec inject;
    inject.name = name;
    inject.apps = std::move(apps);
    inject.at = Milliseconds{0};
    inject.every = Milliseconds{5};
    return inject;
}

struct Lab {
    ScriptedSource* source = nullptr;
    DrillController controller{[this](const Scenario& scenario, const DrillController::DrillOptions&) {
        auto made = std::make_unique<ScriptedSource>(scenario);
        source = made.get();
        return made;
    }};

    void start(const Scenario& scenario)
    {
        controller.start(scenario, {});
        QTRY_VERIFY(controller.state() == DrillState::Incident);
    }
    void tell(const EventBody& body) { Q_EMIT source->happened(source->now(), body); }
    /// Counts the events of a kind that fit.
    template <typename Body>
    [[nodiscard]] int count(const std::function<bool(const Body&)>& fits) const
    {
        int found = 0;
        for (const TimelineEvent& event : TimelineView(controller.timeline())) {
            const auto* body = std::get_if<Body>(&event.body);
            found += body != nullptr && fits(*body) ? 1 : 0;
        }
        return found;
    }
    [[nodiscard]] int fired(const std::string& inject) const
    {
        return count<InjectFired>([&inject](const InjectFired& body) { return body.name == inject; });
    }
    [[nodiscard]] int measured() const
    {
        return count<VerificationStarted>([](const VerificationStarted&) { return true; });
    }
};

} // namespace

class DeployWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatTheLearnerHasOrdered()
    {
        DeployWatch watch;
        watch.begin(stormScenario());
        QVERIFY(!watch.isRollingOut());
        watch.ordered("deploy_worker");
        QVERIFY(watch.isOrdered("deploy_worker") && watch.isRollingOut());
        watch.started({"deploy_worker", {{"pool.max", "2"}}, Origin::Learner, 1});
        QVERIFY(watch.finished({"deploy_worker", 1, {{"pool.max", "2"}}}));
        QVERIFY(!watch.isOrdered("deploy_worker") && !watch.isRollingOut());
        QCOMPARE(watch.configured("deploy_worker").at("pool.max"), std::string("2"));
        QVERIFY(watch.configured("nobody").empty());
    }

    void tellsReleasesOfTheLabApart()
    {
        DeployWatch watch;
        watch.begin(stormScenario());
        watch.started({"deploy_worker", {}, Origin::Scenario, 1});
        watch.started({"deploy_worker", {}, Origin::Scenario, 2});
        QVERIFY(watch.isRollingOut() && !watch.isOrdered("deploy_worker"));
        QVERIFY(!watch.finished({"deploy_worker", 1, {}}));
        QVERIFY(watch.isRollingOut());
        QVERIFY(!watch.finished({"deploy_worker", 2, {}}));
        QVERIFY(!watch.isRollingOut());
    }

    void aCheckMeasuresOnlyWhenNothingIsBeingReleased()
    {
        Lab lab;
        lab.start(quietScenario());
        QVERIFY(lab.controller.inject("freeze").ok());
        lab.source->advance(Milliseconds{20'000});
        lab.tell(DeployStarted{"checkout_api", {}, Origin::Scenario, 9});
        QSignalSpy checked(&lab.controller, &DrillController::checked);
        QVERIFY(lab.controller.check().ok());
        lab.source->advance(Milliseconds{1'000});
        QTRY_COMPARE(checked.count(), 1);
        QCOMPARE(lab.measured(), 0);
        lab.tell(DeployFinished{"checkout_api", 9, {}});
        QVERIFY(lab.controller.check().ok());
        lab.source->advance(Milliseconds{1'000});
        QTRY_COMPARE(checked.count(), 2);
        QCOMPARE(lab.measured(), 1);
    }

    void aReleaseIsRetriedUntilTheLearnerDeploys()
    {
        Lab lab;
        Scenario scenario = quietScenario();
        scenario.injects.push_back(retried("stuck", {"deploy_worker"}));
        scenario.injects.push_back(retried("other", {"checkout_api"}));
        lab.start(scenario);
        QTRY_VERIFY(lab.fired("stuck") >= 3);
        QVERIFY(lab.controller.deploy("deploy_worker", {{"pool.max", "2"}}).ok());
        const int stuck = lab.fired("stuck");
        const int other = lab.fired("other");
        QTRY_VERIFY(lab.fired("other") >= other + 3);
        QCOMPARE(lab.fired("stuck"), stuck);
    }
};

QTEST_GUILESS_MAIN(DeployWatchTest)
#include "tst_deploywatch.moc"
