// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/localcomputerprobe.h"
#include "core/runtime/engines/sandboximage.h"
#include "tests/support/scriptedengines.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace stormlab;

namespace
{

using Kind = ContainerEngine::Kind;

const QString docker = QStringLiteral("docker");
const QString postgres = QString::fromLatin1(defaultSandboxImage);

/// A probe of a computer without PostgreSQL, and what it told last.
class Lab
{
public:
    Lab()
    {
        QObject::connect(&probe, &ComputerProbe::answered, &probe, [this](const ComputerFindings& told) {
            findings = told;
            ++answers;
        });
        QObject::connect(&probe, &ComputerProbe::transferFailed, &probe,
                         [this](const Error& error) { failure = error; });
    }

    ScriptedEngines engines;
    QTemporaryDir empty;
    ComputerFindings findings;
    int answers = 0;
    std::optional<Error> failure;
    LocalComputerProbe probe{[this] {
        EngineWish wish;
        wish.postgresFolder = empty.path().toStdString();
        return wish;
    }};
};

} // namespace

class LocalComputerProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_runtime.isValid());
        qputenv("STORMLAB_RUNTIME_DIR", m_runtime.path().toUtf8());
    }

    void tellsWhatItKnowsAsItComesToKnowIt()
    {
        Lab lab;
        lab.engines.dockerWorks({postgres});
        lab.probe.start();
        QCOMPARE(lab.answers, 1);
        QVERIFY(!lab.findings.native && !lab.findings.docker);
        QTRY_VERIFY(lab.findings.complete());
        QVERIFY(lab.answers >= 4);
        QVERIFY(!lab.findings.native->works());
        QVERIFY(lab.findings.native->folderChosen);
        QVERIFY(lab.findings.docker->works());
        QVERIFY(!lab.findings.podman->works());
        QVERIFY(lab.findings.leftovers->empty());
        QCOMPARE(engineInUse(lab.findings), docker);
    }

    void fetchesTheImageThatIsMissingAndLooksAgain()
    {
        Lab lab;
        lab.engines.dockerWorks({});
        lab.engines.answer(docker, QStringLiteral("pull "), {"a2abf6c4d29d: Pull complete\n", {}, 0, false});
        lab.probe.start();
        QTRY_VERIFY(lab.findings.complete());
        QVERIFY(lab.findings.docker->lacksImage());
        QSignalSpy done(&lab.probe, &ComputerProbe::transferred);
        QSignalSpy steps(&lab.probe, &ComputerProbe::transferring);
        lab.engines.dockerWorks({postgres});
        lab.probe.fetchImage(Kind::Docker);
        QTRY_COMPARE(done.count(), 1);
        QVERIFY(steps.last().at(1).toString().startsWith(QStringLiteral("Fetching ") + postgres));
        QTRY_VERIFY(lab.findings.complete() && lab.findings.docker->works());
    }

    void aTransferThatFailsIsTold()
    {
        Lab lab;
        lab.engines.dockerWorks({});
        lab.engines.answer(docker, QStringLiteral("pull "), {{}, "dial tcp: lookup x: no such host", 1, false});
        lab.probe.start();
        QTRY_VERIFY(lab.findings.complete());
        lab.probe.fetchImage(Kind::Docker);
        QTRY_VERIFY(lab.failure);
        QVERIFY(lab.failure->code == ErrorCode::Image);
    }

    void aTransferCanBeCancelled()
    {
        Lab lab;
        lab.engines.dockerWorks({});
        lab.engines.answer(docker, QStringLiteral("pull "), {{}, {}, 0, true});
        lab.probe.start();
        QTRY_VERIFY(lab.findings.complete());
        lab.probe.fetchImage(Kind::Docker);
        QTRY_VERIFY(!lab.engines.calls(docker).filter(QStringLiteral("pull ")).isEmpty());
        const QSignalSpy steps(&lab.probe, &ComputerProbe::transferring);
        lab.probe.cancelTransfer();
        lab.probe.cancelTransfer();
        // Time enough for news of it: it looks at everything again.
        lab.probe.start();
        QTRY_VERIFY(lab.findings.complete());
        QVERIFY(!lab.failure);
        QCOMPARE(steps.count(), 0);
    }

    void cleaningUpLooksAgain()
    {
        Lab lab;
        lab.probe.start();
        QTRY_VERIFY(lab.findings.complete());
        const int before = lab.answers;
        lab.probe.cleanUp();
        QTRY_VERIFY(lab.answers > before && lab.findings.complete());
    }

    void whatCannotBeCleanedUpIsTold()
    {
        Lab lab;
        lab.engines.dockerWorks({postgres});
        ContainerRecord left{containerName("left"), "left", {}, ContainerOwner::self(), std::time(nullptr) + 1'000};
        left.owner.process.pid = 1'999'999;
        ContainerRecord other = left;
        other.name = containerName("other");
        lab.engines.dockerHolds({left, other});
        lab.engines.answer(docker, QStringLiteral(" rm "), {{}, "Error: device is busy", 1, false});
        QSignalSpy failed(&lab.probe, &ComputerProbe::cleanUpFailed);
        lab.probe.cleanUp();
        QTRY_COMPARE(failed.count(), 1);
        const Error error = failed.front().front().value<Error>();
        QVERIFY2(error.message.find("could not be removed") != std::string::npos, error.message.c_str());
        QVERIFY2(error.detail.find("The container stormlab-left") != std::string::npos, error.detail.c_str());
        QTRY_VERIFY(lab.findings.complete());
    }

private:
    QTemporaryDir m_runtime;
};

QTEST_GUILESS_MAIN(LocalComputerProbeTest)
#include "tst_localcomputerprobe.moc"
