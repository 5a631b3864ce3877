// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/timelineindex.h"

#include "tests/domain/randomevents.h"

#include <QTest>

using namespace stormlab;

namespace
{

Timeline someTimeline()
{
    return randomTimeline(11, 400);
}

template <typename T>
std::vector<T> copied(std::span<const T> part)
{
    return {part.begin(), part.end()};
}

std::vector<ServicePoint> copied(const ServiceView& view)
{
    std::vector<ServicePoint> points = copied(view.over);
    if (view.present)
        points.push_back(*view.present);
    return points;
}

} // namespace

class TestTimelineIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastLookAtThePoolerIsTheOneBefore()
    {
        const Timeline timeline = someTimeline();
        TimelineIndex index;
        index.read(timeline);
        const TimelineEvent* last = nullptr;
        for (std::size_t size = 1; size <= timeline.size(); ++size) {
            if (std::holds_alternative<PoolerSample>(timeline.at(size - 1).body))
                last = &timeline.at(size - 1);
            QCOMPARE(index.lastPooler(TimelineView(timeline, size)), last);
        }
        QVERIFY(last != nullptr);
    }

    void everyBeginningIsAsIfNothingHadFollowed()
    {
        const Timeline timeline = someTimeline();
        TimelineIndex index;
        index.read(timeline);
        SeriesBuilder builder;
        const Sample* sample = nullptr;
        std::size_t told = 0;
        for (std::size_t size = 0; size <= timeline.size(); ++size) {
            if (size > 0) {
                const TimelineEvent& event = timeline.at(size - 1);
                builder.add(event);
                const auto* next = std::get_if<Sample>(&event.body);
                sample = next != nullptr ? next : sample;
                const bool report =
                    std::holds_alternative<LoginReport>(event.body) || std::holds_alternative<AppSecond>(event.body) ||
                    std::holds_alternative<ProbeEnded>(event.body) || std::holds_alternative<PoolerSample>(event.body);
                told += next == nullptr && !report ? 1 : 0;
            }
            const TimelineView view(timeline, size);
            QCOMPARE(copied(index.activity(view).applications), builder.activity().applications);
            QCOMPARE(copied(index.activity(view).points), builder.activity().points);
            QCOMPARE(copied(index.service(view)), builder.service());
            QCOMPARE(index.lastSample(view), sample);
            QCOMPARE(index.told(view).size(), told);
        }
    }

    void itReadsOnWhereItStopped()
    {
        const Timeline whole = someTimeline();
        Timeline growing;
        TimelineIndex index;
        for (const TimelineEvent& event : TimelineView(whole)) {
            growing.append(event.time, event.body);
            index.read(growing);
        }
        TimelineIndex atOnce;
        atOnce.read(whole);
        const TimelineView all(growing);
        QCOMPARE(copied(index.activity(all).points), copied(atOnce.activity(TimelineView(whole)).points));
        QCOMPARE(index.told(all).size(), atOnce.told(TimelineView(whole)).size());
    }
};

QTEST_APPLESS_MAIN(TestTimelineIndex)
#include "tst_timelineindex.moc"
