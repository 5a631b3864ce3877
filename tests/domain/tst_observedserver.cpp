// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/eventcodec.h"
#include "core/domain/grader.h"
#include "core/domain/observedserver.h"
#include "core/domain/symptoms.h"

#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

/// The log of a server that is not the lab's, read by what reads the logs of drills.
class ObservedServerTest : public QObject
{
    Q_OBJECT

private:
    Timeline m_timeline;

private Q_SLOTS:
    void init()
    {
        m_timeline = {};
        for (EventBody& body : beginningOf(Observer::Sampling, "15.18", "Sampled from orders."))
            m_timeline.append(0s, std::move(body));
        m_timeline.append(1s, Sample{1s, 1s, {100, 3, 0}, {}});
        m_timeline.append(2s, endOf("Its time was up."));
    }

    void tellsThatThereIsNoScenario()
    {
        QVERIFY(!hasScenario(std::get<DrillStarted>(m_timeline.at(0).body)));
        DrillStarted drill;
        drill.scenario = "storm";
        QVERIFY(hasScenario(drill));
    }

    void staysTheSameOnItsWayThroughAFile()
    {
        for (const TimelineEvent& event : TimelineView(m_timeline)) {
            const Result<TimelineEvent> again = eventFromJson(toJson(event));
            QVERIFY2(again.ok(), again.ok() ? "" : again.error().message.c_str());
            QVERIFY(again.value() == event);
        }
    }

    void hasNoPointsToGiveAtAnyMoment()
    {
        for (std::size_t size = 0; size <= m_timeline.size(); ++size) {
            const Scorecard card = grade(Scenario{}, TimelineView(m_timeline, size));
            QCOMPARE(card.max, 0);
            QVERIFY(!card.passed && !card.mitigated);
        }
    }

    void tellsHowThingsStand()
    {
        const TimelineView view(m_timeline, 3);
        QCOMPARE(statusLine(symptomsAt(view, 1s), Scenario{}, 1s).sentence.english(),
                 std::string("0 of 97 usable slots taken."));
        const TimelineView whole(m_timeline);
        QCOMPARE(statusLine(symptomsAt(whole, 2s), Scenario{}, 2s).sentence.english(), std::string("Its time was up."));
    }
};

QTEST_APPLESS_MAIN(ObservedServerTest)
#include "tst_observedserver.moc"
