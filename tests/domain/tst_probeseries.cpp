// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/probeseries.h"

#include "tests/support/syntheticpods.h"

#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

/// What a view tells, as a value.
struct Told {
    PodName name;
    std::vector<LivenessPoint> liveness;
    std::vector<ReadinessChange> readiness;
    std::vector<PodTurn> turns;

    friend bool operator==(const Told&, const Told&) = default;
};

std::vector<Told> toldBy(const ProbeView& view)
{
    std::vector<Told> all;
    for (const PodView& pod : view)
        all.push_back({pod.name,
                       {pod.liveness.begin(), pod.liveness.end()},
                       {pod.readiness.begin(), pod.readiness.end()},
                       {pod.turns.begin(), pod.turns.end()}});
    return all;
}

} // namespace

class ProbeSeriesTest : public QObject
{
    Q_OBJECT

    Timeline m_timeline;
    ProbeSeries m_series;

    void add(int time, EventBody body) { m_series.add(m_timeline.append(DrillTime{time}, std::move(body))); }
    void probe(int time, ProbeKind kind, ProbeOutcome outcome, int pod = 0)
    {
        add(time, ProbeEnded{"proxy", pod, kind, outcome, 5ms});
    }
    void turn(int time, PodChange change, int generation = 1, int restarts = 0)
    {
        add(time, PodChanged{"proxy", 0, change, generation, 4711, restarts, {}, {}});
    }
    [[nodiscard]] Readiness readiness() const { return m_series.all().front().readinessNow(); }

private Q_SLOTS:
    void init()
    {
        m_timeline = Timeline();
        m_series = {};
    }

    void isEmptyWithoutPods()
    {
        add(0, AppSecond{});
        QVERIFY(m_series.all().empty());
    }

    void everyBeginningIsAsIfNothingHadFollowed()
    {
        const Timeline timeline = podTimeline();
        ProbeSeries whole;
        for (const TimelineEvent& event : TimelineView(timeline))
            whole.add(event);
        ProbeSeries beginning;
        for (const TimelineEvent& event : TimelineView(timeline)) {
            beginning.add(event);
            QVERIFY(toldBy(whole.first(event.sequence)) == toldBy(beginning.all()));
        }
        QVERIFY(whole.first(0).empty());
    }

    void podsAreInOrderOfApplicationAndNumber()
    {
        probe(1, ProbeKind::Liveness, ProbeOutcome::Good, 10);
        probe(2, ProbeKind::Liveness, ProbeOutcome::Good, 2);
        add(3, ProbeEnded{"api", 7, ProbeKind::Liveness, ProbeOutcome::Good, 5ms});
        QStringList names;
        for (const PodView& pod : m_series.all())
            names << QString::fromStdString(podText(pod.name));
        QCOMPARE(names.join(QLatin1Char('|')), QStringLiteral("api 8|proxy 3|proxy 11"));
    }

    void aProbeThatTimedOutHasNoAnswer()
    {
        probe(1, ProbeKind::Liveness, ProbeOutcome::TimedOut);
        probe(2, ProbeKind::Liveness, ProbeOutcome::Refused);
        probe(3, ProbeKind::Liveness, ProbeOutcome::Bad);
        const auto points = m_series.all().front().liveness;
        QVERIFY(!points[0].isAnswered());
        QVERIFY(!points[1].isAnswered());
        QVERIFY(points[2].isAnswered());
    }

    void readinessIsUnknownUntilAProbeTells()
    {
        turn(1, PodChange::Started);
        QVERIFY(readiness() == Readiness::Unknown);
        probe(2, ProbeKind::Readiness, ProbeOutcome::Good);
        probe(3, ProbeKind::Readiness, ProbeOutcome::Good);
        QVERIFY(readiness() == Readiness::Ready);
        QCOMPARE(m_series.all().front().readiness.size(), std::size_t{1});
        probe(4, ProbeKind::Readiness, ProbeOutcome::TimedOut);
        QVERIFY(readiness() == Readiness::NotReady);
    }

    void whatWasKilledIsNotReadyUntilAProbeTells()
    {
        probe(1, ProbeKind::Readiness, ProbeOutcome::Good);
        turn(2, PodChange::Killed, 1, 1);
        QVERIFY(readiness() == Readiness::NotReady);
        QVERIFY(m_series.all().front().isDown());
        turn(3, PodChange::Started, 1, 1);
        QVERIFY(readiness() == Readiness::NotReady);
        QVERIFY(!m_series.all().front().isDown());
        probe(4, ProbeKind::Readiness, ProbeOutcome::Good);
        QVERIFY(readiness() == Readiness::Ready);
    }

    void theOldGenerationMayEndAfterTheNewOneHasBegun()
    {
        turn(1, PodChange::Started, 1);
        turn(2, PodChange::Started, 2);
        probe(3, ProbeKind::Readiness, ProbeOutcome::Good);
        turn(4, PodChange::Stopped, 1);
        QVERIFY(readiness() == Readiness::Ready);
        QVERIFY(!m_series.all().front().isStopped());
        turn(5, PodChange::Stopped, 2);
        QVERIFY(readiness() == Readiness::Unknown);
        QVERIFY(m_series.all().front().isStopped());
    }

    void whatAnOlderGenerationTellsIsOfNoMatter()
    {
        const PodChanged old{"proxy", 0, PodChange::Stopped, 1, 4711, 0, {}, {}};
        QVERIFY(!m_series.isReplaced(old));
        turn(1, PodChange::Started, 1);
        QVERIFY(!m_series.isReplaced(old));
        turn(2, PodChange::Started, 2);
        QVERIFY(m_series.isReplaced(old));
    }

    void aProbeHangsWhenTheNextOneIsLongDue()
    {
        const auto hanging = [this](int now) { return m_series.all().front().hangingProbe(DrillTime{now}); };
        turn(1'000, PodChange::Started, 1);
        QVERIFY(!hanging(4'500));
        QVERIFY(hanging(4'501).has_value());
        add(5'000, ProbeEnded{"proxy", 0, ProbeKind::Liveness, ProbeOutcome::Good, 100ms});
        QVERIFY(!hanging(8'900));
        // It was due a second after the one before was asked.
        QCOMPARE(hanging(9'000).value().length(), 3'100ms);
        add(9'000, ProbeEnded{"proxy", 0, ProbeKind::Liveness, ProbeOutcome::TimedOut, 3'000ms});
        QCOMPARE(hanging(13'000).value().length(), 4'000ms);
        turn(14'000, PodChange::Killed, 1, 1);
        QVERIFY(!hanging(60'000));
        turn(20'000, PodChange::Stopped, 1, 1);
        QVERIFY(!hanging(60'000));
    }

    void restartsNeverGetFewer()
    {
        turn(1, PodChange::Killed, 1, 2);
        turn(2, PodChange::Started, 2, 0);
        QCOMPARE(m_series.all().front().restarts(), 2);
    }
};

QTEST_APPLESS_MAIN(ProbeSeriesTest)
#include "tst_probeseries.moc"
