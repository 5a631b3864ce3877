// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/series.h"
#include "core/runtime/recording/recordingreader.h"
#include "tests/ctl/programrun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace stormlab;

/// `stormlabctl import` as it ships.
class ImportCommandTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_csv;
    QString m_recording;

    void write(const QByteArray& text) const
    {
        QFile file(m_csv);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    [[nodiscard]] ProgramRun import(const QStringList& more = {}, QString csv = {}) const
    {
        const QStringList line = {QStringLiteral("import"), csv.isEmpty() ? m_csv : csv, QStringLiteral("--out"),
                                  m_recording, QStringLiteral("--json")};
        return {QStringLiteral(STORMLAB_BIN_DIR "/stormlabctl"), line + more, QProcessEnvironment::systemEnvironment()};
    }
    [[nodiscard]] ActivitySeries series() const
    {
        SeriesBuilder builder;
        const Result<Recording> recording = readRecording(m_recording);
        for (const TimelineEvent& event : recording ? recording.value().events : std::vector<TimelineEvent>{})
            builder.add(event);
        return builder.activity();
    }

private Q_SLOTS:
    void init()
    {
        m_csv = m_folder.filePath(QStringLiteral("activity.csv"));
        m_recording = m_folder.filePath(QStringLiteral("incident.storm"));
        QFile::remove(m_csv);
        QFile::remove(m_recording);
    }

    /// What is documented works.
    void importsTheExampleOfTheDocument()
    {
        QFile document(QStringLiteral(STORMLAB_SOURCE_DIR "/docs/real-servers.md"));
        QVERIFY(document.open(QIODevice::ReadOnly));
        const QByteArray text = document.readAll();
        const qsizetype begin = text.indexOf("\ntime,application_name");
        QVERIFY(begin > 0);
        write(text.mid(begin + 1, text.indexOf("```", begin) - begin - 1));
        ProgramRun run = import();
        QVERIFY2(run.exitCode() == 0, run.everything().constData());
        const ActivitySeries activity = series();
        QVERIFY((activity.applications == std::vector<std::string>{"checkout_api", "jobs, nightly"}));
        QVERIFY((activity.points.at(0).counts == std::vector<int>{35, 4}));
        QCOMPARE(activity.points.at(0).limits.maxConnections, 100);
        QCOMPARE(run.json()[QStringLiteral("graded")].toBool(true), false);
        QVERIFY(run.errors().contains("therefore no grade"));
    }

    void itsSummaryTellsWhatIsKnownAndWhatIsNot()
    {
        write("time,application_name,state,count\n1785412991.25,a,idle,1\n1785412993,a,idle,2\n");
        ProgramRun made = import();
        QVERIFY2(made.exitCode() == 0, made.everything().constData());
        ProgramRun summary(QStringLiteral(STORMLAB_BIN_DIR "/stormlabctl"), {QStringLiteral("replay"), m_recording},
                           QProcessEnvironment::systemEnvironment());
        QCOMPARE(summary.exitCode(), 0);
        QCOMPARE(summary.output().left(summary.output().indexOf("This is")),
                 QByteArray("Activity of a real server, imported from CSV, begun 2026-07-30 12:03:11 UTC\n"
                            "Imported from activity.csv, from 2026-07-30 12:03:11 UTC on. Sessions are made up to fit "
                            "its counts: their process numbers mean nothing.\n"
                            "Length 0:01: 5 events, 2 samples, 0 gaps.\n"
                            "Peak: 2 backends at 0:01, the limit is not known. Refused logins and lost transactions "
                            "are not known.\n"));
    }

    void importsMoreThanTheDiskTakesAtOnce()
    {
        QByteArray text("time,application_name,state,count\n");
        for (int second = 0; second < 2'000; ++second)
            text += QByteArray::number(second) + ",checkout_api,idle," + QByteArray::number(second % 50) + "\n";
        write(text);
        ProgramRun run = import({QStringLiteral("--max-connections"), QStringLiteral("60")});
        QVERIFY2(run.exitCode() == 0, run.everything().constData());
        const ActivitySeries activity = series();
        QCOMPARE(activity.points.size(), std::size_t{2'000});
        QCOMPARE(activity.points.back().total, 1'999 % 50);
        QCOMPARE(activity.points.back().limits.maxConnections, 60);
    }

    void tellsBadLinesAndImportsNothing()
    {
        write("time,application_name,state,count\n7,a,idle,1\n8,a,sleeping,1\n9,a,idle,many\n");
        ProgramRun run = import();
        QCOMPARE(run.exitCode(), 4);
        QVERIFY2(run.errors().contains("line 3: the state is “sleeping”, expected"), run.errors().constData());
        QVERIFY2(run.errors().contains("line 4: the count is “many”, expected"), run.errors().constData());
        QVERIFY(!run.json()[QStringLiteral("error")].toObject().isEmpty());
        QVERIFY(!QFile::exists(m_recording));
        ProgramRun rest = import({QStringLiteral("--skip-bad-lines")});
        QVERIFY2(rest.exitCode() == 0, rest.everything().constData());
        QVERIFY(rest.errors().contains("2 lines left out"));
        QCOMPARE(series().points.size(), std::size_t{1});
    }

    void refusesWhatIsNoFileOfActivity_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("not there") << QStringLiteral("/none.csv");
        QTest::newRow("a folder") << QStringLiteral("/");
        QTest::newRow("a device") << QStringLiteral("/dev/zero");
        QTest::newRow("something else") << QStringLiteral(STORMLAB_BIN_DIR "/stormlabctl");
    }
    void refusesWhatIsNoFileOfActivity()
    {
        QFETCH(QString, path);
        ProgramRun run = import({QStringLiteral("--skip-bad-lines")}, path);
        QVERIFY2(run.exitCode() == 4, run.everything().constData());
        QVERIFY(!QFile::exists(m_recording));
    }

    void overwritesNothing()
    {
        write("time,application_name,state,count\n7,a,idle,1\n");
        QVERIFY(import().exitCode() == 0);
        QCOMPARE(import().exitCode(), 2);
    }
};

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "tst_importcommand.moc"
