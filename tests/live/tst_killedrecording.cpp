// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recordinglist.h"
#include "core/runtime/recording/recordingreader.h"
#include "tests/ctl/programfolder.h"
#include "tests/ctl/programrun.h"

#include <QProcess>
#include <QTest>

#include <algorithm>
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
    qint64 dies = 0;          ///< when it has told this time
    std::vector<qint64> told; ///< the times of the events that it handed over

    void take()
    {
        while (process.canReadLine())
            told.push_back(process.readLine().trimmed().toLongLong());
        if (!told.empty() && told.back() >= dies)
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
            victim->take();
            QVERIFY(!victim->told.empty());
            compare(victim->file, victim->told, victim->told.back());
        }
    }

    void realDrillsLoseAtMostASecond()
    {
        for (int number = 0; number < drills; ++number) {
            // Later than a second after it began, so that its beginning has to be there.
            const qint64 dies = between(2'000, 12'000);
            ProgramRun run(program,
                           {QStringLiteral("run"), QStringLiteral("connection-storm-after-deploy"),
                            QStringLiteral("--json"), QStringLiteral("--seed"), QString::number(number)},
                           m_environment);
            QVERIFY2(run.says("\"recording\"", 60'000), run.errors().constData());
            const QString file = run.json()[QStringLiteral("recording")].toString();
            std::vector<qint64> told;
            QTRY_VERIFY_WITH_TIMEOUT(look(told) >= dies, 60'000);
            const qint64 died = look(told);
            QVERIFY(died >= dies);
            run.signal(SIGKILL);
            QCOMPARE(run.exitCode(), -1);
            compare(file, told, died);
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

    /// The drill's time; notes the time of the last sample that the running drill tells of.
    [[nodiscard]] qint64 look(std::vector<qint64>& told) const
    {
        ProgramRun status(program, {QStringLiteral("status"), QStringLiteral("--json")}, m_environment);
        if (status.exitCode() != 0 || status.json()[QStringLiteral("sample_age_ms")].isNull())
            return 0;
        const qint64 now = status.json()[QStringLiteral("time_ms")].toInteger();
        told.push_back(now - status.json()[QStringLiteral("sample_age_ms")].toInteger());
        return now;
    }

    /// Lost is what the program was told from the first event that is missing to its end.
    static void compare(const QString& file, const std::vector<qint64>& told, qint64 died)
    {
        const auto recording = readRecording(file);
        QVERIFY2(recording.ok(), qPrintable(file));
        const std::vector<TimelineEvent>& events = recording.value().events;
        const qint64 kept = events.empty() ? 0 : events.back().time.count();
        const auto missing = std::ranges::find_if(told, [&](qint64 time) { return time > kept; });
        const qint64 lost = missing == told.end() ? 0 : died - *missing;
        qInfo("died at %lld ms, kept %lld ms, lost %lld ms", died, kept, lost);
        QVERIFY(lost <= lossMilliseconds);
        QVERIFY(!recording.value().missing.empty());
    }

    uint m_seed = 0;
    std::mt19937 m_dice;
    ProgramFolder m_folder;
    const QProcessEnvironment m_environment = m_folder.environment();
};

QTEST_GUILESS_MAIN(KilledRecordingTest)
#include "tst_killedrecording.moc"
