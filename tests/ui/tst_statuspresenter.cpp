// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/syntheticstorm.h"
#include "ui/presenters/statuspresenter.h"

#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

Status statusOf(const TimelineView& view, const Scenario& scenario, DrillTime now)
{
    return stormlab::statusOf(symptomsAt(view, now), scenario, now);
}

} // namespace

/// The sentence itself is the domain's; tst_symptoms tests it.
class tst_StatusPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksOnlyLeftOfThePlayhead();
    void warnsBeforeAnybodyIsRefused();
    void keepsANumberAndItsUnitTogether();
};

void tst_StatusPresenter::looksOnlyLeftOfThePlayhead()
{
    const Timeline timeline = stormTimeline({});
    const TimelineView early(timeline, timeline.countUntil(30s));
    QVERIFY(statusOf(early, syntheticScenario(), 30s).level == StatusLevel::Calm);
    const TimelineView late(timeline, timeline.countUntil(100s));
    QVERIFY(statusOf(late, syntheticScenario(), 100s).level == StatusLevel::Critical);
}

void tst_StatusPresenter::warnsBeforeAnybodyIsRefused()
{
    Sample sample;
    sample.limits = {10, 3, 0};
    sample.backends = std::vector<Backend>(7);
    Timeline timeline;
    timeline.append(10s, sample);
    QCOMPARE(statusOf(TimelineView(timeline), syntheticScenario(), 10s),
             (Status{QStringLiteral("7 of 7 usable slots taken."), StatusLevel::Warning}));
}

void tst_StatusPresenter::keepsANumberAndItsUnitTogether()
{
    AppSecond second;
    second.app = "checkout_api";
    second.longestWait = 1'800ms;
    Timeline timeline;
    timeline.append(9s, Sample{});
    timeline.append(10s, second);
    QVERIFY(statusOf(TimelineView(timeline), syntheticScenario(), 10s)
                .sentence.contains(QStringLiteral("waits 1.8") + QChar::Nbsp + QLatin1Char('s')));
}

QTEST_APPLESS_MAIN(tst_StatusPresenter)
#include "tst_statuspresenter.moc"
