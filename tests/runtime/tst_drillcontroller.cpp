// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/drillcontroller.h"

#include "core/runtime/drill/commandchecks.h"
#include "core/runtime/drill/replaysource.h"
#include "tests/support/scriptedsource.h"
#include "tests/support/stormscenario.h"

#include <QSignalSpy>
#include <QTest>

using namespace stormlab;

namespace
{

const std::array<DrillCommand, drillCommandCount> allCommands = {
    DrillCommand::Start,  DrillCommand::Diagnose, DrillCommand::Hint,  DrillCommand::Deploy,
    DrillCommand::Inject, DrillCommand::OpenView, DrillCommand::Check, DrillCommand::CancelCheck,
    DrillCommand::Reset,  DrillCommand::Finish,   DrillCommand::Stop};

const std::array<DrillState, drillStateCount> allStates = {
    DrillState::Idle,      DrillState::Preparing, DrillState::Baseline, DrillState::Incident,
    DrillState::Verifying, DrillState::Finished,  DrillState::Failed,   DrillState::Replay};

/// A controller and the source it made last.
struct Lab {
    ScriptedSource* source = nullptr;
    bool holdPreparing = false;
    DrillController controller{[this](const Scenario& scenario, const DrillController::DrillOptions&) {
        auto made = std::make_unique<ScriptedSource>(scenario);
        source = made.get();
        if (holdPreparing)
            source->holdPreparing();
        return made;
    }};

    QSignalSpy ended{&controller, &DrillController::stopped};

    void bringTo(DrillState state)
    {
        if (state == DrillState::Idle)
            return;
        if (state == DrillState::Replay) {
            controller.replay(stormScenario(), std::make_unique<ReplaySource>(std::vector<TimelineEvent>()));
            return;
        }
        holdPreparing = state == DrillState::Preparing;
        Scenario scenario = stormScenario();
        // Long enough to stay in it, or none at all.
        scenario.pace.baseline = state == DrillState::Baseline ? std::chrono::hours(1) : Milliseconds{0};
        controller.start(scenario, {});
        if (state == DrillState::Preparing)
            return;
        if (state == DrillState::Baseline) {
            QTRY_VERIFY(controller.state() == DrillState::Baseline);
            return;
        }
        if (state == DrillState::Failed) {
            source->failPreparing({ErrorCode::Sandbox, "no server", "", ""});
            QTRY_VERIFY(controller.state() == DrillState::Failed);
            return;
        }
        QTRY_VERIFY(controller.state() == DrillState::Incident);
        if (state == DrillState::Verifying)
            controller.check();
        if (state == DrillState::Finished)
            controller.finish();
    }

    [[nodiscard]] std::optional<Milliseconds> startedAt() const
    {
        for (const TimelineEvent& event : TimelineView(controller.timeline())) {
            if (const auto* started = std::get_if<DrillStarted>(&event.body))
                return started->startedAt;
        }
        return std::nullopt;
    }

    void start(const Scenario& scenario)
    {
        controller.start(scenario, {});
        QTRY_VERIFY(controller.state() == DrillState::Incident);
    }

    Result<void> ask(DrillCommand command)
    {
        switch (command) {
        case DrillCommand::Start:
            return controller.start(stormScenario(), {});
        case DrillCommand::Diagnose:
            return controller.diagnose({"reconnect-storm", "deploy_worker", 80});
        case DrillCommand::Hint: {
            const auto hint = controller.hint();
            return hint ? Result<void>() : Result<void>(hint.error());
        }
        case DrillCommand::Deploy:
            return controller.deploy("deploy_worker", {{"pool.max", "2"}});
        case DrillCommand::Inject:
            return controller.inject("deploy");
        case DrillCommand::OpenView:
            return controller.openView("limits");
        case DrillCommand::Check:
            return controller.check();
        case DrillCommand::CancelCheck:
            return controller.cancelCheck();
        case DrillCommand::Reset:
            return controller.reset();
        case DrillCommand::Finish:
            return controller.finish();
        case DrillCommand::Stop:
            controller.stop();
            return {};
        }
        return {};
    }
};

} // namespace

class DrillControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhenTheDrillBegan()
    {
        Lab silent;
        silent.start(stormScenario());
        QVERIFY(!silent.startedAt());
        Lab lab;
        lab.controller.setWallClock([&lab] { return Milliseconds{1785412991250} + lab.controller.now(); });
        lab.start(stormScenario());
        QVERIFY(lab.startedAt() == Milliseconds{1785412991250});
    }

    void everyCommandInEveryStateObeysTheTable()
    {
        for (const DrillState state : allStates) {
            for (const DrillCommand command : allCommands) {
                Lab lab;
                lab.bringTo(state);
                QVERIFY(lab.controller.state() == state);
                // A drill that has ended removes its sandbox before the next one may start.
                QTRY_VERIFY((state != DrillState::Finished && state != DrillState::Failed) || lab.ended.count() == 1);
                const auto size = lab.controller.timeline().size();
                const auto answer = lab.ask(command);
                QCOMPARE(answer.ok(), isLegal(command, state));
                if (!answer.ok()) {
                    QCOMPARE(answer.error().code, ErrorCode::Illegal);
                    QVERIFY(lab.controller.state() == state);
                    QCOMPARE(lab.controller.timeline().size(), size);
                }
            }
        }
    }

    void aProgramThatEndsInAnyStateLeavesNoDanglingSource()
    {
        for (const DrillState state : allStates) {
            Lab lab;
            lab.bringTo(state);
            QSignalSpy stopped(&lab.controller, &DrillController::stopped);
            lab.controller.stop();
            QTRY_VERIFY(stopped.count() >= 1);
            QCOMPARE(lab.controller.access(), nullptr);
        }
    }

    void aDeployIsCheckedBeforeTheFleetHearsOfIt()
    {
        Lab lab;
        lab.bringTo(DrillState::Incident);
        const auto unknownApp = lab.controller.deploy("deploy_worke", {});
        QVERIFY(!unknownApp.ok());
        QVERIFY(unknownApp.error().nextStep.find("deploy_worker") != std::string::npos);
        QCOMPARE(lab.controller.deploy("nobody", {}).error().nextStep,
                 std::string("Known: deploy_worker, checkout_api. You can deploy: deploy_worker."));
        QVERIFY(!lab.controller.deploy("checkout_api", {}).ok());
        QVERIFY(!lab.controller.deploy("deploy_worker", {{"pool.maxx", "3"}}).ok());
        QVERIFY(!lab.controller.deploy("deploy_worker", {{"pool.max", "many"}}).ok());
        QVERIFY(!lab.controller.deploy("deploy_worker", {{"breaker.failures", "3"}}).ok());
        const auto upsideDown = lab.controller.deploy("deploy_worker", {{"pool.min", "9"}, {"pool.max", "2"}});
        QCOMPARE(upsideDown.error().message,
                 std::string("pool.min cannot be 9: one instance opens at most 2 connections (pool.max)."));
        QCOMPARE(upsideDown.error().nextStep, std::string("Set pool.min to 2 or less."));
        QVERIFY(!lab.controller.isDeploying("deploy_worker"));
    }

    void noAppGoesThroughAPoolerThatIsNotThere()
    {
        Scenario scenario = stormScenario();
        scenario.clientSettings = {"via"};
        const SettingMap pooled{{"via", "pooler"}};
        const auto refused = checkDeploy(scenario, {}, "deploy_worker", pooled);
        QCOMPARE(refused.error().message,
                 std::string("This scenario has no pooler, so “deploy_worker” cannot connect through one."));
        scenario.sandbox.pooler.emplace();
        QVERIFY(checkDeploy(scenario, {}, "deploy_worker", pooled).ok());
    }

    void aDeployIsUnderWayUntilItIsRolledOut()
    {
        Lab lab;
        lab.bringTo(DrillState::Incident);
        lab.source->advance(Milliseconds{4'000}); // The release of the inject comes first.
        QSignalSpy finished(&lab.controller, &DrillController::deployFinished);
        QVERIFY(lab.controller.deploy("deploy_worker", {{"pool.max", "3"}}).ok());
        QVERIFY(lab.controller.isDeploying("deploy_worker"));
        lab.source->advance(Milliseconds{2'000});
        QCOMPARE(finished.count(), 1);
        QVERIFY(!lab.controller.isDeploying("deploy_worker"));
        QCOMPARE(lab.controller.configured("deploy_worker").at("pool.max"), std::string("3"));
    }

    void aPauseIsResumedAndRefusedWhereItMakesNoSense()
    {
        Lab lab;
        lab.start(pausableScenario());
        const auto refused = [&lab](const char* name) { return lab.controller.inject(name).error().message; };
        QCOMPARE(refused("thaw"), std::string("“thaw” would resume a database that is not paused."));
        QVERIFY(lab.controller.inject("freeze").ok());
        QCOMPARE(refused("freeze"), std::string("“freeze” would pause a database that is paused already."));
        QVERIFY(lab.controller.inject("deploy").ok());
        QVERIFY(lab.controller.inject("thaw").ok());
        QVERIFY(lab.controller.inject("freeze").ok());
    }

    void aPauseThatTheEngineCannotMakeIsRefusedAndTheDrillGoesOn()
    {
        Lab lab;
        lab.start(pausableScenario());
        const Error why{ErrorCode::Engine, "podman cannot pause", {}, "Use another engine."};
        lab.source->forbidPauses(why);
        const auto size = lab.controller.timeline().size();
        QVERIFY(lab.controller.inject("freeze").error() == why);
        QCOMPARE(lab.controller.timeline().size(), size);
        QVERIFY(lab.controller.state() == DrillState::Incident);
        QVERIFY(lab.controller.inject("deploy").ok());
    }

    void theNextReleaseFollowsTheLearnersDeploy()
    {
        Lab lab;
        Scenario scenario = stormScenario();
        InjectSpec next;
        next.name = "next-release";
        next.apps = {"deploy_worker", "checkout_api"};
        next.afterDeploy = Milliseconds{0};
        scenario.injects.push_back(next);
        lab.start(scenario);
        QVERIFY(lab.controller.deploy("deploy_worker", {{"pool.max", "2"}}).ok());
        lab.source->advance(Milliseconds{10'000});
        std::vector<std::string> fired;
        std::vector<std::string> deployed;
        for (const TimelineEvent& event : TimelineView(lab.controller.timeline())) {
            if (const auto* inject = std::get_if<InjectFired>(&event.body))
                fired.push_back(inject->name + " of " + inject->app);
            if (const auto* deploy = std::get_if<DeployStarted>(&event.body))
                deployed.push_back(deploy->app);
        }
        QCOMPARE(fired,
                 (std::vector<std::string>{"deploy of deploy_worker", "next-release of deploy_worker, checkout_api"}));
        QCOMPARE(deployed,
                 (std::vector<std::string>{"deploy_worker", "deploy_worker", "deploy_worker", "checkout_api"}));
    }

    void hintsComeInOrderAndEnd()
    {
        Lab lab;
        lab.bringTo(DrillState::Incident);
        QCOMPARE(lab.controller.hint().value(), std::string("Look around."));
        QCOMPARE(lab.controller.hint().value(), std::string("Count."));
        QCOMPARE(lab.controller.hint().value(), std::string("Shed."));
        QCOMPARE(lab.controller.hint().error().code, ErrorCode::NotFound);
        QCOMPARE(lab.controller.hintsShown(), 3);
    }

    void aCauseThatTheScenarioDoesNotOfferIsRefused()
    {
        Lab lab;
        lab.bringTo(DrillState::Incident);
        QCOMPARE(lab.controller.diagnose({"disk-full", "deploy_worker", 1}).error().code, ErrorCode::Usage);
        QCOMPARE(lab.controller.diagnose({"reconnect-storm", "nobody", 1}).error().code, ErrorCode::Usage);
    }

    void aResetBeginsANewTimelineWithTheSameSeed()
    {
        Lab lab;
        DrillController::DrillOptions options;
        options.seed = 41;
        lab.controller.start(stormScenario(), options);
        QTRY_VERIFY(lab.controller.state() == DrillState::Incident);
        QSignalSpy begun(&lab.controller, &DrillController::timelineReset);
        QVERIFY(lab.controller.reset().ok());
        QTRY_COMPARE(begun.count(), 1);
        QTRY_VERIFY(lab.controller.state() == DrillState::Incident);
        QCOMPARE(lab.controller.options().seed, std::uint64_t{41});
    }

    void theFirstFailureCounts()
    {
        Lab lab;
        const QSignalSpy failed(&lab.controller, &DrillController::failed);
        lab.bringTo(DrillState::Failed);
        const auto size = lab.controller.timeline().size();
        lab.source->failPreparing({ErrorCode::Timeout, "what follows from it", "", ""});
        QCOMPARE(failed.count(), 1);
        QCOMPARE(lab.controller.timeline().size(), size);
    }

    void tellsWhatADrillLeftBehind_data()
    {
        QTest::addColumn<DrillState>("state");
        QTest::newRow("stopped") << DrillState::Incident;
        QTest::newRow("finished") << DrillState::Finished;
        QTest::newRow("failed") << DrillState::Failed;
    }
    void tellsWhatADrillLeftBehind()
    {
        QFETCH(const DrillState, state);
        Lab lab;
        lab.bringTo(state);
        const QSignalSpy left(&lab.controller, &DrillController::leftBehind);
        if (state == DrillState::Incident)
            lab.controller.stop();
        Q_EMIT lab.source->leftBehind({ErrorCode::Engine, "The container could not be removed.", {}, "Clean up."});
        QTRY_COMPARE(lab.ended.count(), 1);
        QCOMPARE(left.count(), 1);
    }

    void theLastEventOfAFinishedDrillIsItsScorecard()
    {
        Lab lab;
        lab.bringTo(DrillState::Finished);
        const auto& timeline = lab.controller.timeline();
        QVERIFY(std::holds_alternative<Scored>(timeline.at(timeline.size() - 1).body));
    }
};

QTEST_GUILESS_MAIN(DrillControllerTest)
#include "tst_drillcontroller.moc"
