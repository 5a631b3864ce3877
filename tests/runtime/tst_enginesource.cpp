// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/drillcontroller.h"
#include "core/runtime/drill/enginesource.h"
#include "core/runtime/engines/sandboximage.h"
#include "tests/support/scriptedengines.h"
#include "tests/support/scriptedsource.h"
#include "tests/support/stormscenario.h"

#include <QSignalSpy>
#include <QTest>

using namespace stormlab;

namespace
{

const QString docker = QStringLiteral("docker");

/// A controller whose drills run on a scripted source, once an engine has been found for them.
class Lab
{
public:
    Lab()
        : controller([this](const Scenario& scenario, const DrillController::DrillOptions& options) {
              EngineWish wish;
              wish.engine = QString::fromStdString(options.engine);
              return makeEngineSource(wish, [this, scenario](const ChosenEngine& engine) {
                  made << engine.name() + QLatin1Char(' ') + engine.image;
                  return std::make_unique<ScriptedSource>(scenario);
              });
          })
    {
    }

    void start(const char* engine)
    {
        DrillController::DrillOptions options;
        options.engine = engine;
        QVERIFY(controller.start(stormScenario(), options).ok());
    }

    QStringList made;
    DrillController controller;
};

} // namespace

class EngineSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDrillRunsOnTheEngineThatWasFound()
    {
        ScriptedEngines engines;
        engines.dockerWorks({QString::fromLatin1(defaultSandboxImage)});
        Lab lab;
        QSignalSpy progress(&lab.controller, &DrillController::progress);
        lab.start("docker");
        QCOMPARE(progress.value(0).value(0).toString(), QStringLiteral("Looking for an engine"));
        QVERIFY(lab.controller.state() == DrillState::Preparing);
        QTRY_VERIFY(lab.controller.state() == DrillState::Incident);
        QCOMPARE(lab.made, QStringList{QStringLiteral("docker docker.io/library/postgres:17")});
    }

    void aDrillCanBeCancelledWhileEnginesAreAsked()
    {
        ScriptedEngines engines;
        engines.dockerWorks({});
        engines.answer(docker, QStringLiteral(" info "), {{}, {}, 0, true});
        Lab lab;
        const QSignalSpy stopped(&lab.controller, &DrillController::stopped);
        lab.start("docker");
        QTRY_VERIFY(engines.calls(docker).size() > 1);
        lab.controller.stop();
        lab.controller.stop();
        QTRY_COMPARE(stopped.count(), 1);
        QVERIFY(lab.controller.state() == DrillState::Idle);
        QVERIFY(lab.made.isEmpty());
        lab.start("native");
        QTRY_VERIFY(lab.controller.state() == DrillState::Incident);
        QCOMPARE(stopped.count(), 1);
    }

    void withoutAnEngineTheDrillFailsAndAnotherCanBeStarted()
    {
        const ScriptedEngines engines;
        Lab lab;
        std::optional<Error> failure;
        connect(&lab.controller, &DrillController::failed, this, [&](const Error& error) { failure = error; });
        const QSignalSpy stopped(&lab.controller, &DrillController::stopped);
        lab.start("docker");
        QTRY_COMPARE(stopped.count(), 1);
        QVERIFY(lab.controller.state() == DrillState::Failed);
        QVERIFY(failure && failure->code == ErrorCode::Engine);
        lab.start("native");
        QTRY_VERIFY(lab.controller.state() == DrillState::Incident);
        QCOMPARE(lab.made.size(), 1);
    }

    void aResetLooksForAnEngineAgain()
    {
        const ScriptedEngines engines;
        Lab lab;
        lab.start("native");
        QTRY_VERIFY(lab.controller.state() == DrillState::Incident);
        QVERIFY(lab.controller.reset().ok());
        QTRY_COMPARE(lab.made.size(), 2);
        QTRY_VERIFY(lab.controller.state() == DrillState::Incident);
    }
};

QTEST_GUILESS_MAIN(EngineSourceTest)
#include "tst_enginesource.moc"
