// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/podsymptoms.h"

#include "core/domain/symptoms.h"

#include <QTest>

#include <functional>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

/// Adds to a timeline what a row of a table is about.
using Fill = std::function<void(Timeline&)>;

void probe(Timeline& timeline, int pod, ProbeKind kind, ProbeOutcome outcome)
{
    timeline.append(1s, ProbeEnded{"proxy", pod, kind, outcome, 1'000ms});
}

void turn(Timeline& timeline, int pod, PodChange change, int restarts)
{
    timeline.append(1s, PodChanged{"proxy", pod, change, 1, 4711, restarts, {}, {}});
}

/// Two pods that answer, and what the row says.
std::string podLine(const Fill& fill)
{
    Timeline timeline;
    timeline.append(0s, PhaseChanged{Phase::Incident, {}});
    for (const int pod : {0, 1}) {
        turn(timeline, pod, PodChange::Started, 0);
        for (const ProbeKind kind : {ProbeKind::Liveness, ProbeKind::Readiness})
            probe(timeline, pod, kind, ProbeOutcome::Good);
    }
    fill(timeline);
    return podSentences(symptomsAt(TimelineView(timeline), 1s).pods).english();
}

} // namespace

Q_DECLARE_METATYPE(Fill)

class PodSymptomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowPodsStand_data();
    void saysHowPodsStand();
    void goesOnTellingOfPodsWhileTheServerIsSilent();
};

void PodSymptomsTest::saysHowPodsStand_data()
{
    QTest::addColumn<Fill>("fill");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("well") << Fill([](Timeline&) {}) << QString();
    QTest::newRow("one is silent") << Fill([](Timeline& timeline) {
        probe(timeline, 1, ProbeKind::Liveness, ProbeOutcome::TimedOut);
    }) << "1 of 2 pods of proxy does not answer its liveness probe.";
    QTest::newRow("all are silent") << Fill([](Timeline& timeline) {
        for (const int pod : {0, 1})
            probe(timeline, pod, ProbeKind::Liveness, ProbeOutcome::Refused);
    }) << "2 of 2 pods of proxy do not answer their liveness probe.";
    QTest::newRow("a bad answer is an answer")
        << Fill([](Timeline& timeline) { probe(timeline, 1, ProbeKind::Liveness, ProbeOutcome::Bad); })
        << "1 of 2 pods of proxy fails its liveness probe.";
    QTest::newRow("not ready") << Fill([](Timeline& timeline) {
        probe(timeline, 0, ProbeKind::Readiness, ProbeOutcome::TimedOut);
    }) << "1 of 2 pods of proxy is not ready.";
    QTest::newRow("killed") << Fill([](Timeline& timeline) {
        probe(timeline, 1, ProbeKind::Liveness, ProbeOutcome::TimedOut);
        turn(timeline, 1, PodChange::Killed, 1);
    }) << "1 of 2 pods of proxy waits to be started again. 1 restart so far.";
    QTest::newRow("a process is not blamed for the one before it") << Fill([](Timeline& timeline) {
        probe(timeline, 1, ProbeKind::Liveness, ProbeOutcome::TimedOut);
        turn(timeline, 1, PodChange::Killed, 3);
        turn(timeline, 1, PodChange::Started, 3);
    }) << "1 of 2 pods of proxy is not ready. 3 restarts so far.";
    QTest::newRow("a deploy has ended one")
        << Fill([](Timeline& timeline) { turn(timeline, 1, PodChange::Stopped, 0); }) << QString();
}

void PodSymptomsTest::saysHowPodsStand()
{
    QFETCH(Fill, fill);
    QFETCH(QString, sentence);
    QCOMPARE(QString::fromStdString(podLine(fill)), sentence);
}

void PodSymptomsTest::goesOnTellingOfPodsWhileTheServerIsSilent()
{
    Timeline timeline;
    timeline.append(0s, PhaseChanged{Phase::Incident, {}});
    timeline.append(1s, Sample{});
    timeline.append(2s, ServerPause{true});
    timeline.append(6s, ProbeEnded{"proxy", 0, ProbeKind::Liveness, ProbeOutcome::TimedOut, 1s});
    const StatusLine line = statusLine(symptomsAt(TimelineView(timeline), 6s), Scenario{}, 6s);
    QCOMPARE(QString::fromStdString(line.sentence.english()),
             QStringLiteral("The server has not answered for 4 s. 1 of 1 pod of proxy does not answer its liveness "
                            "probe."));
    QVERIFY(line.alarm == Alarm::Critical);
}

QTEST_APPLESS_MAIN(PodSymptomsTest)
#include "tst_podsymptoms.moc"
