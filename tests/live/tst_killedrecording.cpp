// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recordinglist.h"
#include "core/runtime/recording/recordingreader.h"
#include "tests/ctl/programfolder.h"
#include "tests/ctl/programrun.h"

#include <QProcess>
#include <QTest>

#include <csignal>
#include <memory>
#include <random>
#include <vector>

using namespace stormlab;

namespace
{

const QString program = QStringLiteral(STORMLAB_BIN_DIR "/stormlabctl");
const QString holder = QStringLiteral(STORMLAB_TESTS_DIR "/recordingholder");
constexpr int drills = 4;
constexpr int recorders = 16;
/// What power loss or kill -9 may cost.
constexpr qint64 lossMilliseconds = 1'000;

/// A recorder in a program of its own, and what it has told.
struct Victim {
    QProcess process;
    QString file;
    qint64 dies = 0; ///< when it has told this time
    qint64 told = 0; ///< the time of the last event that it handed over

    void take()
    {
        while (process.canReadLine())
            told = process.readLine().trimmed().toLongLong();
        if (told >= dies)
            process.kill();
    }
};

} // namespace

/// kill -9 at twenty moments.
class KilledRecordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        bool given = false;
        const uint seed = qEnvironmentVariable("STORMLAB_TEST_SEED").toUInt(&given);
        m_seed = given ? seed : std::random_device()();
        qInfo("STORMLAB_TEST_SEED=%u", m_seed);
        m_dice.seed(m_seed);
    }

    void recordersLoseAtMostASecond()
    {
        std::vector<std::unique_ptr<Victim>> victims;
        for (int number = 0; number < recorders; ++number) {
            auto victim = std::make_unique<Victim>();
            victim->file = m_folder.filePath(QStringLiteral("killed-%1.storm").arg(number));
            victim->dies = between(100, 5'000);
            connect(&victim->process, &QProcess::readyReadStandardOutput, this,
                    [taken = victim.get()] { taken->take(); });
            victim->process.start(holder, {victim->file});
            victims.push_back(std::move(victim));
        }
        for (const auto& victim : victims) {
            QTRY_COMPARE_WITH_TIMEOUT(victim->process.state(), QProcess::NotRunning, 30'000);
            QCOMPARE(victim->process.exitStatus(), QProcess::CrashExit);
            while (victim->process.canReadLine())
                victim->told = victim->process.readLine().trimmed().toLongLong();
            compare(victim->file, victim->told);
        }
    }

    void realDrillsLoseAtMostASecond()
    {
        for (int number = 0; number < drills; ++number) {
            const qint64 dies = between(500, 12'000);
            ProgramRun run(program,
                           {QStringLiteral("run"), QStringLiteral("connection-storm-after-deploy"),
                            QStringLiteral("--json"), QStringLiteral("--seed"), QString::number(number)},
                           m_environment);
            QVERIFY2(run.says("\"recording\"", 60'000), run.errors().constData());
            const QString file = run.json()[QStringLiteral("recording")].toString();
            qint64 told = 0;
            QTRY_VERIFY_WITH_TIMEOUT((told = lastSample()) >= dies, 60'000);
            run.signal(SIGKILL);
            QCOMPARE(run.exitCode(), -1);
            compare(file, told);
            ProgramRun clean(program, {QStringLiteral("clean")}, m_environment);
            QCOMPARE(clean.exitCode(), 0);
        }
        QCOMPARE(static_cast<int>(listRecordings(m_folder.recordings()).size()), drills);
        for (const ListedRecording& recording : listRecordings(m_folder.recordings()))
            QVERIFY(recording.condition == ListedRecording::Condition::Unfinished && recording.started);
    }

private:
    [[nodiscard]] qint64 between(int least, int most)
    {
        return least + static_cast<qint64>(m_dice() % static_cast<unsigned>(most - least));
    }

    /// The time of the last sample that the running drill tells of.
    [[nodiscard]] qint64 lastSample() const
    {
        ProgramRun status(program, {QStringLiteral("status"), QStringLiteral("--json")}, m_environment);
        if (status.exitCode() != 0 || status.json()[QStringLiteral("sample_age_ms")].isNull())
            return 0;
        return status.json()[QStringLiteral("time_ms")].toInteger() -
               status.json()[QStringLiteral("sample_age_ms")].toInteger();
    }

    static void compare(const QString& file, qint64 told)
    {
        const auto recording = readRecording(file);
        QVERIFY2(recording.ok(), qPrintable(file));
        const std::vector<TimelineEvent>& events = recording.value().events;
        const qint64 kept = events.empty() ? 0 : events.back().time.count();
        qInfo("told %lld ms, kept %lld ms, lost %lld ms", told, kept, told - kept);
        QVERIFY(told - kept <= lossMilliseconds);
        QVERIFY(!recording.value().missing.empty());
    }

    uint m_seed = 0;
    std::mt19937 m_dice;
    ProgramFolder m_folder;
    const QProcessEnvironment m_environment = m_folder.environment();
};

QTEST_GUILESS_MAIN(KilledRecordingTest)
#include "tst_killedrecording.moc"
