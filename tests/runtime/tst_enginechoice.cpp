// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/enginechoice.h"
#include "core/runtime/engines/sandboximage.h"
#include "tests/support/scriptedengines.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace stormlab;

namespace
{

const QString docker = QStringLiteral("docker");
const QString podman = QStringLiteral("podman");
const QString postgres = QString::fromLatin1(defaultSandboxImage);

/// A folder with programs that say that they are PostgreSQL, or an empty one.
class PostgresFolder
{
public:
    explicit PostgresFolder(bool holdsPostgres)
    {
        if (!holdsPostgres) {
            return;
        }
        for (const char* const name : {"postgres", "initdb"}) {
            QFile file(m_folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("#!/bin/sh\necho 'postgres (PostgreSQL) 16.9'\n");
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
    }
    [[nodiscard]] std::string path() const { return m_folder.path().toStdString(); }

private:
    QTemporaryDir m_folder;
};

EngineWish wishFor(const char* engine, const PostgresFolder& folder)
{
    EngineWish wish;
    wish.engine = QString::fromLatin1(engine);
    wish.postgresFolder = folder.path();
    return wish;
}

struct Outcome {
    std::optional<ChosenEngine> engine;
    std::optional<Error> error;
};

Outcome outcomeOf(const EngineWish& wish)
{
    Outcome outcome;
    EngineChoice choice(wish);
    QObject::connect(&choice, &EngineChoice::chosen, &choice,
                     [&](const ChosenEngine& engine) { outcome.engine = engine; });
    QObject::connect(&choice, &EngineChoice::failed, &choice, [&](const Error& error) { outcome.error = error; });
    choice.choose();
    [&] {
        QVERIFY(!outcome.engine && !outcome.error);
        QTRY_VERIFY_WITH_TIMEOUT(outcome.engine || outcome.error, 20'000);
    }();
    return outcome;
}

QString nameIn(const Outcome& outcome)
{
    return outcome.engine ? outcome.engine->name() : QString::fromStdString(outcome.error->message);
}

} // namespace

class EngineChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void autoTakesNativeWherePostgresIs()
    {
        ScriptedEngines engines;
        engines.dockerWorks({postgres});
        const PostgresFolder folder(true);
        const Outcome outcome = outcomeOf(wishFor("auto", folder));
        QCOMPARE(nameIn(outcome), QStringLiteral("native"));
        QCOMPARE(outcome.engine->postgresFolder, folder.path());
        QVERIFY(engines.calls(docker).isEmpty());
    }

    void autoTakesDockerBeforePodman()
    {
        ScriptedEngines engines;
        engines.dockerWorks({postgres});
        engines.podmanWorks({postgres});
        const Outcome outcome = outcomeOf(wishFor("auto", PostgresFolder(false)));
        QCOMPARE(nameIn(outcome), docker);
        QCOMPARE(outcome.engine->image, postgres);
        QVERIFY(outcome.engine->volumes);
    }

    void autoTakesPodmanWhereDockerOnlyAnswers()
    {
        ScriptedEngines engines;
        engines.dockerWorks({postgres});
        engines.podmanWorks({postgres});
        engines.answer(docker, QStringLiteral("run "), {{}, "docker: Error response from daemon: no.", 125, false});
        QCOMPARE(nameIn(outcomeOf(wishFor("auto", PostgresFolder(false)))), podman);
    }

    void whatWorksComesBeforeWhatLacksAnImage()
    {
        ScriptedEngines engines;
        engines.dockerWorks({});
        engines.podmanWorks({postgres});
        QCOMPARE(nameIn(outcomeOf(wishFor("auto", PostgresFolder(false)))), podman);
    }

    void anEngineThatLacksOnlyTheImageIsBetterThanNone()
    {
        ScriptedEngines engines;
        engines.podmanWorks({});
        const Outcome outcome = outcomeOf(wishFor("auto", PostgresFolder(false)));
        QCOMPARE(nameIn(outcome), podman);
        QVERIFY(!outcome.engine->volumes);
        QCOMPARE(outcome.engine->image, postgres);
    }

    void whereNothingWorksEachIsNamed()
    {
        ScriptedEngines engines;
        engines.dockerWorks({postgres});
        engines.answer(docker, QStringLiteral(" info "), {{}, "Cannot connect to the Docker daemon at x.", 1, false});
        const Outcome outcome = outcomeOf(wishFor("auto", PostgresFolder(false)));
        QVERIFY(outcome.error);
        QVERIFY(outcome.error->code == ErrorCode::Engine);
        const QString says = QString::fromStdString(outcome.error->message + outcome.error->detail);
        for (const char* const words :
             {"PostgreSQL was not found", "docker is not running", "podman is not installed", "Docker daemon at x"}) {
            QVERIFY2(says.contains(QLatin1String(words)), qPrintable(says));
        }
        QVERIFY(!outcome.error->nextStep.empty());
    }

    void aNamedEngineIsTakenAndNotProvedFirst()
    {
        ScriptedEngines engines;
        engines.podmanWorks({postgres});
        QCOMPARE(nameIn(outcomeOf(wishFor("podman", PostgresFolder(false)))), podman);
        QVERIFY(engines.calls(podman).filter(QStringLiteral("run ")).isEmpty());
    }

    void aNamedEngineIsNotExchanged()
    {
        ScriptedEngines engines;
        engines.podmanWorks({postgres});
        const Outcome outcome = outcomeOf(wishFor("docker", PostgresFolder(false)));
        QVERIFY(outcome.error);
        QCOMPARE(nameIn(outcome), QStringLiteral("docker is not installed on this computer."));
    }

    void nativeLooksForNothing()
    {
        const ScriptedEngines engines;
        QCOMPARE(nameIn(outcomeOf(wishFor("native", PostgresFolder(false)))), QStringLiteral("native"));
    }

    void anImageOnTheCommandLineMeansAContainer()
    {
        ScriptedEngines engines;
        engines.dockerWorks({QStringLiteral("my/image:1")});
        const PostgresFolder folder(true);
        EngineWish wish = wishFor("auto", folder);
        wish.image = QStringLiteral("my/image:1");
        const Outcome outcome = outcomeOf(wish);
        QCOMPARE(nameIn(outcome), docker);
        QCOMPARE(outcome.engine->image, QStringLiteral("my/image:1"));
    }

    void theUsualImageDecidesNoEngine()
    {
        ScriptedEngines engines;
        engines.dockerWorks({QStringLiteral("my/image:1")});
        const PostgresFolder folder(true);
        EngineWish wish = wishFor("auto", folder);
        wish.usualImage = QStringLiteral("my/image:1");
        QCOMPARE(nameIn(outcomeOf(wish)), QStringLiteral("native"));
        wish.engine = docker;
        QCOMPARE(outcomeOf(wish).engine->image, QStringLiteral("my/image:1"));
    }

    void wishesAreChecked()
    {
        EngineWish wish;
        QVERIFY(checkWish(wish).ok());
        wish.engine = QStringLiteral("dokcer");
        QVERIFY(checkWish(wish).error().nextStep.find("docker") != std::string::npos);
        wish.engine = QStringLiteral("native");
        wish.image = QStringLiteral("postgres");
        QVERIFY(checkWish(wish).error().code == ErrorCode::Usage);
        wish.engine = docker;
        QVERIFY(checkWish(wish).ok());
        wish.image = QStringLiteral("--privileged");
        QVERIFY(!checkWish(wish).ok());
        QVERIFY(outcomeOf(wish).error);
    }

    void theEnvironmentComesBeforeThePreference()
    {
        const ScriptedEngines engines;
        QCOMPARE(usualImage(QStringLiteral("preferred")), QStringLiteral("preferred"));
        qputenv("STORMLAB_IMAGE", "from/environment");
        QCOMPARE(usualImage(QStringLiteral("preferred")), QStringLiteral("from/environment"));
        qunsetenv("STORMLAB_IMAGE");
    }
};

QTEST_GUILESS_MAIN(EngineChoiceTest)
#include "tst_enginechoice.moc"
