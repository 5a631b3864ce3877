// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/debriefreport.h"
#include "core/runtime/report/reportformat.h"
#include "tests/domain/drillscript.h"

#include <QTest>

using namespace stormlab;

namespace
{

DebriefReport reportOf(const std::string& cause)
{
    Scenario scenario = stormScenario();
    scenario.causes = {{"reconnect-storm", cause}};
    DrillScript script;
    script.storm().fullFix().finish();
    return makeReport({"fix.storm", only(scenario), DrillTime{0}}, script.view());
}

bool says(const DebriefReport& report, ReportFormat format, const std::string& text)
{
    return reportText(report, format).value().find(text) != std::string::npos;
}

} // namespace

/// A recording holds the contract's word for a cause. Documents are for people, JSON is for programs.
class ReportCausesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksCallACauseAsTheScenarioDoes()
    {
        const DebriefReport report = reportOf("Eine Flotte kam zurück");
        QVERIFY(says(report, ReportFormat::Html, "Diagnosis: “Eine Flotte kam zurück”, deploy_worker, 80 backends"));
        QVERIFY(!says(report, ReportFormat::Html, "reconnect storm"));
        QVERIFY(says(report, ReportFormat::Json, "Diagnosis: reconnect storm, deploy_worker, 80 backends"));
    }

    void eachSideOfAComparisonHasItsOwnWords()
    {
        DebriefReport report = reportOf("Eine Flotte kam zurück");
        QVERIFY(addComparison(report, reportOf("A fleet came back"), {}, {}).ok());
        for (const char* const cause : {"Eine Flotte kam zurück", "A fleet came back"})
            QVERIFY(says(report, ReportFormat::Html,
                         "<td>Diagnosis: “" + std::string(cause) + "”, deploy_worker, 80 backends</td>"));
        QVERIFY(!says(report, ReportFormat::Html, "reconnect storm"));
    }
};

QTEST_GUILESS_MAIN(ReportCausesTest)
#include "tst_reportcauses.moc"
