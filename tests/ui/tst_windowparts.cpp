// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlab/launchoptions.h"
#include "core/domain/timeline.h"
#include "core/runtime/control/handoff.h"
#include "core/runtime/control/terminallauncher.h"
#include "core/runtime/observe/statementparser.h"
#include "ui/pages/checkprogress.h"
#include "ui/presenters/backendstatement.h"
#include "ui/theme.h"
#include "ui/widgets/limitsdialog.h"
#include "ui/widgets/preparedqueries.h"
#include "ui/widgets/statementhistory.h"
#include "ui/widgets/terminatedialog.h"

#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace stormlab;

namespace
{

ServerAccess someAccess()
{
    ServerAccess access;
    access.host = "127.0.0.1";
    access.port = 5433;
    access.database = "shop";
    access.passwords = {{"oncall", "p@ss/word"}};
    access.serviceFile = "/run/lab/it's here/pg_service.conf";
    access.passFile = "/run/lab/pgpass";
    return access;
}

void makeProgram(const QTemporaryDir& folder, const char* name)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
}

Result<LaunchOptions> launch(const QStringList& arguments)
{
    return readLaunchOptions(QStringList{QStringLiteral("stormlab")} + arguments);
}

} // namespace

class TestWindowParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void terminateStatementsNameEveryPidAndAreUnderstood()
    {
        const std::string sql = terminateStatement({{20411, 20412}});
        QCOMPARE(sql, std::string("select pid, pg_terminate_backend(pid) from pg_stat_activity where pid in "
                                  "(20411, 20412)"));
        const StatementFacts facts = factsOf(sql);
        QCOMPARE(facts.backendActs.size(), std::size_t{1});
        QVERIFY(facts.backendActs.front().kind == BackendAct::Kind::Terminate);
    }

    void aTerminateStatementLeavesTheConditionToTheServer()
    {
        const std::string sql = terminateStatement({{20411, 20412}, true});
        QCOMPARE(sql, std::string("select pid, pg_terminate_backend(pid) from pg_stat_activity where state = 'idle' "
                                  "and pid in (20411, 20412)"));
        const std::vector<Comparison> asked{{"state", "=", {"idle"}}, {"pid", "in", {"20411", "20412"}}};
        QCOMPARE(factsOf(sql).backendActs.front().predicates, asked);
    }

    void cancelStatementsCancel()
    {
        const StatementFacts facts = factsOf(cancelStatement({1}));
        QVERIFY(facts.backendActs.front().kind == BackendAct::Kind::Cancel);
    }

    void noPidsMakeNoStatement()
    {
        QCOMPARE(terminateStatement({}), std::string());
        QCOMPARE(cancelStatement({}), std::string());
    }

    void preparedQueriesOnlyLook()
    {
        for (const PreparedQuery& query : preparedQueries()) {
            const StatementFacts facts = factsOf(query.sql.toStdString());
            QVERIFY2(facts.parsed, qPrintable(query.title));
            QVERIFY2(!facts.acts(), qPrintable(query.title));
        }
    }

    void historyLeadsBackAndForthAndKeepsWhatWasTyped()
    {
        StatementHistory history;
        QVERIFY(!history.previous(QStringLiteral("typing")));
        history.add(QStringLiteral("one"));
        history.add(QStringLiteral("two"));
        history.add(QStringLiteral("two"));
        QCOMPARE(history.previous(QStringLiteral("typing")).value(), QStringLiteral("two"));
        QCOMPARE(history.previous(QStringLiteral("two")).value(), QStringLiteral("one"));
        QVERIFY(!history.previous(QStringLiteral("one")));
        QCOMPARE(history.next().value(), QStringLiteral("two"));
        QCOMPARE(history.next().value(), QStringLiteral("typing"));
        QVERIFY(!history.next());
    }

    void historyLeadsToSomethingElseThanWhatStandsThere()
    {
        StatementHistory history;
        history.add(QStringLiteral("one"));
        QVERIFY(!history.previous(QStringLiteral("one")));
        history.add(QStringLiteral("two"));
        QCOMPARE(history.previous(QStringLiteral("two")).value(), QStringLiteral("one"));
    }

    void checkProgressFollowsTheLastCheck()
    {
        Scenario scenario;
        scenario.trigger = "deploy";
        Timeline timeline;
        timeline.append(DrillTime{1'000}, CheckStarted{1});
        const CheckProgress waiting = checkProgress(TimelineView(timeline), scenario, DrillTime{3'000});
        QCOMPARE(waiting.done.count(), 2'000);
        QCOMPARE(waiting.limit, scenario.pace.mitigationLimit);
        timeline.append(DrillTime{4'000}, VerificationStarted{"deploy"});
        const CheckProgress firing = checkProgress(TimelineView(timeline), scenario, DrillTime{99'000});
        QCOMPARE(firing.done, scenario.pace.verification);
        QVERIFY(firing.says.contains(QStringLiteral("deploy")));
    }

    void aCancelledCheckIsToldForHalfAMinute()
    {
        const TimelineEvent started{1, DrillTime{1'000}, CheckStarted{1}};
        const TimelineEvent ended{2, DrillTime{2'000}, CheckEnded{1, false, false, true}};
        const std::vector<const TimelineEvent*> told{&started, &ended};
        const CancelledCheck check{1, DrillTime{2'000}, false};
        QCOMPARE(cancelledCheckIn(told), std::optional(check));
        QVERIFY(cancelledCheckWords(check, DrillTime{31'999}).contains(QStringLiteral("Check 1 was cancelled")));
        QCOMPARE(cancelledCheckWords(check, DrillTime{32'000}), QString());
        QVERIFY(!cancelledCheckIn(std::span(told).first(1)));
        const TimelineEvent whole{2, DrillTime{2'000}, CheckEnded{1, true, false}};
        QVERIFY(!cancelledCheckIn(std::vector{&started, &whole}));
        const TimelineEvent next{3, DrillTime{3'000}, CheckStarted{2}};
        QVERIFY(!cancelledCheckIn(std::vector{&started, &ended, &next}));
    }

    void aCancelledCheckCountsWhereTheClassSaysSo()
    {
        const TimelineEvent ended{2, DrillTime{2'000}, CheckEnded{1, false, false, true}};
        const auto wordsBy = [&ended](const CheckPolicy& checks) {
            const TimelineEvent stated{1, DrillTime{0}, PolicyStated{"class", {{}, checks}}};
            const std::optional<CancelledCheck> check = cancelledCheckIn(std::vector{&stated, &ended});
            return check ? cancelledCheckWords(*check, DrillTime{5'000}) : QString();
        };
        QVERIFY(wordsBy({CheckRule::Limited, 0, 3}).contains(QStringLiteral("it counts as a check")));
        QVERIFY(!wordsBy({}).isEmpty() && !wordsBy({}).contains(QStringLiteral("class")));
    }

    void checkProgressLastsAsOftenAsTheTriggerIsFired()
    {
        Scenario scenario;
        scenario.trigger = "pause";
        scenario.pace.verification = Milliseconds{15'000};
        scenario.rubric.checks.push_back({});
        HoldsPredicate holds;
        holds.times = 3;
        scenario.rubric.checks.back().predicate = holds;
        Timeline timeline;
        timeline.append(DrillTime{0}, VerificationStarted{"pause"});
        const CheckProgress firing = checkProgress(TimelineView(timeline), scenario, DrillTime{20'000});
        QCOMPARE(firing.done.count(), 20'000);
        QCOMPARE(firing.limit.count(), 45'000);
        QCOMPARE(firing.says, QStringLiteral("Check: the pause is fired again 3 times and watched for 15 s each time, "
                                             "45 s in all."));
    }

    void totalsNameApplicationsAndStates()
    {
        Backend idle;
        idle.applicationName = "deploy_worker";
        idle.state = BackendState::Idle;
        Backend active = idle;
        active.state = BackendState::Active;
        QCOMPARE(sessionTotals({idle, idle, active}), QStringLiteral("deploy_worker: 1 active, 2 idle."));
    }

    void limitsThatNobodyHasToldAreNotShownAsNone()
    {
        const Theme theme;
        Sample sample;
        sample.backends = std::vector<Backend>(3);
        const LimitsDialog dialog(theme, sample);
        QStringList said;
        for (const auto* label : dialog.findChildren<QLabel*>())
            said << label->text();
        QVERIFY(said.contains(QStringLiteral("This recording does not say how many connections the server accepts.")));
        QVERIFY(said.contains(QStringLiteral("taken now")));
        QVERIFY(said.contains(QStringLiteral("3")));
        QVERIFY(said.filter(QStringLiteral("max_connections")).isEmpty());
        QVERIFY(said.filter(QStringLiteral("usable")).isEmpty());
    }

    void thePsqlCommandQuotesPathsAndHasNoPassword()
    {
        QCOMPARE(psqlCommand(someAccess()),
                 std::string("PGSERVICEFILE='/run/lab/it'\\''s here/pg_service.conf' PGPASSFILE='/run/lab/pgpass' "
                             "PGAPPNAME='oncall-psql' psql service=stormlab"));
    }

    void theUriEscapesThePassword()
    {
        QCOMPARE(connectionUri(someAccess()),
                 std::string("postgresql://oncall:p%40ss%2Fword@127.0.0.1:5433/shop?application_name=oncall-psql"));
    }

    void theFirstKnownTerminalIsChosen()
    {
        const QTemporaryDir folder;
        makeProgram(folder, "xterm");
        makeProgram(folder, "gnome-terminal");
        const auto command = TerminalLauncher({folder.path()}).command(someAccess());
        QVERIFY(command.ok());
        QCOMPARE(command.value().program, folder.filePath(QStringLiteral("gnome-terminal")));
        QCOMPARE(command.value().arguments.first(), QStringLiteral("--"));
        QCOMPARE(command.value().arguments.mid(5),
                 (QStringList{QStringLiteral("psql"), QStringLiteral("service=stormlab")}));
    }

    void withoutATerminalCopyingIsOffered()
    {
        const QTemporaryDir folder;
        const auto command = TerminalLauncher({folder.path()}).command(someAccess());
        QVERIFY(!command.ok());
        QVERIFY(command.error().code == ErrorCode::NotFound);
        QVERIFY(!command.error().nextStep.empty());
    }

    void theCommandLineIsRead()
    {
        const auto options = launch({QStringLiteral("--seed"), QStringLiteral("7"), QStringLiteral("--theme"),
                                     QStringLiteral("dark"), QStringLiteral("connection-storm-after-deploy")});
        QVERIFY(options.ok());
        QCOMPARE(options.value().scenario, QStringLiteral("connection-storm-after-deploy"));
        QCOMPARE(options.value().seed.value(), std::uint64_t{7});
        QVERIFY(options.value().theme.value() == Theme::Mode::Dark);
        QVERIFY(!options.value().first);
        QVERIFY(launch({QStringLiteral("--first")}).value().first);
    }

    void filesOnTheCommandLineAreRecordings()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("copy")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto options = launch({QStringLiteral("a.storm"), file.fileName(), QStringLiteral("b.storm")});
        QVERIFY(options.ok());
        QVERIFY(options.value().scenario.isEmpty());
        QCOMPARE(options.value().recordings,
                 QStringList({QStringLiteral("a.storm"), file.fileName(), QStringLiteral("b.storm")}));
        QCOMPARE(launch({folder.path()}).value().scenario, folder.path());
        const QStringList missing{QStringLiteral("a.demonstration.json")};
        QCOMPARE(launch(missing).value().recordings, missing);
    }

    void mistakesOfTheCommandLineAreSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("option") << QStringList{QStringLiteral("--sede"), QStringLiteral("7")};
        QTest::newRow("seed") << QStringList{QStringLiteral("--seed"), QStringLiteral("x")};
        QTest::newRow("theme") << QStringList{QStringLiteral("--theme"), QStringLiteral("pink")};
        QTest::newRow("engine") << QStringList{QStringLiteral("--engine"), QStringLiteral("dokcer")};
        QTest::newRow("image of native") << QStringList{QStringLiteral("--engine"), QStringLiteral("native"),
                                                        QStringLiteral("--image"), QStringLiteral("postgres:17")};
        QTest::newRow("two scenarios") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
        QTest::newRow("the first and another one") << QStringList{QStringLiteral("--first"), QStringLiteral("b")};
    }

    void mistakesOfTheCommandLineAreSaid()
    {
        QFETCH(const QStringList, arguments);
        const auto options = launch(arguments);
        QVERIFY(!options.ok());
        QVERIFY(options.error().code == ErrorCode::Usage);
        QVERIFY(!options.error().nextStep.empty());
    }
};

QTEST_MAIN(TestWindowParts)
#include "tst_windowparts.moc"
