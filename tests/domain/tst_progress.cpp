// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/progress.h"
#include "core/domain/progressexport.h"
#include "core/domain/scorecard.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace stormlab;

namespace
{

constexpr Milliseconds day = std::chrono::hours(24);
/// 2026-07-30 12:03:11 UTC
constexpr Milliseconds start{1785412991000};

struct Points {
    int detect = 0;
    int fix = 0;
    int trap = 0;
};

DrillResult drill(const std::string& scenario, Milliseconds when, Points points, bool passed)
{
    DrillResult result;
    result.drill = scenario + "@" + std::to_string(when.count());
    result.scenario = scenario;
    result.version = 1;
    result.seed = 18'446'744'073'709'551'615U;
    result.engine = "native";
    result.when = when;
    result.duration = Milliseconds{61'000};
    result.finished = true;
    result.passed = passed;
    result.parts = {{{points.detect, 35}, {points.fix, 45}, {points.trap, 20}}};
    return result;
}

DrillResult good(Milliseconds when)
{
    return drill("storm", when, {35, 35, 20}, true);
}

DrillResult unfinished(const std::string& scenario, Milliseconds when)
{
    DrillResult result = drill(scenario, when, {}, false);
    result.finished = false;
    return result;
}

ScenarioProgress only(const std::vector<DrillResult>& drills)
{
    const std::vector<ScenarioProgress> summaries = summarise({drills, {}});
    return summaries.size() == 1 ? summaries.front() : ScenarioProgress{};
}

QJsonObject json(const std::string& text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

/// The log of a drill that ends with this scorecard.
Timeline timelineOf(std::optional<Milliseconds> startedAt, bool checked, bool scored)
{
    Timeline timeline;
    timeline.append(Milliseconds{0}, PhaseChanged{Phase::Preparing, {}});
    DrillStarted started{"storm", 3, "cafe", 7, "native", "15.18"};
    started.startedAt = startedAt;
    timeline.append(Milliseconds{500}, started);
    timeline.append(Milliseconds{6'000}, PhaseChanged{Phase::Incident, {}});
    if (checked)
        timeline.append(Milliseconds{9'000}, CheckEnded{1, true, false});
    Scorecard card;
    card.scenario = "storm";
    card.passed = true;
    card.hintsUsed = 2;
    card.duration = Milliseconds{4'000};
    card.total = 60;
    card.parts = {
        {{Part::Detect, 20, 35, {}}, {Part::Fix, 40, 45, {}}, {Part::Trap, 0, 20, {}}},
    };
    if (scored)
        timeline.append(Milliseconds{10'000}, Scored{toJson(card)});
    return timeline;
}

} // namespace

/// What somebody has drilled, and what is due again.
class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDrillThatWasScoredIsAResult()
    {
        const Timeline timeline = timelineOf(start, true, true);
        const auto result = drillResultOf(TimelineView(timeline));
        QVERIFY(result.has_value());
        QCOMPARE(result->drill, std::string("2026-07-30T12:03:11.000Z storm 7"));
        QCOMPARE(result->scenario, std::string("storm"));
        QCOMPARE(result->version, 3);
        QCOMPARE(result->seed, std::uint64_t{7});
        QCOMPARE(result->engine, std::string("native"));
        QVERIFY(result->when == start + Milliseconds{10'000});
        QVERIFY(result->duration == Milliseconds{4'000});
        QVERIFY(result->finished && result->passed);
        QCOMPARE(result->hintsUsed, 2);
        QVERIFY((result->parts == std::array<PartPoints, 3>{{{20, 35}, {40, 45}, {0, 20}}}));
        QVERIFY((totalOf(*result) == PartPoints{60, 100}));
    }

    void aDrillThatWasStoppedWithoutACheckIsUnfinished()
    {
        const Timeline timeline = timelineOf(start, false, true);
        const auto result = drillResultOf(TimelineView(timeline));
        QVERIFY(result.has_value());
        QVERIFY(!result->finished);
    }

    void aCancelledCheckDoesNotFinishADrill()
    {
        Timeline timeline = timelineOf(start, false, false);
        timeline.append(Milliseconds{9'500}, CheckEnded{1, false, false, true});
        timeline.append(Milliseconds{9'600}, Scored{toJson(Scorecard())});
        const auto result = drillResultOf(TimelineView(timeline));
        QVERIFY(result.has_value());
        QVERIFY(!result->finished);
    }

    void whatHasNoScorecardOrNoMomentIsNoResult()
    {
        const Timeline going = timelineOf(start, true, false);
        QVERIFY(!drillResultOf(TimelineView(going)));
        const Timeline timeless = timelineOf(std::nullopt, true, true);
        QVERIFY(!drillResultOf(TimelineView(timeless)));
        QVERIFY(!drillResultOf(TimelineView(Timeline())));
        DrillStarted real{"", 0, "", 0, "sampling", "15.18"};
        real.startedAt = start;
        QVERIFY(!drillIdOf(real));
    }

    void bestAndLatestAreOfEachPart()
    {
        const ScenarioProgress summary =
            only({drill("storm", start + 2 * day, {10, 45, 0}, false), drill("storm", start, {35, 0, 20}, false),
                  drill("storm", start + day, {35, 20, 20}, true)});
        QCOMPARE(summary.drills, 3);
        QVERIFY((summary.parts[0].best == PointsReached{{35, 35}, start}));
        QVERIFY((summary.parts[0].latest == PointsReached{{10, 35}, start + 2 * day}));
        QVERIFY((summary.parts[1].best == PointsReached{{45, 45}, start + 2 * day}));
        QVERIFY((summary.total.best == PointsReached{{75, 100}, start + day}));
        QVERIFY((summary.total.latest == PointsReached{{55, 100}, start + 2 * day}));
        QVERIFY(summary.everPassed && !summary.latestPassed);
    }

    void shareCountsWhereVersionsGaveOtherPoints()
    {
        DrillResult older = drill("storm", start, {30, 0, 0}, true);
        older.parts[0].max = 30;
        const ScenarioProgress summary = only({older, drill("storm", start + day, {34, 0, 0}, true)});
        QVERIFY((summary.parts[0].best.points == PartPoints{30, 30}));
    }

    void unfinishedDrillsAreNoResults()
    {
        QVERIFY(summarise({{unfinished("storm", start)}, {}}).empty());
        QCOMPARE(only({good(start), unfinished("storm", start + day)}).drills, 1);
    }

    void dueAfterADayAWeekOrAMonth()
    {
        const ScenarioProgress failed = only({drill("storm", start, {35, 35, 20}, false)});
        QCOMPARE(failed.dueDays, 1);
        QVERIFY(failed.dueAfter == DueAfter::NotPassed);
        QVERIFY(!failed.isDue(start + day - Milliseconds{1}) && failed.isDue(start + day));
        QCOMPARE(only({drill("storm", start, {35, 44, 0}, true)}).dueDays, 7);
        QCOMPARE(only({drill("storm", start, {35, 45, 0}, true)}).dueDays, 30);
    }

    void goodRepeatsThatWereDueDoubleTheDays()
    {
        std::vector<DrillResult> drills{good(start)};
        for (const int days : {60, 120, 180, 180}) {
            drills.push_back(good(only(drills).due));
            QCOMPARE(only(drills).dueDays, days);
        }
        drills.push_back(drill("storm", drills.back().when + day, {}, false));
        QCOMPARE(only(drills).dueDays, 1);
        drills.push_back(good(drills.back().when + day));
        QCOMPARE(only(drills).dueDays, 30);
    }

    void repeatsOfTheSameEveningDoubleNothing()
    {
        const ScenarioProgress summary = only({good(start), good(start + Milliseconds{1}), good(start + day)});
        QCOMPARE(summary.dueDays, 30);
        QVERIFY(summary.due == start + day + 30 * day);
    }

    void theLongestDueComesFirst()
    {
        const Progress progress{{drill("a", start + day, {}, false), drill("b", start, {}, false),
                                 drill("c", start + 9 * day, {}, false), drill("d", start + day, {35, 45, 20}, true)},
                                {}};
        const std::vector<ScenarioProgress> due = dueAgain(progress, start + 9 * day);
        QCOMPARE(due.size(), std::size_t{2});
        QCOMPARE(due[0].scenario, std::string("b"));
        QCOMPARE(due[1].scenario, std::string("a"));
    }

    void aLearnerGoesOnWithWhatIsUnfinishedThenDueThenNew()
    {
        using Reason = Continuation::Reason;
        const std::vector<std::string> all{"a", "b", "c"};
        Progress progress;
        QVERIFY(!continuationOf(progress, all, start));
        progress.drills = {drill("a", start, {35, 45, 20}, true)};
        QVERIFY((continuationOf(progress, all, start) == Continuation{"b", Reason::New}));
        progress.drills.push_back(drill("b", start, {}, false));
        QVERIFY((continuationOf(progress, all, start) == Continuation{"c", Reason::New}));
        QVERIFY((continuationOf(progress, all, start + day) == Continuation{"b", Reason::Due}));
        progress.drills.push_back(unfinished("c", start + Milliseconds{1}));
        progress.drills.push_back(unfinished("gone", start + Milliseconds{2}));
        QVERIFY((continuationOf(progress, all, start + day) == Continuation{"c", Reason::Unfinished}));
        progress.drills.push_back(drill("c", start + Milliseconds{3}, {35, 45, 20}, true));
        QVERIFY((continuationOf(progress, all, start + day) == Continuation{"b", Reason::Due}));
        progress.drills.push_back(drill("b", start + day, {35, 45, 20}, true));
        QVERIFY(!continuationOf(progress, all, start + day));
    }

    void allOfItIsExportedAsJson()
    {
        Progress progress{{good(start + day), unfinished("other", start)}, {}};
        progress.drills[0].recording = "some.storm";
        progress.notes = {{progress.drills[0].drill, "Look at the ceiling."}, {"elsewhere", "of an old recording"}};
        const QJsonObject all = json(progressJson(progress, start + 32 * day));
        QCOMPARE(all[QStringLiteral("format")].toInt(), 1);
        const QJsonArray drills = all[QStringLiteral("drills")].toArray();
        QCOMPARE(drills.size(), 2);
        QCOMPARE(drills[0][QStringLiteral("finished")].toBool(true), false);
        QCOMPARE(drills[1][QStringLiteral("note")].toString(), QStringLiteral("Look at the ceiling."));
        QCOMPARE(drills[1][QStringLiteral("recording")].toString(), QStringLiteral("some.storm"));
        QCOMPARE(drills[1][QStringLiteral("when")].toString(), QStringLiteral("2026-07-31T12:03:11.000Z"));
        QCOMPARE(drills[1][QStringLiteral("parts")][QStringLiteral("fix")][QStringLiteral("points")].toInt(), 35);
        QCOMPARE(all[QStringLiteral("notes")][0][QStringLiteral("note")].toString(),
                 QStringLiteral("of an old recording"));
        const QJsonObject summary = all[QStringLiteral("scenarios")][0].toObject();
        QCOMPARE(summary[QStringLiteral("due")].toString(), QStringLiteral("2026-08-30T12:03:11.000Z"));
        QCOMPARE(summary[QStringLiteral("is_due")].toBool(), true);
        QCOMPARE(summary[QStringLiteral("due_after")].toString(), QStringLiteral("passed-well"));
        QVERIFY(progressJson(progress, start).find("18446744073709551615") != std::string::npos);
        QCOMPARE(json(dueJson(progress, start))[QStringLiteral("due")].toArray().size(), 0);
        QCOMPARE(json(dueJson(progress, start + 32 * day))[QStringLiteral("due")].toArray().size(), 1);
    }

    void allOfItIsExportedAsCsv()
    {
        Progress progress{{good(start)}, {}};
        progress.notes = {{progress.drills[0].drill, "=1+1, \"two\"\nlines"}, {"elsewhere", "old"}};
        const QStringList lines = QString::fromStdString(progressCsv(progress)).split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith(QStringLiteral("drill,when,scenario,version,seed,engine,duration_ms,finished,")));
        QVERIFY(lines[0].endsWith(QStringLiteral("trap_points,trap_max,recording,note")));
        QCOMPARE(lines[1], QStringLiteral("storm@1785412991000,2026-07-30T12:03:11.000Z,storm,1,18446744073709551615,"
                                          "native,61000,yes,yes,0,35,35,35,45,20,20,,"
                                          "\"'=1+1, \"\"two\"\"\nlines\""));
        QCOMPARE(lines[2].count(QLatin1Char(',')), lines[0].count(QLatin1Char(',')));
        QVERIFY(lines[2].startsWith(QStringLiteral("elsewhere,")) && lines[2].endsWith(QStringLiteral(",old")));
    }
};

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"
