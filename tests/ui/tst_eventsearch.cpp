// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/eventsearch.h"

#include <QTest>

#include <limits>
#include <utility>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

/// So long that no single line tells all of it.
const std::string longStatement =
    "select pid, state\nfrom pg_stat_activity\nwhere " + std::string(500, 'x') + " and usename = 'Zwölfnächte'";

const std::vector<CauseChoice> causes = {{"reconnect-storm", "A fleet came back all at once"}};

/// A small drill; samples and the reports of each second are not told, so their numbers are missing from the list.
Timeline drill()
{
    Timeline timeline;
    timeline.append(0s, DrillStarted{"storm", 1, "0", 7, "native", "15.18"});
    timeline.append(1s, Sample{});
    timeline.append(2s, InjectFired{"deploy", "deploy", "deploy_worker", Origin::Scenario});
    timeline.append(3s, StatementRun{900, "oncall", "oncall-psql", longStatement, {}, {}, {}});
    timeline.append(4s, StatementRun{900, "oncall", "oncall-psql", "select 1", "42501", {}, {}});
    timeline.append(5s, DeployStarted{"deploy_worker", {{"pool.max", "2"}}, Origin::Learner, 3});
    timeline.append(6s, DiagnosisGiven{{"reconnect-storm", "checkout_api", 74}});
    return timeline;
}

} // namespace

/// Going to the next or last event that says something.
class EventSearchTest : public QObject
{
    Q_OBJECT

private:
    Timeline m_drill = drill();
    std::vector<const TimelineEvent*> m_told;

    /// The number of the event that is found; 0 where there is none.
    [[nodiscard]] std::uint64_t found(const char* words, std::uint64_t sequence, int direction) const
    {
        const TimelineEvent* event = findEvent(m_told, {QString::fromUtf8(words), causes, {}}, sequence, direction);
        return event == nullptr ? 0 : event->sequence;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const TimelineEvent& event : TimelineView(m_drill)) {
            if (!std::holds_alternative<Sample>(event.body))
                m_told.push_back(&event);
        }
    }

    void goesOnBehindWhereItStands()
    {
        QCOMPARE(found("deploy_worker", 0, 1), std::uint64_t{3});
        QCOMPARE(found("deploy_worker", 3, 1), std::uint64_t{6});
        QCOMPARE(found("deploy_worker", 6, 1), std::uint64_t{0});
    }

    void goesBackBeforeWhereItStands()
    {
        QCOMPARE(found("deploy_worker", 7, -1), std::uint64_t{6});
        QCOMPARE(found("deploy_worker", 6, -1), std::uint64_t{3});
        QCOMPARE(found("deploy_worker", 3, -1), std::uint64_t{0});
    }

    /// Eighty-eight sessions that end together are one row of the list, and one stop.
    void stopsOnceAtWhatSharesARow()
    {
        Timeline timeline;
        timeline.append(1s, InjectFired{"deploy", "deploy", "deploy_worker", Origin::Scenario});
        for (int pid = 100; pid < 188; ++pid)
            timeline.append(2s + Milliseconds{pid}, BackendLost{"deploy_worker", 0, pid, LostState::Idle, "57P01"});
        timeline.append(2s + 300ms, BackendLost{"checkout_api", 0, 300, LostState::Idle, "57P01"});
        timeline.append(4s, BackendLost{"deploy_worker", 0, 400, LostState::Idle, "57P01"});
        std::vector<const TimelineEvent*> told;
        for (const TimelineEvent& event : TimelineView(timeline))
            told.push_back(&event);
        const auto found = [&](const char* words, std::uint64_t from, int direction) {
            const TimelineEvent* event = findEvent(told, {QLatin1String(words)}, from, direction);
            return event == nullptr ? std::uint64_t{0} : event->sequence;
        };
        QCOMPARE(found("deploy_worker", 1, 1), std::uint64_t{2});
        QCOMPARE(found("deploy_worker", 2, 1), std::uint64_t{91});
        QCOMPARE(found("deploy_worker", 91, 1), std::uint64_t{0});
        QCOMPARE(found("deploy_worker", 91, -1), std::uint64_t{2});
        QCOMPARE(found("deploy_worker", 2, -1), std::uint64_t{1});
        // From somewhere within, the row lies behind.
        QCOMPARE(found("deploy_worker", 40, 1), std::uint64_t{91});
        QCOMPARE(found("deploy_worker", 40, -1), std::uint64_t{2});
        QCOMPARE(found("checkout_api", 2, 1), std::uint64_t{90});
    }

    /// Of a row that shares a second with another, only what comes later may have what is looked for.
    void stopsAtTheFirstOfARowThatHasIt()
    {
        Timeline timeline;
        for (int pid = 100; pid < 140; ++pid)
            timeline.append(Milliseconds{pid}, BackendLost{"deploy_worker", 0, pid, LostState::Idle, "57P01"});
        for (int pid = 300; pid < 303; ++pid)
            timeline.append(Milliseconds{pid}, BackendLost{"checkout_api", 0, pid, LostState::Idle, "57P01"});
        timeline.append(400ms, BackendLost{"deploy_worker", 0, 120, LostState::Idle, "57P01"});
        timeline.append(500ms, BackendLost{"deploy_worker", 0, 120, LostState::Idle, "57P05"});
        std::vector<const TimelineEvent*> told;
        for (const TimelineEvent& event : TimelineView(timeline))
            told.push_back(&event);
        const auto found = [&](std::uint64_t from, int direction) {
            const TimelineEvent* event = findEvent(told, {QStringLiteral("pid 120")}, from, direction);
            return event == nullptr ? std::uint64_t{0} : event->sequence;
        };
        QCOMPARE(found(0, 1), std::uint64_t{21});
        // One that ended otherwise has a row of its own.
        QCOMPARE(found(21, 1), std::uint64_t{45});
        QCOMPARE(found(45, -1), std::uint64_t{21});
        QCOMPARE(found(21, -1), std::uint64_t{0});
    }

    void startsAtANumberThatIsNotTold()
    {
        QCOMPARE(found("deploy_worker", 2, 1), std::uint64_t{3});
        QCOMPARE(found("storm", 2, -1), std::uint64_t{1});
    }

    void startsBeyondBothEnds()
    {
        QCOMPARE(found("storm", 900, -1), std::uint64_t{1});
        QCOMPARE(found("storm", 900, 1), std::uint64_t{0});
        QCOMPARE(found("storm", 0, -1), std::uint64_t{0});
        QCOMPARE(found("storm", std::numeric_limits<std::uint64_t>::max(), 1), std::uint64_t{0});
    }

    void wantsEveryWordWithoutRegardToCaseOrderAndBlanks()
    {
        QCOMPARE(found("  POOL.MAX=2   deploy_WORKER ", 0, 1), std::uint64_t{6});
        QCOMPARE(found("pool.max=2 billing_batch", 0, 1), std::uint64_t{0});
    }

    void findsAllOfAStatementHoweverLong()
    {
        QCOMPARE(found("zwölfnächte", 0, 1), std::uint64_t{4});
        QCOMPARE(found("pg_stat_activity where", 0, 1), std::uint64_t{4});
    }

    void findsTheAnswerOfAStatement() { QCOMPARE(found("42501", 0, 1), std::uint64_t{5}); }

    void findsADiagnosisByTheWordsOfItsCause()
    {
        QCOMPARE(found("came back", 0, 1), std::uint64_t{7});
        QCOMPARE(found("reconnect", 0, 1), std::uint64_t{0});
    }

    void goesOnFromTheOtherEndOfARange()
    {
        using Found = std::pair<std::uint64_t, bool>;
        const auto around = [this](const std::optional<TimeSpan>& range, std::uint64_t sequence, int direction) {
            const EventQuery query{QStringLiteral("deploy_worker"), causes, range};
            const auto [event, wentAround] = findEventAround(m_told, query, sequence, direction);
            return Found{event == nullptr ? 0 : event->sequence, event != nullptr && wentAround};
        };
        const TimeSpan both{1s, 5s};
        QCOMPARE(around(both, 3, 1), Found(6, false));
        QCOMPARE(around(both, 6, 1), Found(3, true));
        QCOMPARE(around(both, 6, -1), Found(3, false));
        QCOMPARE(around(both, 3, -1), Found(6, true));
        QCOMPARE(around(TimeSpan{3s, 4s}, 5, 1), Found(0, false));
        // All of a recording has an end.
        QCOMPARE(around({}, 6, 1), Found(0, false));
    }

    // Of statements the server's log tells a little later.
    void keepsToWhatHappenedInTheRange_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("it ran and is told of there") << 8 << 12 << true;
        QTest::newRow("it ran there") << 8 << 10 << true;
        QTest::newRow("it is only told of there") << 9 << 12 << false;
        QTest::newRow("it ran there, and is told of later") << 6 << 9 << false;
    }
    void keepsToWhatHappenedInTheRange()
    {
        QFETCH(const int, from);
        QFETCH(const int, until);
        QFETCH(const bool, isFound);
        Timeline timeline;
        timeline.append(10s, HintShown{1});
        timeline.append(8'500ms, StatementRun{900, "oncall", "psql", "select 42", {}, {}, {}});
        const std::vector<const TimelineEvent*> told{&timeline.at(0), &timeline.at(1)};
        const TimeSpan range{std::chrono::seconds{from}, std::chrono::seconds{until}};
        QCOMPARE(findEvent(told, {QStringLiteral("42"), {}, range}, 0, 1) != nullptr, isFound);
    }

    void findsNothingForNoWordsAndInNothing()
    {
        QCOMPARE(found("", 0, 1), std::uint64_t{0});
        QCOMPARE(found(" \t", 7, -1), std::uint64_t{0});
        QVERIFY(findEvent({}, {QStringLiteral("storm")}, 0, 1) == nullptr);
        QVERIFY(findEvent({}, {QStringLiteral("storm")}, 9, -1) == nullptr);
    }
};

QTEST_APPLESS_MAIN(EventSearchTest)
#include "tst_eventsearch.moc"
