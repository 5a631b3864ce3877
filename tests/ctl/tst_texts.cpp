// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commandtable.h"
#include "app/stormlabctl/computerreport.h"
#include "app/stormlabctl/output.h"
#include "app/stormlabctl/podstext.h"
#include "app/stormlabctl/resulttext.h"
#include "app/stormlabctl/scorecardtext.h"
#include "app/stormlabctl/statustext.h"
#include "core/domain/wording.h"
#include "tests/domain/drillscript.h"

#include <QTest>

using namespace stormlab;

namespace
{

DrillStatus storm()
{
    DrillStatus status;
    status.scenario = "connection-storm-after-deploy";
    status.state = "incident";
    status.time = DrillTime{67'000};
    status.limits = Limits{100, 3, 0};
    status.backends = 99;
    status.sampleAge = Milliseconds{200};
    status.applications = {{"deploy_worker", 80, 1, 71, 8}, {"", 2, 0, 2, 0}};
    status.says = "97 of 97 usable slots taken. 14 logins refused in the last second. checkout_api waits 1.8 s.";
    status.hintsTotal = 3;
    return status;
}

Scorecard card()
{
    Scorecard card;
    card.scenario = "connection-storm-after-deploy";
    card.version = 1;
    card.seed = 7;
    card.engine = "native";
    card.serverVersion = "15.18";
    card.passed = true;
    card.total = 92;
    card.mitigated = true;
    card.fixed = true;
    card.hintsUsed = 1;
    card.duration = Milliseconds{41'873};
    card.parts[0] = {Part::Detect, 35, 35, {{"diagnosis", 20, 20, true, false, "The cause was right.", {17}}}};
    card.parts[1] = {Part::Fix, 45, 45, {{"shed", 15, 15, true, false, "Below 40 within 5 s.", {20, 21}}}};
    card.parts[2] = {Part::Trap, 12, 20, {{"killed-working", 0, 4, false, true, "Two were working.", {19}}}};
    return card;
}

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class TextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsApplicationsWithTheirNames()
    {
        const std::string text = statusText(storm());
        QVERIFY(contains(text, "incident, 1:07\n97 of 97 usable slots taken. 14 logins refused"));
        QVERIFY(contains(text, "deploy_worker        80       1    71                    8"));
        QVERIFY(contains(text, "(no name)"));
        QVERIFY(contains(text, "Hints used: 0 of 3. No diagnosis yet."));
    }

    void writesClockTimes()
    {
        QCOMPARE(clockText(DrillTime{0}), std::string("0:00"));
        QCOMPARE(clockText(DrillTime{59'999}), std::string("0:59"));
        QCOMPARE(clockText(DrillTime{6'000'000}), std::string("1:40:00"));
    }

    void givesTheVerdictFirst()
    {
        const std::string text = scorecardText(card(), stormScenario().rubric);
        QVERIFY(text.starts_with("Passed: 92 of 100 points. Mitigated and fixed.\n"));
        QVERIFY(contains(text, "Detect  35 of 35"));
        QVERIFY(contains(text, "Diagnosis: The cause was right."));
        QVERIFY(contains(text, "sprung  Ending sessions at work: Two were working."));
        Scorecard half = card();
        half.parts[0].checks[0].points = 10;
        half.parts[0].checks[0].met = false;
        QVERIFY(contains(scorecardText(half, {}), " 10 / 20  in part"));
    }

    void tellsMitigatedFromFixed()
    {
        Scorecard mitigated = card();
        mitigated.passed = mitigated.fixed = false;
        QVERIFY(scorecardText(mitigated, {}).starts_with("Not passed: 92 of 100 points. Mitigated, not fixed"));
        mitigated.mitigated = false;
        QVERIFY(contains(scorecardText(mitigated, {}), "service is not back"));
    }

    void readsAScorecardBack()
    {
        const Result<Scorecard> back = scorecardFromJson(toJson(card()));
        QVERIFY(back.ok());
        QVERIFY(scorecardText(back.value(), stormScenario().rubric) == scorecardText(card(), stormScenario().rubric));
        QVERIFY(back.value().parts == card().parts);
        QVERIFY(!scorecardFromJson("{}").ok());
        QVERIFY(!scorecardFromJson("").ok());
    }

    void tellsABadAnswerOfAPodFromNone()
    {
        using std::chrono_literals::operator""ms;
        const auto line = [](ProbeOutcome outcome) {
            return podsText({{"proxy", 0, 4711, outcome, ProbeOutcome::Bad, 9ms, 0, {}}});
        };
        QVERIFY(contains(line(ProbeOutcome::Good), "4711      alive        not ready"));
        QVERIFY(contains(line(ProbeOutcome::Bad), "4711      bad answer   not ready"));
        QVERIFY(contains(line(ProbeOutcome::TimedOut), "4711      no answer    not ready"));
        QVERIFY(contains(line(ProbeOutcome::Refused), "4711      no answer    not ready"));
    }

    void tellsAnErrorWithWhatToDoNext()
    {
        QCOMPARE(errorText({ErrorCode::Sandbox, "It failed.", "one\ntwo", "Try again."}),
                 std::string("stormlabctl: It failed.\n  one\n  two\nTry again."));
    }

    void quotesTheEnvironmentForAShell()
    {
        const std::string json = "{\"PGHOST\":\"127.0.0.1\",\"PGPASSFILE\":\"/tmp/it's here\"}";
        QCOMPARE(environmentText(json),
                 std::string("export PGHOST='127.0.0.1'\nexport PGPASSFILE='/tmp/it'\\''s here'\n"));
    }

    void survivesAnAnswerOfAnotherVersion()
    {
        for (const char* const json : {"", "[]", "{}", R"({"hint":[]})"}) {
            QVERIFY(!hintText(json).empty());
            QVERIFY(!deployText(json).empty());
            QVERIFY(!diagnosisText(json).empty());
        }
    }

    void saysWhetherDrillsWork()
    {
        ComputerReport report;
        report.findings.native = NativeFinding{{"/usr/lib/postgresql/15/bin", "15.18", 15}, {}, false, {}};
        report.findings.leftovers = {"/dev/shm/stormlab-0/sandboxes/drill-1"};
        QVERIFY(computerText(report).starts_with("Drills work on this computer."));
        QVERIFY(contains(computerText(report), "stormlabctl clean"));
        QVERIFY(contains(computerText(report), "/usr/lib/postgresql/15/bin"));
        report.findings.native->problem = Error{ErrorCode::NotFound, "PostgreSQL was not found.", {}, "Install it."};
        QVERIFY(computerText(report).starts_with("Drills do not work"));
        QVERIFY(contains(computerText(report), "PostgreSQL was not found."));
        QVERIFY(contains(computerJson(report), "\"can_drill\":false"));
    }

    void drillsWorkWhereOnlyAContainerEngineDoes()
    {
        ComputerReport report;
        report.findings.native =
            NativeFinding{{}, {}, false, Error{ErrorCode::NotFound, "PostgreSQL was not found.", {}, "Install it."}};
        report.findings.podman = EngineFinding{{ContainerEngine::Kind::Podman, {}, {}, {}, {}},
                                               QStringLiteral("4.3.1"),
                                               QStringLiteral("some:image"),
                                               QStringList(),
                                               {},
                                               true,
                                               {}};
        QVERIFY(computerText(report).starts_with("Drills work on this computer."));
        QVERIFY(contains(computerText(report), "podman 4.3.1 works, with the image some:image. Drills use it."));
        const std::string json = computerJson(report);
        QVERIFY(contains(json, "\"engine\":\"podman\""));
        QVERIFY(contains(json, "\"state\":\"works\""));
        QVERIFY(contains(json, "\"image_present\":true"));
        QVERIFY(contains(json, "\"in_use\":true"));
    }

    void helpsWithEveryCommand()
    {
        for (const Command& command : commandTable()) {
            QVERIFY2(contains(programHelp(), "  " + command.name), command.name.c_str());
            QVERIFY2(contains(commandHelp(command), "Usage: stormlabctl " + command.name), command.name.c_str());
            for (const OptionSpec& option : command.syntax.options)
                QVERIFY2(contains(commandHelp(command), "--" + option.name), option.name.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TextsTest)
#include "tst_texts.moc"
