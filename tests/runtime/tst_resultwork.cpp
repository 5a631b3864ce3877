// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/resultwork.h"

#include "core/runtime/classroom/folderscanner.h"
#include "core/runtime/classroom/learnerid.h"
#include "core/runtime/classroom/resultgrading.h"
#include "core/runtime/classroom/resultplace.h"
#include "core/runtime/report/wholefile.h"
#include "tests/support/classresults.h"
#include "tests/support/stormscenario.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace stormlab;

/// Where a result goes, how large it may be, and what beside it is taken for its recording.
class ResultWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLearnerIsTheSameInEveryRunAndAnotherInEveryClass()
    {
        const std::string learner = learnerIn(testClass(), "Ann", "secret");
        QCOMPARE(learner.size(), std::size_t{32});
        QCOMPARE(learnerIn(testClass(), "Ann", "secret"), learner);
        ClassFile other = testClass();
        other.id = std::string(32, '0');
        for (const std::string& another : {learnerIn(other, "Ann", "secret"), learnerIn(testClass(), "Ann", "other"),
                                           learnerIn(testClass(), "Bea", "secret")})
            QVERIFY(another != learner);
        QCOMPARE(learnerIn(testClass(), "Ann", ""), std::string());
        // Who gives no name may be anybody of those who use the account.
        QCOMPARE(learnerIn(testClass(), "", "secret"), std::string());
    }

    void aResultThatNoBoardReadsIsNotWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.stormresult"));
        const auto written = [&](std::uint64_t numbers) {
            Scorecard card;
            card.scenario = testClass().scenario;
            card.parts[2].checks.push_back({"ceiling", 0, 10, true, false, "Held.", {}});
            for (std::uint64_t number = 0; number < numbers; ++number)
                card.parts[2].checks[0].evidence.push_back(number);
            Scenario scenario = stormScenario();
            scenario.id = testClass().scenario;
            ResultWork work({testClass(), "Ann", folder.path(), {}, std::string(32, 'a')}, scenario, "drill-1a2b3c4d",
                            path, writeWholeFile);
            ResultStep step;
            step.state = ResultState::Finished;
            step.now = lessonBegan;
            step.events = {{0, DrillTime{0}, Scored{toJson(card)}}};
            return work.write(step);
        };
        QVERIFY(written(20'000).ok());
        const JudgedFile judged = judgeFile(path, testClass());
        QVERIFY2(judged.result.has_value(), qPrintable(judged.detail));
        QCOMPARE(judged.result->learner, std::string(32, 'a'));
        const Result<void> refused = written(60'000);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::Resources);
        QVERIFY(judgeFile(path, testClass()).result == judged.result);
    }

    void whatIsNoFileBesideAResultIsNoRecording_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"pipe", "device", "folder", "large"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void whatIsNoFileBesideAResultIsNoRecording()
    {
        QFETCH(const QString, kind);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.storm"));
        if (kind == QStringLiteral("pipe"))
            QCOMPARE(mkfifo(qPrintable(path), S_IRUSR | S_IWUSR), 0);
        else if (kind == QStringLiteral("device"))
            QVERIFY(QFile::link(QStringLiteral("/dev/zero"), path));
        else if (kind == QStringLiteral("folder"))
            QVERIFY(QDir().mkpath(path));
        else
            QVERIFY(QFile(path).open(QIODevice::WriteOnly) && QFile::resize(path, qint64{5} * 1024 * 1024 * 1024));
        ResultFile result = resultOf(3);
        result.recording = RecordingReference{"a.storm", std::string(64, '7')};
        QCOMPARE(gradeResultAgain(folder.path(), result, testClass(), stormScenario()).outcome,
                 GradedAgain::NotGradable);
    }

    void namesBecomeNamesOfFiles()
    {
        QCOMPARE(resultPath(QStringLiteral("/x"), "../Zoë  Müller!", QStringLiteral("drill-1")),
                 QStringLiteral("/x/zoë-müller-drill-1.stormresult"));
        QCOMPARE(resultPath(QStringLiteral("/x"), "", QStringLiteral("drill-1")),
                 QStringLiteral("/x/drill-1.stormresult"));
    }

    void resultsGoBesideTheClassWhereThatCanBeWrittenTo()
    {
        const QTemporaryDir folder;
        QCOMPARE(usualResultFolder(folder.filePath(QStringLiteral("b.stormclass"))), folder.path());
        QVERIFY(
            usualResultFolder(QStringLiteral("/no/such/folder/b.stormclass")).endsWith(QStringLiteral("/Stormlab")));
    }
};

QTEST_GUILESS_MAIN(ResultWorkTest)
#include "tst_resultwork.moc"
