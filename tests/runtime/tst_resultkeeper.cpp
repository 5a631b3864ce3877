// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/resultkeeper.h"

#include "core/runtime/classroom/gradingrun.h"
#include "core/runtime/classroom/resultseal.h"
#include "core/runtime/drill/drillrecorder.h"
#include "tests/support/classresults.h"
#include "tests/support/heldwriter.h"
#include "tests/support/scriptedsource.h"
#include "tests/support/stormscenario.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stormlab;

namespace
{

/// A drill of a class on a scripted source, recorded, and its result.
struct Lab {
    explicit Lab(std::chrono::milliseconds every = std::chrono::hours{1}) : m_every(every)
    {
        file.scenario = stormScenario().id;
        file.policy = {};
        controller.setWallClock([this] { return clock; });
    }

    /// A keeper waits for the disk when it goes.
    ~Lab() { writer.release(); }

    QTemporaryDir folder;
    ClassFile file = testClass();
    QString path; ///< where a person named the file
    Milliseconds clock = lessonBegan;
    ScriptedSource* source = nullptr;
    std::chrono::milliseconds m_every;
    DrillController controller{[this](const Scenario& scenario, const DrillController::DrillOptions&) {
        auto made = std::make_unique<ScriptedSource>(scenario);
        source = made.get();
        return made;
    }};
    DrillRecorder recorder{controller, QStringLiteral("drill-1a2b3c4d"), [this] {
                               return DrillRecorder::Place{folder.filePath(QStringLiteral("recordings")), {}};
                           }};
    HeldWriter writer;
    ResultKeeper keeper{
        controller,
        {"drill-1a2b3c4d", [this] { return clock; }, [this] { return recorder.path(); }, m_every, writer.function()}};
    QSignalSpy written{&keeper, &ResultKeeper::written};
    QSignalSpy failures{&keeper, &ResultKeeper::failed};

    [[nodiscard]] QString results() const { return folder.filePath(QStringLiteral("results")); }

    void start(const std::string& name = "Ann B.")
    {
        QObject::connect(&recorder, &DrillRecorder::closed, &keeper, &ResultKeeper::recordingClosed);
        keeper.follow({file, name, results(), path});
        DrillController::DrillOptions options;
        options.seed = file.seed;
        options.classId = file.id;
        options.policy = file.policy;
        QVERIFY(controller.start(stormScenario(), options).ok());
        QTRY_VERIFY(controller.state() == DrillState::Incident);
        source->advance(Milliseconds{2'000});
    }

    void settle() { QTRY_VERIFY(keeper.isSettled()); }

    void finish()
    {
        QVERIFY(controller.finish().ok());
        QTRY_VERIFY(result().recording && !result().recording->sha256.empty());
    }

    [[nodiscard]] ResultFile result() const { return readAt(keeper.path()); }

    [[nodiscard]] ResultFile readAt(const QString& place) const
    {
        QFile read(place);
        const QByteArray text = read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
        const ResultReading reading = readSealedResult(file, text.toStdString());
        return reading.mark ? ResultFile{} : reading.result;
    }
};

ResultGrading graded(const Lab& lab, const ResultFile& result)
{
    return gradeResultAgain(lab.results(), result, lab.file, stormScenario());
}

} // namespace

/// The result file of a drill, from its beginning to its recording.
class ResultKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDrillOfAClassHasAResultFromTheBeginning()
    {
        Lab lab;
        lab.start();
        lab.settle();
        QVERIFY2(lab.keeper.path().endsWith(QStringLiteral("/ann-b-drill-1a2b3c4d.stormresult")),
                 qPrintable(lab.keeper.path()));
        const ResultFile result = lab.result();
        QCOMPARE(result.name, std::string("Ann B."));
        QVERIFY(result.state == ResultState::Incident);
        QCOMPARE(result.reached[0], std::optional(lessonBegan));
        QCOMPARE(result.reached[1], std::optional(lessonBegan));
        QVERIFY(!result.scorecard);
        QVERIFY(result.recording.has_value());
    }

    void aDrillOfNoClassHasNone()
    {
        Lab lab;
        lab.keeper.follow({lab.file, {}, lab.results()});
        QVERIFY(lab.controller.start(stormScenario(), {}).ok());
        QTRY_VERIFY(lab.controller.state() == DrillState::Incident);
        QVERIFY(lab.keeper.path().isEmpty());
        QVERIFY(lab.keeper.drill() == nullptr);
        QVERIFY(!QDir(lab.results()).exists());
    }

    void whatTheLearnerDoesMovesIt()
    {
        Lab lab(std::chrono::milliseconds{20});
        lab.start();
        lab.source->advance(Milliseconds{60'000});
        QVERIFY(lab.controller.hint().ok());
        const Milliseconds began = std::get<DrillStarted>(lab.controller.timeline().at(1).body).startedAt.value();
        const Milliseconds moved = began + lab.controller.timeline().endTime();
        QTRY_COMPARE(lab.result().hints, 1);
        QCOMPARE(lab.result().moved, moved);
    }

    void aFinishedDrillHasScorecardAndRecording()
    {
        Lab lab;
        lab.start();
        lab.finish();
        const ResultFile result = lab.result();
        QVERIFY(result.state == ResultState::Finished);
        QVERIFY(result.scorecard.value() == lab.controller.scorecard());
        QCOMPARE(result.total, lab.controller.scorecard().total);
        QVERIFY(QFile::exists(QDir(lab.results()).filePath(QString::fromStdString(result.recording->name))));
        QVERIFY(lab.failures.isEmpty());
    }

    void theRecordingStaysWhereItIsWhenTheClassWantsNone()
    {
        Lab lab;
        lab.file.keepRecording = false;
        lab.start();
        lab.finish();
        QCOMPARE(QDir(lab.results()).entryList(QDir::Files).size(), 1);
        QCOMPARE(lab.result().recording->name, QFileInfo(lab.recorder.path()).fileName().toStdString());
    }

    void theRecordingGradesTheSame()
    {
        Lab lab;
        lab.file.policy.hints = {HintRule::Priced, 3, Milliseconds{0}};
        lab.start();
        QVERIFY(lab.controller.hint().ok());
        lab.finish();
        const ResultGrading grading = graded(lab, lab.result());
        QVERIFY2(grading.outcome == GradedAgain::Same, grading.why.english().c_str());
    }

    void aScorecardThatClaimsMoreIsFoundByTheRecording()
    {
        Lab lab;
        lab.start();
        lab.finish();
        ResultFile result = lab.result();
        result.scorecard->total += 50;
        const ResultGrading grading = graded(lab, result);
        QCOMPARE(grading.outcome, GradedAgain::Different);
        QCOMPARE(grading.differences.size(), std::size_t{1});
    }

    void aRecordingUnderOtherRulesIsNoProof()
    {
        Lab lab;
        lab.start();
        lab.finish();
        ClassFile stricter = lab.file;
        stricter.policy.hints.rule = HintRule::None;
        QCOMPARE(gradeResultAgain(lab.results(), lab.result(), stricter, stormScenario()).outcome,
                 GradedAgain::Different);
    }

    void anotherRecordingIsNoProof()
    {
        Lab lab;
        lab.start();
        lab.finish();
        const QString path = QDir(lab.results()).filePath(QString::fromStdString(lab.result().recording->name));
        putFile(path, "something else");
        QCOMPARE(graded(lab, lab.result()).outcome, GradedAgain::Different);
        QVERIFY(QFile::remove(path));
        QCOMPARE(graded(lab, lab.result()).outcome, GradedAgain::NoRecording);
    }

    void manyAreGradedOneAfterAnother()
    {
        Lab lab;
        lab.start();
        lab.finish();
        GradingRun run(lab.file, stormScenario());
        QSignalSpy finished(&run, &GradingRun::finished);
        ResultFile better = lab.result();
        better.scorecard->total += 1;
        run.start(
            lab.results(),
            {{QStringLiteral("a"), lab.result()}, {QStringLiteral("b"), better}, {QStringLiteral("c"), resultOf(1)}});
        QVERIFY(run.isRunning());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY((finished.front().front().value<GradingRun::Counts>() == GradingRun::Counts{1, 1, 0, 1}));
    }

    void aDrillThatIsBegunAnewLeavesAResultThatWasGivenUp()
    {
        Lab lab;
        lab.start();
        lab.settle();
        const QString first = lab.keeper.path();
        const QSignalSpy anew(&lab.controller, &DrillController::timelineReset);
        QVERIFY(lab.controller.reset().ok());
        QTRY_COMPARE(anew.size(), 1);
        QTRY_VERIFY(lab.controller.state() == DrillState::Incident);
        lab.settle();
        QVERIFY(lab.keeper.path() != first);
        QFile old(first);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QVERIFY(readSealedResult(lab.file, old.readAll().toStdString()).result.state == ResultState::Ended);
        QVERIFY(lab.result().state == ResultState::Incident);
    }

    void theRecordingOfAnAttemptThatWasResetLiesBesideItsResult()
    {
        Lab lab;
        lab.start();
        lab.settle();
        QStringList ended;
        for (int attempt = 1; attempt <= 2; ++attempt) {
            ended << lab.keeper.path();
            const QSignalSpy anew(&lab.controller, &DrillController::timelineReset);
            QVERIFY(lab.controller.reset().ok());
            QTRY_COMPARE(anew.size(), 1);
            QTRY_VERIFY(lab.controller.state() == DrillState::Incident);
            lab.source->advance(Milliseconds{2'000});
            lab.settle();
        }
        for (const QString& place : ended) {
            QTRY_VERIFY(lab.readAt(place).recording && !lab.readAt(place).recording->sha256.empty());
            const QString name = QString::fromStdString(lab.readAt(place).recording->name);
            QCOMPARE(name, QFileInfo(place).completeBaseName() + QStringLiteral(".storm"));
            QVERIFY(QFileInfo::exists(QDir(lab.results()).filePath(name)));
            QVERIFY(lab.readAt(place).state == ResultState::Ended);
        }
        QCOMPARE(lab.failures.size(), 0);
        QVERIFY(lab.result().recording->sha256.empty());
    }

    void aStoppedDrillWasGivenUp()
    {
        Lab lab;
        lab.start();
        lab.controller.stop();
        QTRY_VERIFY(lab.result().state == ResultState::Ended);
        QVERIFY(!lab.result().scorecard);
    }

    void aDiskThatFailsIsToldOnceAndTriedAgain()
    {
        Lab lab(std::chrono::milliseconds{20});
        putFile(lab.results(), "a file in the way of the folder");
        lab.start();
        QTRY_COMPARE(lab.failures.size(), 1);
        QVERIFY(lab.written.isEmpty());
        QVERIFY(!lab.keeper.isSettled());
        QVERIFY(QFile::remove(lab.results()));
        QTRY_VERIFY(!lab.written.isEmpty());
        QCOMPARE(lab.failures.size(), 1);
        QVERIFY(lab.result().state == ResultState::Incident);
    }

    void nothingOfADrillIsLostOnASlowShare()
    {
        Lab lab;
        lab.start();
        lab.settle();
        const QString first = lab.keeper.path();
        lab.writer.hold();
        QVERIFY(lab.controller.finish().ok());
        const Scorecard card = lab.controller.scorecard();
        QSignalSpy closed(&lab.recorder, &DrillRecorder::closed);
        QTRY_COMPARE(closed.size(), 1);
        QTRY_VERIFY(lab.controller.can(DrillCommand::Start));
        QVERIFY(lab.controller.start(stormScenario(), lab.controller.options()).ok());
        QTRY_VERIFY(lab.keeper.path() != first);
        lab.writer.release();
        QTRY_VERIFY(lab.readAt(first).recording && !lab.readAt(first).recording->sha256.empty());
        const ResultFile result = lab.readAt(first);
        QVERIFY(result.state == ResultState::Finished);
        QVERIFY(result.scorecard == card);
        QVERIFY(QFile::exists(QDir(lab.results()).filePath(QString::fromStdString(result.recording->name))));
        QTRY_VERIFY(lab.result().state == ResultState::Incident);
        QVERIFY(lab.failures.isEmpty());
    }

    void theLastWordOfADrillThatIsLostIsTold()
    {
        Lab lab;
        lab.start();
        lab.settle();
        lab.writer.hold();
        const QSignalSpy anew(&lab.controller, &DrillController::timelineReset);
        QVERIFY(lab.controller.reset().ok());
        QTRY_COMPARE(anew.size(), 1);
        lab.writer.fail(true);
        lab.writer.release();
        QTRY_VERIFY(!lab.failures.isEmpty());
    }

    void aFileOfSomebodyElseIsNotReplacedByTheRecording()
    {
        Lab lab;
        lab.path = lab.folder.filePath(QStringLiteral("my.stormresult"));
        const QString foreign = lab.folder.filePath(QStringLiteral("my.storm"));
        putFile(foreign, "somebody else's");
        lab.start();
        lab.finish();
        QFile kept(foreign);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("somebody else's"));
        QCOMPARE(lab.result().recording->name, std::string("my-2.storm"));
        const ResultGrading grading = gradeResultAgain(lab.folder.path(), lab.result(), lab.file, stormScenario());
        QVERIFY2(grading.outcome == GradedAgain::Same, grading.why.english().c_str());
    }

    void figuresThatAreNotTheScorecardsAreFound()
    {
        Lab lab;
        lab.start();
        lab.finish();
        ResultFile result = lab.result();
        result.total += 1;
        QCOMPARE(graded(lab, result).outcome, GradedAgain::Different);
        result = lab.result();
        result.checks += 1;
        QCOMPARE(graded(lab, result).differences.size(), std::size_t{1});
    }

    void namesAreWrittenAsTheyCanBeRead()
    {
        Lab lab;
        lab.start("Ann\x1b[31m\u202e\nB.");
        lab.settle();
        QCOMPARE(lab.result().name, std::string("Ann [31m B."));
    }

    void whoClosesTheProgramHasAResultAllTheSame()
    {
        QTemporaryDir kept;
        QString path;
        ClassFile file;
        {
            Lab lab;
            lab.start();
            lab.settle();
            path = lab.keeper.path();
            file = lab.file;
            QVERIFY(lab.controller.finish().ok());
            QVERIFY(QFile::copy(path, kept.filePath(QStringLiteral("before"))));
            lab.folder.setAutoRemove(false);
            kept.setAutoRemove(true);
        }
        QFile after(path);
        QVERIFY(after.open(QIODevice::ReadOnly));
        QVERIFY(readSealedResult(file, after.readAll().toStdString()).result.state == ResultState::Finished);
        QDir(QFileInfo(path).absolutePath() + QStringLiteral("/..")).removeRecursively();
    }
};

QTEST_GUILESS_MAIN(ResultKeeperTest)
#include "tst_resultkeeper.moc"
