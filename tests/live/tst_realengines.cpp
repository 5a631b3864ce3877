// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/enginechoice.h"
#include "core/runtime/engines/engineprobe.h"
#include "core/runtime/engines/imagestore.h"
#include "core/runtime/engines/sandboximage.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace stormlab;

namespace
{

using Kind = ContainerEngine::Kind;

constexpr int patience = 60'000;
const QString ours = QString::fromLatin1(ownSandboxImage);

EngineFinding findingOf(Kind kind, const QStringList& images)
{
    EngineProbe probe({kind, images, EngineProbe::Depth::Container, Milliseconds(30'000), Milliseconds(30'000)});
    std::optional<EngineFinding> finding;
    QObject::connect(&probe, &EngineProbe::answered, &probe, [&](const EngineFinding& found) { finding = found; });
    probe.start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(finding, patience); }();
    return finding.value_or(EngineFinding{});
}

/// How bringing an image ended.
struct Brought {
    std::optional<Error> failure;
    std::optional<QString> loaded;
    int pulled = 0;
    QStringList steps;
};

Brought bring(Kind kind, const std::function<void(ImageStore&)>& how)
{
    Brought brought;
    ImageStore store(findingOf(kind, {ours}).engine);
    QObject::connect(&store, &ImageStore::failed, &store, [&](const Error& error) { brought.failure = error; });
    QObject::connect(&store, &ImageStore::loaded, &store, [&](const QString& image) { brought.loaded = image; });
    QObject::connect(&store, &ImageStore::pulled, &store, [&] { ++brought.pulled; });
    QObject::connect(&store, &ImageStore::progress, &store, [&](const QString& step) { brought.steps << step; });
    how(store);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(brought.failure || brought.loaded || brought.pulled > 0, patience); }();
    return brought;
}

QByteArray containersOf(Kind kind)
{
    QProcess ps;
    ps.start(engineName(kind), {QStringLiteral("ps"), QStringLiteral("--all"), QStringLiteral("--quiet")});
    ps.waitForFinished(patience);
    return ps.readAllStandardOutput() + ps.readAllStandardError();
}

std::string wordsOf(const Error& error)
{
    return error.message + " | " + error.detail;
}

} // namespace

/// The same questions, to a docker and a podman that are real.
class RealEnginesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(!qEnvironmentVariable("STORMLAB_TEST_IMAGE_FILE").isEmpty()); }

    void aContainerProvesThatItWorksAndIsGone_data() { engines(); }
    void aContainerProvesThatItWorksAndIsGone()
    {
        QFETCH(const Kind, kind);
        const EngineFinding finding = findingOf(kind, sandboxImages({}));
        QVERIFY2(finding.works(), finding.problem ? wordsOf(finding.problem->error).c_str() : "");
        QCOMPARE(finding.image, ours);
        QVERIFY(!finding.version.isEmpty());
        QCOMPARE(containersOf(kind), QByteArray());
    }

    void anImageThatCannotRunLeavesNoContainer_data() { engines(); }
    void anImageThatCannotRunLeavesNoContainer()
    {
        QFETCH(const Kind, kind);
        const QTemporaryDir folder;
        QVERIFY(QFile::copy(QStringLiteral("/etc/hostname"), folder.filePath(QStringLiteral("file"))));
        const QString make =
            QStringLiteral("tar -C '%1' -c . | %2 import - localhost/no-shell:1").arg(folder.path(), engineName(kind));
        QCOMPARE(QProcess::execute(QStringLiteral("sh"), {QStringLiteral("-c"), make}), 0);
        const EngineFinding finding = findingOf(kind, {QStringLiteral("localhost/no-shell:1")});
        QVERIFY(finding.problem);
        QVERIFY2(finding.problem->trouble == EngineTrouble::NoShell, wordsOf(finding.problem->error).c_str());
        QCOMPARE(containersOf(kind), QByteArray());
    }

    void aMissingImageIsMissing_data() { engines(); }
    void aMissingImageIsMissing()
    {
        QFETCH(const Kind, kind);
        const EngineFinding finding = findingOf(kind, {QStringLiteral("localhost/nobody-has:1")});
        QVERIFY2(finding.lacksImage(), finding.problem ? wordsOf(finding.problem->error).c_str() : "works");
    }

    void withoutANetworkNothingIsFetched_data() { engines(); }
    void withoutANetworkNothingIsFetched()
    {
        QFETCH(const Kind, kind);
        const Brought brought =
            bring(kind, [](ImageStore& store) { store.pull(QString::fromLatin1(defaultSandboxImage)); });
        QVERIFY(brought.failure);
        QVERIFY2(brought.failure->message.find("its registry was not reached") != std::string::npos,
                 wordsOf(*brought.failure).c_str());
        QVERIFY(!brought.steps.isEmpty());
    }

    void anImageIsLoadedFromAFile_data() { engines(); }
    void anImageIsLoadedFromAFile()
    {
        QFETCH(const Kind, kind);
        QCOMPARE(QProcess::execute(engineName(kind), {QStringLiteral("rmi"), QStringLiteral("--force"), ours}), 0);
        QVERIFY(findingOf(kind, {ours}).lacksImage());
        const Brought brought =
            bring(kind, [](ImageStore& store) { store.load(qEnvironmentVariable("STORMLAB_TEST_IMAGE_FILE")); });
        QVERIFY2(brought.loaded, brought.failure ? wordsOf(*brought.failure).c_str() : "");
        QVERIFY2(isSameImage(*brought.loaded, ours), qPrintable(*brought.loaded));
        QVERIFY(findingOf(kind, {ours}).works());
    }

    void aFileThatHoldsNoImageIsRefused_data() { engines(); }
    void aFileThatHoldsNoImageIsRefused()
    {
        QFETCH(const Kind, kind);
        const Brought brought = bring(kind, [](ImageStore& store) { store.load(QStringLiteral("/etc/passwd")); });
        QVERIFY(brought.failure);
        QVERIFY2(brought.failure->message.find("holds no image") != std::string::npos,
                 wordsOf(*brought.failure).c_str());
    }

    void withoutPostgresAutoTakesDocker()
    {
        const QTemporaryDir empty;
        EngineWish wish;
        wish.postgresFolder = empty.path().toStdString();
        EngineChoice choice(wish);
        std::optional<ChosenEngine> chosen;
        connect(&choice, &EngineChoice::chosen, this, [&](const ChosenEngine& engine) { chosen = engine; });
        choice.choose();
        QTRY_VERIFY_WITH_TIMEOUT(chosen, patience);
        QCOMPARE(chosen->name(), QStringLiteral("docker"));
        QCOMPARE(chosen->image, ours);
    }

private:
    static void engines()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("docker") << Kind::Docker;
        QTest::newRow("podman") << Kind::Podman;
    }
};

QTEST_GUILESS_MAIN(RealEnginesTest)
#include "tst_realengines.moc"
