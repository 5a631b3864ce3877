// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/eventcodec.h"
#include "core/domain/grader.h"
#include "core/domain/regrade.h"
#include "core/domain/timelineindex.h"
#include "core/runtime/drill/scenariostore.h"
#include "core/runtime/recording/recordingreader.h"
#include "core/runtime/recording/recordingwriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace stormlab;

namespace
{

QString scenariosFolder()
{
    return QStringLiteral(STORMLAB_SOURCE_DIR "/scenarios");
}

template <typename T>
bool isSame(std::span<const T> part, const std::vector<T>& whole)
{
    return std::equal(part.begin(), part.end(), whole.begin(), whole.end());
}

bool isSame(const ServiceView& view, const std::vector<ServicePoint>& whole)
{
    std::vector<ServicePoint> points(view.over.begin(), view.over.end());
    if (view.present)
        points.push_back(*view.present);
    return points == whole;
}

Timeline timelineOf(const std::vector<TimelineEvent>& events)
{
    Timeline timeline;
    for (const TimelineEvent& event : events)
        timeline.append(event.time, event.body);
    return timeline;
}

bool hasSprungTrap(const Scorecard& card)
{
    return std::any_of(card.parts.begin(), card.parts.end(), [](const ScoredPart& part) {
        return std::any_of(part.checks.begin(), part.checks.end(),
                           [](const ScoredCheck& check) { return check.sprung == true; });
    });
}

void addRows()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("name");
    const QStringList folders = QDir(scenariosFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!folders.isEmpty());
    for (const QString& scenario : folders) {
        for (const auto* name : {"reference", "counterexample"})
            QTest::addRow("%s of %s", name, qPrintable(scenario)) << scenario << QString::fromLatin1(name);
    }
}

} // namespace

/// Each shipped scenario has two recordings: one of a drill that went well, one of a drill that did not. A change of
/// the grader, of the rubric or of the format that moves a point of them is found here.
class ReferenceRecordingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOneIsWholeAndGradedAsItWas_data() { addRows(); }
    void everyOneIsWholeAndGradedAsItWas();
    void everyPositionIsTheSameLiveAndReplayed_data() { addRows(); }
    void everyPositionIsTheSameLiveAndReplayed();
    void writtenAgainItIsTheSame_data() { addRows(); }
    void writtenAgainItIsTheSame();
    void anAlteredOneFails_data() { addRows(); }
    void anAlteredOneFails();

private:
    /// Of the present row.
    void read();

    Scenario m_scenario;
    Timeline m_timeline;
};

void ReferenceRecordingsTest::read()
{
    QFETCH(QString, scenario);
    QFETCH(QString, name);
    const QString folder = scenariosFolder() + u'/' + scenario;
    const auto recording = readRecording(folder + QStringLiteral("/recordings/") + name + QStringLiteral(".storm"));
    QVERIFY2(recording.ok(), recording.ok() ? "" : recording.error().message.c_str());
    QCOMPARE(recording.value().missing, std::string());
    m_timeline = timelineOf(recording.value().events);
    m_scenario = ScenarioStore({scenariosFolder()}).load(scenario).value();
}

void ReferenceRecordingsTest::everyOneIsWholeAndGradedAsItWas()
{
    QFETCH(QString, name);
    read();
    const auto again = regrade(m_scenario, TimelineView(m_timeline));
    QVERIFY(again.ok());
    QVERIFY2(again.value().outcome == Regrade::Outcome::Same, again.value().why.english().c_str());
    const Scorecard& card = again.value().scorecard;
    const bool good = name == QStringLiteral("reference");
    QCOMPARE(card.passed, good);
    QVERIFY(card.fixed || !good);
    QCOMPARE(hasSprungTrap(card), !good);
}

void ReferenceRecordingsTest::everyPositionIsTheSameLiveAndReplayed()
{
    read();
    TimelineIndex replayed;
    replayed.read(m_timeline);
    Timeline live;
    SeriesBuilder series;
    for (std::size_t size = 0; size <= m_timeline.size(); ++size) {
        if (size > 0) {
            const TimelineEvent& event = m_timeline.at(size - 1);
            series.add(live.append(event.time, event.body));
            QCOMPARE(toJson(live.at(size - 1)), toJson(event));
        }
        const TimelineView view(m_timeline, size);
        const auto where = "differs after " + std::to_string(size) + " events";
        QVERIFY2(isSame(replayed.activity(view).applications, series.activity().applications), where.c_str());
        QVERIFY2(isSame(replayed.activity(view).points, series.activity().points), where.c_str());
        QVERIFY2(isSame(replayed.service(view), series.service()), where.c_str());
        QVERIFY2(toJson(grade(m_scenario, view)) == toJson(grade(m_scenario, TimelineView(live))), where.c_str());
    }
}

void ReferenceRecordingsTest::writtenAgainItIsTheSame()
{
    read();
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("again.storm")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    RecordingWriter writer(file.handle());
    QVERIFY(writer.begin().ok());
    for (const TimelineEvent& event : TimelineView(m_timeline))
        writer.add(event);
    const Result<void> finished = writer.finish();
    QVERIFY2(finished.ok(), finished.ok() ? "" : finished.error().message.c_str());
    const auto again = readRecording(file.fileName());
    QVERIFY(again.ok());
    QCOMPARE(again.value().missing, std::string());
    QVERIFY(timelineOf(again.value().events).size() == m_timeline.size());
    for (std::size_t index = 0; index < m_timeline.size(); ++index)
        QCOMPARE(again.value().events[index], m_timeline.at(index));
}

void ReferenceRecordingsTest::anAlteredOneFails()
{
    read();
    Timeline altered;
    bool cut = false;
    // What the learner has run is what most points rest on.
    for (const TimelineEvent& event : TimelineView(m_timeline)) {
        if (!cut && std::holds_alternative<StatementRun>(event.body)) {
            cut = true;
            altered.append(event.time, HintShown{1});
        } else {
            altered.append(event.time, event.body);
        }
    }
    QVERIFY(cut);
    const auto again = regrade(m_scenario, TimelineView(altered));
    QVERIFY(again.ok());
    QVERIFY(again.value().outcome == Regrade::Outcome::Altered);
    QVERIFY(!again.value().differences.empty());
}

QTEST_GUILESS_MAIN(ReferenceRecordingsTest)
#include "tst_referencerecordings.moc"
