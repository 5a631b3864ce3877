// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/debriefreport.h"
#include "core/runtime/report/reportformat.h"
#include "tests/support/syntheticpods.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace stormlab;

namespace
{

QByteArray textOf(const DebriefReport& report, ReportFormat format)
{
    return QByteArray::fromStdString(reportText(report, format).value());
}

} // namespace

class PodReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfPodsWhereThereAre()
    {
        const Timeline timeline = podTimeline();
        const Scenario scenario = podScenario();
        const DebriefReport report = makeReport({"pods", only(scenario), DrillTime{0}}, TimelineView(timeline));
        const QByteArray markdown = textOf(report, ReportFormat::Markdown);
        QVERIFY(markdown.contains("## Liveness before and after"));
        QVERIFY(markdown.contains("| proxy | before | no answer within 1 s | "));
        QVERIFY(textOf(report, ReportFormat::Html).contains("no answer within 1 s"));
        const QJsonDocument json = QJsonDocument::fromJson(textOf(report, ReportFormat::Json));
        QCOMPARE(json[QStringLiteral("liveness")][0][QStringLiteral("before")][QStringLiteral("kills")].toInt(), 4);
        QVERIFY(json[QStringLiteral("liveness")][0][QStringLiteral("after")][QStringLiteral("no_answer_within_ms")]
                    .isNull());
        QCOMPARE(json[QStringLiteral("series")][QStringLiteral("pods")].toArray().size(), 4);
        const QList<QByteArray> csv = textOf(report, ReportFormat::Csv).split('\n');
        QVERIFY(csv[0].endsWith(",pod,liveness,took_ms,readiness,restarts\r"));
        QVERIFY(csv.contains("42020,probe,,,,,,,,,,proxy 1,timed_out,1000,not_ready,0\r"));
    }
};

QTEST_GUILESS_MAIN(PodReportTest)
#include "tst_podreport.moc"
