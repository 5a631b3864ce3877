// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/containersweep.h"
#include "tests/support/scriptedengines.h"

#include <QTest>

#include <ctime>

using namespace stormlab;

namespace
{

const QString docker = QStringLiteral("docker");

/// A container whose program is gone.
ContainerRecord leftOver(const std::string& drill)
{
    ContainerRecord record{containerName(drill), drill, {}, ContainerOwner::self(), std::time(nullptr) + 1'000};
    record.owner.process.pid = 1'999'999;
    return record;
}

struct Swept {
    std::vector<ContainerRecord> removed;
    std::vector<Error> failures;
};

Swept sweep()
{
    ContainerSweep sweeping(ContainerEngine::Kind::Docker);
    std::optional<Swept> result;
    QObject::connect(&sweeping, &ContainerSweep::swept, &sweeping,
                     [&](const std::vector<ContainerRecord>& removed, const std::vector<Error>& failures) {
                         result = Swept{removed, failures};
                     });
    sweeping.sweep();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(result, 20'000); }();
    return result.value_or(Swept{});
}

} // namespace

/// With a docker that answers as dockers have answered.
class ContainerSweepTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedEngines> m_engines;

    [[nodiscard]] QStringList removals() const { return m_engines->calls(docker).filter(QStringLiteral(" rm ")); }

private Q_SLOTS:
    void init()
    {
        m_engines = std::make_unique<ScriptedEngines>();
        m_engines->dockerWorks({});
    }

    void cleanup() { m_engines.reset(); }

    void removesWhatIsLeftOver()
    {
        m_engines->dockerHolds({leftOver("one"), leftOver("probe-two")});
        const Swept swept = sweep();
        QCOMPARE(swept.removed.size(), 2U);
        QCOMPARE(swept.failures.size(), 0U);
        QCOMPARE(removals().size(), 2);
        QVERIFY(!removals().filter(QStringLiteral("rm --force --volumes stormlab-probe-two")).isEmpty());
    }

    void tellsOfEachWhatBecameOfIt()
    {
        m_engines->dockerHolds({leftOver("gone"), leftOver("ending"), leftOver("stuck")});
        m_engines->answer(docker, QStringLiteral("--volumes stormlab-gone"),
                          {{}, "Error: No such container: x", 1, false});
        m_engines->answer(docker, QStringLiteral("--volumes stormlab-ending"),
                          {{}, "Error response from daemon: removal of container x is already in progress", 1, false});
        m_engines->answer(docker, QStringLiteral("--volumes stormlab-stuck"), {{}, "Error: device is busy", 1, false});
        const Swept swept = sweep();
        QCOMPARE(swept.removed.size(), 2U);
        QCOMPARE(swept.failures.size(), 1U);
        const Error& error = swept.failures.front();
        QVERIFY2(error.message.starts_with("The container stormlab-stuck could not be removed"), error.message.c_str());
        QVERIFY2(error.detail.find("device is busy") != std::string::npos, error.detail.c_str());
        QVERIFY2(error.nextStep.starts_with("stormlabctl clean"), error.nextStep.c_str());
    }

    void leavesTheLivingAlone()
    {
        ContainerRecord living = leftOver("living");
        living.owner = ContainerOwner::self();
        m_engines->dockerHolds({living});
        QCOMPARE(sweep().removed.size(), 0U);
        QVERIFY(removals().isEmpty());
    }

    void anEngineThatDoesNotAnswerHasNone()
    {
        m_engines->answer(docker, QStringLiteral(" ps "), {{}, "Cannot connect to the Docker daemon", 1, false});
        const Swept swept = sweep();
        QCOMPARE(swept.removed.size() + swept.failures.size(), 0U);
    }

    void looksWithoutRemoving()
    {
        m_engines->dockerHolds({leftOver("one")});
        ContainerSweep looking(ContainerEngine::Kind::Docker);
        std::vector<ContainerRecord> found;
        connect(&looking, &ContainerSweep::found, this, [&](const auto& leftovers) { found = leftovers; });
        looking.look();
        QTRY_COMPARE(found.size(), 1U);
        QCOMPARE(found.front().name, QStringLiteral("stormlab-one"));
        QVERIFY(removals().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ContainerSweepTest)
#include "tst_containersweep.moc"
