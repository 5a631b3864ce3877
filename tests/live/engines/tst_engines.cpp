// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

namespace
{

struct Answer {
    int exitCode = -1;
    QString out;
    QString problem;
};

Answer run(const QString& program, const QStringList& arguments, const QStringList& variables = {})
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setEnvironment(QProcess::systemEnvironment() + variables);
    process.start();
    if (!process.waitForFinished(60'000)) {
        return {-1, {}, program + QStringLiteral(": ") + process.errorString()};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
            QString::fromUtf8(process.readAllStandardError())};
}

/// As the lab starts a sandbox: no rights, a read-only root, everything in one tmpfs, a published port that the engine
/// chooses.
QStringList hardenedRun(const QString& name, const QString& image)
{
    const QString script = QStringLiteral(
        "initdb -D /stormlab/data -U postgres --no-sync --locale=en_US.utf8 -A trust > /stormlab/initdb.log && "
        "echo 'host all all all trust' >> /stormlab/data/pg_hba.conf && "
        "exec postgres -D /stormlab/data -k /stormlab -c listen_addresses='*' -c "
        "shared_preload_libraries=pg_stat_statements");
    return {QStringLiteral("run"),
            QStringLiteral("-d"),
            QStringLiteral("--name"),
            name,
            QStringLiteral("--init"),
            QStringLiteral("--pull"),
            QStringLiteral("never"),
            QStringLiteral("--cap-drop"),
            QStringLiteral("ALL"),
            QStringLiteral("--security-opt"),
            QStringLiteral("no-new-privileges"),
            QStringLiteral("--read-only"),
            QStringLiteral("--tmpfs"),
            QStringLiteral("/stormlab:mode=1777,size=384m"),
            QStringLiteral("--pids-limit"),
            QStringLiteral("200"),
            QStringLiteral("--memory"),
            QStringLiteral("640m"),
            QStringLiteral("-p"),
            QStringLiteral("127.0.0.1::5432"),
            image,
            QStringLiteral("sh"),
            QStringLiteral("-c"),
            script};
}

} // namespace

class EnginesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void imageIsTheSameInEveryEngine()
    {
        const QStringList ask{QStringLiteral("images"), QStringLiteral("-q"), QStringLiteral("--no-trunc"), image()};
        const Answer docker = run(QStringLiteral("docker"), ask);
        const Answer podman = run(QStringLiteral("podman"), ask);
        QVERIFY2(docker.out.startsWith(QStringLiteral("sha256:")), qPrintable(docker.problem));
        QCOMPARE(podman.out, docker.out);
    }

    void unpackedImageStaysBelowItsGoal()
    {
        const Answer size = run(QStringLiteral("docker"), {QStringLiteral("image"), QStringLiteral("inspect"),
                                                           QStringLiteral("-f"), QStringLiteral("{{.Size}}"), image()});
        QVERIFY2(size.out.toLongLong() > 0, qPrintable(size.problem));
        QVERIFY2(size.out.toLongLong() <= 180'000'000, qPrintable(size.out));
    }

    void imageHasThePooler_data() { engines(); }
    void imageHasThePooler()
    {
        QFETCH(QString, engine);
        const Answer version = run(engine, {QStringLiteral("run"), QStringLiteral("--rm"), image(),
                                            QStringLiteral("pgbouncer"), QStringLiteral("--version")});
        QVERIFY2(version.out.startsWith(QStringLiteral("PgBouncer 1.")), qPrintable(version.problem));
    }

    void hardenedServerAnswersOnItsPort_data() { engines(); }
    void hardenedServerAnswersOnItsPort()
    {
        QFETCH(QString, engine);
        const QString name = QStringLiteral("hardened");
        const Answer started = run(engine, hardenedRun(name, image()));
        QVERIFY2(started.exitCode == 0, qPrintable(started.problem));
        const QString port = run(engine, {QStringLiteral("port"), name, QStringLiteral("5432")}).out.section(u':', -1);
        const auto ask = [&port](const QString& statement) {
            return run(QStringLiteral("psql"), {QStringLiteral("-XAtc"), statement,
                                                QStringLiteral("host=127.0.0.1 user=postgres port=") + port});
        };
        QTRY_COMPARE_WITH_TIMEOUT(ask(QStringLiteral("select 1")).out, QStringLiteral("1"), 30'000);
        const Answer module = ask(QStringLiteral("create extension pg_stat_statements"));
        QVERIFY2(module.exitCode == 0, qPrintable(module.problem));
        QCOMPARE(ask(QStringLiteral("select datcollate from pg_database where datname = 'postgres'")).out,
                 QStringLiteral("en_US.utf8"));
        // Paused on purpose: the wrapper must be able to end what is frozen, too.
        QCOMPARE(run(engine, {QStringLiteral("pause"), name}).exitCode, 0);
    }

    void daemonAnswersThroughSsh()
    {
        const Answer version = run(QStringLiteral("docker"),
                                   {QStringLiteral("version"), QStringLiteral("-f"), QStringLiteral("{{.Server.Os}}")},
                                   {QStringLiteral("DOCKER_HOST=") + qEnvironmentVariable("STORMLAB_TEST_SSH")});
        QVERIFY2(version.out == QStringLiteral("linux"), qPrintable(version.problem));
    }

    void podmanAnswersThroughSsh_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::newRow("address") << QStringLiteral("--url") << qEnvironmentVariable("STORMLAB_TEST_PODMAN_URL");
        QTest::newRow("connection") << QStringLiteral("--connection")
                                    << qEnvironmentVariable("STORMLAB_TEST_PODMAN_CONNECTION");
    }
    void podmanAnswersThroughSsh()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        const Answer images =
            run(QStringLiteral("podman"), {option, value, QStringLiteral("images"), QStringLiteral("-q"), image()});
        QVERIFY2(!images.out.isEmpty(), qPrintable(images.problem));
    }

    void nothingOfTheUserIsInReach()
    {
        QVERIFY(qEnvironmentVariable("DOCKER_CONFIG").startsWith(QStringLiteral("/tmp/stormlab-engines-")));
        QVERIFY(QDir::homePath().startsWith(QStringLiteral("/tmp/stormlab-engines-")));
        QVERIFY(QFile::exists(qEnvironmentVariable("STORMLAB_TEST_IMAGE_FILE")));
    }

private:
    static QString image() { return qEnvironmentVariable("STORMLAB_TEST_IMAGE"); }

    static void engines()
    {
        QTest::addColumn<QString>("engine");
        QTest::newRow("docker") << QStringLiteral("docker");
        QTest::newRow("podman") << QStringLiteral("podman");
    }
};

QTEST_GUILESS_MAIN(EnginesTest)
#include "tst_engines.moc"
