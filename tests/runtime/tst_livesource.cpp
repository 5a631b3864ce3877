// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/livesource.h"

#include "core/runtime/engines/containersandbox.h"
#include "tests/support/stormscenario.h"

#include <QSignalSpy>
#include <QTest>

using namespace stormlab;

namespace
{

/// A sandbox in a podman that would refuse to pause it; it is never prepared here.
std::unique_ptr<EventSource> sourceOf(const Scenario& scenario, bool pauses)
{
    return makeLiveSource(scenario, {}, [pauses]() -> std::unique_ptr<Sandbox> {
        ContainerSandboxOptions options;
        options.engine.kind = ContainerEngine::Kind::Podman;
        options.pauses = pauses;
        return std::make_unique<ContainerSandbox>(options);
    });
}

InjectSpec freeze()
{
    return {"freeze", InjectSpec::Kind::Pause, {}, {}, {}, Milliseconds{3'000}};
}

} // namespace

/// What a drill on real servers refuses before there is one.
class LiveSourceTest : public QObject
{
    Q_OBJECT

private:
    /// The message with which the start of a drill ends before anything is prepared.
    static std::string refusalOf(const Scenario& scenario)
    {
        const auto source = sourceOf(scenario, false);
        const QSignalSpy failed(source.get(), &EventSource::failed);
        const QSignalSpy progress(source.get(), &EventSource::progress);
        source->start();
        return failed.count() == 1 && progress.isEmpty() ? failed.front().front().value<Error>().message : "none";
    }

private Q_SLOTS:
    void aPauseThatWillComeIsRefusedAtTheStartWhereTheEngineCannotMakeIt_data()
    {
        QTest::addColumn<QString>("when");
        for (const char* const when : {"at its time", "after a deploy", "by the check"})
            QTest::newRow(when) << QString::fromLatin1(when);
    }

    void aPauseThatWillComeIsRefusedAtTheStartWhereTheEngineCannotMakeIt()
    {
        QFETCH(const QString, when);
        Scenario scenario = stormScenario();
        scenario.injects.push_back(freeze());
        if (when == QLatin1String("by the check"))
            scenario.trigger = "freeze";
        else if (when == QLatin1String("after a deploy"))
            scenario.injects.back().afterDeploy = Milliseconds{60'000};
        else
            scenario.injects.back().at = Milliseconds{60'000};
        QCOMPARE(refusalOf(scenario),
                 std::string("podman cannot pause containers on this computer: for an ordinary user that takes control "
                             "groups of version 2."));
    }

    void aPauseThatATeacherFiresIsAskedForFirst()
    {
        QVERIFY(!sourceOf(stormScenario(), false)->canFire(freeze()).ok());
        QVERIFY(sourceOf(stormScenario(), false)->canFire(stormScenario().injects.front()).ok());
        QVERIFY(sourceOf(stormScenario(), true)->canFire(freeze()).ok());
    }
};

QTEST_GUILESS_MAIN(LiveSourceTest)
#include "tst_livesource.moc"
