// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/progress/progressfile.h"
#include "tests/ctl/programfolder.h"
#include "tests/ctl/programrun.h"
#include "tests/ctl/shortscenario.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <csignal>
#include <memory>

using namespace stormlab;

namespace
{

const QString program = QStringLiteral(STORMLAB_REHEARSAL);
const QString storm = QStringLiteral("connection-storm-after-deploy");

QStringList words(const char* line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '));
}

} // namespace

/// `stormlabctl progress`, and the drills that it tells of. Scripted sources stand for engines.
class ProgressCommandTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ProgramFolder> m_folder;
    QProcessEnvironment m_environment;

    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("data/stormlab/progress.sqlite")); }

    /// As it was some days ago.
    void keep(const char* drill, int daysAgo, bool passed) const
    {
        DrillResult result;
        result.drill = drill;
        result.scenario = storm.toStdString();
        result.engine = "native";
        result.when = Milliseconds(QDateTime::currentMSecsSinceEpoch()) - std::chrono::hours(24 * daysAgo);
        result.finished = true;
        result.passed = passed;
        result.parts = {{{35, 35}, {passed ? 45 : 0, 45}, {20, 20}}};
        QVERIFY(ProgressFile(path()).add(result).done);
    }

    [[nodiscard]] QJsonArray drills() const
    {
        ProgramRun run(program, words("progress --json"), m_environment);
        return run.exitCode() == 0 ? run.json()[QStringLiteral("drills")].toArray() : QJsonArray();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<ProgramFolder>();
        writeShortScenario(m_folder->filePath(QStringLiteral("scenarios")));
        m_environment = m_folder->environment();
        m_environment.insert(QStringLiteral("STORMLAB_SCENARIOS"), m_folder->filePath(QStringLiteral("scenarios")));
        m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder->filePath(QStringLiteral("config")));
    }

    void execKeepsItsResult()
    {
        ProgramRun exec(program, words("exec connection-storm-after-deploy --seed 7 --json -- true"), m_environment);
        QCOMPARE(exec.exitCode(), 1);
        const QJsonArray kept = drills();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0][QStringLiteral("scenario")].toString(), storm);
        QCOMPARE(kept[0][QStringLiteral("seed")].toInt(), 7);
        QCOMPARE(kept[0][QStringLiteral("finished")].toBool(), true);
        QCOMPARE(kept[0][QStringLiteral("passed")].toBool(true), false);
        QCOMPARE(kept[0][QStringLiteral("parts")][QStringLiteral("trap")], [&] {
            const QJsonValue part = exec.json()[QStringLiteral("parts")][QStringLiteral("trap")];
            return QJsonValue(QJsonObject{{QStringLiteral("points"), part[QStringLiteral("points")]},
                                          {QStringLiteral("max"), part[QStringLiteral("max")]}});
        }());
        QCOMPARE(QStringList{kept[0][QStringLiteral("recording")].toString()},
                 QDir(m_folder->recordings()).entryList(QDir::Files));
    }

    void runThatIsEndedWithoutACheckIsUnfinished()
    {
        ProgramRun run(program, {QStringLiteral("run"), storm}, m_environment);
        QVERIFY(run.says("  incident"));
        run.signal(SIGINT);
        QCOMPARE(run.exitCode(), 130);
        QCOMPARE(drills().size(), 1);
        QCOMPARE(drills()[0][QStringLiteral("finished")].toBool(true), false);
        ProgramRun text(program, words("progress"), m_environment);
        QCOMPARE(text.exitCode(), 0);
        QVERIFY(text.output().isEmpty() && text.errors().contains("No drill has been ended yet."));
    }

    void verifyKeepsNothing()
    {
        const QString scenario = m_folder->filePath(QStringLiteral("scenarios/") + storm);
        const QString solution = scenario + QStringLiteral("/solutions/nothing/");
        QVERIFY(QDir().mkpath(solution));
        for (const auto& [name, text] :
             {std::pair{"solution.sh", "true\n"}, {"expected.json", "{\"passed\": false}"}}) {
            QFile file(solution + QLatin1String(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
        }
        ProgramRun verify(program, {QStringLiteral("verify"), scenario}, m_environment);
        QCOMPARE(verify.exitCode(), 0);
        QVERIFY(!QFile::exists(path()));
    }

    void tellsBestLatestAndWhenItIsDue()
    {
        keep("a", 20, true);
        keep("b", 3, false);
        ProgramRun text(program, words("progress"), m_environment);
        QCOMPARE(text.exitCode(), 0);
        const auto day = [](int daysAgo) {
            return QDateTime::currentDateTimeUtc().addDays(-daysAgo).date().toString(Qt::ISODate).toLatin1();
        };
        const auto has = [&text](const QByteArray& words, const QByteArray& rest) {
            return text.output().contains(QByteArray(words).append(rest));
        };
        QVERIFY2(text.output().startsWith("connection-storm-after-deploy: 2 drills\n"), text.output().constData());
        QVERIFY2(has("  Fix     best 45 of 45,   ", day(20)), text.output().constData());
        QVERIFY2(has("latest 0 of 45,    ", day(3) + '\n'), text.output().constData());
        QVERIFY(has("  due again since ", day(2) + ", 1 day after it was not passed\n"));
        ProgramRun due(program, words("progress --due"), m_environment);
        QVERIFY(due.exitCode() == 0 && due.output().startsWith("connection-storm-after-deploy: due again since "));
        ProgramRun json(program, words("progress --due --json"), m_environment);
        QCOMPARE(json.exitCode(), 0);
        QCOMPARE(json.json()[QStringLiteral("due")][0][QStringLiteral("due_days")].toInt(), 1);
        keep("c", 0, true);
        ProgramRun nothing(program, words("progress --due"), m_environment);
        QVERIFY(nothing.exitCode() == 0 && nothing.output().isEmpty());
        QVERIFY(nothing.errors().contains("Nothing is due."));
    }

    void exportsCsv()
    {
        keep("a", 20, true);
        ProgramRun csv(program, words("progress --csv"), m_environment);
        QCOMPARE(csv.exitCode(), 0);
        QVERIFY(csv.output().startsWith("drill,when,scenario,"));
        QVERIFY(csv.output().contains("\r\na,"));
    }

    void deletingWithoutATerminalNeedsAYes()
    {
        keep("a", 20, true);
        QVERIFY(ProgressFile(path()).setNote("a", "Mine.").done);
        ProgramRun refused(program, words("progress --delete-all"), m_environment);
        QCOMPARE(refused.exitCode(), 2);
        QVERIFY(refused.errors().contains("Add --yes."));
        QCOMPARE(drills().size(), 1);
        ProgramRun deleted(program, words("progress --delete-all --yes"), m_environment);
        QCOMPARE(deleted.exitCode(), 0);
        QVERIFY2(deleted.errors().contains("Deleted: 1 drill and 1 note."), deleted.errors().constData());
        QCOMPARE(drills().size(), 0);
        ProgramRun again(program, words("progress --delete-all --yes --json"), m_environment);
        QCOMPARE(again.exitCode(), 0);
        QCOMPARE(again.json()[QStringLiteral("deleted")].toBool(), true);
    }

    void aNewerProgramsFileIsToldAndLeftAlone()
    {
        keep("a", 20, true);
        ProgressSteps steps = progressSteps();
        steps.push_back({QStringLiteral("ALTER TABLE drill ADD COLUMN mood TEXT")});
        QVERIFY(ProgressFile(path(), steps).read().done);
        ProgramRun told(program, words("progress"), m_environment);
        QCOMPARE(told.exitCode(), 0);
        QVERIFY(told.output().contains("1 drill") && told.errors().contains("newer Stormlab"));
        ProgramRun refused(program, words("progress --delete-all --yes"), m_environment);
        QCOMPARE(refused.exitCode(), 4);
        ProgramRun exec(program, words("exec connection-storm-after-deploy -- true"), m_environment);
        QCOMPARE(exec.exitCode(), 1);
        QCOMPARE(exec.errors().count("kept by a newer Stormlab"), 1);
        QCOMPARE(drills().size(), 1);
    }

    void optionsThatDoNotFitAreRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line : {"progress --csv --json", "progress --csv --due", "progress --due --delete-all",
                                 "progress --yes", "progress --csv --delete-all --yes", "progress now"})
            QTest::newRow(line) << QByteArray(line);
    }
    void optionsThatDoNotFitAreRefused()
    {
        QFETCH(const QByteArray, line);
        ProgramRun run(program, words(line.constData()), m_environment);
        QCOMPARE(run.exitCode(), 2);
    }

    void aDrillGoesOnWhereNothingCanBeKept()
    {
        QVERIFY(QDir().mkpath(path()));
        ProgramRun exec(program, words("exec connection-storm-after-deploy -- true"), m_environment);
        QCOMPARE(exec.exitCode(), 1);
        QVERIFY(exec.output().startsWith("Not passed"));
        QCOMPARE(exec.errors().count("progress.sqlite cannot be opened"), 1);
        ProgramRun progress(program, words("progress --json"), m_environment);
        QCOMPARE(progress.exitCode(), 3);
        QVERIFY(progress.json().contains(QStringLiteral("error")));
    }
};

QTEST_GUILESS_MAIN(ProgressCommandTest)
#include "tst_progresscommand.moc"
