// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/eventcodec.h"
#include "core/domain/observedserver.h"
#include "core/domain/series.h"
#include "core/runtime/recording/recordingreader.h"
#include "tests/ctl/programrun.h"
#include "tests/support/testserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace stormlab;

namespace
{

const QString program = QStringLiteral(STORMLAB_BIN_DIR "/stormlabctl");
constexpr int pgbenchClients = 6;
/// Milliseconds, also beside other tests.
constexpr int soon = 30'000;

template <typename Body>
std::vector<const Body*> all(const std::vector<TimelineEvent>& events)
{
    std::vector<const Body*> found;
    for (const TimelineEvent& event : events) {
        if (const auto* body = std::get_if<Body>(&event.body))
            found.push_back(body);
    }
    return found;
}

/// The largest number of sessions that an application had at once; 0 where it is unknown.
int peakOf(const ActivitySeries& series, const std::string& application)
{
    const auto found = std::find(series.applications.begin(), series.applications.end(), application);
    const auto index = static_cast<std::size_t>(found - series.applications.begin());
    int peak = 0;
    for (const ActivityPoint& point : series.points)
        peak = index < point.counts.size() ? std::max(peak, point.counts[index]) : peak;
    return peak;
}

ActivitySeries seriesOf(const std::vector<TimelineEvent>& events)
{
    SeriesBuilder builder;
    for (const TimelineEvent& event : events)
        builder.add(event);
    return builder.activity();
}

} // namespace

/// `stormlabctl record` as it ships, against a server that is not the lab's.
class RecordTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder{QStringLiteral("/dev/shm/stormlab-record-XXXXXX")};
    std::unique_ptr<TestServer> m_server;
    QString m_file;

    /// By default as a role that may look at everything and do nothing.
    [[nodiscard]] QStringList command(const QStringList& more, const QString& dsn = {}) const
    {
        const QString watcher = m_server->conninfo(QStringLiteral("watcher"), QStringLiteral("mine"));
        return QStringList{QStringLiteral("record"),
                           QStringLiteral("--dsn"),
                           dsn.isEmpty() ? watcher : dsn,
                           QStringLiteral("--out"),
                           m_file,
                           QStringLiteral("--json"),
                           QStringLiteral("--interval"),
                           QStringLiteral("100")} +
               more;
    }
    [[nodiscard]] QString overTcp(const QString& password) const
    {
        return QStringLiteral("host=127.0.0.1 port=%1 dbname=postgres user=watcher password=%2")
            .arg(m_server->port())
            .arg(password);
    }
    [[nodiscard]] std::vector<TimelineEvent> recorded() const
    {
        Result<Recording> recording = readRecording(m_file);
        return recording ? std::move(recording).value().events : std::vector<TimelineEvent>{};
    }
    /// All that the recording says, unpacked.
    [[nodiscard]] QByteArray recordedText() const
    {
        QByteArray text;
        for (const TimelineEvent& event : recorded())
            text += QByteArray::fromStdString(toJson(event)) + '\n';
        return text;
    }
    /// Its sessions notice a moment later, and until then they may still write.
    void endPgbench(QProcess& pgbench)
    {
        pgbench.kill();
        pgbench.waitForFinished();
        QTRY_COMPARE_WITH_TIMEOUT(pgbenchSessions(), 0, soon);
    }
    [[nodiscard]] int pgbenchSessions()
    {
        return m_server->number(
            QStringLiteral("select count(*) from pg_stat_activity where application_name = 'pgbench'"));
    }
    void startPgbench(QProcess& pgbench, const QStringList& arguments) const
    {
        pgbench.start(TestServer::binaries() + QStringLiteral("/pgbench"),
                      QStringList{QStringLiteral("-h"), m_server->socketDirectory(), QStringLiteral("-p"),
                                  QString::number(m_server->port()), QStringLiteral("-U"), QStringLiteral("postgres")} +
                          arguments + QStringList{QStringLiteral("postgres")});
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_server = std::make_unique<TestServer>(
            TestServerOptions{.maxConnections = 40,
                              .superuserReserved = 3,
                              .settings = {{QStringLiteral("autovacuum"), QStringLiteral("off")},
                                           {QStringLiteral("wal_level"), QStringLiteral("minimal")},
                                           {QStringLiteral("max_wal_senders"), QStringLiteral("0")}}});
        QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
        m_server->run(QStringLiteral("create role watcher login password 'right'; grant pg_monitor to watcher; "
                                     "create role stranger login"));
        QProcess pgbench;
        startPgbench(pgbench, {QStringLiteral("-i"), QStringLiteral("-q")});
        QVERIFY(pgbench.waitForFinished());
        QCOMPARE(pgbench.exitCode(), 0);
    }

    void init()
    {
        m_file = m_folder.filePath(QString::fromUtf8(QTest::currentTestFunction()) + QStringLiteral(".storm"));
        QFile::remove(m_file);
    }

    void showsALoadOfPgbench()
    {
        QProcess pgbench;
        startPgbench(pgbench, {QStringLiteral("-c"), QString::number(pgbenchClients), QStringLiteral("-T"),
                               QStringLiteral("60")});
        QTRY_COMPARE_WITH_TIMEOUT(pgbenchSessions(), pgbenchClients, soon);
        ProgramRun record(program, command({QStringLiteral("--for"), QStringLiteral("2s")}),
                          QProcessEnvironment::systemEnvironment());
        QVERIFY2(record.exitCode() == 0, record.everything().constData());
        endPgbench(pgbench);

        const std::vector<TimelineEvent> events = recorded();
        const ActivitySeries series = seriesOf(events);
        QCOMPARE(peakOf(series, "pgbench"), pgbenchClients);
        QCOMPARE(peakOf(series, "the lab"), 1);
        QVERIFY(series.points.size() >= 5);
        QVERIFY(series.points.front().limits == (Limits{40, 3, 0}));
        const DrillStarted& started = *all<DrillStarted>(events).at(0);
        QVERIFY(!hasScenario(started));
        QVERIFY(!started.serverVersion.empty());
        QVERIFY(!recordedText().contains("abalance + 1"));
        QVERIFY(recordedText().contains("UPDATE pgbench_"));
        QCOMPARE(record.json()[QStringLiteral("ended")].toString(), QStringLiteral("time"));
        QCOMPARE(record.json()[QStringLiteral("graded")].toBool(true), false);
        QVERIFY(record.errors().contains("therefore no grade"));
    }

    void writesNothingToTheServer()
    {
        const QString position = QStringLiteral("select pg_current_wal_insert_lsn()");
        m_server->run(QStringLiteral("checkpoint"));
        const QStringList before = m_server->run(position);
        ProgramRun record(program, command({QStringLiteral("--for"), QStringLiteral("1s")}),
                          QProcessEnvironment::systemEnvironment());
        QVERIFY2(record.exitCode() == 0, record.everything().constData());
        QCOMPARE(m_server->run(position), before);
    }

    void looksThroughOneSessionUnderItsOwnName()
    {
        ProgramRun record(program, command({}), QProcessEnvironment::systemEnvironment());
        QVERIFY2(record.says("Ctrl+C ends it"), record.everything().constData());
        const QStringList names =
            m_server->run(QStringLiteral("select application_name from pg_stat_activity where usename = 'watcher'"));
        QCOMPARE(names, QStringList{QStringLiteral("stormlab record")});
    }

    void endsAtItsSize()
    {
        ProgramRun record(program, command({QStringLiteral("--max-size"), QStringLiteral("3kB")}),
                          QProcessEnvironment::systemEnvironment());
        QVERIFY2(record.exitCode() == 0, record.everything().constData());
        QCOMPARE(record.json()[QStringLiteral("ended")].toString(), QStringLiteral("size"));
        QVERIFY(std::get<PhaseChanged>(recorded().back().body).phase == Phase::Finished);
    }

    void keepsWhatWasWrittenWhenItIsEnded_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("terminated") << SIGTERM;
        QTest::newRow("terminal closed") << SIGHUP;
    }
    void keepsWhatWasWrittenWhenItIsEnded()
    {
        QFETCH(int, signal);
        ProgramRun record(program, command({}), QProcessEnvironment::systemEnvironment());
        QVERIFY2(record.says("Ctrl+C ends it"), record.everything().constData());
        record.signal(signal);
        QCOMPARE(record.exitCode(), 130);
        const std::vector<TimelineEvent> events = recorded();
        QVERIFY(!all<Sample>(events).empty());
        QCOMPARE(std::get<PhaseChanged>(events.back().body).says,
                 std::string("The recording ended. Somebody ended it."));
        QCOMPARE(record.json()[QStringLiteral("ended")].toString(), QStringLiteral("interrupted"));
    }

    void goesOnWhenTheServerWasRestarted()
    {
        ProgramRun record(program, command({}), QProcessEnvironment::systemEnvironment());
        QVERIFY2(record.says("Ctrl+C ends it"), record.everything().constData());
        m_server->stop();
        QVERIFY2(record.says("The server cannot be read"), record.everything().constData());
        QVERIFY2(m_server->restart(), qPrintable(m_server->problem()));
        QVERIFY2(record.says("The server is read again"), record.everything().constData());
        record.signal(SIGINT);
        QCOMPARE(record.exitCode(), 130);
        const std::vector<TimelineEvent> events = recorded();
        QVERIFY(!all<SampleGap>(events).empty());
        QCOMPARE(all<DrillStarted>(events).size(), std::size_t{1});
        const auto changes = all<ServerChanged>(events);
        QVERIFY(std::any_of(changes.begin(), changes.end(), [](const ServerChanged* changed) {
            return changed->change.kind == ServerChangeKind::Restart;
        }));
    }

    void tellsAGapAndEndsAtOnceWhileTheServerIsFrozen()
    {
        ProgramRun record(program, command({}), QProcessEnvironment::systemEnvironment());
        QVERIFY2(record.says("Ctrl+C ends it"), record.everything().constData());
        m_server->freeze();
        const bool told = record.says("The server cannot be read: The server does not answer.");
        QElapsedTimer timer;
        timer.start();
        record.signal(SIGINT);
        const int code = record.exitCode(5'000);
        const qint64 took = timer.elapsed();
        m_server->thaw();
        QVERIFY2(told, record.everything().constData());
        QCOMPARE(code, 130);
        QVERIFY2(took < 2'000, qPrintable(QString::number(took)));
        QVERIFY(!all<SampleGap>(recorded()).empty());
    }

    void countsWhatItMayNotSee()
    {
        QProcess pgbench;
        startPgbench(pgbench, {QStringLiteral("-c"), QStringLiteral("2"), QStringLiteral("-T"), QStringLiteral("60")});
        QTRY_COMPARE_WITH_TIMEOUT(pgbenchSessions(), 2, soon);
        ProgramRun record(
            program,
            command({QStringLiteral("--for"), QStringLiteral("1s")}, m_server->conninfo(QStringLiteral("stranger"))),
            QProcessEnvironment::systemEnvironment());
        QVERIFY2(record.exitCode() == 0, record.everything().constData());
        endPgbench(pgbench);
        QVERIFY(record.errors().contains("pg_monitor"));
        QCOMPARE(record.json()[QStringLiteral("sees_all")].toBool(true), false);
        QCOMPARE(peakOf(seriesOf(recorded()), "pgbench"), 2);
        for (const Backend& backend : all<Sample>(recorded()).at(0)->backends.all())
            QVERIFY(isLabSession(backend) || backend.state == BackendState::Disabled);
    }

    void refusesToBegin_data()
    {
        QTest::addColumn<QString>("dsn");
        QTest::addColumn<int>("expected");
        QTest::newRow("a wrong password") << overTcp(QStringLiteral("hunter2")) << 3;
        QTest::newRow("no server") << QStringLiteral("host=127.0.0.1 port=1 password=hunter2") << 3;
        QTest::newRow("no database") << m_server->conninfo() + QStringLiteral(" dbname=nothing password=hunter2") << 3;
        QTest::newRow("no connection string") << QStringLiteral("password=a hunter2") << 2;
    }
    void refusesToBegin()
    {
        QFETCH(QString, dsn);
        QFETCH(int, expected);
        ProgramRun record(program, command({}, dsn), QProcessEnvironment::systemEnvironment());
        QCOMPARE(record.exitCode(), expected);
        QVERIFY(!record.json()[QStringLiteral("error")].toObject().isEmpty());
        QVERIFY2(!record.everything().contains("hunter2"), record.everything().constData());
        QVERIFY(!QFile::exists(m_file));
    }

    void keepsThePasswordToItself()
    {
        ProgramRun record(program,
                          command({QStringLiteral("--for"), QStringLiteral("1s")}, overTcp(QStringLiteral("right"))),
                          QProcessEnvironment::systemEnvironment());
        QVERIFY2(record.exitCode() == 0, record.everything().constData());
        QVERIFY(record.errors().contains("The password is on the command line"));
        QVERIFY(!record.everything().contains("right"));
        QVERIFY(!recordedText().contains("right"));
    }

    void importsWhatTheDocumentedCopyWrites()
    {
        QFile document(QStringLiteral(STORMLAB_SOURCE_DIR "/docs/real-servers.md"));
        QVERIFY(document.open(QIODevice::ReadOnly));
        const QByteArray text = document.readAll();
        const qsizetype begin = text.indexOf("\\copy (select now()");
        QVERIFY(begin > 0);
        QProcess psql;
        psql.setWorkingDirectory(m_folder.path());
        psql.start(TestServer::binaries() + QStringLiteral("/psql"),
                   {QStringLiteral("-qX"), m_server->conninfo(QStringLiteral("watcher"), QStringLiteral("shop"))});
        psql.write(text.mid(begin, text.indexOf('\n', begin) - begin + 1));
        psql.closeWriteChannel();
        QVERIFY(psql.waitForFinished());
        ProgramRun run(program,
                       {QStringLiteral("import"), m_folder.filePath(QStringLiteral("activity.csv")),
                        QStringLiteral("--out"), m_file},
                       QProcessEnvironment::systemEnvironment());
        QVERIFY2(run.exitCode() == 0, run.everything().constData());
        const ActivitySeries series = seriesOf(recorded());
        QCOMPARE(peakOf(series, "shop"), 1);
        QCOMPARE(series.points.at(0).limits.maxConnections, 40);
    }

    void overwritesNothing()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("an incident") > 0);
        file.close();
        ProgramRun record(program, command({}), QProcessEnvironment::systemEnvironment());
        QCOMPARE(record.exitCode(), 2);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("an incident"));
    }
};

QTEST_GUILESS_MAIN(RecordTest)
#include "tst_record.moc"
