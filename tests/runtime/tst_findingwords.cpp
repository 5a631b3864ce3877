// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/enginefailure.h"
#include "core/runtime/engines/findingwords.h"
#include "core/runtime/sandbox/poolerinstallation.h"
#include "tests/support/findings.h"

#include <QTest>

#include <algorithm>

using namespace stormlab;

namespace
{

using Kind = ContainerEngine::Kind;

FindingWords wordsAbout(const ComputerFindings& findings, FindingSubject subject)
{
    for (const FindingWords& words : wordsFor(findings)) {
        if (words.subject == subject) {
            return words;
        }
    }
    return {};
}

bool offers(const FindingWords& words, Remedy remedy)
{
    return std::ranges::find(words.remedies, remedy) != words.remedies.end();
}

ComputerFindings withDocker(EngineTrouble trouble)
{
    ComputerFindings findings = onlyPostgres();
    findings.docker = brokenEngine(Kind::Docker, trouble);
    return findings;
}

} // namespace

class FindingWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingPoolerIsNoObstacle()
    {
        ComputerFindings findings = onlyPostgres();
        findings.native->noPooler = findPooler({"/nonexistent/pgbouncer", {}}).error();
        const FindingWords words = wordsFor(findings).front();
        QCOMPARE(words.sign, FindingSign::Works);
        QVERIFY(words.more.contains(QStringLiteral("PgBouncer is missing")));
        QCOMPARE(words.command, QStringLiteral("sudo apt install pgbouncer"));
        QCOMPARE(words.remedies, std::vector<Remedy>{Remedy::CopyCommand});
    }

    void beforeAnythingIsKnownItIsBeingLookedAt()
    {
        const auto all = wordsFor(ComputerFindings());
        QCOMPARE(all.size(), std::size_t{3});
        for (const FindingWords& words : all) {
            QVERIFY(words.sign == FindingSign::Looking);
            QVERIFY(!words.says.isEmpty());
            QVERIFY(!words.inUse);
        }
    }

    void whatDrillsUseIsSaid()
    {
        ComputerFindings findings = onlyPostgres();
        findings.podman = workingEngine(Kind::Podman);
        QVERIFY(wordsAbout(findings, FindingSubject::Native).inUse);
        QVERIFY(!wordsAbout(findings, FindingSubject::Podman).inUse);
        findings.preferred = QStringLiteral("podman");
        QVERIFY(wordsAbout(findings, FindingSubject::Podman).inUse);
        findings.native = noPostgres();
        findings.preferred = QStringLiteral("auto");
        QVERIFY(wordsAbout(findings, FindingSubject::Podman).inUse);
    }

    void anEngineThatNobodyNeedsIsNoProblem()
    {
        const FindingWords words = wordsAbout(onlyPostgres(), FindingSubject::Docker);
        QVERIFY(words.sign == FindingSign::Absent);
        QVERIFY(words.remedies.empty());
        QVERIFY(words.nextStep.isEmpty());
    }

    void withoutAnythingPostgresIsNeeded()
    {
        ComputerFindings findings = onlyPostgres();
        findings.native = noPostgres();
        const FindingWords words = wordsAbout(findings, FindingSubject::Native);
        QVERIFY(words.sign == FindingSign::Fails);
        QCOMPARE(words.says, QStringLiteral("PostgreSQL is needed to run drills. Replays work without it."));
        QCOMPARE(words.command, QStringLiteral("sudo apt install postgresql"));
        QVERIFY(offers(words, Remedy::CopyCommand) && offers(words, Remedy::TryAgain));
        QVERIFY(offers(wordsAbout(findings, FindingSubject::Podman), Remedy::CopyCommand));
    }

    void withAContainerEnginePostgresIsNotMissed()
    {
        ComputerFindings findings = onlyPostgres();
        findings.native = noPostgres();
        findings.docker = workingEngine(Kind::Docker);
        QVERIFY(wordsAbout(findings, FindingSubject::Native).sign == FindingSign::Absent);
        QVERIFY(wordsAbout(findings, FindingSubject::Docker).sign == FindingSign::Works);
    }

    void aDockerThatIsNotRunningCanBeDoneWithout()
    {
        const FindingWords words = wordsAbout(withDocker(EngineTrouble::NotRunning), FindingSubject::Docker);
        QVERIFY(words.sign == FindingSign::Caution);
        QCOMPARE(words.says, QStringLiteral("docker is not running. You can go on without it."));
        QCOMPARE(words.command, QStringLiteral("sudo systemctl start docker"));
        QCOMPARE(words.details, QStringLiteral("the words of the engine"));
        QVERIFY(offers(words, Remedy::TryAgain) && offers(words, Remedy::CopyCommand));
        // "auto" already uses what works.
        QVERIFY(!offers(words, Remedy::UseNative));
    }

    void whoeverInsistsOnABrokenEngineIsShownTheOthers()
    {
        ComputerFindings findings = withDocker(EngineTrouble::NoPermission);
        findings.podman = workingEngine(Kind::Podman);
        findings.preferred = QStringLiteral("docker");
        const FindingWords words = wordsAbout(findings, FindingSubject::Docker);
        QVERIFY(offers(words, Remedy::UseNative) && offers(words, Remedy::UsePodman));
        QVERIFY(words.command.isEmpty());
        for (const char* const word : {"chmod", "group", "sudo"}) {
            QVERIFY(!QString(words.says + words.nextStep + words.more).contains(QLatin1String(word)));
        }
    }

    void aMissingImageCanBeFetchedOrLoaded()
    {
        const FindingWords words = wordsAbout(withDocker(EngineTrouble::ImageMissing), FindingSubject::Docker);
        QCOMPARE(words.says,
                 QStringLiteral("docker is here, but not the image docker.io/library/postgres:17. You can go "
                                "on without it."));
        QVERIFY(offers(words, Remedy::FetchImage) && offers(words, Remedy::LoadImage));
        QVERIFY(!offers(words, Remedy::TryAgain));
    }

    void whatRootlessPodmanLacksCanBeInstalled()
    {
        ComputerFindings findings = onlyPostgres();
        findings.podman = brokenEngine(Kind::Podman, EngineTrouble::NoContainerNetwork);
        QCOMPARE(wordsAbout(findings, FindingSubject::Podman).command, QString());
        findings.podman->problem->error.detail = "exec: \"slirp4netns\": executable file not found in $PATH";
        QCOMPARE(wordsAbout(findings, FindingSubject::Podman).command, QStringLiteral("sudo apt install slirp4netns"));
        findings.podman = brokenEngine(Kind::Podman, EngineTrouble::NoUserRange);
        findings.podman->problem->error.detail = "exec: \"newuidmap\": executable file not found in $PATH";
        QCOMPARE(wordsAbout(findings, FindingSubject::Podman).command, QStringLiteral("sudo apt install uidmap"));
    }

    void limitsThatAreNotEnforcedAreSaid()
    {
        ComputerFindings findings = onlyPostgres();
        findings.podman = workingEngine(Kind::Podman);
        findings.podman->unenforced = QStringList{QStringLiteral("memory"), QStringLiteral("cpu")};
        QVERIFY(wordsAbout(findings, FindingSubject::Podman).more.contains(QStringLiteral("cannot limit memory, cpu")));
    }

    void anEngineThatCannotPauseSaysSo()
    {
        ComputerFindings findings = onlyPostgres();
        findings.podman = workingEngine(Kind::Podman);
        QVERIFY(!wordsAbout(findings, FindingSubject::Podman).more.contains(QStringLiteral("pause")));
        findings.podman->pauses = false;
        QVERIFY(wordsAbout(findings, FindingSubject::Podman).more.contains(QStringLiteral("cannot pause containers")));
    }

    void placesAreShown()
    {
        ComputerFindings findings = onlyPostgres();
        findings.docker = workingEngine(Kind::Docker);
        findings.docker->engine.place = QStringLiteral("the context farm");
        findings.docker->engine.address = QStringLiteral("ssh://farm");
        QCOMPARE(wordsAbout(findings, FindingSubject::Docker).more, QStringLiteral("the context farm, ssh://farm"));
    }

    void leftoversAreCounted()
    {
        ComputerFindings findings = onlyPostgres();
        findings.leftovers = {"/dev/shm/a", "container stormlab-b"};
        const FindingWords words = wordsAbout(findings, FindingSubject::Leftovers);
        QCOMPARE(words.says, QStringLiteral("2 old sandboxes of a crash found."));
        QCOMPARE(words.details, QStringLiteral("/dev/shm/a\ncontainer stormlab-b"));
        QVERIFY(offers(words, Remedy::CleanUp));
        findings.leftovers = {"one"};
        QCOMPARE(wordsAbout(findings, FindingSubject::Leftovers).says,
                 QStringLiteral("1 old sandbox of a crash found."));
    }

    void aFailureForTheWantOfAnImageOffersAFileAndNative()
    {
        ComputerFindings findings = withDocker(EngineTrouble::ImageMissing);
        findings.preferred = QStringLiteral("docker");
        const Error missing{ErrorCode::Image, "missing", {}, {}};
        QVERIFY(engineFailure(missing, findings, DrillReached::Preparation) ==
                (EngineFailure{true, Kind::Docker, true}));
        findings.native = noPostgres();
        findings.preferred = QStringLiteral("auto");
        QVERIFY(engineFailure(missing, findings, DrillReached::Preparation) ==
                (EngineFailure{true, Kind::Docker, false}));
        findings.docker = brokenEngine(Kind::Docker, EngineTrouble::NotInstalled);
        QVERIFY(engineFailure(missing, findings, DrillReached::Preparation) ==
                (EngineFailure{true, std::nullopt, false}));
    }

    void aFailureOfTheEngineOffersNoFile()
    {
        ComputerFindings findings = withDocker(EngineTrouble::NotRunning);
        findings.preferred = QStringLiteral("docker");
        const Error down{ErrorCode::Engine, "down", {}, {}};
        QVERIFY(engineFailure(down, findings, DrillReached::Preparation) == (EngineFailure{true, std::nullopt, true}));
        const Error other{ErrorCode::Database, "other", {}, {}};
        QVERIFY(engineFailure(other, findings, DrillReached::Preparation) == EngineFailure{});
    }

    void aSandboxThatEndedIsNoFaultOfTheEngine()
    {
        for (const ErrorCode code : {ErrorCode::Sandbox, ErrorCode::Disconnected}) {
            const Error ended{code, "ended", {}, {}};
            const EngineFailure failure = engineFailure(ended, onlyPostgres(), DrillReached::Sandbox);
            QVERIFY(failure.sandboxEnded);
            QVERIFY(!failure.isOne);
            // What could not be made has not ended.
            QVERIFY(!engineFailure(ended, onlyPostgres(), DrillReached::Preparation).sandboxEnded);
        }
        const Error down{ErrorCode::Engine, "down", {}, {}};
        QVERIFY(!engineFailure(down, onlyPostgres(), DrillReached::Sandbox).sandboxEnded);
    }

    void nativeIsNotOfferedWhereItWasUsed()
    {
        const Error slow{ErrorCode::Timeout, "slow", {}, {}};
        QVERIFY(!engineFailure(slow, onlyPostgres(), DrillReached::Preparation).nativeHelps);
    }
};

QTEST_APPLESS_MAIN(FindingWordsTest)
#include "tst_findingwords.moc"
